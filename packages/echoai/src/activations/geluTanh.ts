import { add, max, min, mul, tanh } from "../expression/index.ts";
import { gated } from "./_logistic.ts";
import { define } from "./define.ts";

export const geluTanh = /* @__PURE__ */ define({
  name: "geluTanh",
  title: "GELU (tanh)",
  aliases: [
    "gelu-new",
    "gelu-pytorch-tanh",
    "gelu-accurate",
    "gelu-fast",
    "gelu-python-tanh",
    "gelu-sigmoid",
  ],
  summary: "The usual approximation of GELU by a hyperbolic tangent",
  paper: {
    authors: "Dan Hendrycks, Kevin Gimpel",
    title: "Gaussian Error Linear Units (GELUs)",
    year: 2016,
    arxiv: "1606.08415",
  },
  evidence: "library",
  formula: (x) => mul(0.5, x, add(1, tanh(mul(Math.sqrt(2 / Math.PI), add(x, mul(0.044715, x, mul(x, x))))))),
  // 1 + tanh u is 2 sigma(2u). From 40 on the gate is 0 or 1; bounded, its argument can't overflow.
  stable: (x) => {
    const bounded = max(-40, min(x, 40));
    const u = mul(2 * Math.sqrt(2 / Math.PI), bounded, add(1, mul(0.044715, bounded, bounded)));
    return gated(x, u);
  },
});
