import { add, erf, erfc, mul } from "../expression/index.ts";
import { define } from "./define.ts";

export const gelu = /* @__PURE__ */ define({
  name: "gelu",
  title: "GELU",
  summary: "The input times the normal distribution function, exact",
  paper: {
    authors: "Dan Hendrycks, Kevin Gimpel",
    title: "Gaussian Error Linear Units (GELUs)",
    year: 2016,
    arxiv: "1606.08415",
  },
  formula: (x) => mul(mul(0.5, x), add(1, erf(mul(Math.SQRT1_2, x)))),
  // 1 + erf cancels in the lower tail.
  stable: (x) => mul(x, mul(0.5, erfc(mul(-Math.SQRT1_2, x)))),
});
