import { abs, add, type Expression, greaterEqual, lessEqual, mul, select, sub } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const srelu = /* @__PURE__ */ define({
  name: "srelu",
  title: "SReLU",
  aliases: ["s-shaped-relu"],
  summary: "S-shaped: three line segments whose two thresholds and outer slopes are learned",
  paper: {
    authors: "Xiaojie Jin, Chunyan Xu, Jiashi Feng, Yunchao Wei, Junjun Xiong, Shuicheng Yan",
    title: "Deep Learning with S-shaped Rectified Linear Activation Units",
    year: 2015,
    arxiv: "1512.07030",
  },
  evidence: "paper",
  parameters: {
    tr: { default: 1, domain: anyNumber, trainable: true, summary: "right threshold" },
    ar: { default: 0.25, domain: anyNumber, trainable: true, summary: "slope from the right threshold on" },
    tl: { default: -1, domain: anyNumber, trainable: true, summary: "left threshold" },
    al: { default: 0.1, domain: anyNumber, trainable: true, summary: "slope up to the left threshold" },
  },
  formula: (x, { tr, ar, tl, al }) =>
    select(
      greaterEqual(x, tr),
      add(tr, mul(ar, sub(x, tr))),
      select(lessEqual(x, tl), add(tl, mul(al, sub(x, tl))), x),
    ),
  stable: (x, { tr, ar, tl, al }) =>
    select(greaterEqual(x, tr), line(x, tr, ar), select(lessEqual(x, tl), line(x, tl, al), x)),
  kinks: (_, { tr, ar, tl, al }) => [
    { at: tr, slope: ar },
    { at: tl, slope: al },
  ],
});

/**
 * The line through (threshold, threshold). With a moderate slope by its intercept: x - threshold would lose the digits of an x far
 * smaller than the threshold. With a steep one the intercept would cancel near the threshold.
 */
function line(x: Expression, threshold: Expression, slope: Expression): Expression {
  const byIntercept = add(mul(slope, x), mul(threshold, sub(1, slope)));
  const byDistance = add(threshold, mul(slope, sub(x, threshold)));
  return select(lessEqual(abs(slope), 2), byIntercept, byDistance);
}
