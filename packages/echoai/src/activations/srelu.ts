import { add, greaterEqual, lessEqual, mul, select, sub } from "../expression/index.ts";
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
  kinks: (_, { tr, ar, tl, al }) => [
    { at: tr, slope: ar },
    { at: tl, slope: al },
  ],
});
