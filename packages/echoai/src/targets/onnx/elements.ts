import { largestFloat32 } from "../../expression/range.ts";

/** Floats that a tensor can consist of: ONNX's number for each (`TensorProto.DataType`), and the largest finite one. */
export const elements = {
  float32: { code: 1, largest: largestFloat32 },
  float16: { code: 10, largest: 65504 },
  double: { code: 11, largest: Number.MAX_VALUE },
  bfloat16: { code: 16, largest: (2 - 2 ** -7) * 2 ** 127 },
} as const;

export type FloatType = keyof typeof elements;

export const floatTypes = Object.keys(elements) as readonly FloatType[];

/** The version of the operators, and the elements of the tensors that they take. */
export interface OnnxSetting {
  readonly opset: number;
  readonly type: FloatType;
}
