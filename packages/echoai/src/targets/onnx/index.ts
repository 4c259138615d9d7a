export { type OnnxBody, type OnnxNode, toOnnx } from "./onnx.ts";
export type { OnnxAttributes } from "./operators.ts";
