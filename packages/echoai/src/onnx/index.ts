export type { ActivationLike } from "./arguments.ts";
export { type OnnxActivation, type OnnxFunctionOptions, onnxActivation, onnxFunction } from "./function.ts";
