import { abs, add, div, type Expression, equal, less, mul, neg, round, select, sub } from "../expression.ts";
import { polynomial } from "./polynomial.ts";
import { type Approximation, isWithin, type Setting } from "./setting.ts";

// Sine and cosine: a = k pi/2 + r with |r| <= pi/4, pi/2 in parts whose products with k are exact (W. J. Cody and W. Waite, "Software Manual
// for the Elementary Functions", 1980); k mod 4 says which of sine and cosine of r it is, and its sign.

export const sin: Approximation = (a, setting) => {
  const { sine, cosine, quarter, isOdd } = reduced(a, setting);
  const value = select(isOdd, cosine, sine);
  // Quarters -2, -1, 0, 1, 2: the sine is -sin r, -cos r, sin r, cos r, -sin r.
  return select(equal(abs(sub(quarter, 0.5)), 0.5), value, neg(value));
};

export const cos: Approximation = (a, setting) => {
  const { sine, cosine, quarter, isOdd } = reduced(a, setting);
  const value = select(isOdd, sine, cosine);
  // -cos r, sin r, cos r, -sin r, -cos r.
  return select(equal(abs(add(quarter, 0.5)), 0.5), value, neg(value));
};

/** Beyond 1, pi/2 less the arc tangent of the reciprocal, with pi/2 in two parts. */
export const atan = (a: Expression, { coefficients, range }: Pick<Setting, "coefficients" | "range">) => {
  // A factor, so that a zero keeps its sign.
  const inside = (t: Expression) =>
    mul(t, add(1, mul(mul(t, t), polynomial(coefficients.arcTangent, mul(t, t)))));
  if (isWithin(range, -1, 1)) return inside(a);
  const isLarge = less(1, abs(a));
  const value = inside(select(isLarge, div(1, a), a));
  const [high, low] = coefficients.rightAngle.map((part) => select(less(a, 0), -part, part)) as [
    Expression,
    Expression,
  ];
  return select(isLarge, sub(high, sub(value, low)), value);
};

function reduced(a: Expression, { coefficients, range, assume }: Setting) {
  const { largestAngle: bound, halfPi } = coefficients;
  if (!isWithin(range, -bound, bound)) assume(a, -bound, bound);
  const k = round(mul(a, 2 / Math.PI));
  const r = halfPi.reduce<Expression>((rest, part) => sub(rest, mul(k, part)), a);
  const z = mul(r, r);
  const quarter = sub(k, mul(4, round(mul(0.25, k))));
  return {
    // A factor, so that a zero keeps its sign.
    sine: mul(r, add(1, mul(z, polynomial(coefficients.sine, z)))),
    cosine: add(sub(1, mul(0.5, z)), mul(mul(z, z), polynomial(coefficients.cosine, z))),
    quarter,
    isOdd: equal(abs(quarter), 1),
  };
}
