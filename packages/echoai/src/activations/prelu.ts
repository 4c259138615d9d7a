import { greaterEqual, mul, select } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const prelu = /* @__PURE__ */ define({
  name: "prelu",
  title: "PReLU",
  summary: "Leaky ReLU with a learned slope, mostly one for each channel",
  paper: {
    authors: "Kaiming He, Xiangyu Zhang, Shaoqing Ren, Jian Sun",
    title: "Delving Deep into Rectifiers: Surpassing Human-Level Performance on ImageNet Classification",
    year: 2015,
    arxiv: "1502.01852",
  },
  evidence: "library",
  parameters: {
    alpha: { default: 0.25, domain: anyNumber, trainable: true, summary: "slope for negative inputs" },
  },
  formula: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, x)),
  kinks: () => [{ at: 0, slope: 1 }],
});
