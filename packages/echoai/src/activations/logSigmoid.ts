import { add, div, exp, log, neg, softplus } from "../expression/index.ts";
import { define } from "./define.ts";

export const logSigmoid = /* @__PURE__ */ define({
  name: "logSigmoid",
  title: "Log-Sigmoid",
  summary: "The logarithm of the logistic function",
  paper: {
    authors: "The PyTorch contributors",
    title: "torch.nn.LogSigmoid",
    year: 2016,
    venue: "PyTorch",
  },
  evidence: "library",
  formula: (x) => log(div(1, add(1, exp(neg(x))))),
  stable: (x) => neg(softplus(neg(x))),
});
