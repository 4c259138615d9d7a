import { add, constant, exp, mul, neg, pow } from "../expression/index.ts";
import { paper, richards, richardsGradient } from "./_aria2.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const aria2Weighted = /* @__PURE__ */ define({
  name: "aria2Weighted",
  title: "ARiA2",
  summary: "The input times a power of the logistic function: ARiA2 as its paper defines it",
  paper,
  parameters: {
    beta: { default: 2, domain: positive, trainable: false, summary: "growth rate" },
    alpha: { default: 1.5, domain: positive, trainable: false, summary: "exponent" },
  },
  formula: (x, { beta, alpha }) => mul(x, pow(add(1, exp(mul(neg(beta), x))), neg(alpha))),
  stable: (x, { beta, alpha }) => richards(x, x, beta, alpha),
  stableDerivatives: {
    x: (x, { beta, alpha }) =>
      add(richards(constant(1), x, beta, alpha), richardsGradient.x(x, x, beta, alpha)),
    beta: (x, { beta, alpha }) => richardsGradient.beta(x, x, beta, alpha),
    alpha: (x, { beta, alpha }) => richardsGradient.alpha(x, x, beta, alpha),
  },
});
