import { add, div, exp, min, mul, softplus, tanh } from "../expression/index.ts";
import { define } from "./define.ts";

export const mish = /* @__PURE__ */ define({
  name: "mish",
  title: "Mish",
  summary: "Smooth, non-monotonic, self-regularised; unbounded above, with a minimum of -0.31",
  paper: {
    authors: "Diganta Misra",
    title: "Mish: A Self Regularized Non-Monotonic Activation Function",
    year: 2019,
    arxiv: "1908.08681",
  },
  formula: (x) => mul(x, tanh(softplus(x))),
  // tanh(ln(1 + e)) = n / (n + 2) with n = e (e + 2): one exponential and one division. From 20 on it is 1 in float64.
  stable: (x) => {
    const e = exp(min(20, x));
    const n = mul(e, add(e, 2));
    return mul(x, div(n, add(n, 2)));
  },
});
