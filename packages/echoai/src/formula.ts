export { type FormulaNames, parseFormula } from "./activations/parseFormula.ts";
export { FormulaError } from "./expression/text/index.ts";
