import { abs, neg, randomNormal, randomUniform, tidy } from "@tensorflow/tfjs-core";
import { checkSeed } from "../../activations/options.ts";
import { srelu } from "../../activations/srelu.ts";
import { Elementwise, type ElementwiseOptions } from "./elementwise.ts";
import type { Initializer } from "./frameworkTypes.ts";
import { type LayerClass, register, savedName } from "./registry.ts";
import { initializerOf } from "./weight.ts";

export interface SReLUOptions extends ElementwiseOptions<"tr" | "ar" | "tl" | "al"> {
  /** Of the random start, an integer; default: another one each time. */
  readonly seed?: number | null;
}

/**
 * S-shaped ReLU, three line segments with trained thresholds and outer slopes: by default one set for each feature, as
 * `tf.layers.prelu` has it. They start random and ordered, tr and -tl from |N(0, 1)|, the slopes from U(0, 1), unless numbers
 * or initializers are given. Jin et al. 2015, arXiv 1512.07030.
 */
export class SReLU extends Elementwise {
  static readonly className: string = /* @__PURE__ */ savedName("SReLU");
  readonly #seed: number | undefined;

  /** @throws TypeError or RangeError for an unknown option or a seed that is no integer */
  constructor(options: SReLUOptions = {}) {
    const { seed } = options;
    super("SReLU", srelu, options as ElementwiseOptions<string>, {
      seed: seed == null ? null : checkSeed("SReLU", seed),
    });
    this.#seed = seed ?? undefined;
    register(new.target as unknown as LayerClass);
  }

  protected override get defaultSharedAxes(): readonly number[] {
    return [];
  }

  protected override startOf(name: string): Initializer {
    const { isThreshold, sign, draw } = starts[name as keyof typeof starts];
    // TensorFlow.js takes 0 for no seed at all.
    const seed = this.#seed === undefined ? undefined : 4 * this.#seed + draw;
    return initializerOf((shape) =>
      tidy(() => {
        if (!isThreshold) return randomUniform(shape, 0, 1, "float32", seed);
        const magnitude = abs(randomNormal(shape, 0, 1, "float32", seed));
        return sign < 0 ? neg(magnitude) : magnitude;
      }),
    );
  }
}

const starts = {
  tr: { isThreshold: true, sign: 1, draw: 1 },
  tl: { isThreshold: true, sign: -1, draw: 2 },
  ar: { isThreshold: false, sign: 1, draw: 3 },
  al: { isThreshold: false, sign: 1, draw: 4 },
} as const;
