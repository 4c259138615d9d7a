import { greater, select } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const threshold = /* @__PURE__ */ define({
  name: "threshold",
  title: "Threshold",
  summary: "The input above a threshold, and a constant up to it",
  paper: {
    authors: "The PyTorch contributors",
    title: "torch.nn.Threshold",
    year: 2016,
    venue: "PyTorch",
  },
  evidence: "library",
  parameters: {
    threshold: { default: 0, domain: anyNumber, trainable: false, summary: "up to it, the value" },
    value: { default: 0, domain: anyNumber, trainable: false, summary: "what replaces smaller inputs" },
  },
  formula: (x, { threshold, value }) => select(greater(x, threshold), x, value),
  kinks: (_, { threshold }) => [{ at: threshold, slope: 0 }],
});
