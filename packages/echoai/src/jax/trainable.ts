import { checkOptions } from "../activations/options.ts";
import { type ActivationLike, readDefinition } from "../activations/readDefinition.ts";
import { softExponential as softExponentialDefinition } from "../activations/softExponential.ts";
import { swish as swishDefinition } from "../activations/swish.ts";
import { declaredParameters, gather } from "../activations/vectors.ts";
import { type JaxActivation, type JaxValues, jaxActivation, readParameters } from "./activation.ts";
import { numpy as np } from "./jax.ts";

/** Parameters by name: a tree, as jax-js's `grad` takes it. */
export type Parameters<Name extends string = string> = Readonly<Record<Name, np.Array>>;

/** A function with trained parameters: where they start, and how they are applied. */
export interface Layer<Name extends string = string> {
  /** New parameters; the same for the same seed. */
  init(seed?: number): Parameters<Name>;
  /** The function of x. Takes over its arrays, as jax-js functions do; right under `grad`, `jit` and `vmap`. */
  apply(parameters: Parameters<Name>, x: np.Array): np.Array;
}

export interface TrainableOptions {
  /** Where parameters start, and the values of those that are not trained; default: the definition's. */
  readonly parameters?: Readonly<Record<string, number | readonly number[]>>;
  /** The shape of each trained parameter, or of each entry of a vector, broadcast as NumPy has it; default []. */
  readonly shape?: readonly number[];
}

/**
 * The layer for a definition: the parameters that it calls trainable are trained, the others fixed.
 * @throws TypeError or RangeError for an unknown option or parameter, a number outside its domain, what is no activation function,
 * or one with a further input
 */
export function trainable(activation: ActivationLike, options: TrainableOptions = {}): Layer {
  const definition = readDefinition("trainable", activation);
  const { parameters: given = {}, shape = [] } = checkOptions("trainable", options, ["parameters", "shape"]);
  readParameters(definition, given);
  const compute = jaxActivation(definition) as JaxActivation;
  const declared = declaredParameters(definition);
  const starts = gather("trainable", definition, given) as NonNullable<TrainableOptions["parameters"]>;
  const isTrained = (name: string) => declared[name]?.trainable === true;
  const fixed = Object.fromEntries(Object.entries(starts).filter(([name]) => !isTrained(name)));
  const full = (start: number) => np.full([...shape], start, { dtype: np.float32 });
  return {
    init: () =>
      Object.fromEntries(
        Object.entries(declared)
          .filter(([name]) => isTrained(name))
          .map(([name, parameter]) => {
            const start = starts[name] ?? parameter.default;
            if (parameter.entries === undefined) return [name, full(start as number)];
            const numbers = typeof start === "number" ? parameter.entries.map(() => start) : start;
            return [name, np.stack((numbers as readonly number[]).map(full))];
          }),
      ),
    apply: (parameters, x) => compute(x, { ...fixed, ...parameters } as JaxValues<string, string>),
  };
}

/**
 * Swish with a trained beta. Ramachandran et al. 2017, arXiv 1710.05941.
 * @throws RangeError for an unknown option or a beta that is not finite
 */
export const Swish = (
  options: { readonly beta?: number; readonly shape?: readonly number[] } = {},
): Layer<"beta"> => {
  const { beta = 1, shape = [] } = checkOptions("Swish", options, ["beta", "shape"]);
  return trainable(swishDefinition, { parameters: { beta }, shape }) as Layer<"beta">;
};

/**
 * Soft Exponential with a trained alpha. Godfrey & Gashler 2016, arXiv 1602.01321.
 * @throws RangeError for an unknown option or an alpha that is not finite
 */
export const SoftExponential = (
  options: { readonly alpha?: number; readonly shape?: readonly number[] } = {},
): Layer<"alpha"> => {
  const { alpha = 0, shape = [] } = checkOptions("SoftExponential", options, ["alpha", "shape"]);
  return trainable(softExponentialDefinition, { parameters: { alpha }, shape }) as Layer<"alpha">;
};
