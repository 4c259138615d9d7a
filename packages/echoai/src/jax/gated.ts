import type { GatedDefinition } from "../activations/gated.ts";
import { checkOptions, checkParameters } from "../activations/options.ts";
import { readSplit, runsOf, type Split, splitNames } from "../activations/split.ts";
import { checkArray, type JaxActivation, type JaxValues, jaxActivation } from "./activation.ts";
import { numpy as np } from "./jax.ts";

/**
 * A gated function on a jax-js array that holds values and gates; the result is half as long along the axis of the split. Takes over
 * its arrays. Right under `jit`, `vmap` and `grad`, in x and in parameter arrays, which broadcast against the result; derivatives are
 * Echo's own, of any order, as those of `JaxActivation`.
 */
export interface JaxGated {
  /**
   * @param options what of the split is other than in the definition
   * @throws TypeError or RangeError for what is no array, an unknown name, a number outside its domain, a split that there is not, an
   * axis that x has not, and one of odd length
   */
  (x: np.Array, parameters?: JaxValues<string, never>, options?: Partial<Split>): np.Array;
  /** The same of values and gates that lie in two arrays: `swiglu.pairwise(value, { gate })`. */
  readonly pairwise: JaxActivation<string, "gate">;
}

/** The jax-js function for a gated definition. */
export function jaxGated(definition: GatedDefinition): JaxGated {
  const { name } = definition;
  const pairwise = jaxActivation(definition) as JaxActivation<string, "gate">;
  const gated = (
    given: np.Array,
    parameters: JaxValues<string, never> = {},
    options: Partial<Split> = {},
  ) => {
    const split = readSplit(name, definition.split, checkOptions(name, options, splitNames));
    checkParameters(name, parameters, Object.keys(definition.parameters));
    const x = checkArray(name, "x", given, "a jax-js array");
    const { rows, run, isGateFirst, halved } = runsOf(name, x.shape, split);
    const parts = np.split(x.reshape([rows, 2 * run]), 2, 1);
    const [value, gate] = isGateFirst ? parts.reverse() : parts;
    return pairwise((value as np.Array).reshape([...halved]), {
      ...parameters,
      gate: (gate as np.Array).reshape([...halved]),
    });
  };
  return Object.assign(gated, { pairwise });
}
