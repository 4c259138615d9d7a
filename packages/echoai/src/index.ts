export { anyNumber, between, nonNegative, positive } from "./activations/domain.ts";
export { type Activation, type Gradients, isActivation } from "./functions/activation.ts";
export type { CallOptions, Values } from "./functions/arguments.ts";
export * from "./functions/catalogue.ts";
export { createActivation, defineActivation } from "./functions/defineActivation.ts";
export {
  type GatedDesign,
  type GatedFunction,
  type GatedGradients,
  type GatedOptions,
  type GatedParameters,
  gated,
} from "./functions/gated.ts";
export * from "./functions/gatedCatalogue.ts";
export * from "./functions/vectorCatalogue.ts";
export {
  defineVectorFunction,
  type VectorFunction,
  type VectorFunctionGradients,
  type VectorFunctionOptions,
  type VectorFunctionParameters,
} from "./functions/vectorFunction.ts";
export * from "./modules/index.ts";
export type { FloatArray, Precision } from "./targets/target.ts";
export { allocate, free } from "./targets/wasm/index.ts";
