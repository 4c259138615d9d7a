import { add, type Expression, ldexp, less, mul, round, select, sub } from "../expression.ts";
import { exactParts, factors, type Parts } from "./exactParts.ts";
import { polynomial } from "./polynomial.ts";
import { type Approximation, isWithin, type Setting } from "./setting.ts";

// e^a = 2^k e^r with k the integer nearest to a / ln 2 and |r| <= ln(2)/2, where 1 + r + r^2 q(r) is e^r.

export const exp: Approximation = (a, setting) => {
  const { lessOne, k } = reduced(argument(a, setting), setting);
  return withLimits(a, ldexp(add(lessOne, 1), k), 0, setting);
};

/** 2^k (e^r - 1) - (1 - 2^k): exact in the second term, and -0 stays -0. */
export const expm1: Approximation = (a, setting) => {
  const { lessOne, k } = reduced(argument(a, setting), setting);
  const scale = ldexp(1, k);
  return withLimits(a, sub(mul(lessOne, scale), sub(1, scale)), -1, setting);
};

/** Beyond what floats have, the limits. */
export function withLimits(
  a: Expression,
  value: Expression,
  lowest: number,
  { reach, coefficients, range }: Setting,
): Expression {
  if (reach === "ordinary") return value;
  const [low, high] = coefficients.exponents;
  const above = isWithin(range, Number.NEGATIVE_INFINITY, high)
    ? value
    : select(less(high, a), Number.POSITIVE_INFINITY, value);
  return isWithin(range, low, Number.POSITIVE_INFINITY) ? above : select(less(a, low), lowest, above);
}

/** e^r - 1 and k, for the sum of two parts. */
export function reduced({ high, low }: Parts, { coefficients }: Setting) {
  const { exponential, ln2 } = coefficients;
  const k = round(mul(low === undefined ? high : add(high, low), Math.LOG2E));
  const rest = sub(sub(high, mul(k, ln2[0])), mul(k, ln2[1]));
  const r = low === undefined ? rest : add(rest, low);
  return { lessOne: mul(r, add(mul(r, polynomial(exponential, r)), 1)), k };
}

/**
 * The argument where 2^k is a normal number: in float32 assumed to be there, in float64 clamped.
 */
function argument(a: Expression, { format, coefficients, isUniform, range, assume }: Setting) {
  if (format === "double") {
    const { largestExponent: bound } = coefficients;
    const isInside = isWithin(range, -bound, bound);
    return { high: isInside ? a : clamp(a, -bound, bound), low: undefined };
  }
  const parts = exactParts(a, isUniform);
  const isRounded = parts.low === undefined && factors(a, isUniform).varying.length > 1;
  const bound = isRounded ? largestRounded : coefficients.largestExponent;
  const sum = parts.low === undefined ? parts.high : add(parts.high, parts.low);
  if (!isWithin(range, -bound, bound)) assume(sum, -bound, bound);
  return parts;
}

/** The largest product of several arguments: it has rounding errors, which the exponential multiplies by it. */
const largestRounded = 16;

/** Unlike `min` and `max` in that only the first operand may be NaN, which machines do faster. */
const clamp = (a: Expression, low: number, high: number): Expression => {
  const raised = select(less(a, low), low, a);
  return select(less(high, raised), high, raised);
};
