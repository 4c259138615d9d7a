import { abs, add, div, type Expression, less, log, mul, select, sub } from "../expression/index.ts";

/**
 * x - (a + sign / a) for a > 0, with all digits of the difference: taken off in three parts, of which float32 has the first, and
 * the first two make the nearest float64.
 */
export function beyondReciprocal(x: Expression, a: Expression, sign: 1 | -1): Expression {
  const inverse = div(sign, a);
  const product = exactProduct(a, inverse);
  const sum = exactSum(a, inverse);
  const rest = div(sub(sub(sign, product.high), product.low), a);
  // Beyond, the product's parts overflow.
  const isOrdinary = less(abs(log(a)), 691);
  const shifted = mul(sum.high, 2 ** 29 + 1);
  const first = select(less(abs(sum.high), 1e290), sub(shifted, sub(shifted, sum.high)), sum.high);
  return sub(sub(sub(x, first), sub(sum.high, first)), add(sum.low, select(isOrdinary, rest, 0)));
}

/** A number as the sum of two, of which the second is the rounding error of the first. */
interface Parts {
  readonly high: Expression;
  readonly low: Expression;
}

// D. E. Knuth, "The Art of Computer Programming" 2, 4.2.2.
function exactSum(a: Expression, b: Expression): Parts {
  const high = add(a, b);
  const part = sub(high, a);
  return { high, low: add(sub(a, sub(high, part)), sub(b, part)) };
}

// T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18 (1971).
function exactProduct(a: Expression, b: Expression): Parts {
  const high = mul(a, b);
  const [p, q] = [halves(a), halves(b)];
  const cross = add(mul(p.high, q.low), mul(p.low, q.high));
  return { high, low: add(mul(p.low, q.low), add(sub(mul(p.high, q.high), high), cross)) };
}

function halves(a: Expression): Parts {
  const shifted = mul(a, 2 ** 27 + 1);
  const high = sub(shifted, sub(shifted, a));
  return { high, low: sub(a, high) };
}
