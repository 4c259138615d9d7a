import type { KernelBackend, TensorInfo } from "@tensorflow/tfjs-core";
import { numericKernels } from "./numeric.ts";

/** What is used of the class `BackendWasm`. */
interface WasmBackend extends KernelBackend {
  makeOutput(shape: number[], dtype: "float32"): TensorInfo;
  typedArrayFromHeap(tensor: TensorInfo): Float32Array;
}

/** Kernels on TensorFlow.js's wasm backend: straight from and to its heap, which moves when a tensor is made. */
export const wasm = /* @__PURE__ */ numericKernels({
  create: (shape, backend) => (backend as WasmBackend).makeOutput([...shape], "float32"),
  values: (tensor, backend) => (backend as WasmBackend).typedArrayFromHeap(tensor),
});
