import type { Definition, Randomness } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { checkOptions } from "../activations/options.ts";
import { type ActivationLike, readDefinition } from "../activations/readDefinition.ts";
import { type GivenValues, type IsRequired, readValues } from "../activations/values.ts";
import { describe } from "../expression/describe.ts";
import { lazily } from "../expression/lazily.ts";
import { createElementwise } from "./elementwise.ts";
import { numpy as np } from "./jax.ts";
import { drawNoise } from "./noise.ts";
import { asArray } from "./program.ts";

/**
 * A value for each parameter that is not to have its default, and an array for every further input. A vector's is a number for each
 * entry, one for all, or an array whose first axis has an element for each.
 */
export type JaxValues<Name extends string, Input extends string, VectorName extends string = never> = {
  readonly [N in Name]?: number | np.Array | undefined;
} & {
  readonly [V in VectorName]?: number | readonly number[] | np.Array | undefined;
} & (IsRequired<Input> extends true ? { readonly [I in Input]: np.Array } : unknown);

/** Of a random function alone. */
export interface JaxOptions {
  /** One of `random.key`, which is taken over: the noise is drawn from it. Without it, the expectation is computed. */
  readonly key?: np.Array | undefined;
}

/**
 * An activation function on jax-js arrays of any shape; parameter arrays broadcast as NumPy has it. Takes over its arrays, as
 * jax-js functions do. Right under `jit`, `vmap` and `grad`, in x, in the inputs and in parameter arrays; derivatives are Echo's
 * own, of any order. Of what `jit` has recorded, those taken outside are right up to the second in all, or up to as many as were
 * taken inside; beyond they are infinite or NaN.
 *
 * Throws TypeError for what is neither number nor array, RangeError for an unknown parameter or a number outside its domain.
 */
export type JaxActivation<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = never,
> = (
  x: np.Array | number,
  ...parameters: IsRequired<Input> extends true
    ? [parameters: JaxValues<Name, Input, VectorName>, options?: JaxOptions]
    : [parameters?: JaxValues<Name, Input, VectorName>, options?: JaxOptions]
) => np.Array;

/**
 * The jax-js function for a definition, or for the activation function that has it.
 * @throws TypeError for what is neither
 */
export function jaxActivation<Name extends string, Input extends string, VectorName extends string = never>(
  activation: ActivationLike<Name, Input, VectorName>,
): JaxActivation<Name, Input, VectorName> {
  const definition = readDefinition("jaxActivation", activation);
  const run = createElementwise({ ...definition, derive: () => derive(definition) });
  const { random } = definition;
  const trained = lazily(() => jaxActivation((random as Randomness).training) as JaxActivation);
  return (x, given: Readonly<Record<string, unknown>> = {}, options: JaxOptions = {}) => {
    const input = typeof x === "number" ? x : checkArray(definition.name, "x", x);
    const { key: randomKey } = checkOptions(definition.name, options, random ? ["key"] : []);
    if (random !== undefined && randomKey !== undefined) {
      const key = checkArray(definition.name, "key", randomKey, "a jax-js array");
      const noise = drawNoise(random.noise, key, typeof input === "number" ? [] : input.shape);
      return trained()(input, { ...given, ...noise } as JaxValues<string, string>);
    }
    const { numbers, arrays } = readParameters(definition, given);
    return run({ x: asArray(input), ...arrays }, numbers);
  };
}

/** An array, or what stands for one under `grad`, `jit` and `vmap`; jax-js does not export the class of both. */
export function checkArray(
  owner: string,
  name: string,
  value: unknown,
  allowed = "a number or a jax-js array",
): np.Array {
  if (typeof value === "object" && value !== null && "dtype" in value && "ref" in value)
    return value as np.Array;
  throw new TypeError(`${owner}: ${name} must be ${allowed}, got ${describe(value)}`);
}

/**
 * The parameters that are numbers, defaults included, and the arrays.
 * @throws TypeError or RangeError for an unknown name or a value that is not allowed
 */
export const readParameters = (
  definition: Definition,
  given: Readonly<Record<string, unknown>>,
): GivenValues<np.Array> =>
  readValues(definition, given, {
    read: (name, value) =>
      typeof value === "number" ? np.array(value) : checkArray(definition.name, name, value),
    split: (name, array, count) => {
      if (array.shape[0] === count) return np.unstack(array);
      throw new RangeError(
        `${definition.name}: ${name} must have ${count} elements along its first axis, got the shape [${array.shape.join(", ")}]`,
      );
    },
  });
