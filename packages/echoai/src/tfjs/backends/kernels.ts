import type { KernelBackend } from "@tensorflow/tfjs-core";
import type { BackendKernels } from "./backend.ts";
import { composition } from "./composition.ts";
import { cpu } from "./cpu.ts";
import { wasm } from "./wasm.ts";

/** What computes formulas on a backend: a kernel of Echo's own, or TensorFlow.js's operations one by one. */
export const kernelsFor = (name: string, _backend: KernelBackend): BackendKernels =>
  known[name] ?? composition;

const known: Readonly<Record<string, BackendKernels>> = { cpu, wasm };
