import { add, div, greater, lessEqual, max, min, select } from "../expression/index.ts";
import { define } from "./define.ts";

export const hardSigmoid = /* @__PURE__ */ define({
  name: "hardSigmoid",
  title: "Hard Sigmoid",
  summary: "The logistic function as three line segments, the middle one of slope 1/6",
  paper: {
    authors:
      "Andrew Howard, Mark Sandler, Grace Chu, Liang-Chieh Chen, Bo Chen, Mingxing Tan, Weijun Wang, Yukun Zhu, Ruoming Pang, Vijay Vasudevan, Quoc V. Le, Hartwig Adam",
    title: "Searching for MobileNetV3",
    year: 2019,
    arxiv: "1905.02244",
  },
  evidence: "library",
  formula: (x) => div(min(max(0, add(x, 3)), 6), 6),
  // By the input itself: in float32 3.0000002 + 3 is 6.
  stableDerivatives: { x: (x) => select(lessEqual(x, -3), 0, select(greater(x, 3), 0, 1 / 6)) },
  kinks: () => [
    { at: -3, slope: 0 },
    { at: 3, slope: 1 / 6 },
  ],
});
