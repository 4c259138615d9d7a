import { abs, div, less, mul, neg, select, sub } from "../expression/index.ts";
import { defineExtended } from "./defineExtended.ts";
import { positive } from "./domain.ts";

export const jumpRelu = /* @__PURE__ */ defineExtended({
  name: "jumpRelu",
  title: "JumpReLU",
  summary: "The input above a learned threshold, else 0: the activation of sparse autoencoders",
  paper: {
    authors:
      "Senthooran Rajamanoharan, Tom Lieberum, Nicolas Sonnerat, Arthur Conmy, Vikrant Varma, János Kramár, Neel Nanda",
    title: "Jumping Ahead: Improving Reconstruction Fidelity with JumpReLU Sparse Autoencoders",
    year: 2024,
    arxiv: "2407.14435",
  },
  evidence: "paper",
  parameters: {
    theta: { default: 0.001, domain: positive, trainable: true, summary: "threshold" },
    bandwidth: {
      default: 0.001,
      domain: positive,
      trainable: false,
      summary: "width of the surrogate's kernel",
    },
  },
  formula: (x, { theta }) => select(less(theta, x), x, 0),
  surrogates: {
    theta: {
      name: "a rectangle kernel around the threshold",
      formula: (x, { theta, bandwidth }) =>
        select(less(mul(2, abs(sub(x, theta))), bandwidth), neg(div(theta, bandwidth)), 0),
    },
  },
});
