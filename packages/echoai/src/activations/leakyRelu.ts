import { greaterEqual, mul, select } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const leakyRelu = /* @__PURE__ */ define({
  name: "leakyRelu",
  title: "Leaky ReLU",
  summary: "The rectifier with a small slope for negative inputs",
  paper: {
    authors: "Andrew L. Maas, Awni Y. Hannun, Andrew Y. Ng",
    title: "Rectifier Nonlinearities Improve Neural Network Acoustic Models",
    year: 2013,
    venue: "ICML Workshop on Deep Learning for Audio, Speech and Language Processing",
  },
  evidence: "library",
  parameters: {
    alpha: { default: 0.01, domain: anyNumber, trainable: false, summary: "slope for negative inputs" },
  },
  formula: (x, { alpha }) => select(greaterEqual(x, 0), x, mul(alpha, x)),
  kinks: () => [{ at: 0, slope: 1 }],
});
