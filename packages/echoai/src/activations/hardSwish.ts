import { add, div, greater, lessEqual, max, min, mul, select } from "../expression/index.ts";
import { define } from "./define.ts";

export const hardSwish = /* @__PURE__ */ define({
  name: "hardSwish",
  title: "Hard Swish",
  aliases: ["hard-silu"],
  summary: "Swish whose gate is the hard sigmoid",
  paper: {
    authors:
      "Andrew Howard, Mark Sandler, Grace Chu, Liang-Chieh Chen, Bo Chen, Mingxing Tan, Weijun Wang, Yukun Zhu, Ruoming Pang, Vijay Vasudevan, Quoc V. Le, Hartwig Adam",
    title: "Searching for MobileNetV3",
    year: 2019,
    arxiv: "1905.02244",
  },
  evidence: "library",
  formula: (x) => div(mul(x, min(max(0, add(x, 3)), 6)), 6),
  stable: (x) => select(lessEqual(x, -3), 0, select(greater(x, 3), x, mul(x, div(add(x, 3), 6)))),
  stableDerivatives: {
    x: (x) => select(lessEqual(x, -3), 0, select(greater(x, 3), 1, div(add(mul(2, x), 3), 6))),
  },
  kinks: () => [
    { at: -3, slope: 0 },
    { at: 3, slope: 1.5 },
  ],
});
