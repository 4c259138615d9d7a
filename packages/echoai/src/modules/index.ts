export { Axiswise, type AxiswiseOptions } from "./axiswise.ts";
export { Elementwise } from "./elementwise.ts";
export { FReLU } from "./frelu.ts";
export { Gated, type GatedModuleOptions } from "./gated.ts";
export * from "./gatedCatalogue.ts";
export { Module, type ModuleGradients, type Tensors } from "./module.ts";
export {
  Aria2,
  type Aria2Options,
  Elish,
  ISRU,
  type ISRUOptions,
  Mish,
  NLReLU,
  SoftClipping,
  SQNL,
} from "./plain.ts";
export { SoftExponential, type SoftExponentialOptions } from "./softExponential.ts";
export {
  Entmax15,
  LogSoftmax,
  QuietSoftmax,
  Softmax,
  Softmin,
  Solu,
  Sparsemax,
  type TemperatureOptions,
} from "./softmax.ts";
export { SReLU, type SReLUParameters } from "./srelu.ts";
export { Swish, type SwishOptions } from "./swish.ts";
export type { Tensor } from "./tensor.ts";
