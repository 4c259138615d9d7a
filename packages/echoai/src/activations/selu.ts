import { exp, expm1, greaterEqual, mul, select, sub } from "../expression/index.ts";
import { define } from "./define.ts";

// The paper's appendix has them in closed form, for mean 0 and variance 1.
const alpha = 1.6732632423543772;
const lambda = 1.0507009873554805;

export const selu = /* @__PURE__ */ define({
  name: "selu",
  title: "SELU",
  summary: "ELU scaled so that activations keep mean 0 and variance 1 from layer to layer",
  paper: {
    authors: "Günter Klambauer, Thomas Unterthiner, Andreas Mayr, Sepp Hochreiter",
    title: "Self-Normalizing Neural Networks",
    year: 2017,
    arxiv: "1706.02515",
  },
  evidence: "library",
  formula: (x) => mul(lambda, select(greaterEqual(x, 0), x, mul(alpha, sub(exp(x), 1)))),
  stable: (x) => select(greaterEqual(x, 0), mul(lambda, x), mul(lambda * alpha, expm1(x))),
  kinks: () => [{ at: 0, slope: lambda }],
});
