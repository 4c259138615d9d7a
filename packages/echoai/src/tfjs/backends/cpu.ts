import { type KernelBackend, type TensorInfo, type TypedArray, util } from "@tensorflow/tfjs-core";
import { numericKernels } from "./numeric.ts";

/** What is used of the class `MathBackendCPU`. */
interface CpuBackend extends KernelBackend {
  readonly data: { get(dataId: object): { readonly values?: TypedArray } };
  makeTensorInfo(shape: number[], dtype: "float32", values: Float32Array): TensorInfo;
}

/** Kernels on TensorFlow.js's cpu backend. */
export const cpu = /* @__PURE__ */ numericKernels({
  create: (shape, backend) =>
    (backend as CpuBackend).makeTensorInfo(
      [...shape],
      "float32",
      new Float32Array(util.sizeFromShape([...shape])),
    ),
  values({ dataId }, backend) {
    const { values } = (backend as CpuBackend).data.get(dataId);
    // A tensor that was made from a plain array, or from integers, may have kept them.
    return values instanceof Float32Array ? values : Float32Array.from(values as TypedArray);
  },
});
