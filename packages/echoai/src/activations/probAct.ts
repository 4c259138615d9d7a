import { add, max, mul } from "../expression/index.ts";
import { defineRandom } from "./defineRandom.ts";
import { nonNegative } from "./domain.ts";
import { normal } from "./noise.ts";

export const probAct = /* @__PURE__ */ defineRandom({
  name: "probAct",
  title: "ProbAct",
  aliases: ["probabilistic-activation"],
  summary: "ReLU with normal noise of a learned deviation in training, and without it in evaluation",
  paper: {
    authors: "Kumar Shridhar et al.",
    title: "ProbAct: A Probabilistic Activation Function for Deep Neural Networks",
    year: 2019,
    arxiv: "1905.10761",
  },
  evidence: "paper",
  parameters: {
    sigma: { default: 0.1, domain: nonNegative, trainable: true, summary: "standard deviation of the noise" },
  },
  noise: { epsilon: normal(0, 1) },
  formula: (x, { sigma, epsilon }) => add(max(0, x), mul(sigma, epsilon)),
  expectation: (x) => max(0, x),
  kinks: () => [{ at: 0, slope: 0 }],
});
