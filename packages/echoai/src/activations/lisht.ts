import { mul, tanh } from "../expression/index.ts";
import { define } from "./define.ts";

export const lisht = /* @__PURE__ */ define({
  name: "lisht",
  title: "LiSHT",
  summary: "The input times its hyperbolic tangent: even, near |x| far from 0",
  paper: {
    authors: "Swalpa Kumar Roy, Suvojit Manna, Shiv Ram Dubey, Bidyut B. Chaudhuri",
    title: "LiSHT: Non-Parametric Linearly Scaled Hyperbolic Tangent Activation Function for Neural Networks",
    year: 2019,
    arxiv: "1901.05894",
  },
  evidence: "paper",
  formula: (x) => mul(x, tanh(x)),
});
