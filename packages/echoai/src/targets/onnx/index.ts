export { elements, type FloatType, floatTypes, type OnnxSetting } from "./elements.ts";
export { bitsOf } from "./halves.ts";
export { staysRight } from "./narrow.ts";
export { betweenCasts, type OnnxBody, toOnnx } from "./onnx.ts";
export type { OnnxAttributes, OnnxScalar } from "./operators.ts";
