import type { Definition } from "../activations/define.ts";
import { mapValues } from "../activations/mapValues.ts";
import { type GivenValues, type IsRequired, readValues } from "../activations/values.ts";
import { describe } from "../expression/describe.ts";
import { numpy as np } from "./jax.ts";
import { type Orders, ordersOf } from "./orders.ts";
import { asArray, createProgram, type Program } from "./program.ts";

/**
 * A value for each parameter that is not to have its default, and an array for every further input. A vector's is a number for each
 * entry, one for all, or an array whose first axis has an element for each.
 */
export type JaxValues<Name extends string, Input extends string, VectorName extends string = never> = {
  readonly [N in Name]?: number | np.Array | undefined;
} & {
  readonly [V in VectorName]?: number | readonly number[] | np.Array | undefined;
} & (IsRequired<Input> extends true ? { readonly [I in Input]: np.Array } : unknown);

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
    ? [parameters: JaxValues<Name, Input, VectorName>]
    : [parameters?: JaxValues<Name, Input, VectorName>]
) => np.Array;

/** The jax-js function for a definition. */
export function jaxActivation<Name extends string, Input extends string, VectorName extends string = never>(
  definition: Definition<Name, Input, VectorName>,
): JaxActivation<Name, Input, VectorName> {
  const programs = new Map<string, Program>();
  return (x, given: Readonly<Record<string, unknown>> = {}) => {
    const input = typeof x === "number" ? x : checkArray(definition.name, "x", x);
    const { numbers, arrays } = readParameters(definition, given);
    const variables = mapValues({ x: asArray(input), ...arrays }, floating);
    const purpose = { numbers, ...derivativesOf(variables) };
    const key = JSON.stringify(purpose);
    const program = programs.get(key) ?? createProgram(definition, purpose);
    // The last used one stands last, so that the first one is the one to forget.
    programs.delete(key);
    programs.set(key, program);
    if (programs.size > keptPrograms) programs.delete([...programs.keys()][0] as string);
    return program(variables);
  };
}

/** A program takes some 20 ms to make, so that layers with a number each, or training beside testing, want one each. */
const keptPrograms = 16;

/**
 * In which of the variables derivatives are taken, and up to which order. What is recorded may be differentiated later on: up to
 * the second order, which costs little, it is right then.
 */
function derivativesOf(variables: Readonly<Record<string, np.Array>>) {
  const orders = mapValues(variables, ordersOf);
  const traced = Object.keys(orders).filter((name) => isTraced(orders[name] as Orders));
  const taken = new Set(Object.values(orders).flatMap(({ taken }) => taken)).size;
  const open = Object.values(orders).some(({ open }) => open);
  // Of a wider type than all variables there is none.
  const largest = Math.max(...Object.values(variables).map(({ dtype }) => np.finfo(dtype).max));
  return { traced, order: open ? Math.max(taken, 2) : taken, open, largest };
}

const isTraced = ({ taken, open }: Orders): boolean => open || taken.length > 0;

const floating = (array: np.Array): np.Array =>
  array.dtype === np.float32 || array.dtype === np.float64 || array.dtype === np.float16
    ? array
    : array.astype(np.float32);

/** An array, or what stands for one under `grad`, `jit` and `vmap`; jax-js does not export the class of both. */
function checkArray(owner: string, name: string, value: unknown): np.Array {
  if (typeof value === "object" && value !== null && "dtype" in value && "ref" in value)
    return value as np.Array;
  throw new TypeError(`${owner}: ${name} must be a number or a jax-js array, got ${describe(value)}`);
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
