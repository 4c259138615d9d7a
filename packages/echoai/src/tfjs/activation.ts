import { cast, Tensor, type TensorLike, tidy, unstack } from "@tensorflow/tfjs-core";
import type { Definition } from "../activations/define.ts";
import { type ActivationLike, readDefinition } from "../activations/readDefinition.ts";
import { type IsRequired, readValues } from "../activations/values.ts";
import { describe } from "../expression/describe.ts";
import { differentiableOf } from "./differentiable.ts";
import { apply } from "./kernel.ts";
import { chooseForm, type NoiseOptions } from "./noise.ts";

/**
 * A value for each parameter that is not to have its default, and for every further input. A vector's is a number for each entry, one
 * for all, or a tensor whose first axis has an element for each.
 */
export type TensorValues<Name extends string, Input extends string, VectorName extends string = never> = {
  readonly [N in Name]?: number | Tensor | undefined;
} & {
  readonly [V in VectorName]?: number | readonly number[] | Tensor | undefined;
} & (IsRequired<Input> extends true ? { readonly [I in Input]: Tensor | number } : unknown);

/**
 * An activation function on TensorFlow.js tensors of any shape, float32, int32 or bool; the result is float32. Parameters are
 * numbers, or tensors that broadcast as NumPy has it. One pass on every backend; right under `tf.grad` to any order, in x, in
 * the further inputs and in parameters that are tensors.
 *
 * Throws TypeError for what is no tensor of numbers, RangeError for an unknown parameter or a number outside its domain, Error
 * for shapes that do not broadcast. The values of a tensor are not read, and not checked: outside a parameter's domain the result
 * is what the formula gives there. A random function draws its noise where the options say `training: true`; it is a constant to the
 * gradients.
 */
export interface TensorActivation<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = never,
> {
  (
    x: Tensor | TensorLike,
    ...parameters: IsRequired<Input> extends true
      ? [parameters: TensorValues<Name, Input, VectorName>, options?: NoiseOptions]
      : [parameters?: TensorValues<Name, Input, VectorName>, options?: NoiseOptions]
  ): Tensor;
  readonly definition: Definition<Name, Input, VectorName>;
}

/**
 * The TensorFlow.js function for a definition, or for the activation function that has it.
 * @throws TypeError for what is neither
 */
export function tensorActivation<
  Name extends string,
  Input extends string,
  VectorName extends string = never,
>(activation: ActivationLike<Name, Input, VectorName>): TensorActivation<Name, Input, VectorName> {
  const definition = readDefinition("tensorActivation", activation);
  const read = (name: string, value: unknown) => asFloats(definition.name, name, value);
  const split = (name: string, tensor: Tensor, count: number) => {
    if (tensor.shape[0] === count) return unstack(tensor);
    throw new RangeError(
      `${definition.name}: ${name} must have ${count} elements along its first axis, got the shape [${tensor.shape.join(", ")}]`,
    );
  };
  const compute = (
    x: Tensor | TensorLike,
    given: Readonly<Record<string, unknown>> = {},
    options: NoiseOptions = {},
  ): Tensor =>
    tidy(definition.name, () => {
      const input = read("x", x);
      const { computed, noise } = chooseForm(definition, input.shape, options);
      const { numbers, arrays } = readValues(computed, noise ? { ...given, ...noise } : given, {
        read,
        split,
      });
      return apply({
        formula: differentiableOf(computed),
        tensors: { x: input, ...arrays },
        numbers,
      });
    });
  return Object.assign(compute, { definition }) as TensorActivation<Name, Input, VectorName>;
}

/** Anything that TensorFlow.js can make a tensor of numbers of, as float32. */
export function asFloats(owner: string, name: string, value: unknown): Tensor {
  const dtype = value instanceof Tensor ? value.dtype : undefined;
  if (dtype === "float32") return value as Tensor;
  if (dtype === "string" || dtype === "complex64" || !isTensorLike(value)) {
    const given = dtype === undefined ? describe(value) : `a ${dtype} tensor`;
    throw new TypeError(`${owner}: ${name} must be a tensor of numbers, got ${given}`);
  }
  return cast(value as Tensor | TensorLike, "float32");
}

const isTensorLike = (value: unknown): boolean =>
  value instanceof Tensor ||
  typeof value === "number" ||
  typeof value === "boolean" ||
  ArrayBuffer.isView(value) ||
  (Array.isArray(value) && value.every(isTensorLike));
