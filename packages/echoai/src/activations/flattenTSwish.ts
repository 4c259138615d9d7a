import { add, greaterEqual, max, mul, select, sigmoid } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const flattenTSwish = /* @__PURE__ */ define({
  name: "flattenTSwish",
  title: "Flatten-T Swish",
  aliases: ["scSwish"],
  summary: "SiLU for positive inputs, flat below, moved by a threshold; the paper recommends -0.20",
  paper: {
    authors: "Hock Hung Chieng, Noorhaniza Wahid, Pauline Ong, Sai Raj Kishore Perla",
    title: "Flatten-T Swish: a thresholded ReLU-Swish-like activation function for deep learning",
    year: 2018,
    arxiv: "1812.06247",
  },
  evidence: "paper",
  parameters: {
    threshold: { default: 0, domain: anyNumber, trainable: false, summary: "value of the flat part" },
  },
  formula: (x, { threshold }) => select(greaterEqual(x, 0), add(mul(x, sigmoid(x)), threshold), threshold),
  // max keeps NaN; at 0 it takes x's derivative, as the branch x >= 0 does.
  stable: (x, { threshold }) => {
    const rectified = max(x, 0);
    return add(mul(rectified, sigmoid(rectified)), threshold);
  },
  kinks: () => [{ at: 0, slope: 0.5 }],
});
