import { exp, expm1, greaterEqual, mul, select, sub } from "../expression/index.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const elu = /* @__PURE__ */ define({
  name: "elu",
  title: "ELU",
  summary: "Linear for positive inputs, an exponential approach to -alpha below",
  paper: {
    authors: "Djork-Arné Clevert, Thomas Unterthiner, Sepp Hochreiter",
    title: "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
    year: 2015,
    arxiv: "1511.07289",
  },
  parameters: { alpha: { default: 1, domain: positive, trainable: false, summary: "minus the lower bound" } },
  formula: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, sub(exp(x), 1))),
  stable: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, expm1(x))),
  kinks: () => [{ at: 0, slope: 1 }],
});
