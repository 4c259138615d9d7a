import { softplus as softplusOf } from "../expression/index.ts";
import { define } from "./define.ts";

export const softplus = /* @__PURE__ */ define({
  name: "softplus",
  title: "Softplus",
  summary: "The smooth rectifier, ln(1 + e^x)",
  paper: {
    authors: "Charles Dugas, Yoshua Bengio, François Bélisle, Claude Nadeau, René Garcia",
    title: "Incorporating Second-Order Functional Knowledge for Better Option Pricing",
    year: 2000,
    venue: "NIPS",
  },
  evidence: "library",
  formula: (x) => softplusOf(x),
});
