import {
  abs,
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

/** a^b by multiplication for a small constant integer b, by `sqrt` for 1/2; else e^(b ln |a|) with the sign that it has. */
export function pow(a: Expression, b: Expression, { precision, assume }: Setting): Expression {
  if (b.kind === "constant") {
    if (Number.isInteger(b.value) && Math.abs(b.value) <= 16) return integerPower(a, b.value);
    if (b.value === 0.5) return sqrt(a);
  }
  // The exponent multiplies the logarithm's error, so that float32 arithmetic never does.
  if (precision === "single") assume(a, 1, -1);
  const magnitude = exp(mul(b, log(abs(a))));
  const isInteger = equal(round(b), b);
  const isEven = equal(mul(2, round(mul(0.5, b))), b);
  const negative = select(isInteger, select(isEven, magnitude, neg(magnitude)), Number.NaN);
  return select(equal(b, 0), 1, select(less(a, 0), negative, magnitude));
}

function integerPower(a: Expression, n: number): Expression {
  if (n < 0) return div(1, integerPower(a, -n));
  if (n === 0) return constant(1);
  if (n === 1) return a;
  const half = integerPower(a, Math.floor(n / 2));
  const square = mul(half, half);
  return n % 2 === 0 ? square : mul(square, a);
}
