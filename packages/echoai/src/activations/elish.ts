import {
  add,
  div,
  type Expression,
  exp,
  expm1,
  greaterEqual,
  min,
  mul,
  select,
  sigmoid,
} from "../expression/index.ts";
import { paper } from "./_elish.ts";
import { define } from "./define.ts";

export const elish = /* @__PURE__ */ define({
  name: "elish",
  title: "ELiSH",
  summary: "SiLU for positive inputs, ELU times the logistic function below",
  paper,
  evidence: "paper",
  formula: (x) => select(greaterEqual(x, 0), mul(x, sigmoid(x)), mul(expm1(x), sigmoid(x))),
  // One exponential for both sides; from 60 on the gate is 1 in float64.
  stable: (x) => {
    const { gate, decay } = parts(x);
    return mul(select(greaterEqual(x, 0), x, decay), gate);
  },
  // The gate's slope, e / (e + 1)^2, without a difference.
  stableDerivatives: {
    x: (x) => {
      const { e, gate, decay } = parts(x);
      const slope = div(gate, add(e, 1));
      return select(
        greaterEqual(x, 0),
        add(gate, mul(min(60, x), slope)),
        add(mul(e, gate), mul(decay, slope)),
      );
    },
  },
});

function parts(x: Expression) {
  const bounded = min(60, x);
  const e = exp(bounded);
  return { e, gate: div(e, add(e, 1)), decay: expm1(bounded) };
}
