import type { numpy as np } from "@jax-js/jax";

/** Named arrays: what a layer has learned, or what it remembers. */
export type Arrays = { [name: string]: np.Array };

/** A layer's output, and its state after it. Consumes all it is given. */
export type Layer = (trained: Arrays, state: Arrays, x: np.Array, training: boolean) => [np.Array, Arrays];
