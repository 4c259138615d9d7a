export { toMathml } from "./mathml.ts";
