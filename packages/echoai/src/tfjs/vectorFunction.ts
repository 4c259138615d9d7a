import * as tf from "@tensorflow/tfjs-core";
import { checkOptions } from "../activations/options.ts";
import { readVectorDefinition, type VectorFunctionLike } from "../activations/readDefinition.ts";
import { readValues } from "../activations/values.ts";
import type { VectorDefinition } from "../activations/vectorFunction.ts";
import { describe } from "../expression/describe.ts";
import { collect } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { perform, planLevels } from "../expression/levels.ts";
import { asFloats } from "./activation.ts";
import { ofFormula } from "./differentiable.ts";
import { apply } from "./kernel.ts";
import { reductions } from "./reductions.ts";

export interface TensorAxisOptions {
  /** The axis whose values are taken together; from the end if negative. Default -1. */
  readonly axis?: number | undefined;
}

/**
 * A function of all values along an axis on TensorFlow.js tensors, float32, int32 or bool; the result is float32, and has the shape of x.
 * Parameters are numbers. What lies between the reductions is one pass each; right under `tf.grad` to any order.
 *
 * Throws TypeError for what is no tensor of numbers, RangeError for an unknown parameter or option, a number outside its domain, and
 * an axis that x has not.
 */
export interface TensorVectorFunction<Name extends string = string> {
  (
    x: tf.Tensor | tf.TensorLike,
    parameters?: { readonly [N in Name]?: number | undefined },
    options?: TensorAxisOptions,
  ): tf.Tensor;
  readonly definition: VectorDefinition<Name>;
}

/**
 * The TensorFlow.js function for the definition of a vector function, or for the vector function that has it.
 * @throws TypeError for what is neither
 */
export function tensorVectorFunction<Name extends string>(
  given: VectorFunctionLike<Name>,
): TensorVectorFunction<Name> {
  const definition = readVectorDefinition("tensorVectorFunction", given);
  const { name, stable } = definition;
  const plan = lazily(() => planLevels(stable.reductions, [stable.value], ["x"]));
  const read = (key: string, value: unknown): tf.Tensor => {
    throw new TypeError(`${name}: ${key} must be a number, got ${describe(value)}`);
  };
  const compute = (x: unknown, given: unknown = {}, options: TensorAxisOptions = {}): tf.Tensor =>
    tf.tidy(name, () => {
      const { numbers } = readValues({ ...definition, inputs: [] }, given, { read, split: () => [] });
      const tensor = asFloats(name, "x", x);
      const axis = readAxis(name, tensor, checkOptions(name, options, ["axis"]).axis ?? -1);
      if (tensor.size === 0) return tf.clone(tensor);
      const [result] = perform<tf.Tensor>(
        plan(),
        { x: lastly(tensor, axis) },
        {
          evaluate: (formula, tensors) => {
            const used = new Set(collect([formula]).flatMap((node) => ("name" in node ? [node.name] : [])));
            const named = Object.entries(tensors).filter(([key]) => used.has(key));
            return apply({ formula: ofFormula(formula), tensors: Object.fromEntries(named), numbers });
          },
          reduce: (kind, values) => reductions[kind](values),
        },
      );
      return lastly(result as tf.Tensor, axis);
    });
  return Object.assign(compute, { definition }) as TensorVectorFunction<Name>;
}

/** The tensor with an axis and the last one exchanged. */
function lastly(tensor: tf.Tensor, axis: number): tf.Tensor {
  const last = tensor.rank - 1;
  if (axis === last) return tensor;
  const order = tensor.shape.map((_, index) => (index === axis ? last : index === last ? axis : index));
  return tf.transpose(tensor, order);
}

function readAxis(owner: string, { shape, rank }: tf.Tensor, given: number): number {
  const axis = given < 0 ? given + rank : given;
  if (shape[axis] !== undefined) return axis;
  throw new RangeError(`${owner}: axis must be an axis of [${shape.join(", ")}], got ${describe(given)}`);
}
