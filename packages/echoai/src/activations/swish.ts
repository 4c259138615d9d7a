import { abs, less, lessEqual, mul, select, sigmoid, sign } from "../expression/index.ts";
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
  parameters: { beta: { default: 1, domain: anyNumber, trainable: true, summary: "steepness of the gate" } },
  formula: (x, { beta }) => mul(x, sigmoid(mul(beta, x))),
  // Where the gate is 0 in float64 the factor's size must not matter: -Infinity times 0 is NaN.
  stable: (x, { beta }) => {
    const u = mul(beta, x);
    const factor = select(lessEqual(abs(x), 1e30), x, select(less(u, -800), sign(x), x));
    return mul(factor, sigmoid(u));
  },
});
