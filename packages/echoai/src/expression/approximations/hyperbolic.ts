import { add, div, type Expression, exp, expm1, less, mul, neg, select } from "../expression.ts";

// For an exponential that never overflows, because it is clamped or assumed not to.

/** With e = e^-b: 1 / (1 + e), and at -b, since both are often wanted at once, e / (1 + e). */
export const sigmoid = (a: Expression): Expression => {
  if (a.kind !== "application" || a.operation !== "neg") return div(1, add(1, exp(neg(a))));
  const e = exp(a);
  return mul(e, div(1, add(1, e)));
};

/** m / (m + 2) with m = e^2a - 1, which keeps the sign of a zero. */
export const tanh = (a: Expression): Expression => {
  const m = expm1(mul(2, a));
  return div(m, add(m, 2));
};

/** The sign of a zero stays, and NaN. */
export const sign = (a: Expression): Expression => select(less(0, a), 1, select(less(a, 0), -1, a));
