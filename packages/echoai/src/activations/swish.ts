import { abs, lessEqual, mul, select, sigmoid } from "../expression/index.ts";
import { bell, gated, slope } from "./_logistic.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const swish = /* @__PURE__ */ define({
  name: "swish",
  title: "Swish",
  summary: "SiLU with a learned steepness: linear at beta = 0, towards ReLU as beta grows",
  paper: {
    authors: "Prajit Ramachandran, Barret Zoph, Quoc V. Le",
    title: "Searching for Activation Functions",
    year: 2017,
    arxiv: "1710.05941",
  },
  evidence: "library",
  parameters: { beta: { default: 1, domain: anyNumber, trainable: true, summary: "steepness of the gate" } },
  formula: (x, { beta }) => mul(x, sigmoid(mul(beta, x))),
  // From |beta| = 1/2 on, x is small where the gate's tail leaves the normal numbers; below it may be of any size.
  stable: (x, { beta }) => {
    const u = mul(beta, x);
    return select(lessEqual(0.5, abs(beta)), mul(x, sigmoid(u)), gated(x, u));
  },
  stableDerivatives: {
    beta: (x, { beta }) => {
      const u = mul(beta, x);
      return select(lessEqual(0.5, abs(beta)), mul(x, mul(x, slope(u))), bell(x, x, u));
    },
  },
});
