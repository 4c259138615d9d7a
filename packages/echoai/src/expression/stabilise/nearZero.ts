import { add, constant, div, type Expression, mul, sub } from "../expression.ts";

/** a/(1 + k) - a = -a k/(1 + k), where k = a^2/(3 + a^2/(5 + ...)): Lambert's continued fraction. */
export function hyperbolicTangent(a: Expression): Expression {
  const square = mul(a, a);
  let tail: Expression = div(square, 19);
  for (let odd = 17; odd >= 3; odd -= 2) tail = div(square, add(odd, tail));
  return mul(-1, a, div(tail, add(1, tail)));
}

/** -a^3/6 (1 - a^2/20 (1 - a^2/42 (...))) */
export function sine(a: Expression): Expression {
  const square = mul(a, a);
  let made: Expression = add(1, mul(-1 / (18 * 19), square));
  for (let n = 16; n >= 4; n -= 2) made = add(1, mul(mul(-1 / (n * (n + 1)), square), made));
  return mul(mul(a, square), mul(-1 / 6, made));
}

/** a^2/2 (1 + a/3 (1 + a/4 (...))) */
export function exponential(a: Expression): Expression {
  let made: Expression = add(1, mul(1 / 19, a));
  for (let n = 18; n >= 3; n--) made = add(1, mul(mul(1 / n, a), made));
  return mul(mul(0.5, a), mul(a, made));
}

/** With s = a/(2 + a): log1p(a) = 2 (s + s^3/3 + ...) and a = 2 s/(1 - s), so the difference is -a s + 2 s^3 (1/3 + s^2/5 + ...). */
export function logarithm(a: Expression): Expression {
  const s = div(a, add(2, a));
  const square = mul(s, s);
  let made: Expression = add(1 / 33, mul(1 / 35, square));
  for (let odd = 31; odd >= 3; odd -= 2) made = add(1 / odd, mul(square, made));
  return mul(s, add(mul(-1, a), mul(2, mul(square, made))));
}

/** -a^2 (2/3! - a^2 (4/5! - a^2 (6/7! - ...))) */
export function slopeOfSinc(a: Expression): Expression {
  const square = mul(a, a);
  let made: Expression = constant(0);
  for (let n = 9; n >= 1; n--) made = sub((2 * n) / factorial(2 * n + 1), mul(square, made));
  return mul(-1, a, mul(a, made));
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
