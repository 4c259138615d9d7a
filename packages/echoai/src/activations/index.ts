export * from "./catalogue.ts";
export {
  type Definition,
  type Description,
  define,
  type Formula,
  type Kink,
  type Paper,
  type Parameter,
  type Vectors,
} from "./define.ts";
export { defineExtended, type ExtendedDescription } from "./defineExtended.ts";
export { derive } from "./derive.ts";
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
export { type DeclaredParameter, declaredParameters, type VectorDescription } from "./vectors.ts";
