import { exp, expm1, greaterEqual, lessEqual, mul, select, sub } from "../expression/index.ts";
import { scaledExp } from "./_logistic.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const elu = /* @__PURE__ */ define({
  name: "elu",
  title: "ELU",
  aliases: ["felu"],
  summary: "Linear for positive inputs, an exponential approach to -alpha below",
  paper: {
    authors: "Djork-Arné Clevert, Thomas Unterthiner, Sepp Hochreiter",
    title: "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
    year: 2015,
    arxiv: "1511.07289",
  },
  evidence: "library",
  parameters: { alpha: { default: 1, domain: positive, trainable: false, summary: "minus the lower bound" } },
  formula: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, sub(exp(x), 1))),
  stable: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, expm1(x))),
  stableDerivatives: {
    x: (x, { alpha }) => {
      const below = select(lessEqual(alpha, 4), mul(alpha, exp(x)), scaledExp(alpha, x));
      return select(greaterEqual(x, 0), 1, below);
    },
  },
  kinks: () => [{ at: 0, slope: 1 }],
});
