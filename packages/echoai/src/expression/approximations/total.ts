import {
  abs,
  add,
  div,
  type Expression,
  equal,
  exp as exponential,
  ldexp,
  less,
  max,
  min,
  mul,
  neg,
  normalizer,
  select,
  sub,
} from "../expression.ts";
import { anyValue, smallestNormal } from "../range.ts";
import type { Rewrites } from "./approximate.ts";
import { exactParts, factors, halves, isPowerOfTwo, type Parts, scaled } from "./exactParts.ts";
import { reduced, withLimits } from "./exponential.ts";
import { log as logarithm } from "./logarithm.ts";
import { polynomial } from "./polynomial.ts";
import { signedPower } from "./power.ts";
import type { Approximation, Setting } from "./setting.ts";
import * as trigonometric from "./trigonometric.ts";

// What float32 arithmetic needs beside its coefficients where nobody looks at the arguments, as on a GPU.

const exp: Approximation = (a, setting) => {
  const { lessOne, k } = reduced(partsOf(a, setting), setting);
  return withLimits(a, ldexp(add(lessOne, 1), k), 0, setting);
};

/** Half of 2^k (e^r - 1) - (1 - 2^k), doubled: 2^128 is no float32, and then e^88.5 isn't either. */
const expm1: Approximation = (a, setting) => {
  const parts = partsOf(a, setting);
  const { lessOne, k } = reduced(parts, setting);
  const scale = ldexp(0.5, k);
  const value = mul(2, sub(mul(lessOne, scale), sub(0.5, scale)));
  // The parts of a product lose the sign of a zero.
  const signed = parts.low === undefined ? value : select(equal(a, 0), a, value);
  return withLimits(a, signed, -1, setting);
};

/** Of the product of any two, too: a parameter may be a tensor. */
function partsOf(a: Expression, { isUniform }: Setting): Parts {
  const { scale, varying } = factors(a, isUniform);
  const [u, v] = varying;
  if (u === undefined || v === undefined || u === v || varying.length > 2 || !isPowerOfTwo(scale))
    return exactParts(a, isUniform);
  const [high, low] = halves(u);
  const [top, rest] = halves(v);
  return { high: scaled(scale, mul(high, top)), low: scaled(scale, add(mul(high, rest), mul(low, v))) };
}

/** A subnormal number has no normalizer, but 2^24 times it has. */
const log: Approximation = (a, setting) => {
  if (setting.range.low >= smallestNormal) return logarithm(a, setting);
  const isTiny = less(a, smallestNormal);
  const value = logarithm(select(isTiny, mul(a, 2 ** 24), a), { ...setting, range: anyValue });
  return sub(value, select(isTiny, 24 * Math.LN2, 0));
};

/** Up to 12867, 2^13 quarters; beyond, no digits are left, and the angle stays there. */
const ofAngle =
  (of: Approximation): Approximation =>
  (a, setting) => {
    const value = of(max(-12867, min(a, 12867)), { ...setting, assume: () => {} });
    return select(less(abs(a), Number.POSITIVE_INFINITY), value, Number.NaN);
  };

/** The exponent would multiply the logarithm's rounding error, so that it has two parts. */
const pow = ([a, b]: readonly Expression[], setting: Setting): Expression =>
  signedPower(a as Expression, b as Expression, (magnitude, exponent) => {
    const { high, low } = logarithmInParts(magnitude, setting);
    const isBelowInfinity = less(magnitude, Number.POSITIVE_INFINITY);
    const rest = mul(exponent, low);
    // Where one is infinite the product is right without the second part.
    const used = select(isBelowInfinity, select(less(abs(rest), 1), rest, 0), 0);
    return mul(exponential(mul(exponent, select(isBelowInfinity, high, magnitude))), add(1, used));
  });

/** ln a, for a positive a, as the sum of two float32 numbers. */
export function logarithmInParts(a: Expression, { coefficients }: Pick<Setting, "coefficients">) {
  const isTiny = less(a, smallestNormal);
  const u = select(isTiny, mul(a, 2 ** 24), a);
  const normalizing = normalizer(u);
  const n = add(normalizing, select(isTiny, 24, 0));
  const f = sub(ldexp(u, normalizing), 1);
  // ln(1 + f) = 2s + s^3 R(s^2): s in two parts, the second from what the division leaves.
  const divisor = add(f, 2);
  const s = div(f, divisor);
  const z = mul(s, s);
  const left = sub(remainder(f, s, divisor), mul(s, sub(f, sub(divisor, 2))));
  const small = add(mul(2, div(left, divisor)), mul(mul(s, z), polynomial(coefficients.logarithm, z)));
  // Of each sum the rounding error, too (T. J. Dekker); the first term is exact, and 0 or larger than the second.
  const [ln2, ln2Rest] = coefficients.ln2;
  const first = neg(mul(n, ln2));
  const double = mul(2, s);
  const sum = add(first, double);
  const low = add(sub(double, sub(sum, first)), sub(small, mul(n, ln2Rest)));
  const high = add(sum, low);
  return { high, low: sub(low, sub(high, sum)) };
}

/** a - bc without the rounding of the product, which is near a. */
function remainder(a: Expression, b: Expression, c: Expression): Expression {
  const [top, bottom] = halves(b);
  const [high, low] = halves(c);
  return sub(sub(sub(sub(a, mul(top, high)), mul(top, low)), mul(bottom, high)), mul(bottom, low));
}

export const total: Rewrites = {
  exp: ([a], setting) => exp(a as Expression, setting),
  expm1: ([a], setting) => expm1(a as Expression, setting),
  log: ([a], setting) => log(a as Expression, setting),
  sin: ([a], setting) => ofAngle(trigonometric.sin)(a as Expression, setting),
  cos: ([a], setting) => ofAngle(trigonometric.cos)(a as Expression, setting),
  pow,
};
