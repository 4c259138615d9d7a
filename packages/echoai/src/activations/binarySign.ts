import { abs, lessEqual, select } from "../expression/index.ts";
import { defineExtended } from "./defineExtended.ts";

export const binarySign = /* @__PURE__ */ defineExtended({
  name: "binarySign",
  title: "Binary sign",
  aliases: ["binarize", "ste-sign", "bipolar", "hardlims"],
  summary: "1 from 0 on, else -1: the activation of binarized networks, whose gradient goes straight through",
  paper: {
    authors: "Matthieu Courbariaux, Itay Hubara, Daniel Soudry, Ran El-Yaniv, Yoshua Bengio",
    title:
      "Binarized Neural Networks: Training Deep Neural Networks with Weights and Activations Constrained to +1 or -1",
    year: 2016,
    arxiv: "1602.02830",
  },
  evidence: "paper",
  formula: (x) => select(lessEqual(0, x), 1, -1),
  surrogates: {
    x: {
      name: "straight-through within -1 to 1, the slope of the hard tanh",
      formula: (x) => select(lessEqual(abs(x), 1), 1, 0),
    },
  },
});
