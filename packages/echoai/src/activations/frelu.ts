import { max } from "../expression/index.ts";
import { define } from "./define.ts";

export const frelu = /* @__PURE__ */ define({
  name: "frelu",
  title: "FReLU",
  aliases: ["funnel", "funnel-relu"],
  summary: "Funnel: the larger of the input and a learned condition on its 3 x 3 neighbourhood",
  paper: {
    authors: "Ningning Ma, Xiangyu Zhang, Jian Sun",
    title: "Funnel Activation for Visual Recognition",
    year: 2020,
    arxiv: "2007.11824",
  },
  evidence: "paper",
  inputs: ["condition"],
  // Where they are equal the gradient goes to x: max takes its first operand's.
  formula: (x, { condition }) => max(x, condition),
});
