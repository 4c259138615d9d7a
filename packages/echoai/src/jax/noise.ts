import { mapValues } from "../activations/mapValues.ts";
import type { Noise } from "../activations/noise.ts";
import { type numpy as np, random } from "./jax.ts";

/** Standard numbers for each noise, in the shape of x. Takes over the key. */
export function drawNoise(noise: Noise, key: np.Array, shape: number[]): Readonly<Record<string, np.Array>> {
  let rest = key;
  return mapValues(noise, ({ kind }) => {
    const [next, own] = random.split(rest) as unknown as [np.Array, np.Array];
    rest = next;
    return random[kind](own, shape);
  });
}
