import { max, mul } from "../expression/index.ts";
import { define } from "./define.ts";

export const squaredRelu = /* @__PURE__ */ define({
  name: "squaredRelu",
  title: "Squared ReLU",
  aliases: ["relu2", "relu-squared"],
  summary: "The square of the rectifier",
  paper: {
    authors: "David R. So, Wojciech Mańke, Hanxiao Liu, Zihang Dai, Noam Shazeer, Quoc V. Le",
    title: "Primer: Searching for Efficient Transformers for Language Modeling",
    year: 2021,
    arxiv: "2109.08668",
  },
  evidence: "paper",
  formula: (x) => mul(max(0, x), max(0, x)),
});
