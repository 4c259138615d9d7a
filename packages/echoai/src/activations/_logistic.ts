import { abs, type Expression, exp, less, mul, neg, select, sigmoid } from "../expression/index.ts";

/** weight e^a, also where e^a alone would be 0 or subnormal. */
export function scaledExp(weight: Expression, a: Expression): Expression {
  const half = exp(mul(0.5, a));
  return mul(weight, half, half);
}

/** weight sigma(u), also where sigma(u) alone would be 0 or subnormal: there it is e^u. */
export const gated = (weight: Expression, u: Expression): Expression =>
  select(less(u, -700), scaledExp(weight, u), mul(weight, sigmoid(u)));

/** a b sigma(u) sigma(-u), likewise. */
export function bell(a: Expression, b: Expression, u: Expression): Expression {
  const half = exp(mul(-0.5, abs(u)));
  return select(less(700, abs(u)), mul(mul(a, half), mul(b, half)), mul(a, mul(b, slope(u))));
}

/** sigma's slope. */
export const slope = (u: Expression): Expression => mul(sigmoid(u), sigmoid(neg(u)));
