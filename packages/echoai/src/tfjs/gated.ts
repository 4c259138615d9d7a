import { reshape, split as splitTensor, type Tensor, type TensorLike, tidy } from "@tensorflow/tfjs-core";
import type { GatedDefinition } from "../activations/gated.ts";
import { checkOptions, checkParameters } from "../activations/options.ts";
import { readSplit, runsOf, type Split, splitNames } from "../activations/split.ts";
import { asFloats, type TensorActivation, type TensorValues, tensorActivation } from "./activation.ts";

/**
 * A gated function on a TensorFlow.js tensor that holds values and gates; the result is half as long along the axis of the split, and
 * float32. Parameters are numbers, or tensors that broadcast against the result. Right under `tf.grad` to any order, in x and in
 * parameters that are tensors.
 */
export interface TensorGated {
  /**
   * @param options what of the split is other than in the definition
   * @throws TypeError or RangeError for what is no tensor of numbers, an unknown name, a number outside its domain, a split that there is
   * not, an axis that x has not, and one of odd length
   */
  (x: Tensor | TensorLike, parameters?: TensorValues<string, never>, options?: Partial<Split>): Tensor;
  /** The same of values and gates that lie in two tensors: `swiglu.pairwise(value, { gate })`. */
  readonly pairwise: TensorActivation<string, "gate">;
  readonly definition: GatedDefinition;
}

/** The TensorFlow.js function for a gated definition. */
export function tensorGated(definition: GatedDefinition): TensorGated {
  const { name } = definition;
  const pairwise = tensorActivation(definition) as TensorActivation<string, "gate">;
  const gated = (
    x: Tensor | TensorLike,
    parameters: TensorValues<string, never> = {},
    options: Partial<Split> = {},
  ): Tensor =>
    tidy(name, () => {
      const split = readSplit(name, definition.split, checkOptions(name, options, splitNames));
      checkParameters(name, parameters, Object.keys(definition.parameters));
      const tensor = asFloats(name, "x", x);
      const { rows, run, isGateFirst, halved } = runsOf(name, tensor.shape, split);
      const parts = splitTensor(reshape(tensor, [rows, 2 * run]), 2, 1).map((part) =>
        reshape(part, [...halved]),
      );
      const [value, gate] = (isGateFirst ? parts.reverse() : parts) as [Tensor, Tensor];
      return pairwise(value, { ...parameters, gate });
    });
  return Object.assign(gated, { pairwise, definition });
}
