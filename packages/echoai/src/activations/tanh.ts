import { tanh as tanhOf } from "../expression/index.ts";
import { define } from "./define.ts";

export const tanh = /* @__PURE__ */ define({
  name: "tanh",
  title: "tanh",
  aliases: ["tanh-fast"],
  summary: "The hyperbolic tangent, between -1 and 1",
  paper: {
    authors: "Yann LeCun, Léon Bottou, Genevieve B. Orr, Klaus-Robert Müller",
    title: "Efficient BackProp",
    year: 1998,
    venue: "Neural Networks: Tricks of the Trade, Springer",
  },
  evidence: "library",
  formula: (x) => tanhOf(x),
});
