export { elements, type FloatType, floatTypes } from "./elements.ts";
export { betweenCasts, type OnnxBody, toOnnx } from "./onnx.ts";
export type { OnnxAttributes, OnnxScalar } from "./operators.ts";
