export { reductionToLatex, toLatex } from "./latex.ts";
