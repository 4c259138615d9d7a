import { add, div, equal, exp, expm1, less, log, log1p, mul, neg, select, sub } from "../expression/index.ts";
import { decayByAlpha, growthByAlpha, inverseInDomain, paper } from "./_soft-exponential.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const softExponential = /* @__PURE__ */ define({
  name: "softExponential",
  title: "Soft Exponential",
  summary: "A learned continuum from logarithm (alpha = -1) over identity (0) to exponential (1)",
  paper,
  parameters: {
    alpha: { default: 0, domain: anyNumber, trainable: true, summary: "place on the continuum" },
  },
  formula: (x, { alpha }) =>
    select(
      less(alpha, 0),
      neg(div(log(sub(1, mul(alpha, add(x, alpha)))), alpha)),
      select(equal(alpha, 0), x, add(div(sub(exp(mul(alpha, x)), 1), alpha), alpha)),
    ),
  stable: (x, { alpha }) =>
    select(
      less(alpha, 0),
      neg(div(log1p(neg(mul(alpha, add(x, alpha)))), alpha)),
      select(equal(alpha, 0), x, add(div(expm1(mul(alpha, x)), alpha), alpha)),
    ),
  stableDerivatives: {
    // At alpha = 0 too, where it is 1, and grows with alpha as it should.
    x: (x, { alpha }) =>
      select(less(alpha, 0), inverseInDomain(neg(mul(alpha, add(x, alpha)))), exp(mul(alpha, x))),
    // 1 + x^2/2 at alpha = 0, from both sides: a parameter that starts there trains.
    alpha: (x, { alpha }) => {
      const y = add(x, alpha);
      const w = neg(mul(alpha, y));
      return select(
        less(alpha, 0),
        add(inverseInDomain(w), decayByAlpha(y, w, alpha)),
        add(1, growthByAlpha(x, alpha)),
      );
    },
  },
});
