import { add, div, equal, exp, expm1, less, log, log1p, mul, neg, select, sub } from "../expression/index.ts";
import { decayByAlpha, growthByAlpha, inverseInDomain, paper } from "./_soft-exponential.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const softExponentialPage = /* @__PURE__ */ define({
  name: "softExponentialPage",
  title: "Soft Exponential (as Echo's page prints it)",
  summary: "The printed form: it jumps from x to -x at alpha = 0; softExponential is the paper's",
  paper,
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
    select(
      less(alpha, 0),
      neg(div(log1p(mul(alpha, add(x, alpha))), alpha)),
      select(equal(alpha, 0), x, div(expm1(mul(alpha, x)), alpha)),
    ),
  stableDerivatives: {
    x: (x, { alpha }) =>
      select(less(alpha, 0), neg(inverseInDomain(mul(alpha, add(x, alpha)))), exp(mul(alpha, x))),
    // At alpha = 0, where the function jumps, the derivative from the right.
    alpha: (x, { alpha }) => {
      const y = add(x, alpha);
      const w = mul(alpha, y);
      return select(
        less(alpha, 0),
        sub(decayByAlpha(y, w, alpha), inverseInDomain(w)),
        growthByAlpha(x, alpha),
      );
    },
  },
});
