import {
  abs,
  add,
  constant,
  div,
  type Expression,
  equal,
  exp,
  less,
  log,
  mul,
  neg,
  round,
  select,
  sqrt,
} from "../expression.ts";
import type { Setting } from "./setting.ts";

/** As `signedPower`, with |a|^b = e^(b ln |a|). */
export const pow = (a: Expression, b: Expression, { reach, assume }: Setting): Expression =>
  signedPower(a, b, (magnitude, exponent) => {
    // The exponent multiplies the logarithm's error, so that float32 arithmetic never does.
    if (reach === "ordinary") assume(a, 1, -1);
    return exp(mul(exponent, log(magnitude)));
  });

/** a^b by multiplication for a small constant integer b, by `sqrt` for 1/2; else |a|^b with the sign that it has. */
export function signedPower(
  a: Expression,
  b: Expression,
  positivePower: (magnitude: Expression, exponent: Expression) => Expression,
): Expression {
  const product = plainPower(a, b);
  if (product !== undefined) return product;
  const magnitude = positivePower(abs(a), b);
  const ifInteger = (odd: Expression, even: Expression, other: Expression) =>
    select(equal(round(b), b), select(equal(mul(2, round(mul(0.5, b))), b), even, odd), other);
  const ofNegative = ifInteger(neg(magnitude), magnitude, select(equal(a, -infinity), magnitude, Number.NaN));
  const byGrowth = select(less(b, 0), infinity, 0);
  const ofZero = ifInteger(select(less(b, 0), div(1, a), a), byGrowth, byGrowth);
  const ofNonZero = select(less(a, 0), ofNegative, magnitude);
  return select(equal(b, 0), 1, select(equal(a, 0), ofZero, ofNonZero));
}

const infinity = Number.POSITIVE_INFINITY;

/** a^b by multiplication for a small constant integer b, by `sqrt` for 1/2; undefined for any other b. */
export function plainPower(a: Expression, b: Expression): Expression | undefined {
  if (b.kind !== "constant") return undefined;
  if (Number.isInteger(b.value) && Math.abs(b.value) <= 16) return integerPower(a, b.value);
  // Powers have no -0 here, and (-Infinity)^(1/2) is Infinity.
  return b.value === 0.5 ? select(equal(a, -infinity), infinity, add(sqrt(a), 0)) : undefined;
}

function integerPower(a: Expression, n: number): Expression {
  if (n < 0) return div(1, integerPower(a, -n));
  if (n === 0) return constant(1);
  if (n === 1) return a;
  const half = integerPower(a, Math.floor(n / 2));
  const square = mul(half, half);
  return n % 2 === 0 ? square : mul(square, a);
}
