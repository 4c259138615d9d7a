import { mul, sigmoid } from "../expression/index.ts";
import { define } from "./define.ts";

export const quickGelu = /* @__PURE__ */ define({
  name: "quickGelu",
  title: "QuickGELU",
  summary: "The approximation of GELU by a logistic function: Swish with 1.702",
  paper: {
    authors: "Dan Hendrycks, Kevin Gimpel",
    title: "Gaussian Error Linear Units (GELUs)",
    year: 2016,
    arxiv: "1606.08415",
  },
  evidence: "paper",
  formula: (x) => mul(x, sigmoid(mul(1.702, x))),
});
