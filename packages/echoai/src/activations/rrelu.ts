import { greaterEqual, mul, select } from "../expression/index.ts";
import { defineRandom } from "./defineRandom.ts";
import { positive } from "./domain.ts";
import { uniform } from "./noise.ts";

export const rrelu = /* @__PURE__ */ defineRandom({
  name: "rrelu",
  title: "RReLU",
  aliases: ["randomized-leaky-relu"],
  summary: "Leaky ReLU whose slope is drawn for each element in training, and is its mean in evaluation",
  paper: {
    authors: "Bing Xu, Naiyan Wang, Tianqi Chen, Mu Li",
    title: "Empirical Evaluation of Rectified Activations in Convolutional Network",
    year: 2015,
    arxiv: "1505.00853",
  },
  evidence: "paper",
  parameters: {
    lower: { default: 1 / 8, domain: positive, trainable: false, summary: "least slope for negative inputs" },
    upper: { default: 1 / 3, domain: positive, trainable: false, summary: "greatest slope" },
  },
  noise: { slope: uniform("lower", "upper") },
  formula: (x, { slope }) => select(greaterEqual(x, 0), x, mul(slope, x)),
  kinks: () => [{ at: 0, slope: 1 }],
});
