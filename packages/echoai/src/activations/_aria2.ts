import {
  abs,
  type Expression,
  equal,
  exp,
  log1p,
  min,
  mul,
  neg,
  select,
  sigmoid,
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
 * logarithm; the weight comes first there, so that the power is rounded into the subnormal numbers once.
 */
export function richards(weight: Expression, x: Expression, beta: Expression, alpha: Expression): Expression {
  const gate = sigmoid(mul(beta, x));
  const plain = [
    [0.5, mul(weight, sqrt(gate))],
    [1, mul(weight, gate)],
    [1.5, mul(mul(weight, gate), sqrt(gate))],
    [2, mul(mul(weight, gate), gate)],
  ] as const;
  return plain.reduce<Expression>(
    (other, [exponent, value]) => select(equal(alpha, exponent), value, other),
    mul(weight, power(x, beta, alpha)),
  );
}

/**
 * For any exponent, and differentiable in it. Below 0, where the power is small, e^(alpha beta x) is taken out: what is left has
 * an exponent near 0, which does not multiply the logarithm's rounding error.
 */
export const power = (x: Expression, beta: Expression, alpha: Expression): Expression =>
  mul(exp(mul(mul(alpha, beta), min(x, 0))), exp(neg(mul(alpha, log1p(exp(neg(mul(beta, abs(x)))))))));

/** The derivatives of the power alone. */
export const powerGradient = {
  x: (x: Expression, beta: Expression, alpha: Expression): Expression =>
    mul(mul(alpha, beta), mul(power(x, beta, alpha), sigmoid(neg(mul(beta, x))))),
  beta: (x: Expression, beta: Expression, alpha: Expression): Expression =>
    mul(x, mul(alpha, mul(power(x, beta, alpha), sigmoid(neg(mul(beta, x)))))),
  // Bounded where the power is 0, since infinity would make NaN of it.
  alpha: (x: Expression, beta: Expression, alpha: Expression): Expression =>
    neg(mul(power(x, beta, alpha), softplus(min(1e30, neg(mul(beta, x)))))),
};
