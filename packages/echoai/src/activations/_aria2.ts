import {
  add,
  constant,
  div,
  type Expression,
  equal,
  exp,
  less,
  lessEqual,
  log1p,
  max,
  min,
  mul,
  neg,
  select,
  softplus,
  sqrt,
} from "../expression/index.ts";
import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Narendra Patwardhan, Madhura Ingalhalikar, Rahee Walambe",
  title:
    "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation Function in Deep Neural Nets",
  year: 2018,
  arxiv: "1805.08878",
};

/**
 * weight (1 + e^(-beta x))^-alpha, a power of the logistic function. The exponents in use, the papers' and their like, need no
 * logarithm, where their powers stay finite.
 */
export function richards(weight: Expression, x: Expression, beta: Expression, alpha: Expression): Expression {
  const w = add(1, exp(neg(mul(beta, x))));
  const plain = [
    [0.5, sqrt(w)],
    [1, w],
    [1.5, mul(w, sqrt(w))],
    [2, mul(w, w)],
  ] as const;
  const general = both(weight, constant(1), root(x, beta, alpha));
  return plain.reduce<Expression>((other, [exponent, value]) => {
    const inside = select(less(-100, x), div(weight, value), general);
    return select(equal(alpha, exponent), select(lessEqual(beta, 4), inside, general), other);
  }, general);
}

/** Minus the logistic function's logarithm; bounded where the power is 0, since infinity would make NaN of it. */
export const steepness = (x: Expression, beta: Expression): Expression =>
  softplus(bounded(neg(mul(beta, x))));

/** a b root^2, for factors of any size. */
export const both = (a: Expression, b: Expression, root: Expression): Expression =>
  mul(mul(a, root), mul(b, root));

/**
 * The square root of the power, for any exponent, and differentiable in it. Below 0, where the power is small,
 * e^(alpha beta x / 2) is taken out: what is left has an exponent near 0, which does not multiply the logarithm's rounding error.
 */
export const root = (x: Expression, beta: Expression, alpha: Expression): Expression =>
  mul(exp(rate(x, beta, alpha)), exp(mul(mul(-0.5, alpha), decay(x, beta))));

/** The square root of the power times sigma(-beta x), which its derivatives have. */
export const gatedRoot = (x: Expression, beta: Expression, alpha: Expression): Expression =>
  mul(
    mul(exp(rate(x, beta, alpha)), exp(mul(mul(-0.5, beta), select(less(x, 0), 0, x)))),
    exp(mul(mul(-0.5, add(alpha, 1)), decay(x, beta))),
  );

/** The largest numbers, so that no infinity meets a 0. */
export const bounded = (a: Expression): Expression => max(-1.7e308, min(1.7e308, a));

/** alpha beta x / 2 below 0; the product of the two parameters may overflow. */
function rate(x: Expression, beta: Expression, alpha: Expression): Expression {
  const below = select(less(x, 0), x, 0);
  const product = mul(0.5, mul(alpha, beta));
  return select(less(product, 1e300), mul(product, below), mul(mul(0.5, alpha), mul(beta, below)));
}

/** ln(1 + e^-|beta x|), analytic on either side of 0. */
function decay(x: Expression, beta: Expression): Expression {
  const u = mul(beta, x);
  return log1p(exp(select(less(x, 0), u, neg(u))));
}
