export { type Callee, keyOf, languageCallees } from "./callees.ts";
export { FormulaError } from "./error.ts";
export { limits } from "./limits.ts";
export { readFormula, type Scope } from "./read.ts";
export { constants, keywords } from "./reserved.ts";
