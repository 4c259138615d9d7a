import { srelu as definition } from "../activations/srelu.ts";
import { describe } from "../expression/describe.ts";
import { jaxActivation } from "./activation.ts";
import { numpy as np, random } from "./jax.ts";
import type { Layer } from "./trainable.ts";

/**
 * S-shaped ReLU with trained thresholds and slopes. They start random and ordered: tr and -tl from |N(0, 1)|, the slopes from
 * U(0, 1). Jin et al. 2015, arXiv 1512.07030.
 * @param inFeatures the shape of each parameter, broadcast as NumPy has it: [C, 1, 1] is one set a channel of (N, C, H, W)
 * @throws RangeError if inFeatures is no shape
 */
export function SReLU(inFeatures: number | readonly number[]): Layer<"tr" | "ar" | "tl" | "al"> {
  const shape = (typeof inFeatures === "number" ? [inFeatures] : inFeatures) as number[];
  if (!Array.isArray(shape) || !shape.every((axis) => Number.isInteger(axis) && axis > 0)) {
    const given = Array.isArray(shape) ? `[${shape.map(describe).join(", ")}]` : describe(shape);
    throw new RangeError(`SReLU: inFeatures must be positive integers, got ${given}`);
  }
  const activation = jaxActivation(definition);
  return {
    init(seed = 0) {
      const [right, left, above, below] = keys(seed, 4) as [np.Array, np.Array, np.Array, np.Array];
      return {
        tr: np.absolute(random.normal(right, shape)),
        ar: random.uniform(above, shape),
        tl: np.negative(np.absolute(random.normal(left, shape))),
        al: random.uniform(below, shape),
      };
    },
    apply: (parameters, x) => activation(x, parameters),
  };
}

/** Random keys for the parts of one start. */
const keys = (seed: number, count: number): readonly np.Array[] => {
  const all = random.split(random.key(seed), count);
  return np.unstack(all);
};
