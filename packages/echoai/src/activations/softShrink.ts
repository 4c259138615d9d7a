import { add, greater, less, neg, select, sub } from "../expression/index.ts";
import { define } from "./define.ts";
import { nonNegative } from "./domain.ts";

export const softShrink = /* @__PURE__ */ define({
  name: "softShrink",
  title: "Soft Shrink",
  summary: "Towards 0 by lambda, and 0 for what is smaller",
  paper: {
    authors: "David L. Donoho, Iain M. Johnstone",
    title: "Ideal spatial adaptation by wavelet shrinkage",
    year: 1994,
    doi: "10.1093/biomet/81.3.425",
  },
  evidence: "library",
  parameters: {
    lambda: { default: 0.5, domain: nonNegative, trainable: false, summary: "how much is taken off" },
  },
  formula: (x, { lambda }) =>
    select(greater(x, lambda), sub(x, lambda), select(less(x, neg(lambda)), add(x, lambda), 0)),
  kinks: (_, { lambda }) => [
    { at: lambda, slope: 0 },
    { at: neg(lambda), slope: 0 },
  ],
});
