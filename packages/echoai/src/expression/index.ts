export { differentiate } from "./differentiate.ts";
export { evaluate } from "./evaluate.ts";
export * from "./expression.ts";
export { type OperationFacts, operations } from "./operations.ts";
export { type Rule, rules } from "./rules.ts";
export { simplify } from "./simplify.ts";
export { type Interval, type StabiliseOptions, stabilise, stableDerivative } from "./stabilise/stabilise.ts";
export { collect, fold, rewrite, substitute } from "./walk.ts";
