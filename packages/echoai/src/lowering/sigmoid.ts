import {
  abs,
  add,
  div,
  type Expression,
  exp,
  expm1,
  less,
  lessEqual,
  mul,
  neg,
  select,
} from "../expression/expression.ts";

export { softplus } from "../expression/approximations/sigmoid.ts";

// e^-|a| never overflows, so none of these does, on either side of 0.

export const sigmoid = (a: Expression): Expression => {
  const e = exp(neg(abs(a)));
  return div(select(lessEqual(0, a), 1, e), add(1, e));
};

/** -m / (m + 2) with m = e^-2|a| - 1; a itself where a^3/3 is lost, which also keeps the sign of a zero. */
export const tanh = (a: Expression): Expression => {
  const m = expm1(mul(-2, abs(a)));
  const magnitude = div(neg(m), add(m, 2));
  return select(less(abs(a), 1e-9), a, select(less(a, 0), neg(magnitude), magnitude));
};
