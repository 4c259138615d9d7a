import { describe } from "../expression/describe.ts";
import { add, constant, type Expression, mul, parameter, sub } from "../expression/index.ts";
import { mapValues } from "./mapValues.ts";
import { isPlain } from "./options.ts";
import { gumbel as gumbels, normal as normals, uniform as uniforms } from "./random.ts";

/** A number, or the name of a parameter. */
export type Bound = number | string;

/** What a noise is drawn from: a standard number, moved and stretched. */
export interface Distribution {
  /** Of the standard numbers: uniform from 0 to 1, normal of mean 0 and standard deviation 1, Gumbel of location 0 and scale 1. */
  readonly kind: "uniform" | "normal" | "gumbel";
  readonly bounds: readonly [Bound, Bound];
}

/** Noise by name. */
export type Noise = Readonly<Record<string, Distribution>>;

/** Uniform from `low` to `high`, which are numbers or the names of parameters. */
export const uniform = (low: Bound, high: Bound): Distribution => distribution("uniform", low, high);

/** Normal, of a mean and a standard deviation, which are numbers or the names of parameters. */
export const normal = (mean: Bound, deviation: Bound): Distribution =>
  distribution("normal", mean, deviation);

/** Gumbel, the largest of many, of a location and a scale, which are numbers or the names of parameters. */
export const gumbel = (location: Bound, scale: Bound): Distribution =>
  distribution("gumbel", location, scale);

const distribution = (kind: Distribution["kind"], ...bounds: [Bound, Bound]): Distribution =>
  Object.freeze({ kind, bounds: Object.freeze(bounds) });

interface Row {
  /** Standard numbers, the same for the same seed. */
  readonly standard: (seed: number) => () => number;
  readonly drawn: (standard: Expression, first: Expression, second: Expression) => Expression;
  readonly mean: (first: Expression, second: Expression) => Expression;
  readonly words: (first: Bound, second: Bound) => string;
}

const EULER_MASCHERONI = 0.5772156649015329;

const rows: Readonly<Record<Distribution["kind"], Row>> = {
  uniform: {
    standard: uniforms,
    drawn: (standard, low, high) => add(low, mul(sub(high, low), standard)),
    mean: (low, high) => mul(0.5, add(low, high)),
    words: (low, high) => `uniform from ${low} to ${high}`,
  },
  normal: {
    standard: normals,
    drawn: (standard, mean, deviation) => add(mean, mul(deviation, standard)),
    mean: (mean) => mean,
    words: (mean, deviation) => `normal of mean ${mean} and standard deviation ${deviation}`,
  },
  gumbel: {
    standard: gumbels,
    drawn: (standard, location, scale) => add(location, mul(scale, standard)),
    mean: (location, scale) => add(location, mul(EULER_MASCHERONI, scale)),
    words: (location, scale) => `Gumbel of location ${location} and scale ${scale}`,
  },
};

const written = (bound: Bound): Expression =>
  typeof bound === "number" ? constant(bound) : parameter(bound);

/** What is drawn, made of a standard number: gradients reach the bounds, and the standard number is a constant to them. */
export const drawnFrom = (
  { kind, bounds: [first, second] }: Distribution,
  standard: Expression,
): Expression => rows[kind].drawn(standard, written(first), written(second));

export const meanOf = ({ kind, bounds: [first, second] }: Distribution): Expression =>
  rows[kind].mean(written(first), written(second));

/** "uniform from lower to upper". */
export const describeDistribution = ({ kind, bounds: [first, second] }: Distribution): string =>
  rows[kind].words(first, second);

/**
 * Standard numbers for each noise, the same for the same seed.
 * @param fill makes what holds them, from what gives the next one
 */
export function drawNoise<Values>(
  noise: Noise,
  seed: number,
  fill: (next: () => number) => Values,
): Readonly<Record<string, Values>> {
  // The golden ratio keeps the streams of several noises, and those of neighbouring seeds, apart.
  let own = seed >>> 0;
  return mapValues(noise, ({ kind }) => {
    own = (own + 0x9e3779b9) >>> 0;
    return fill(rows[kind].standard(own));
  });
}

/** @throws TypeError unless each is a distribution, whose bounds are finite numbers or parameters */
export function readNoise(owner: string, given: unknown, parameters: readonly string[]): Noise {
  if (!isPlain(given) || Object.keys(given).length === 0)
    throw new TypeError(
      `${owner}: noise must be an object such as { r: uniform(0, 1) }, got ${describe(given)}`,
    );
  return Object.freeze(
    mapValues(given, (drawn, name) => {
      if (!isDistribution(drawn))
        throw new TypeError(
          `${owner}: the noise ${name} must be one such as uniform(0, 1), got ${describe(drawn)}`,
        );
      const strange = drawn.bounds.find(
        (bound) => !(typeof bound === "number" ? Number.isFinite(bound) : parameters.includes(bound)),
      );
      if (strange === undefined) return drawn;
      throw new TypeError(
        `${owner}: the bounds of the noise ${name} must be finite numbers or parameters, got ${describe(strange)}`,
      );
    }),
  );
}

const isDistribution = (given: unknown): given is Distribution =>
  isPlain(given) && Object.hasOwn(rows, given.kind as string) && Array.isArray(given.bounds);
