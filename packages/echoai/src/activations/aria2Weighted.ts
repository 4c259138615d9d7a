import { add, constant, exp, mul, neg, pow } from "../expression/index.ts";
import { bounded, gatedPower, paper, power, richards, steepness, whereOrdinary } from "./_aria2.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const aria2Weighted = /* @__PURE__ */ define({
  name: "aria2Weighted",
  title: "ARiA2",
  summary: "The input times a power of the logistic function: ARiA2 as its paper defines it",
  paper,
  evidence: "paper",
  parameters: {
    beta: { default: 2, domain: positive, trainable: false, summary: "growth rate" },
    alpha: { default: 1.5, domain: positive, trainable: false, summary: "exponent" },
  },
  formula: (x, { beta, alpha }) => mul(x, pow(add(1, exp(mul(neg(beta), x))), neg(alpha))),
  stable: (x, { beta, alpha }) => richards(x, { x, beta, alpha }),
  stableDerivatives: {
    x: (x, { beta, alpha }) => {
      const curve = { x, beta, alpha };
      const one = constant(1);
      const weighted = gatedPower(one, bounded(mul(alpha, mul(beta, x))), curve);
      const growth = whereOrdinary(curve, mul(x, gatedPower(alpha, beta, curve)), weighted);
      return add(power(one, one, curve), growth);
    },
    beta: (x, { beta, alpha }) => {
      const curve = { x, beta, alpha };
      return whereOrdinary(
        curve,
        mul(x, gatedPower(alpha, x, curve)),
        gatedPower(bounded(mul(alpha, x)), x, curve),
      );
    },
    alpha: (x, { beta, alpha }) => {
      const curve = { x, beta, alpha };
      return neg(power(x, steepness(curve), curve));
    },
  },
});
