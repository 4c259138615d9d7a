import {
  abs,
  add,
  div,
  type Expression,
  exp,
  expm1,
  less,
  log1p,
  max,
  mul,
  neg,
  select,
} from "../expression.ts";
import type { Approximation, Setting } from "./setting.ts";

/** With e = e^-b: 1 / (1 + e), and at -b, since both are often wanted at once, e / (1 + e). */
export const sigmoid: Approximation = (a, setting) => {
  if (a.kind !== "application" || a.operation !== "neg") return div(1, add(1, exp(neg(a))));
  const e = exp(bounded(a, setting));
  return mul(e, div(1, add(1, e)));
};

/** m / (m + 2) with m = e^2a - 1, which keeps the sign of a zero. */
export const tanh: Approximation = (a, setting) => {
  const m = expm1(bounded(mul(2, a), setting));
  return div(m, add(m, 2));
};

/** So that the exponential is not infinite, and its quotient not NaN, where it isn't assumed to be ordinary. */
const bounded = (a: Expression, { format, reach }: Setting): Expression => {
  const bound = format === "single" ? 80 : 700;
  return reach === "ordinary" ? a : select(less(bound, a), bound, a);
};

/** The sign of a zero stays, and NaN. */
export const sign = (a: Expression): Expression => select(less(0, a), 1, select(less(a, 0), -1, a));

/** e^-|a| never overflows, on either side of 0. */
export const softplus = (a: Expression): Expression => add(max(a, 0), log1p(exp(neg(abs(a)))));
