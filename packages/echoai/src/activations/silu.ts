import { mul, sigmoid } from "../expression/index.ts";
import { define } from "./define.ts";

export const silu = /* @__PURE__ */ define({
  name: "silu",
  title: "SiLU",
  aliases: ["swish-1"],
  summary: "The input times its own logistic function",
  paper: {
    authors: "Stefan Elfwing, Eiji Uchibe, Kenji Doya",
    title:
      "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
    year: 2017,
    arxiv: "1702.03118",
  },
  evidence: "library",
  formula: (x) => mul(x, sigmoid(x)),
});
