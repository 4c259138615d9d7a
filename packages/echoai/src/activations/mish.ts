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
  evidence: "library",
  formula: (x) => mul(x, tanh(softplus(x))),
  // tanh(ln(1 + e)) = n / (n + 2) with n = e^2 + 2e: one exponential and one division. From 30 on it is 1 in float64, and
  // its slope 0.
  stable: (x) => {
    const e = exp(min(30, x));
    const n = add(mul(e, e), mul(2, e));
    return mul(x, div(n, add(n, 2)));
  },
  // The slope of n / (n + 2) is 4 e (e + 1) / (n + 2)^2; by the rule for quotients it would be a difference of nearly equal terms.
  stableDerivatives: {
    x: (x) => {
      const bounded = min(30, x);
      const e = exp(bounded);
      const n = add(mul(e, e), mul(2, e));
      const m = add(n, 2);
      return add(div(n, m), mul(bounded, mul(4, mul(div(e, m), div(add(e, 1), m)))));
    },
  },
});
