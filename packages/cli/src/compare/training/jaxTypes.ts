import type { numpy as np } from "@jax-js/jax";

/** Named arrays: the weights of a network, the parameters or the running statistics of a layer. */
export type Arrays = { [name: string]: np.Array };
