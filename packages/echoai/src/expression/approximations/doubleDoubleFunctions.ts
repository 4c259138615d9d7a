import * as real from "../expression.ts";
import { remainders } from "./coefficients.ts";
import { add, choose, div, mul, neg, type Pair, pair, scaled, sub } from "./doubleDouble.ts";
import { polynomial } from "./polynomial.ts";

// Relative errors below 2^-75, far less than the distance of a result from a border between two float32 numbers: among 2^32
// inputs one comes as near as 2^-57 or so.

export const one = /* @__PURE__ */ pair(1);

export function exp(a: Pair): Pair {
  const { lessOne, scale } = reduced(a);
  return scaled(add(lessOne, one), scale);
}

export function expm1(a: Pair): Pair {
  const { lessOne, scale } = reduced(a);
  return add(scaled(lessOne, scale), sub(pair(scale), one));
}

/** e^r - 1 and 2^k with a = k ln 2 + r, by its Taylor series; for what no float32 is near to, of a nearer a. */
function reduced(a: Pair) {
  const bound = real.select(real.less(a.high, 0), -300, 300);
  const inside = choose(real.less(real.abs(a.high), 300), a, pair(bound));
  const k = real.round(real.mul(inside.high, Math.LOG2E));
  const r = sub(inside, mul(pair(k), pair(Math.LN2, remainders.ln2)));
  let series = pair(polynomial(smallTerms, r.high));
  for (let n = 8; n > 0; n--) series = add(div(one, pair(factorial(n))), mul(r, series));
  return { lessOne: mul(r, series), scale: real.ldexp(1, k) };
}

/** From r^9 / 9! on float64 has digits enough; r^19 / 19! is 2^-84 r. */
const smallTerms = /* @__PURE__ */ Array.from({ length: 10 }, (_, index) => 1 / factorial(9 + index));

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/** By one step of Newton's method. */
export function log(a: Pair): Pair {
  const near = pair(real.log(a.high));
  const power = exp(near);
  return add(near, div(sub(a, power), power));
}

export function log1p(a: Pair): Pair {
  const near = pair(real.log1p(a.high));
  const power = expm1(near);
  return add(near, div(sub(a, power), add(one, power)));
}

export function erf(a: Pair): Pair {
  return choose(isSmall(a), smallErf(a), sub(one, largeErfc(a)));
}

export function erfc(a: Pair): Pair {
  return choose(isSmall(a), sub(one, smallErf(a)), largeErfc(a));
}

const isSmall = ({ high }: Pair) => real.less(real.abs(high), 3);

/** Kummer's series, 2/sqrt(pi) x e^-x^2 (1 + 2x^2/3 (1 + 2x^2/5 (1 + ...))), whose terms are all positive. */
function smallErf(a: Pair): Pair {
  const square = mul(a, a);
  let sum = one;
  for (let n = 60; n > 0; n--) sum = add(one, mul(div(one, pair(n + 0.5)), mul(square, sum)));
  return mul(mul(mul(twoByRootPi(), a), exp(neg(square))), sum);
}

/** Laplace's continued fraction, e^-x^2 / sqrt(pi) / (x + 1/2 / (x + 2/2 / (x + 3/2 / ...))), and 2 less it below 0. */
function largeErfc(a: Pair): Pair {
  const isNegative = real.less(a.high, 0);
  const magnitude = choose(isNegative, neg(a), a);
  let fraction = magnitude;
  for (let n = 60; n > 0; n--) fraction = add(magnitude, div(pair(n / 2), fraction));
  const half = scaled(mul(twoByRootPi(), exp(neg(mul(a, a)))), real.constant(0.5));
  const positive = div(half, fraction);
  return choose(isNegative, sub(pair(2), positive), positive);
}

const twoByRootPi = (): Pair => pair(2 / Math.sqrt(Math.PI), remainders.twoByRootPi);
