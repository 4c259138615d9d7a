export { type JaxActivation, type JaxOptions, type JaxValues, jaxActivation } from "./activation.ts";
export { FReLU, type FReLULayer } from "./frelu.ts";
export * from "./functions.ts";
export { type JaxGated, jaxGated } from "./gated.ts";
export * from "./gatedFunctions.ts";
export { SReLU } from "./srelu.ts";
export {
  type Layer,
  type Parameters,
  SoftExponential,
  Swish,
  type TrainableOptions,
  trainable,
} from "./trainable.ts";
export { type JaxAxisOptions, type JaxVectorFunction, jaxVectorFunction } from "./vectorFunction.ts";
export * from "./vectorFunctions.ts";
