import type { KernelBackend, TensorInfo } from "@tensorflow/tfjs-core";
import type { Expression } from "../../expression/index.ts";

/** A formula over tensors: what a backend computes in one pass, an element of the result at a time. */
export interface Computation {
  readonly formula: Expression;
  /** The tensors by the names of the formula's variables, all float32. Their shapes broadcast to `shape`, as NumPy has it. */
  readonly tensors: Readonly<Record<string, TensorInfo>>;
  /** The variables that have one value for all elements. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The shape of the result; it may be empty, or have no elements. */
  readonly shape: readonly number[];
}

/** Computes a computation on a backend of TensorFlow.js; the result is a new float32 tensor of the computation's shape. */
export type Compute = (computation: Computation, backend: KernelBackend) => TensorInfo;

/** The same, and then the sum over the axes that a smaller shape, which broadcasts to the computation's, lacks or has as 1. */
export type ComputeSum = (
  computation: Computation,
  shape: readonly number[],
  backend: KernelBackend,
) => TensorInfo;

/** What Echo has for a backend. */
export interface BackendKernels {
  readonly compute: Compute;
  readonly computeSum: ComputeSum;
}
