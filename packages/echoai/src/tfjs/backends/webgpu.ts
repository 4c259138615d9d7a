import type { DataType, KernelBackend, TensorInfo } from "@tensorflow/tfjs-core";
import { wgsl } from "../../targets/shading/wgsl/wgsl.ts";
import type { Compute } from "./backend.ts";
import { composition } from "./composition.ts";
import { createPreparation, functionName } from "./program.ts";

/** What is used of TensorFlow.js's webgpu backend. */
interface WebGPUBackend extends KernelBackend {
  readonly device: { readonly limits: { readonly maxStorageBuffersPerShaderStage: number } };
  runWebGPUProgram(
    program: WebGPUProgram,
    inputs: readonly TensorInfo[],
    dtype: DataType,
    uniforms: readonly { readonly type: string; readonly data: number[] }[],
  ): TensorInfo;
}

interface WebGPUProgram {
  readonly variableNames: readonly string[];
  readonly outputShape: readonly number[];
  /** The backend adds shapes to it, and keeps what it compiled under the whole. */
  shaderKey: string;
  readonly size: true;
  readonly workgroupSize: readonly [number, number, number];
  readonly dispatchLayout: { readonly x: readonly number[] };
  /** The backend spreads it over three dimensions where one has too few. */
  dispatch: readonly [number, number, number];
  readonly uniforms: string;
  readonly getUserCode: () => string;
}

const prepare = /* @__PURE__ */ createPreparation(wgsl);

const workgroup = 64;

/** One compute shader for the formula; for one of more tensors than a shader can read, TensorFlow.js's own operations. */
export const webgpu: Compute = (task, backend) => {
  const { text, reads, inputs, numbers } = prepare(task);
  // The result is a buffer too.
  const most = (backend as WebGPUBackend).device.limits.maxStorageBuffersPerShaderStage - 1;
  if (inputs.length > most) return composition.compute(task, backend);
  const names = reads.map((_, index) => `V${index}`);
  const slots = numbers.map((_, index) => `number${index}`);
  const given = [
    ...names.map((name) => `get${name}ByOutputIndex(index)`),
    ...slots.map((name) => `uniforms.${name}`),
  ];
  const code = `${text}
    fn main(index: i32) {
      if (index < uniforms.size) { setOutputAtIndex(index, ${functionName}(${given.join(", ")})); }
    }`;
  const size = task.shape.reduce((product, length) => product * length, 1);
  return (backend as WebGPUBackend).runWebGPUProgram(
    {
      variableNames: names,
      outputShape: task.shape,
      // The code itself: the backend takes what has the same key for the same program.
      shaderKey: code,
      size: true,
      workgroupSize: [workgroup, 1, 1],
      dispatchLayout: { x: task.shape.map((_, axis) => axis) },
      dispatch: [Math.ceil(size / workgroup), 1, 1],
      uniforms: slots.map((name) => `${name} : f32,`).join(" "),
      getUserCode: () => code,
    },
    inputs,
    "float32",
    numbers.map((number) => ({ type: "float32", data: [number] })),
  );
};
