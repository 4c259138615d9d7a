import { greaterEqual, lessEqual, select } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const hardTanh = /* @__PURE__ */ define({
  name: "hardTanh",
  title: "Hard Tanh",
  summary: "The identity between two bounds, and constant beyond",
  paper: {
    authors: "Ronan Collobert",
    title: "Large Scale Machine Learning",
    year: 2004,
    venue: "PhD thesis, Université Paris VI",
  },
  evidence: "library",
  parameters: {
    low: { default: -1, domain: anyNumber, trainable: false, summary: "lower bound" },
    high: { default: 1, domain: anyNumber, trainable: false, summary: "upper bound" },
  },
  formula: (x, { low, high }) => select(lessEqual(x, low), low, select(greaterEqual(x, high), high, x)),
  kinks: (_, { low, high }) => [
    { at: low, slope: 0 },
    { at: high, slope: 0 },
  ],
});
