import { abs, greater, neg, select } from "../expression/index.ts";
import { define } from "./define.ts";
import { nonNegative } from "./domain.ts";

export const hardShrink = /* @__PURE__ */ define({
  name: "hardShrink",
  title: "Hard Shrink",
  summary: "The input where it is larger than lambda in size, else 0",
  paper: {
    authors: "David L. Donoho, Iain M. Johnstone",
    title: "Ideal spatial adaptation by wavelet shrinkage",
    year: 1994,
    doi: "10.1093/biomet/81.3.425",
  },
  evidence: "library",
  parameters: {
    lambda: {
      default: 0.5,
      domain: nonNegative,
      trainable: false,
      summary: "the size up to which the input becomes 0",
    },
  },
  formula: (x, { lambda }) => select(greater(abs(x), lambda), x, 0),
  kinks: (_, { lambda }) => [
    { at: lambda, slope: 0 },
    { at: neg(lambda), slope: 0 },
  ],
});
