import {
  abs,
  add,
  type Condition,
  constant,
  differentiate,
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
  neg,
  select,
  sigmoid,
  sub,
  tanh,
} from "../expression/index.ts";
import { bell } from "./_logistic.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const softClipping = /* @__PURE__ */ define({
  name: "softClipping",
  title: "Soft Clipping",
  summary: "A smooth clip to 0..1; the default alpha makes it almost constant, the paper's is about 50",
  paper: {
    authors: "Matthew D. Klimek, Maxim Perelstein",
    title: "Neural Network-Based Approach to Phase Space Integration",
    year: 2018,
    arxiv: "1810.11509",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 0.5, domain: positive, trainable: false, summary: "sharpness of the two corners" },
  },
  formula: (x, { alpha }) =>
    mul(div(1, alpha), log(div(add(1, exp(mul(alpha, x))), add(1, exp(mul(alpha, sub(x, 1))))))),
  // With a = e^alpha - 1 it is ln(1 + a sigma(alpha (x - 1))) / alpha: one exponential, where neither it nor its product with
  // e^alpha overflows, in float32 either. A tiny alpha leaves the logistic function.
  stable: (x, { alpha }) => {
    const mild = div(log1p(div(expm1(alpha), add(1, mul(exp(alpha), exp(neg(mul(alpha, x))))))), alpha);
    const mildOrTail = select(less(-80, x), mild, tail(x, alpha));
    const notTiny = select(less(alpha, 1), mildOrTail, folded(x, alpha));
    return select(isTiny(alpha), sigmoid(mul(alpha, x)), notTiny);
  },
  // sigma(a) - sigma(b) = (1 - e^(b - a)) sigma(a) sigma(-b), without the difference.
  stableDerivatives: {
    x: (x, { alpha }) => {
      const e = exp(neg(mul(alpha, x)));
      const mild = mul(div(e, add(e, exp(neg(alpha)))), div(1, add(1, e)));
      const sharp = mul(sigmoid(mul(alpha, x)), sigmoid(mul(alpha, sub(1, x))));
      const product = select(less(alpha, 1), select(less(-80, x), mild, sharp), sharp);
      return mul(neg(expm1(neg(alpha))), product);
    },
    // The folded form's own derivative, which cancels where alpha and alpha (x - 1/2) are small.
    alpha: (x, { alpha }) => {
      const derived = differentiate(folded(x, alpha), "alpha");
      const isCentral = less(abs(mul(alpha, sub(x, 0.5))), 1);
      const notTiny = select(less(alpha, 2), select(isCentral, centralByAlpha(x, alpha), derived), derived);
      return select(isTiny(alpha), bell(sub(x, 0.5), constant(1), mul(alpha, x)), notTiny);
    },
  },
});

/** Whether terms of the order of alpha are lost beside 1. */
function isTiny(alpha: Expression): Condition {
  return less(alpha, 1e-17);
}

/** For x < 0: ln(1 + alpha s) / alpha, which is s where alpha s may be too small for its digits. */
function tail(x: Expression, alpha: Expression): Expression {
  const e = exp(mul(alpha, x));
  const s = mul(e, div(div(neg(expm1(neg(alpha))), alpha), add(1, mul(e, exp(neg(alpha))))));
  const t = mul(alpha, s);
  return select(less(t, 1e-17), s, div(log1p(t), alpha));
}

/**
 * The derivative in alpha of 1/2 + 2 artanh(T K) / alpha, which the function is, with T = tanh(alpha (x - 1/2) / 2) and
 * K = tanh(alpha / 4): odd about x = 1/2, a sum of three terms of one size.
 */
function centralByAlpha(x: Expression, alpha: Expression): Expression {
  const centred = sub(x, 0.5);
  const [t, k] = [tanh(mul(0.5, mul(alpha, centred))), tanh(mul(0.25, alpha))];
  const product = mul(t, k);
  const lessSquare = (a: Expression) => sub(1, mul(a, a));
  const byT = mul(0.5, centred, mul(k, lessSquare(t)));
  const byK = mul(0.25, t, lessSquare(k));
  const byLogarithm = div(mul(0.5, sub(log1p(product), log1p(neg(product)))), alpha);
  return mul(div(2, alpha), sub(div(add(byT, byK), lessSquare(product)), byLogarithm));
}

/**
 * f(x) = 1 - f(1 - x) folds both tails onto the lower one, z <= 1/2; there, and with no positive exponent,
 * f(z) = max(z, 0) + ln(1 + t) / alpha.
 */
function folded(x: Expression, alpha: Expression): Expression {
  const z = min(x, sub(1, x));
  const gap = expm1(mul(alpha, max(sub(mul(2, z), 1), -1)));
  const t = div(neg(mul(exp(neg(mul(alpha, abs(z)))), gap)), add(1, exp(mul(alpha, sub(z, 1)))));
  const below = add(max(z, 0), div(log1p(t), alpha));
  return select(lessEqual(x, 0.5), below, sub(1, below));
}
