import { type Tensor, tensor } from "@tensorflow/tfjs-core";
import type { Definition } from "../activations/define.ts";
import { drawNoise } from "../activations/noise.ts";
import { checkOptions, checkSeed } from "../activations/options.ts";
import { describe } from "../expression/describe.ts";

/** Of a random function: what it draws. */
export interface NoiseOptions {
  /** Whether the noise is drawn; default false, which computes the expectation. */
  readonly training?: boolean | undefined;
  /** An integer; the same draws the same noise. Default: another each time. */
  readonly seed?: number | undefined;
}

/**
 * What a definition computes with these options, and the noise for it in the shape of x, undefined in evaluation.
 * @throws TypeError or RangeError for options that are none, or of a function that is not random
 */
export function chooseForm(
  definition: Definition,
  shape: number[],
  given: NoiseOptions,
): { readonly computed: Definition; readonly noise?: Readonly<Record<string, Tensor>> } {
  const { name, random } = definition;
  const known = random === undefined ? [] : (["training", "seed"] as const);
  const { training = false, seed = Math.floor(Math.random() * 2 ** 32) } = checkOptions(name, given, known);
  if (typeof training !== "boolean")
    throw new TypeError(`${name}: training must be true or false, got ${describe(training)}`);
  checkSeed(name, seed);
  if (random === undefined || !training) return { computed: definition };
  const size = shape.reduce((product, length) => product * length, 1);
  const filled = (next: () => number) => tensor(new Float32Array(size).map(next), shape);
  return { computed: random.training, noise: drawNoise(random.noise, seed, filled) };
}
