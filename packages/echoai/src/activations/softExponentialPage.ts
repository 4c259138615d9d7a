import {
  add,
  div,
  type Expression,
  equal,
  exp,
  less,
  log,
  mul,
  neg,
  select,
  sub,
} from "../expression/index.ts";
import { beyondReciprocal } from "./_exact.ts";
import { type Decay, decay, growth, growthByAlpha, paper } from "./_softExponential.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const softExponentialPage = /* @__PURE__ */ define({
  name: "softExponentialPage",
  title: "Soft Exponential (as Echo's page prints it)",
  summary: "The printed form: it jumps from x to -x at alpha = 0; softExponential is the paper's",
  paper,
  evidence: "paper",
  parameters: {
    alpha: { default: 0, domain: anyNumber, trainable: true, summary: "place on the continuum" },
  },
  formula: (x, { alpha }) =>
    select(
      less(alpha, 0),
      neg(div(log(add(1, mul(alpha, add(x, alpha)))), alpha)),
      select(equal(alpha, 0), x, div(sub(exp(mul(alpha, x)), 1), alpha)),
    ),
  stable: (x, { alpha }) =>
    select(less(alpha, 0), logarithmic(x, alpha).value, select(equal(alpha, 0), x, growth(x, alpha))),
  stableDerivatives: {
    x: (x, { alpha }) => select(less(alpha, 0), neg(logarithmic(x, alpha).slope), exp(mul(alpha, x))),
    // At alpha = 0, where the function jumps, the derivative from the right.
    alpha: (x, { alpha }) => {
      const { slope, curve } = logarithmic(x, alpha);
      return select(less(alpha, 0), sub(curve, slope), growthByAlpha(x, alpha));
    },
  },
});

/** For alpha < 0; with a = -alpha it is ln(1 + a (a - x)) / a, and defined below a + 1/a. */
function logarithmic(x: Expression, alpha: Expression): Decay {
  const a = neg(alpha);
  return decay(neg(add(x, alpha)), neg(beyondReciprocal(x, a, 1)), a);
}
