import { abs, add, div, type Expression, exp, less, mul, neg, select, sub } from "../expression.ts";
import { polynomial } from "./polynomial.ts";
import type { Approximation, Setting } from "./setting.ts";

// The form and its source: `../error-function.ts`.

export const erf: Approximation = (a, setting) => {
  const square = mul(a, a);
  const inside = add(a, mul(a, polynomial(setting.coefficients.erf, square)));
  const tail = sub(1, positiveErfc(abs(a), setting));
  return select(less(abs(a), 1), inside, select(less(a, 0), neg(tail), tail));
};

export const erfc: Approximation = (a, setting) => {
  const positive = positiveErfc(abs(a), setting);
  return select(less(a, 0), sub(2, positive), positive);
};

function positiveErfc(magnitude: Expression, { reach, coefficients, assume }: Setting): Expression {
  // Beyond, e^(-x^2) P(t) / (1 + 2x) comes near float32's subnormal numbers.
  if (reach === "ordinary") assume(magnitude, -8.6, 8.6);
  const { zero, centre, largest, polynomial: scaled } = coefficients.erfc;
  const x = select(less(largest, magnitude), largest, magnitude);
  const t = div(sub(x, zero), add(x, centre));
  return div(mul(exp(neg(mul(x, x))), polynomial(scaled, t)), add(1, mul(2, x)));
}
