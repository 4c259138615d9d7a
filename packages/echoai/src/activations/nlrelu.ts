import { add, log, log1p, max, mul } from "../expression/index.ts";
import { define } from "./define.ts";
import { positive } from "./domain.ts";

export const nlrelu = /* @__PURE__ */ define({
  name: "nlrelu",
  title: "NLReLU",
  summary: "The natural logarithm of a rectified linear unit: it compresses large activations",
  paper: {
    authors: "Yang Liu, Jianpeng Zhang, Chao Gao, Jinghua Qu, Lixin Ji",
    title: "Natural-Logarithm-Rectified Activation Function in Convolutional Neural Networks",
    year: 2019,
    arxiv: "1908.03682",
  },
  parameters: { beta: { default: 1, domain: positive, trainable: false, summary: "slope just above 0" } },
  formula: (x, { beta }) => log(add(mul(beta, max(0, x)), 1)),
  stable: (x, { beta }) => log1p(mul(beta, max(0, x))),
  // As ReLU's.
  kinks: () => [{ at: 0, slope: 0 }],
});
