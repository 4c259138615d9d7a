import {
  abs,
  add,
  type Expression,
  exp,
  less,
  lessEqual,
  mul,
  neg,
  select,
  sigmoid,
} from "../expression/index.ts";
import { slope } from "./_logistic.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const eSwish = /* @__PURE__ */ define({
  name: "eSwish",
  title: "E-Swish",
  summary: "SiLU scaled by a constant; the paper's deep networks use 1.375",
  paper: {
    authors: "Eric Alcaide",
    title: "E-swish: Adjusting Activations to Different Network Depths",
    year: 2018,
    arxiv: "1801.07145",
  },
  evidence: "paper",
  parameters: { beta: { default: 1.735, domain: anyNumber, trainable: false, summary: "scale" } },
  formula: (x, { beta }) => mul(beta, mul(x, sigmoid(x))),
  // A large beta must find digits in a subnormal x sigma(x), on either side of 0: it is multiplied by x from -1 on, and below by
  // half of the gate's tail.
  stable: (x, { beta }) => {
    const large = select(less(x, -1), tail(x, beta, x), mul(beta, x, sigmoid(x)));
    return select(lessEqual(abs(beta), 4), mul(beta, mul(x, sigmoid(x))), large);
  },
  stableDerivatives: {
    x: (x, { beta }) => {
      const growth = add(1, mul(x, sigmoid(neg(x))));
      const large = select(less(x, -1), tail(x, beta, growth), mul(beta, mul(sigmoid(x), growth)));
      return select(lessEqual(abs(beta), 4), mul(beta, add(sigmoid(x), mul(x, slope(x)))), large);
    },
    beta: (x) => mul(x, sigmoid(x)),
  },
});

/** a b sigma(x) for x < 0. */
function tail(x: Expression, a: Expression, b: Expression): Expression {
  const half = exp(mul(0.5, x));
  return mul(a, half, mul(b, half), sigmoid(neg(x)));
}
