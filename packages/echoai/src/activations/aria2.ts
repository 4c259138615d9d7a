import { add, constant, equal, exp, mul, neg, pow, select, sigmoid } from "../expression/index.ts";
import { gatedPower, paper, power, richards, steepness } from "./_aria2.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const aria2 = /* @__PURE__ */ define({
  name: "aria2",
  title: "ARiA2 (Richards' curve)",
  summary: "A power of the logistic function, as Echo has it; the paper's ARiA2 is aria2Weighted",
  paper,
  evidence: "paper",
  parameters: {
    beta: { default: 0.5, domain: positive, trainable: false, summary: "growth rate" },
    alpha: { default: 1, domain: positive, trainable: false, summary: "exponent" },
  },
  formula: (x, { beta, alpha }) => pow(add(1, exp(mul(neg(beta), x))), neg(alpha)),
  stable: (x, { beta, alpha }) =>
    select(equal(alpha, 1), sigmoid(mul(beta, x)), richards(constant(1), { x, beta, alpha })),
  stableDerivatives: {
    x: (x, { beta, alpha }) => gatedPower(alpha, beta, { x, beta, alpha }),
    beta: (x, { beta, alpha }) => gatedPower(alpha, x, { x, beta, alpha }),
    alpha: (x, { beta, alpha }) => {
      const curve = { x, beta, alpha };
      return neg(power(constant(1), steepness(curve), curve));
    },
  },
});
