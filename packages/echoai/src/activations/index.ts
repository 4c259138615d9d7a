export * from "./catalogue.ts";
export type {
  Definition,
  Description,
  Evidence,
  Formula,
  Kink,
  Paper,
  Parameter,
  Randomness,
  Surrogate,
  Vectors,
} from "./define.ts";
export type { ExtendedDescription } from "./defineExtended.ts";
export type { RandomDescription } from "./defineRandom.ts";
export { defineStable as define, defineStableExtended as defineExtended } from "./defineStable.ts";
export { deriveChecked as derive } from "./deriveChecked.ts";
export type { Derived } from "./derived.ts";
export {
  anyNumber,
  between,
  contains,
  type Domain,
  describeDomain,
  nonNegative,
  positive,
} from "./domain.ts";
export { defineGated, type GatedDefinition, type GatedDescription, isGated } from "./gated.ts";
export * from "./gatedCatalogue.ts";
export { type Distribution, describeDistribution, gumbel, normal, uniform } from "./noise.ts";
export type { Split } from "./split.ts";
export * from "./vectorCatalogue.ts";
export {
  defineVectorFunction,
  isVectorFunction,
  type VectorDefinition,
  type VectorFormula,
  type VectorFunctionDescription,
} from "./vectorFunction.ts";
export { type DeclaredParameter, declaredParameters, type VectorDescription } from "./vectors.ts";
