import { Array as ConcreteArray, type numpy as np } from "./jax.ts";

/** How often jax-js differentiates what is made of an array. */
export interface Orders {
  /** For each derivative that is being taken something of its own; the same for all arrays that it is taken in. */
  readonly taken: readonly unknown[];
  /** Whether the computation is recorded, under `jit`, so that it may be differentiated later on. */
  readonly open: boolean;
}

/**
 * Under `grad`, `vmap` and `jit` an array is what stands for one, around another one, down to an array or, under `jit`, nothing.
 * jax-js 0.1.25 exports no class of these; `primal` is that of a derivative's, `val` of a batch's, `pval` of a value's that may be
 * known.
 */
export function ordersOf(array: np.Array): Orders {
  const taken: unknown[] = [];
  let inner: Layered | null | undefined = array as unknown as Layered;
  while (inner != null && !(inner instanceof ConcreteArray)) {
    if (inner.primal !== undefined) taken.push(inner._trace.main);
    inner = inner.primal ?? inner.val ?? inner.pval?.val;
  }
  return { taken, open: inner == null };
}

interface Layered {
  readonly _trace: { readonly main: unknown };
  readonly primal?: Layered;
  readonly val?: Layered;
  readonly pval?: { readonly val: Layered | null };
}
