import type { Comparison, Condition, Expression } from "../expression.ts";
import * as real from "../expression.ts";
import { halves, isPowerOfTwo } from "./exactParts.ts";

// T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971), and
// D. E. Knuth's sum. The errors are below 2^-100, relative to the result and, of sums, to the terms.

/** A number as the sum of two float64 numbers, of which the first is the nearest to the sum. */
export interface Pair {
  readonly high: Expression;
  readonly low: Expression;
}

const zero = /* @__PURE__ */ real.constant(0);

/** A float64 number, or two that are apart. */
export const pair = (high: Expression | number, low: Expression | number = zero): Pair => ({
  high: typeof high === "number" ? real.constant(high) : high,
  low: typeof low === "number" ? real.constant(low) : low,
});

export function add(a: Pair, b: Pair): Pair {
  const sum = exactSum(a.high, b.high);
  return exactSum(sum.high, plus(sum.low, plus(a.low, b.low)));
}

export const neg = (a: Pair): Pair => mapped(a, (part) => (part === zero ? zero : real.neg(part)));

export const sub = (a: Pair, b: Pair): Pair => add(a, neg(b));

export function mul(a: Pair, b: Pair): Pair {
  const product = exactProduct(a.high, b.high);
  const mixed = plus(times(a.high, b.low), times(a.low, b.high));
  return exactSum(product.high, plus(product.low, mixed));
}

export function div(a: Pair, b: Pair): Pair {
  const quotient = real.div(a.high, b.high);
  const rest = sub(a, mul(b, pair(quotient)));
  return exactSum(quotient, real.div(rest.high, b.high));
}

export function sqrt(a: Pair): Pair {
  const root = real.sqrt(a.high);
  const rest = sub(a, mul(pair(root), pair(root)));
  return exactSum(root, real.div(rest.high, real.mul(2, root)));
}

/** Times a power of two. */
export const scaled = (a: Pair, power: Expression): Pair => mapped(a, (part) => times(part, power));

export const compare = (comparison: Comparison, a: Pair, b: Pair): Condition => {
  const operands = a.low === b.low ? [a.high, b.high] : [sub(a, b).high, zero];
  return real.applied(comparison, operands) as Condition;
};

export const choose = (condition: Condition, a: Pair, b: Pair): Pair =>
  pair(chosen(condition, a.high, b.high), chosen(condition, a.low, b.low));

const chosen = (condition: Condition, a: Expression, b: Expression) =>
  a === b ? a : real.select(condition, a, b);

const mapped = ({ high, low }: Pair, change: (part: Expression) => Expression): Pair =>
  pair(change(high), change(low));

/** Most numbers of a formula have one part: nothing is computed for the other. */
const plus = (a: Expression, b: Expression): Expression => (a === zero ? b : b === zero ? a : real.add(a, b));
const times = (a: Expression, b: Expression): Expression =>
  a === zero || b === zero ? zero : real.mul(a, b);

function exactSum(a: Expression, b: Expression): Pair {
  if (a === zero || b === zero) return pair(plus(a, b));
  const sum = real.add(a, b);
  const ofB = real.sub(sum, a);
  return pair(sum, real.add(real.sub(a, real.sub(sum, ofB)), real.sub(b, ofB)));
}

function exactProduct(a: Expression, b: Expression): Pair {
  const product = times(a, b);
  if (product === zero || isPowerOfTwo(a) || isPowerOfTwo(b)) return pair(product);
  const [[a1, a2], [b1, b2]] = [halves(a, splitter), halves(b, splitter)];
  const mixed = [real.mul(a1, b1), real.mul(a1, b2), real.mul(a2, b1), real.mul(a2, b2)];
  const [first, ...others] = mixed as [Expression, Expression, Expression, Expression];
  return pair(
    product,
    others.reduce((sum, part) => real.add(sum, part), real.sub(first, product)),
  );
}

/** Leaves 26 bits. */
const splitter = 2 ** 27 + 1;
