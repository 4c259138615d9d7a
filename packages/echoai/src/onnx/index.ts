export type { ActivationLike } from "./arguments.ts";
export { type OnnxActivation, type OnnxFunctionOptions, onnxActivation, onnxFunction } from "./function.ts";
export {
  type ElementwiseLike,
  type FunnelLike,
  type ModelOptions,
  type OnnxTensor,
  toModel,
} from "./model.ts";
export type { SymbolicShape } from "./shape.ts";
