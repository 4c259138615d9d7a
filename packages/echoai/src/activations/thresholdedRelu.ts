import { greater, select } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const thresholdedRelu = /* @__PURE__ */ define({
  name: "thresholdedRelu",
  title: "Thresholded ReLU",
  aliases: ["trelu"],
  summary: "The input above a threshold, and 0 up to it",
  paper: {
    authors: "Kishore Konda, Roland Memisevic, David Krueger",
    title: "Zero-bias autoencoders and the benefits of co-adapting features",
    year: 2014,
    arxiv: "1402.3337",
  },
  evidence: "library",
  parameters: { theta: { default: 1, domain: anyNumber, trainable: false, summary: "threshold" } },
  formula: (x, { theta }) => select(greater(x, theta), x, 0),
  kinks: (_, { theta }) => [{ at: theta, slope: 0 }],
});
