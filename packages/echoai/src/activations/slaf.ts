import { polynomialOf } from "./_polynomial.ts";
import { defineExtended } from "./defineExtended.ts";

export const slaf = /* @__PURE__ */ defineExtended({
  name: "slaf",
  title: "SLAF",
  aliases: ["polynomial", "self-learnable-af"],
  summary: "A polynomial of degree 5 whose coefficients are learned; it starts as the identity",
  paper: {
    authors: "Mohit Goyal, Rajan Goyal, Brejesh Lall",
    title: "Learning Activation Functions: A new paradigm for understanding Neural Networks",
    year: 2019,
    arxiv: "1906.09529",
  },
  evidence: "paper",
  vectors: {
    a: { default: [0, 1, 0, 0, 0, 0], trainable: true, summary: "coefficients, the constant one first" },
  },
  formula: (x, { a }) => polynomialOf(x, a),
});
