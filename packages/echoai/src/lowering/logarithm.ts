import { polynomial } from "../expression/approximations/polynomial.ts";
import {
  add,
  div,
  type Expression,
  exp,
  less,
  lessEqual,
  mul,
  neg,
  log as poor,
  select,
  sub,
} from "../expression/expression.ts";
import { smallestNormal } from "../expression/range.ts";

// For a target whose own logarithm is poor: to float32. On jax-js, with its exponential, the error is below 8e-7 relative, and
// 3e-7 by the series.

/** ln(1 + a): by the series near 0, so that 1 + a is not rounded there. */
export const log1p = (a: Expression): Expression => near(a, refined(add(1, a)), a);

export const log = (a: Expression): Expression => near(sub(a, 1), refined(a), sub(a, 1));

/** `inside` between the bounds of the series, else `outside`; softplus needs the upper one at 0. */
const near = (u: Expression, outside: Expression, inside: Expression): Expression =>
  select(less(-0.5, u), select(lessEqual(u, 1), series(inside), outside), outside);

/**
 * ln(1 + u) = 2 artanh(s) with s = u / (u + 2), |s| <= 1/3, by its Taylor series up to s^17: truncation error 1.4e-10
 * relative.
 */
const series = (u: Expression): Expression => {
  const s = div(u, add(u, 2));
  const square = mul(s, s);
  const coefficients = Array.from({ length: 9 }, (_, k) => 2 / (2 * k + 1));
  return mul(s, polynomial(coefficients, square));
};

/**
 * One step of Newton's method, y + (a e^-y - 1); e^-y in two factors, which neither overflow nor vanish. A subnormal number, for
 * which the target's own may give -Infinity, is scaled first.
 */
const refined = (a: Expression): Expression => {
  const isTiny = less(a, smallestNormal);
  const scaled = newton(select(isTiny, mul(a, 2 ** 24), a));
  return sub(scaled, select(isTiny, 24 * Math.LN2, 0));
};

const newton = (a: Expression): Expression => {
  const y = poor(a);
  const half = exp(mul(-0.5, y));
  const step = sub(mul(mul(a, half), half), 1);
  // At 0 and infinity y is right and the step NaN.
  return select(less(neg(y), 1e3), select(less(y, 1e3), add(y, step), y), y);
};
