export { type Limit, toDecimal } from "./multiprecision/index.ts";
export { definitionAt, definitionLimits } from "./truth/definition.ts";
export type { Point } from "./truth/evaluation.ts";
export type { Limits } from "./truth/limits.ts";
export { type Known, type NoValue, pointOf, type Slopes, type Truth, type Undecided } from "./truth/truth.ts";
