import { checkOptions, checkSeed, isPlain } from "../activations/options.ts";
import { normal, uniform } from "../activations/random.ts";
import { describe, isDetached } from "../expression/describe.ts";
import { product, written } from "../functions/broadcast.ts";
import { srelu } from "../functions/catalogue.ts";
import { Elementwise, parameterRepeat } from "./elementwise.ts";
import { checkTensor, filled, type Tensor } from "./tensor.ts";

/** Start values: each a number for all, or one for each element of inFeatures. */
export interface SReLUParameters {
  readonly tr: number | ArrayLike<number>;
  readonly tl: number | ArrayLike<number>;
  readonly ar: number | ArrayLike<number>;
  readonly al: number | ArrayLike<number>;
}

/**
 * S-shaped ReLU, three line segments with trained thresholds and outer slopes. Input (N, *), where the trailing axes fit
 * inFeatures: [C, 1, 1] is one set a channel of (N, C, H, W). Jin et al. 2015, arXiv 1512.07030.
 */
export class SReLU extends Elementwise {
  /**
   * @param inFeatures the shape of each parameter
   * @param parameters start values; default: random and ordered, tr and -tl from |N(0, 1)|, the slopes from U(0, 1)
   * @param options.seed of the random start; default 0
   * @throws TypeError or RangeError for a shape that is none, a missing or unknown parameter, one of another length, or a seed
   * that is no integer
   */
  constructor(
    inFeatures: number | readonly number[],
    parameters?: SReLUParameters | null,
    options: { readonly seed?: number } = {},
  ) {
    const shape = typeof inFeatures === "number" ? [inFeatures] : inFeatures;
    if (!Array.isArray(shape) || !shape.every((axis) => Number.isInteger(axis) && axis > 0)) {
      throw new RangeError(
        `SReLU: inFeatures must be positive integers, got ${Array.isArray(shape) ? written(shape) : describe(inFeatures)}`,
      );
    }
    const { seed = 0 } = checkOptions("SReLU", options, ["seed"]);
    super(srelu, parameters ? explicit(shape, parameters) : random(shape, checkSeed("SReLU", seed)));
  }

  /**
   * Sets tr as the paper does after its frozen phase: to a quantile of the data that each threshold sees.
   * @param data inputs, shape (N, *)
   * @param quantile in [0, 1]; default 0.9
   * @throws TypeError or RangeError, before a threshold moves: no tensor, another shape, a number that is not finite
   */
  calibrate(data: Tensor, quantile = 0.9): this {
    if (typeof quantile !== "number" || !(quantile >= 0 && quantile <= 1)) {
      throw new RangeError(`SReLU.calibrate: quantile must be between 0 and 1, got ${describe(quantile)}`);
    }
    const { tr } = this.parameters() as { readonly tr: Tensor };
    const { data: values, shape } = checkTensor("SReLU.calibrate", "data", data);
    const repeat = parameterRepeat("SReLU.calibrate", tr, shape);
    const strange = values.find((value) => !Number.isFinite(value));
    if (strange !== undefined)
      throw new RangeError(`SReLU.calibrate: data must be finite numbers, got ${strange}`);
    const groups = Array.from(tr.data, (): number[] => []);
    values.forEach((value, index) => {
      groups[Math.floor(index / repeat) % groups.length]?.push(value);
    });
    groups.forEach((group, index) => {
      if (group.length > 0) tr.data[index] = quantileOf(group, quantile);
    });
    return this;
  }
}

const names = ["tr", "tl", "ar", "al"] as const;

function random(shape: readonly number[], seed: number): Record<(typeof names)[number], Tensor> {
  const draw = normal(seed);
  const slope = uniform(seed + 1);
  return {
    tr: filled(shape, () => Math.abs(draw())),
    tl: filled(shape, () => -Math.abs(draw())),
    ar: filled(shape, slope),
    al: filled(shape, slope),
  };
}

function explicit(shape: readonly number[], given: SReLUParameters): Record<string, Tensor> {
  checkOptions("SReLU", given, names);
  const size = product(shape);
  return Object.fromEntries(
    names.map((name) => {
      const value: unknown = given[name];
      const isList =
        Array.isArray(value) || (ArrayBuffer.isView(value) && !isDetached(value)) || isPlain(value);
      const values: readonly unknown[] = isList ? Array.from(value as ArrayLike<unknown>) : [value];
      const strange = values.find((number) => typeof number !== "number");
      if (strange !== undefined || values.includes(undefined) || values.length !== (isList ? size : 1)) {
        const got = strange === undefined && isList ? values.length : describe(strange);
        throw new RangeError(`SReLU: ${name} must be a number or ${size} numbers, got ${got}`);
      }
      return [name, filled(shape, (index) => values[index % values.length] as number)];
    }),
  );
}

/** The value below which that part of the values lies, between neighbours by linear interpolation. */
function quantileOf(values: readonly number[], quantile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = quantile * (sorted.length - 1);
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}
