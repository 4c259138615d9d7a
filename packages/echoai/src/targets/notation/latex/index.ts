export { toLatex } from "./latex.ts";
