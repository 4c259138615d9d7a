import {
  abs,
  add,
  differentiate,
  erf,
  erfc,
  lessEqual,
  max,
  min,
  mul,
  select,
  sub,
} from "../expression/index.ts";
import { define } from "./define.ts";

export const gelu = /* @__PURE__ */ define({
  name: "gelu",
  title: "GELU",
  aliases: ["gelu-erf", "gelu-python"],
  summary: "The input times the normal distribution function, exact",
  paper: {
    authors: "Dan Hendrycks, Kevin Gimpel",
    title: "Gaussian Error Linear Units (GELUs)",
    year: 2016,
    arxiv: "1606.08415",
  },
  evidence: "library",
  formula: (x) => mul(0.5, x, add(1, erf(mul(Math.SQRT1_2, x)))),
  // 1 + erf cancels in the lower tail, so the tail is computed, and on the other side taken from x. From 40 on it is 0 in
  // float64; bounded, the factor 2x can't overflow, however a target orders the product.
  stable: (x) => {
    const bounded = max(-40, min(x, 40));
    const tail = mul(bounded, mul(0.5, erfc(mul(Math.SQRT1_2, abs(bounded)))));
    return select(lessEqual(x, 0), tail, sub(x, tail));
  },
  // Analytic at 0, as |x| is not.
  stableDerivatives: {
    x: (x) => differentiate(mul(x, mul(0.5, erfc(mul(-Math.SQRT1_2, max(-40, min(x, 40)))))), "x"),
  },
});
