import { add, div, greater, lessEqual, max, min, select } from "../expression/index.ts";
import { define } from "./define.ts";

export const sparseSigmoid = /* @__PURE__ */ define({
  name: "sparseSigmoid",
  title: "Sparse Sigmoid",
  summary: "The logistic function as three line segments, the middle one of slope 1/2",
  paper: {
    authors: "Mathieu Blondel, André F. T. Martins, Vlad Niculae",
    title: "Learning with Fenchel-Young Losses",
    year: 2019,
    arxiv: "1901.02324",
  },
  evidence: "library",
  formula: (x) => div(min(max(0, add(x, 1)), 2), 2),
  // By the input itself: in float32 1.0000001 + 1 is 2.
  stableDerivatives: { x: (x) => select(lessEqual(x, -1), 0, select(greater(x, 1), 0, 0.5)) },
  kinks: () => [
    { at: -1, slope: 0 },
    { at: 1, slope: 0.5 },
  ],
});
