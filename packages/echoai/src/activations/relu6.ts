import { max, min } from "../expression/index.ts";
import { define } from "./define.ts";

export const relu6 = /* @__PURE__ */ define({
  name: "relu6",
  title: "ReLU6",
  summary: "The rectifier, cut off at 6",
  paper: {
    authors: "Alex Krizhevsky",
    title: "Convolutional Deep Belief Networks on CIFAR-10",
    year: 2010,
    venue: "technical report",
  },
  evidence: "library",
  formula: (x) => min(max(0, x), 6),
  kinks: () => [
    { at: 0, slope: 0 },
    { at: 6, slope: 1 },
  ],
});
