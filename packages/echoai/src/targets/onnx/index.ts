export { type OnnxBody, toOnnx } from "./onnx.ts";
export type { OnnxAttributes } from "./operators.ts";
