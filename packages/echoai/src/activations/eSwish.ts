import { mul, sigmoid } from "../expression/index.ts";
import { define } from "./define.ts";
import { anyNumber } from "./domain.ts";

export const eSwish = /* @__PURE__ */ define({
  name: "eSwish",
  title: "E-Swish",
  summary: "SiLU scaled by a constant; the paper's deep networks use 1.375",
  paper: {
    authors: "Eric Alcaide",
    title: "E-swish: Adjusting Activations to Different Network Depths",
    year: 2018,
    arxiv: "1801.07145",
  },
  parameters: { beta: { default: 1.735, domain: anyNumber, trainable: false, summary: "scale" } },
  formula: (x, { beta }) => mul(beta, mul(x, sigmoid(x))),
});
