import {
  add,
  div,
  type Expression,
  equal,
  exp,
  log,
  log1p,
  max,
  mul,
  neg,
  select,
  sub,
} from "../expression/index.ts";
import type { Along } from "../expression/reductions.ts";
import type { Paper } from "./define.ts";
import { positive } from "./domain.ts";
import { defineVectorFunction } from "./vectorFunction.ts";

const bridle: Paper = {
  authors: "John S. Bridle",
  title:
    "Probabilistic Interpretation of Feedforward Classification Network Outputs, with Relationships to Statistical Pattern Recognition",
  year: 1990,
  doi: "10.1007/978-3-642-76153-9_28",
};

const temperature = {
  default: 1,
  domain: positive,
  trainable: false,
  summary: "what the values are divided by: below 1 the largest stands out more",
} as const;

const normalised = (powers: Expression, along: Along) => div(powers, along.sum(powers));

/** By a product, so that neither the result nor its slopes divide each element. */
const scaled = (powers: Expression, along: Along) => mul(powers, div(1, along.sum(powers)));

/** Distances from the largest, so that no exponential overflows and one is 1. */
const below = (x: Expression, along: Along) => sub(x, along.shift(x));

export const softmax = /* @__PURE__ */ defineVectorFunction({
  name: "softmax",
  title: "Softmax",
  aliases: ["softargmax", "normalized-exponential"],
  summary: "Exponentials as parts of their sum: the probabilities of classes, and the weights of attention",
  paper: bridle,
  evidence: "library",
  parameters: { temperature },
  formula: (x, { temperature }, along) => normalised(exp(div(x, temperature)), along),
  stable: (x, { temperature }, along) => scaled(exp(div(below(x, along), temperature)), along),
});

export const softmin = /* @__PURE__ */ defineVectorFunction({
  name: "softmin",
  title: "Softmin",
  summary: "Softmax of the negated values: the smallest has the largest part",
  paper: bridle,
  evidence: "library",
  parameters: { temperature },
  formula: (x, { temperature }, along) => normalised(exp(div(neg(x), temperature)), along),
  stable: (x, { temperature }, along) => scaled(exp(div(below(neg(x), along), temperature)), along),
});

export const logSoftmax = /* @__PURE__ */ defineVectorFunction({
  name: "logSoftmax",
  title: "Log-softmax",
  summary: "The natural logarithm of softmax, as cross entropy takes it",
  paper: bridle,
  evidence: "library",
  parameters: { temperature },
  formula: (x, { temperature }, along) => {
    const logits = div(x, temperature);
    return sub(logits, log(along.sum(exp(logits))));
  },
  // The largest apart from the others, so that what they add to its 1 is not lost.
  stable: (x, { temperature }, along) => {
    const logits = div(below(x, along), temperature);
    const isLargest = equal(x, along.shift(x));
    const others = along.sum(select(isLargest, 0, exp(logits)));
    const largest = along.sum(select(isLargest, exp(logits), 0));
    return sub(logits, log1p(add(others, sub(largest, 1))));
  },
});

export const quietSoftmax = /* @__PURE__ */ defineVectorFunction({
  name: "quietSoftmax",
  title: "Quiet softmax",
  aliases: ["softmax1", "softmax-one"],
  summary: "Softmax with 1 added to the sum, so that a head of attention may attend to nothing",
  paper: { authors: "Evan Miller", title: "Attention Is Off By One", year: 2023, venue: "evanmiller.org" },
  evidence: "paper",
  formula: (x, _, along) => div(exp(x), add(1, along.sum(exp(x)))),
  stable: (x, _, along) => {
    const largest = max(along.shift(x), 0);
    const powers = exp(sub(x, largest));
    return div(powers, add(exp(neg(largest)), along.sum(powers)));
  },
});

export const solu = /* @__PURE__ */ defineVectorFunction({
  name: "solu",
  title: "SoLU",
  aliases: ["softmax-linear-unit"],
  summary: "Softmax linear unit: each value times its softmax",
  paper: {
    authors: "Nelson Elhage, Tristan Hume, Catherine Olsson, Neel Nanda, Tom Henighan, and others",
    title: "Softmax Linear Units",
    year: 2022,
    venue: "Transformer Circuits Thread",
  },
  evidence: "paper",
  formula: (x, _, along) => mul(x, normalised(exp(x), along)),
  // Of -infinity it is 0.
  stable: (x, _, along) => {
    const powers = exp(below(x, along));
    return mul(select(equal(powers, 0), 0, x), scaled(powers, along));
  },
});

export const sparsemax = /* @__PURE__ */ defineVectorFunction({
  name: "sparsemax",
  title: "Sparsemax",
  aliases: ["entmax2"],
  summary: "The nearest point of the simplex: probabilities of which many are 0",
  paper: {
    authors: "André F. T. Martins, Ramón Fernandez Astudillo",
    title: "From Softmax to Sparsemax: A Sparse Model of Attention and Multi-Label Classification",
    year: 2016,
    arxiv: "1602.02068",
  },
  evidence: "paper",
  formula: (x, _, along) => max(0, sub(x, along.threshold(x))),
  stable: (x, _, along) => max(0, sub(below(x, along), along.threshold(below(x, along)))),
});

export const entmax15 = /* @__PURE__ */ defineVectorFunction({
  name: "entmax15",
  title: "1.5-entmax",
  aliases: ["entmax-1.5"],
  summary: "Between softmax and sparsemax: probabilities of which some are 0, without a kink",
  paper: {
    authors: "Ben Peters, Vlad Niculae, André F. T. Martins",
    title: "Sparse Sequence-to-Sequence Models",
    year: 2019,
    arxiv: "1905.05702",
  },
  evidence: "paper",
  formula: (x, _, along) => squaredAbove(div(x, 2), along),
  stable: (x, _, along) => squaredAbove(div(below(x, along), 2), along),
});

function squaredAbove(values: Expression, along: Along): Expression {
  const above = max(0, sub(values, along.squareThreshold(values)));
  return mul(above, above);
}
