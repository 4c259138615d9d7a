// Numbers with a bound of their error: what makes "right" certain, and "undecided" honest.
import {
  type Big,
  add as exactSum,
  neg as negative,
  quotient,
  rounded,
  sizeOf,
} from "../multiprecision/index.ts";

/** A number that is within 2^error of the value; the value itself where there is no error. */
export interface Ball {
  readonly value: Big;
  readonly error: bigint | undefined;
}

/** More bits would tell. */
export class Imprecise extends Error {}

export const exact = (value: Big): Ball => ({ value, error: undefined });

/** A value with the error of what was computed, rounded to the bits, and the error of that rounding. */
export function ball(value: Big, error: bigint | undefined, bits: number): Ball {
  const kept = rounded(value, bits);
  return { value: kept, error: kept[1] === value[1] ? error : larger(error, kept[1]) };
}

/** The exponent of a sum of errors. Those that are far smaller are covered by what `larger` adds to others. */
export function larger(...errors: readonly (bigint | undefined)[]): bigint | undefined {
  let most: bigint | undefined;
  for (const error of errors)
    if (error !== undefined)
      most =
        most === undefined
          ? error
          : most - error > slack || error - most > slack
            ? max(most, error)
            : max(most, error) + 1n;
  return most;
}

/** An error 2^-40 of another one is taken to be in the bits that every function leaves free. */
const slack = 40n;

export const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

export const isZero = ({ value, error }: Ball): boolean => value[0] === 0n && error === undefined;

/** The power of two above all that the number may be. */
const reach = ({ value, error }: Ball): bigint =>
  error === undefined ? sizeOf(value) : value[0] === 0n ? error : max(sizeOf(value), error) + 1n;

/** -1, 0 or 1. @throws Imprecise where the error hides it */
export function signOf({ value, error }: Ball): -1 | 0 | 1 {
  if (error !== undefined && (value[0] === 0n || sizeOf(value) - 1n <= error)) throw new Imprecise();
  return value[0] > 0n ? 1 : value[0] < 0n ? -1 : 0;
}

export const neg = ({ value, error }: Ball): Ball => ({ value: negative(value), error });

export function add(a: Ball, b: Ball, bits: number): Ball {
  const [large, small] = sizeOf(a.value) >= sizeOf(b.value) ? [a, b] : [b, a];
  // Where the exact sum would be too long.
  if (a.value[0] !== 0n && b.value[0] !== 0n && sizeOf(large.value) - sizeOf(small.value) > apart)
    return ball(large.value, larger(a.error, b.error, sizeOf(small.value)), bits);
  return ball(exactSum(a.value, b.value), larger(a.error, b.error), bits);
}

const apart = 8000n;

export const sub = (a: Ball, b: Ball, bits: number): Ball => add(a, neg(b), bits);

export function mul(a: Ball, b: Ball, bits: number): Ball {
  const product: Big = [a.value[0] * b.value[0], a.value[1] + b.value[1]];
  const errors = [
    b.error === undefined || isZero(a) ? undefined : reach(a) + b.error,
    a.error === undefined || isZero(b) ? undefined : reach(b) + a.error,
  ];
  return ball(product[0] === 0n ? [0n, 0n] : product, larger(...errors), bits);
}

/** @throws Imprecise where b may be 0 */
export function div(a: Ball, b: Ball, bits: number): Ball {
  signOf(b);
  const least = sizeOf(b.value) - 2n;
  if (b.error !== undefined && b.error >= least) throw new Imprecise();
  const { value, isExact } = quotient(a.value, b.value, bits);
  const errors = [
    a.error === undefined ? undefined : a.error - least,
    b.error === undefined || isZero(a)
      ? undefined
      : max(sizeOf(value), a.error === undefined ? sizeOf(value) : a.error - least) + b.error - least,
    isExact ? undefined : value[1],
  ];
  return ball(value, larger(...errors), bits);
}
