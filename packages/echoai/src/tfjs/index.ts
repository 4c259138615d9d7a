export { type TensorActivation, type TensorValues, tensorActivation } from "./activation.ts";
export * from "./functions.ts";
export { type TensorGated, tensorGated } from "./gated.ts";
export * from "./gatedFunctions.ts";
export type { FoundActivation } from "./keras/find.ts";
export { type KerasActivationsOptions, registerKerasActivations } from "./keras/registerKerasActivations.ts";
export {
  type LeftActivation,
  type ReplaceActivationsOptions,
  type ReplacedActivation,
  type ReplacedActivations,
  replaceActivations,
} from "./keras/replaceActivations.ts";
export { activationName } from "./layers/activationNames.ts";
export * from "./layers/catalogue.ts";
export type { Elementwise, ElementwiseOptions } from "./layers/elementwise.ts";
export {
  Elish,
  type ElishOptions,
  ISRU,
  type ISRUOptions,
  SoftExponential,
  type SoftExponentialOptions,
  Swish,
  type SwishOptions,
} from "./layers/families.ts";
export { ESwish, FlattenTSwish, HardElish, ISRLU, SiLU } from "./layers/forms.ts";
export { FReLU, type FReLUOptions } from "./layers/frelu.ts";
export { type GatedLayerOptions, gatedLayerOf } from "./layers/gated.ts";
export * from "./layers/gatedCatalogue.ts";
export { type ElementwiseClass, layerOf } from "./layers/layerOf.ts";
export { Aria2, Mish, NLReLU, SoftClipping, SQNL } from "./layers/plain.ts";
export { registerEchoLayers } from "./layers/registerEchoLayers.ts";
export { SReLU, type SReLUOptions } from "./layers/srelu.ts";
export * from "./layers/vectorCatalogue.ts";
export {
  type VectorLayer,
  type VectorLayerClass,
  type VectorLayerOptions,
  vectorLayerOf,
} from "./layers/vectorLayer.ts";
export type { NoiseOptions } from "./noise.ts";
export { type TensorAxisOptions, type TensorVectorFunction, tensorVectorFunction } from "./vectorFunction.ts";
export * from "./vectorFunctions.ts";
