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

export const softExponential = /* @__PURE__ */ define({
  name: "softExponential",
  title: "Soft Exponential",
  summary: "A learned continuum from logarithm (alpha = -1) over identity (0) to exponential (1)",
  paper,
  evidence: "paper",
  parameters: {
    alpha: { default: 0, domain: anyNumber, trainable: true, summary: "place on the continuum" },
  },
  formula: (x, { alpha }) =>
    select(
      less(alpha, 0),
      neg(div(log(sub(1, mul(alpha, add(x, alpha)))), alpha)),
      select(equal(alpha, 0), x, add(div(sub(exp(mul(alpha, x)), 1), alpha), alpha)),
    ),
  // From alpha = 0.7 on the constant term is taken together, so that the exponential keeps its tail: alpha = 1 is e^x.
  stable: (x, { alpha }) => {
    const half = exp(mul(0.5, mul(alpha, x)));
    const steep = add(mul(div(half, alpha), half), mul(sub(alpha, 1), add(1, div(1, alpha))));
    const positive = select(less(alpha, 0.7), add(growth(x, alpha), alpha), steep);
    return select(less(alpha, 0), logarithmic(x, alpha).value, select(equal(alpha, 0), x, positive));
  },
  stableDerivatives: {
    // At alpha = 0 too, where it is 1, and grows with alpha as it should.
    x: (x, { alpha }) => select(less(alpha, 0), logarithmic(x, alpha).slope, exp(mul(alpha, x))),
    // 1 + x^2/2 at alpha = 0, from both sides: a parameter that starts there trains.
    alpha: (x, { alpha }) => {
      const { slope, curve } = logarithmic(x, alpha);
      return select(less(alpha, 0), add(slope, curve), add(1, growthByAlpha(x, alpha)));
    },
  },
});

/** For alpha < 0; with a = -alpha it is ln(1 + a (x - a)) / a, and defined above a - 1/a. */
function logarithmic(x: Expression, alpha: Expression): Decay {
  const a = neg(alpha);
  return decay(add(x, alpha), beyondReciprocal(x, a, -1), a);
}
