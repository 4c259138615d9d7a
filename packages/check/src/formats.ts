// The two float types, and how far a result is from the truth in them.
import { type Big, fromNumber, sizeOf, sub, toNumber } from "./multiprecision/index.ts";

/** How numbers are computed: in float64, or on Float32Arrays in one of two ways. */
export type Precision = "float64" | "fast" | "precise";

export interface Format {
  /** Numbers from a power of two to the next are 2^bits. */
  readonly bits: bigint;
  /** The least number is 2^least. */
  readonly least: bigint;
  /** All are below 2^end. */
  readonly end: bigint;
  readonly round: (value: number) => number;
}

const float64: Format = { bits: 52n, least: -1074n, end: 1024n, round: (value) => value };
const float32: Format = { bits: 23n, least: -149n, end: 128n, round: Math.fround };

export const precisions: readonly Precision[] = ["float64", "fast", "precise"];

export const formats: Readonly<Record<Precision, Format>> = { float64, fast: float32, precise: float32 };

/** 2^k with which errors are counted at a truth: the distance of floats there. */
export function unitOf(truth: Big, { bits, least, end }: Format): bigint {
  const size = truth[0] === 0n ? least : sizeOf(truth) - 1n;
  const exponent = (size < end - 1n ? size : end - 1n) - bits;
  return exponent > least ? exponent : least;
}

/** The distance of a computed number from the truth, in units. Beyond the largest float all is 2^end. */
export function distance(got: number, truth: Big, format: Format): number {
  const limit: Big = [1n, format.end];
  const wanted = bounded(truth, limit);
  const computed = Number.isFinite(got) ? fromNumber(got) : ([got > 0 ? 1n : -1n, format.end] as Big);
  const [fraction, exponent] = sub(computed, wanted);
  return Math.abs(toNumber([fraction, exponent - unitOf(truth, format)]));
}

function bounded(truth: Big, [, end]: Big): Big {
  if (sizeOf(truth) <= end) return truth;
  return [truth[0] < 0n ? -1n : 1n, end];
}

/** The float after a number, in the direction of a sign. */
export function neighbour(value: number, sign: 1 | -1, format: Format): number {
  const isSingle = format.bits === 23n;
  if (value === 0) return sign * (isSingle ? 2 ** -149 : Number.MIN_VALUE);
  const step = sign * Math.sign(value);
  if (isSingle) {
    const single = Float32Array.of(value);
    const bits = new Int32Array(single.buffer);
    bits[0] = (bits[0] as number) + step;
    return single[0] as number;
  }
  const double = Float64Array.of(value);
  const bits = new BigInt64Array(double.buffer);
  bits[0] = (bits[0] as bigint) + BigInt(step);
  return double[0] as number;
}
