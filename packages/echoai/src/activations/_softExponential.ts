import {
  abs,
  add,
  constant,
  div,
  type Expression,
  exp,
  expm1,
  less,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  select,
  sub,
} from "../expression/index.ts";
import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Luke B. Godfrey, Michael S. Gashler",
  title:
    "A continuum among logarithmic, linear, and exponential functions, and its potential to improve generalization in neural networks",
  year: 2016,
  arxiv: "1602.01321",
};

/** (e^(alpha x) - 1) / alpha for alpha > 0: x where that is its first term, and in factors of which none overflows early. */
export function growth(x: Expression, alpha: Expression): Expression {
  const u = mul(alpha, x);
  const half = expm1(mul(0.5, u));
  const quotient = select(lessEqual(alpha, 1), div(expm1(u), alpha), mul(div(half, alpha), add(half, 2)));
  return select(less(abs(u), negligible), x, quotient);
}

/**
 * Its derivative in alpha, for alpha >= 0: x^2 phi(u) with u = alpha x and phi(u) = ((u - 1) e^u + 1) / u^2, whose numerator cancels
 * near 0; there it is its Taylor series.
 */
export function growthByAlpha(x: Expression, alpha: Expression): Expression {
  const u = mul(alpha, x);
  const series = mul(
    x,
    mul(
      x,
      polynomial(20, (k) => (k + 1) / factorial(k + 2), u),
    ),
  );
  // Divided by alpha where it is large before the factors are multiplied, where it is small after. From -1600 on e^u is 0, and an
  // infinite u must not meet it.
  const [large, small] = [max(alpha, 1), min(1, alpha)];
  const half = exp(mul(0.5, max(u, -1600)));
  const scaled = mul(sub(max(u, -1600), 1), div(half, large), div(half, large));
  const direct = div(div(add(scaled, div(div(1, large), large)), small), small);
  return select(less(abs(u), 1), series, direct);
}

/**
 * ln(1 + a y) / a for a > 0, in which 1 + a y = a d: `y` is the distance from where it is 0, `d` that from the border of its domain.
 */
export interface Decay {
  readonly value: Expression;
  /** 1 / (1 + a y). */
  readonly slope: Expression;
  /** y^2 psi(w) with w = a y and psi(w) = (ln(1 + w) - w / (1 + w)) / w^2, which its derivatives in a have. */
  readonly curve: Expression;
}

/** On the border the value is -Infinity, beyond it NaN; the derivatives are NaN on both. */
export function decay(y: Expression, d: Expression, a: Expression): Decay {
  const w = mul(a, y);
  // Near the border 1 + w has lost its digits; at the other end w may overflow.
  const [isAway, isFar] = [less(-0.5, w), less(1e300, w)];
  const atEnds = add(log(select(isFar, y, mul(a, d))), select(isFar, log(a), 0));
  const logarithm = select(isAway, select(isFar, atEnds, log1p(w)), atEnds);
  const inDomain = select(less(0, d), 1, Number.NaN);
  const slope = select(isAway, div(1, add(1, w)), mul(inDomain, div(div(1, a), d)));
  const series = mul(
    y,
    mul(
      y,
      polynomial(27, (k) => ((-1) ** k * (k + 1)) / (k + 2), w),
    ),
  );
  const direct = div(div(add(sub(logarithm, 1), slope), a), a);
  return {
    value: select(less(abs(w), negligible), y, div(logarithm, a)),
    slope,
    curve: select(less(abs(w), 0.25), series, direct),
  };
}

const polynomial = (degree: number, coefficient: (k: number) => number, t: Expression): Expression =>
  Array.from({ length: degree + 1 }, (_, k) => coefficient(k)).reduceRight<Expression>(
    (sum, c) => add(mul(sum, t), c),
    constant(0),
  );

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/** u for which (e^u - 1) / u and ln(1 + u) / u are 1 in float64. */
const negligible = 1e-17;
