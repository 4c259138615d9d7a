import { add, div, less, lessEqual, log, log1p, max, mul, select, sub } from "../expression/index.ts";
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
  evidence: "paper",
  parameters: { beta: { default: 1, domain: positive, trainable: false, summary: "slope just above 0" } },
  formula: (x, { beta }) => log(add(mul(beta, max(0, x)), 1)),
  // For beta > 1, where beta x may overflow, from 1 on as ln(beta) + ln(x + 1/beta).
  stable: (x, { beta }) => {
    const rectified = max(0, x);
    const product = mul(beta, rectified);
    const argument = select(less(rectified, 1), product, add(rectified, sub(div(1, beta), 1)));
    const split = add(log1p(argument), select(less(rectified, 1), 0, log(beta)));
    return select(lessEqual(beta, 1), log1p(product), split);
  },
  stableDerivatives: {
    // 1 / (x + 1/beta), whose derivative in beta is no difference; for a tiny beta, whose square could vanish in it, only above 1/beta.
    x: (x, { beta }) => {
      const product = mul(beta, x);
      const large = div(1, add(x, div(1, beta)));
      const tiny = select(less(product, 1), div(beta, add(1, product)), large);
      return select(lessEqual(x, 0), 0, select(less(beta, 1e-9), tiny, large));
    },
    beta: (x, { beta }) => {
      const rectified = max(0, x);
      const large = div(div(rectified, add(rectified, div(1, beta))), beta);
      return select(lessEqual(beta, 1), div(rectified, add(1, mul(beta, rectified))), large);
    },
  },
  // As ReLU's.
  kinks: () => [{ at: 0, slope: 0 }],
});
