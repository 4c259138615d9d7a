import { add, exp, mul, neg, pow } from "../expression/index.ts";
import { paper, power, powerGradient, richards } from "./_aria2.ts";
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
    x: (x, { beta, alpha }) => add(power(x, beta, alpha), mul(x, powerGradient.x(x, beta, alpha))),
    beta: (x, { beta, alpha }) => mul(x, powerGradient.beta(x, beta, alpha)),
    alpha: (x, { beta, alpha }) => mul(x, powerGradient.alpha(x, beta, alpha)),
  },
});
