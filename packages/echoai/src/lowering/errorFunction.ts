import { polynomial } from "../expression/approximations/polynomial.ts";
import { erfCoefficients, erfcCentre, erfcCoefficients } from "../expression/errorFunction.ts";
import {
  abs,
  add,
  div,
  type Expression,
  exp,
  less,
  mul,
  neg,
  select,
  sub,
} from "../expression/expression.ts";

// Their form and its source: `error-function.ts`. Errors in float64, relative: erf 3e-16; erfc 6e-14, because x^2 is
// rounded before it becomes an exponent.

export const erf = (a: Expression): Expression => {
  const tail = sub(1, positiveErfc(abs(a)));
  const outside = select(less(a, 0), neg(tail), tail);
  return select(less(abs(a), 1), mul(a, polynomial(erfCoefficients, mul(a, a))), outside);
};

export const erfc = (a: Expression): Expression => {
  const positive = positiveErfc(abs(a));
  return select(less(a, 0), sub(2, positive), positive);
};

/** Divided through by the magnitude, so that an infinite one gives t = 1. */
const positiveErfc = (magnitude: Expression): Expression => {
  const r = div(erfcCentre, magnitude);
  const t = select(
    less(magnitude, erfcCentre),
    div(sub(magnitude, erfcCentre), add(magnitude, erfcCentre)),
    div(sub(1, r), add(1, r)),
  );
  return div(
    mul(exp(neg(mul(magnitude, magnitude))), polynomial(erfcCoefficients, t)),
    add(1, mul(2, magnitude)),
  );
};
