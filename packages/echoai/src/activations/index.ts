export * from "./catalogue.ts";
export {
  type Definition,
  type Description,
  define,
  type Formula,
  type Kink,
  type Paper,
  type Parameter,
} from "./define.ts";
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
