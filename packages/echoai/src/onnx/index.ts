export type { ActivationLike } from "../activations/readDefinition.ts";
export type { FloatType } from "../targets/onnx/index.ts";
export { ModelError } from "./file/wire.ts";
export { type OnnxActivation, type OnnxFunctionOptions, onnxActivation, onnxFunction } from "./function.ts";
export {
  type AxiswiseLike,
  type ElementwiseLike,
  type FunnelLike,
  type ModelOptions,
  type OnnxTensor,
  toModel,
  type VectorFunctionLike,
} from "./model.ts";
export type { SymbolicShape } from "./shape.ts";
export type { FoundActivation } from "./surgery/find.ts";
export { operatorNames } from "./surgery/operators.ts";
export { optimizeActivations } from "./surgery/optimize.ts";
export {
  findActivations,
  type ReplacedActivation,
  type ReplaceOptions,
  replaceActivations,
  type Surgery,
} from "./surgery/replace.ts";
