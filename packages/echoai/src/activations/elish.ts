import { expm1, greaterEqual, mul, select, sigmoid } from "../expression/index.ts";
import { paper } from "./_elish.ts";
import { define } from "./define.ts";

export const elish = /* @__PURE__ */ define({
  name: "elish",
  title: "ELiSH",
  summary: "SiLU for positive inputs, ELU times the logistic function below",
  paper,
  formula: (x) => select(greaterEqual(x, 0), mul(x, sigmoid(x)), mul(expm1(x), sigmoid(x))),
  stable: (x) => mul(select(greaterEqual(x, 0), x, expm1(x)), sigmoid(x)),
});
