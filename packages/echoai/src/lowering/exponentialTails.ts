import {
  abs,
  type Expression,
  less,
  mul,
  exp as poor,
  expm1 as poorExpm1,
  select,
} from "../expression/expression.ts";

// For a target whose own exponential overflows before its floats do, and gives 0 for a subnormal number.

/** e^a, beyond 80 as the square of e^(a/2). */
export const exp = (a: Expression): Expression => {
  const isOrdinary = less(abs(a), 80);
  const power = poor(select(isOrdinary, a, mul(0.5, a)));
  return select(isOrdinary, power, mul(power, power));
};

/** e^a - 1, where it is e^a in any float as that. */
export const expm1 = (a: Expression): Expression => select(less(80, a), exp(a), poorExpm1(a));
