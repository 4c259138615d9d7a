import type { Portable } from "../expression/portable.ts";
import type { Operands, Precision, Result } from "../targets/target.ts";

/** A part of a task, for a worker. Arrays in it are on shared memory, or small and the worker's own. */
export interface Request {
  readonly key: string;
  /** The formulas, if the worker does not have them under the key yet. */
  readonly formulas: Portable | undefined;
  readonly length: number;
  readonly part: readonly [from: number, to: number];
  readonly operands: Operands;
  /** A sum's array is the worker's own, of zeros. */
  readonly results: readonly Result[];
  readonly precision: Precision | undefined;
}

/** The results that are sums, for their part of the elements, or what went wrong. */
export type Reply = { readonly sums: readonly Float64Array[] } | { readonly error: string };
