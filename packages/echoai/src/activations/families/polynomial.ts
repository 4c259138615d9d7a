import {
  abs,
  add,
  div,
  expm1,
  less,
  lessEqual,
  max,
  min,
  mul,
  neg,
  pow,
  select,
  sigmoid,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define, type Paper } from "../define.ts";
import { anyNumber, nonNegative, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Polynomials and blends",
  summary: "Powers of the input, and sums of functions with learned weights",
  also: ["pau", "slaf"],
};

const paper1: Paper = {
  authors:
    "Mathew Mithra Noel, Shubham Bharadwaj, Venkataraman Muthiah-Nakarajan, Praneet Dutta, Geraldine Bessie Amali",
  title:
    "Biologically Inspired Oscillating Activation Functions Can Bridge the Performance Gap between Biological and Artificial Neurons",
  year: 2021,
  arxiv: "2111.04020",
};

export const abu = /* @__PURE__ */ define({
  name: "abu",
  title: "Adaptive blending unit",
  summary: "A learned blend of tanh, ELU, ReLU, SiLU and the identity",
  paper: {
    authors: "Leon René Sütfeld et al.",
    title: "Adaptive Blending Units: Trainable Activation Functions for Deep Neural Networks",
    year: 2018,
    arxiv: "1806.10064",
  },
  evidence: "survey",
  parameters: {
    a1: { default: 0.2, domain: anyNumber, trainable: true, summary: "weight of tanh" },
    a2: { default: 0.2, domain: anyNumber, trainable: true, summary: "weight of ELU" },
    a3: { default: 0.2, domain: anyNumber, trainable: true, summary: "weight of ReLU" },
    a4: { default: 0.2, domain: anyNumber, trainable: true, summary: "weight of SiLU" },
    a5: { default: 0.2, domain: anyNumber, trainable: true, summary: "weight of the identity" },
  },
  formula: (x, { a1, a2, a3, a4, a5 }) =>
    add(
      mul(a1, tanh(x)),
      mul(a2, select(lessEqual(0, x), x, expm1(x))),
      mul(a3, max(0, x)),
      mul(a4, x, sigmoid(x)),
      mul(a5, x),
    ),
});

export const biFiring = /* @__PURE__ */ define({
  name: "biFiring",
  title: "Bi-firing",
  summary: "A parabola near 0, and lines of slope 1 on both sides",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: positive, trainable: false, summary: "half the width of the parabola" },
  },
  formula: (x, { a }) =>
    select(
      less(a, x),
      sub(x, div(a, 2)),
      select(less(x, neg(a)), sub(neg(x), div(a, 2)), div(mul(x, x), mul(2, a))),
    ),
});

export const boundedBiFiring = /* @__PURE__ */ define({
  name: "boundedBiFiring",
  title: "Bounded bi-firing",
  summary: "Bi-firing, cut off at a bound",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: positive, trainable: false, summary: "half the width of the parabola" },
    b: { default: 5, domain: positive, trainable: false, summary: "upper bound" },
  },
  formula: (x, { a, b }) =>
    min(
      b,
      select(
        less(a, x),
        sub(x, div(a, 2)),
        select(less(x, neg(a)), sub(neg(x), div(a, 2)), div(mul(x, x), mul(2, a))),
      ),
    ),
});

export const chebyshevPolynomial = /* @__PURE__ */ define({
  name: "chebyshevPolynomial",
  title: "Chebyshev polynomial",
  aliases: ["chPAF"],
  summary: "Learned weights of Chebyshev polynomials",
  paper: survey,
  evidence: "survey",
  parameters: {
    a0: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of 1" },
    a1: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of x" },
    a2: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the second" },
    a3: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the third" },
  },
  formula: (x, { a0, a1, a2, a3 }) =>
    add(a0, mul(a1, x), mul(a2, sub(mul(2, pow(x, 2)), 1)), mul(a3, sub(mul(4, pow(x, 3)), mul(3, x)))),
});

export const hermitePolynomial = /* @__PURE__ */ define({
  name: "hermitePolynomial",
  title: "Hermite polynomial (physicists')",
  aliases: ["hPAF"],
  summary: "Learned weights of Hermite polynomials",
  paper: survey,
  evidence: "survey",
  parameters: {
    a0: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of 1" },
    a1: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of 2x" },
    a2: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the second" },
    a3: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the third" },
    a4: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the fourth" },
    a5: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the fifth" },
  },
  formula: (x, { a0, a1, a2, a3, a4, a5 }) =>
    add(
      a0,
      mul(a1, 2, x),
      mul(a2, sub(mul(4, pow(x, 2)), 2)),
      mul(a3, sub(mul(8, pow(x, 3)), mul(12, x))),
      mul(a4, add(sub(mul(16, pow(x, 4)), mul(48, pow(x, 2))), 12)),
      mul(a5, add(sub(mul(32, pow(x, 5)), mul(160, pow(x, 3))), mul(120, x))),
    ),
});

export const legendrePolynomial = /* @__PURE__ */ define({
  name: "legendrePolynomial",
  title: "Legendre polynomial",
  aliases: ["lPAF"],
  summary: "Learned weights of Legendre polynomials",
  paper: survey,
  evidence: "survey",
  parameters: {
    a0: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of 1" },
    a1: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of x" },
    a2: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the second" },
    a3: { default: 0.1, domain: anyNumber, trainable: true, summary: "weight of the third" },
  },
  formula: (x, { a0, a1, a2, a3 }) =>
    add(
      a0,
      mul(a1, x),
      div(mul(a2, sub(mul(3, pow(x, 2)), 1)), 2),
      div(mul(a3, sub(mul(5, pow(x, 3)), mul(3, x))), 2),
    ),
});

export const ncu = /* @__PURE__ */ define({
  name: "ncu",
  title: "Non-monotonic cubic unit",
  summary: "A cubic with roots at -1, 0 and 1",
  paper: paper1,
  evidence: "survey",
  formula: (x) => sub(x, pow(x, 3)),
});

export const puaf = /* @__PURE__ */ define({
  name: "puaf",
  title: "Polynomial universal activation",
  summary: "Powers that take the shape of many activations",
  paper: {
    authors: "Seung-Yeon Hwang, Jeong-Joon Kim",
    title: "A Universal Activation Function for Deep Learning",
    year: 2023,
    doi: "10.32604/cmc.2023.037028",
  },
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "power" },
    b: { default: 5, domain: anyNumber, trainable: false, summary: "power of the middle part" },
    c: { default: 10, domain: nonNegative, trainable: false, summary: "border" },
  },
  formula: (x, { a, b, c }) => {
    const u = pow(add(c, x), b);
    return select(
      less(c, x),
      pow(x, a),
      select(lessEqual(neg(c), x), div(mul(pow(x, a), u), add(u, pow(sub(c, x), b))), 0),
    );
  },
});

export const softModulusQ = /* @__PURE__ */ define({
  name: "softModulusQ",
  title: "SoftModulusQ",
  summary: "Cubics near 0, the distance from 0 beyond",
  paper: {
    authors: "Iván Vallés-Pérez et al.",
    title: "Empirical study of the modulus as activation function in computer vision applications",
    year: 2023,
    arxiv: "2301.05993",
  },
  evidence: "survey",
  formula: (x) => select(lessEqual(abs(x), 1), mul(x, x, sub(2, abs(x))), abs(x)),
});

export const spocu = /* @__PURE__ */ define({
  name: "spocu",
  title: "SPOCU",
  summary: "A polynomial between 0 and a border, from percolation theory",
  paper: {
    authors: "Jozef Kiseľák et al.",
    title: "SPOCU: scaled polynomial constant unit activation function",
    year: 2020,
    doi: "10.1007/s00521-020-05182-1",
  },
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: positive, trainable: false, summary: "scale" },
    b: { default: 0.5, domain: anyNumber, trainable: false, summary: "offset" },
    c: { default: 1, domain: positive, trainable: false, summary: "width" },
    d: { default: 1, domain: { kind: "atLeast", bound: 1 }, trainable: false, summary: "border" },
  },
  formula: (x, { a, b, c, d }) => {
    const u = add(div(x, c), b);
    return sub(
      mul(
        a,
        select(
          lessEqual(d, u),
          mul(pow(d, 3), add(sub(pow(d, 5), mul(2, pow(d, 4))), 2)),
          select(lessEqual(0, u), mul(pow(u, 3), add(sub(pow(u, 5), mul(2, pow(u, 4))), 2)), u),
        ),
      ),
      mul(a, pow(b, 3), add(sub(pow(b, 5), mul(2, pow(b, 4))), 2)),
    );
  },
});

export const squ = /* @__PURE__ */ define({
  name: "squ",
  title: "Shifted quadratic unit",
  summary: "A parabola through -1 and 0",
  paper: paper1,
  evidence: "survey",
  formula: (x) => add(mul(x, x), x),
});

export const square = /* @__PURE__ */ define({
  name: "square",
  title: "Square",
  summary: "The square of the input, which homomorphic encryption can compute",
  paper: {
    authors: "Ran Gilad-Bachrach, Nathan Dowlin, Kim Laine, Kristin Lauter, Michael Naehrig, John Wernsing",
    title: "CryptoNets: Applying Neural Networks to Encrypted Data with High Throughput and Accuracy",
    year: 2016,
    venue: "International Conference on Machine Learning",
  },
  evidence: "paper",
  formula: (x) => mul(x, x),
});

export const triple = /* @__PURE__ */ define({
  name: "triple",
  title: "Triple",
  aliases: ["cube"],
  summary: "The cube, scaled",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" } },
  formula: (x, { a }) => mul(a, pow(x, 3)),
});
