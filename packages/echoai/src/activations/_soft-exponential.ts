import {
  abs,
  add,
  constant,
  div,
  type Expression,
  exp,
  less,
  log1p,
  max,
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

/**
 * The derivative in alpha of (e^(alpha x) - 1) / alpha, for alpha >= 0: x^2 phi(u) with u = alpha x and
 * phi(u) = ((u - 1) e^u + 1) / u^2, whose numerator cancels near 0; there it is its Taylor series.
 */
export function growthByAlpha(x: Expression, alpha: Expression): Expression {
  const u = mul(alpha, x);
  const series = mul(
    mul(x, x),
    polynomial(20, (k) => (k + 1) / factorial(k + 2), u),
  );
  const direct = div(add(mul(sub(u, 1), exp(max(u, -800))), 1), mul(alpha, alpha));
  // -800 and less: e^u is 0, and an infinite u must not meet it.
  const bounded = select(less(u, -800), div(1, mul(alpha, alpha)), direct);
  return select(less(abs(u), 1), series, bounded);
}

/**
 * The part of the derivative in alpha that the logarithmic branch has in both readings: y^2 psi(w) with w = -+alpha y and
 * psi(w) = (ln(1 + w) - w / (1 + w)) / w^2, by its Taylor series near 0.
 */
export function decayByAlpha(y: Expression, w: Expression, alpha: Expression): Expression {
  const series = mul(
    mul(y, y),
    polynomial(27, (k) => ((-1) ** k * (k + 1)) / (k + 2), w),
  );
  const direct = div(sub(log1p(w), div(1, add(1, div(1, w)))), mul(alpha, alpha));
  return select(less(abs(w), 0.25), series, direct);
}

/** 1 / (1 + w), and NaN where ln(1 + w) is undefined. */
export const inverseInDomain = (w: Expression): Expression =>
  div(1, select(less(-1, w), add(1, w), Number.NaN));

const polynomial = (degree: number, coefficient: (k: number) => number, t: Expression): Expression =>
  Array.from({ length: degree + 1 }, (_, k) => coefficient(k)).reduceRight<Expression>(
    (sum, c) => add(mul(sum, t), c),
    constant(0),
  );

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
