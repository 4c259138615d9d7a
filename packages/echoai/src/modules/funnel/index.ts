import { support } from "../../targets/wasm/support.ts";
import { convolvedRows } from "./convolution.ts";
import type { Funnel, Size } from "./funnel.ts";
import { fewestColumns } from "./fused.ts";
import { infer, inferenceRows } from "./inference.ts";
import { statistics } from "./statistics.ts";
import { activate, backward } from "./training.ts";

export type { Condition, Funnel, Size, Statistics } from "./funnel.ts";

/** By WebAssembly SIMD, in constant memory beside the results. */
export const funnel: Funnel = {
  statistics,
  forward: (x, condition, size, out) =>
    condition.isOfBatch ? activate(x, condition, size, out) : infer(x, condition, size, out),
  backward,
};

/** Whether `funnel` can run: not on rows that are shorter than a vector, or too long for the scratch memory. */
export const isFunnelFor = ({ height, width }: Size): boolean =>
  support() !== "none" &&
  height > 0 &&
  width >= fewestColumns &&
  Math.min(inferenceRows(width), convolvedRows(width)) >= 1;
