import type { BackendKernels, Compute } from "./backend.ts";
import { composition } from "./composition.ts";
import { cpu } from "./cpu.ts";
import { summedAfterwards } from "./sum.ts";
import { wasm } from "./wasm.ts";
import { isUsable, webgl } from "./webgl.ts";
import { webgpu } from "./webgpu.ts";

/** What computes formulas on the backend in use: a kernel of Echo's own, or TensorFlow.js's operations one by one. */
export const kernelsFor = (backendName: string): BackendKernels => known[backendName]?.() ?? composition;

const onCard = (compute: Compute): BackendKernels => ({ compute, computeSum: summedAfterwards(compute) });

const known: Readonly<Record<string, () => BackendKernels>> = {
  cpu: () => cpu,
  wasm: () => wasm,
  webgl: () => (isUsable() ? onCard(webgl) : composition),
  webgpu: () => onCard(webgpu),
};
