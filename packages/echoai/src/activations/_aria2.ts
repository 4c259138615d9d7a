import { abs, type Expression, exp, log1p, min, mul, neg, sigmoid, softplus } from "../expression/index.ts";
import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Narendra Patwardhan, Madhura Ingalhalikar, Rahee Walambe",
  title:
    "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation Function in Deep Neural Nets",
  year: 2018,
  arxiv: "1805.08878",
};

/**
 * (1 + e^(-beta x))^-alpha. Below 0, where that is small, e^(alpha beta x) is taken out: what is left has an exponent near 0,
 * which does not multiply the logarithm's rounding error.
 */
export const richards = (x: Expression, beta: Expression, alpha: Expression): Expression =>
  mul(exp(mul(mul(alpha, beta), min(x, 0))), exp(neg(mul(alpha, log1p(exp(neg(mul(beta, abs(x)))))))));

/** Its derivatives. */
export const richardsGradient = {
  x: (x: Expression, beta: Expression, alpha: Expression): Expression =>
    mul(mul(alpha, beta), mul(richards(x, beta, alpha), sigmoid(neg(mul(beta, x))))),
  beta: (x: Expression, beta: Expression, alpha: Expression): Expression =>
    mul(mul(alpha, x), mul(richards(x, beta, alpha), sigmoid(neg(mul(beta, x))))),
  alpha: (x: Expression, beta: Expression, alpha: Expression): Expression =>
    neg(mul(richards(x, beta, alpha), softplus(neg(mul(beta, x))))),
};
