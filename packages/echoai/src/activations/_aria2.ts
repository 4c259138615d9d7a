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

/** The variables of (1 + e^(-beta x))^-alpha, a power of the logistic function. */
export interface Curve {
  readonly x: Expression;
  readonly beta: Expression;
  readonly alpha: Expression;
}

/** weight times the power. The exponents in use, the papers' and their like, need no logarithm where their powers stay finite. */
export function richards(weight: Expression, curve: Curve): Expression {
  const { x, beta, alpha } = curve;
  const w = add(1, exp(neg(mul(beta, x))));
  const plain = [
    [0.5, sqrt(w)],
    [1, w],
    [1.5, mul(w, sqrt(w))],
    [2, mul(w, w)],
  ] as const;
  const general = power(constant(1), weight, curve);
  return plain.reduce<Expression>((other, [exponent, value]) => {
    const inside = select(less(-100, x), div(weight, value), general);
    return select(equal(alpha, exponent), select(lessEqual(beta, 4), inside, general), other);
  }, general);
}

/** a b times the power, for any exponent, and differentiable in it. */
export function power(a: Expression, b: Expression, curve: Curve): Expression {
  const { x, beta, alpha } = curve;
  const below = exp(mul(alpha, beta, negative(x)));
  const rest = exp(neg(mul(alpha, decay(curve))));
  return whereOrdinary(curve, mul(a, mul(b, mul(below, rest))), both(a, b, root(curve, constant(0))));
}

/** a b times the power times sigma(-beta x), which its derivatives have. */
export function gatedPower(a: Expression, b: Expression, curve: Curve): Expression {
  const { x, beta } = curve;
  const one = constant(1);
  const gated = mul(power(one, one, curve), sigmoid(neg(mul(beta, x))));
  return whereOrdinary(curve, mul(bounded(mul(a, b)), gated), both(a, b, root(curve, one)));
}

/** Minus the logistic function's logarithm; bounded where the power is 0, since infinity would make NaN of it. */
export const steepness = ({ x, beta }: Curve): Expression => softplus(bounded(neg(mul(beta, x))));

/** Bounded by the largest numbers, so that no infinity meets a 0. */
export const bounded = (a: Expression): Expression => max(-1.7e308, min(1.7e308, a));

/** With the parameters that networks have no factor is so large that it meets a power without digits. */
export const whereOrdinary = ({ beta, alpha }: Curve, a: Expression, b: Expression): Expression =>
  select(lessEqual(add(alpha, div(1, alpha), add(beta, div(1, beta))), 32), a, b);

/** a b root^2, for factors of any size. */
const both = (a: Expression, b: Expression, root: Expression): Expression => mul(a, root, mul(b, root));

/**
 * The square root of the power, times that of sigma(-beta x)^gates. Below 0, where the power is small, e^(alpha beta x / 2) is taken
 * out, and above likewise: what is left has an exponent near 0, which does not multiply the logarithm's rounding error. The product
 * of the two parameters may overflow.
 */
function root(curve: Curve, gates: Expression): Expression {
  const { x, beta, alpha } = curve;
  const product = mul(0.5, mul(alpha, beta));
  const inSteps = mul(0.5, alpha, mul(beta, negative(x)));
  const below = select(less(product, 1e300), mul(product, negative(x)), inSteps);
  const above = mul(-0.5, gates, beta, select(less(x, 0), 0, x));
  const rest = exp(mul(-0.5, add(alpha, gates), decay(curve)));
  return mul(exp(below), exp(above), rest);
}

/** min(x, 0), analytic on either side of 0. */
const negative = (x: Expression): Expression => select(less(x, 0), x, 0);

/** ln(1 + e^-|beta x|), likewise. The exponent is never positive: a bound beyond 0 says so without a tie. */
function decay({ x, beta }: Curve): Expression {
  const u = mul(beta, x);
  return log1p(exp(min(1, select(less(x, 0), u, neg(u)))));
}
