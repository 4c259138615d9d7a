import {
  abs,
  add,
  div,
  exp,
  less,
  lessEqual,
  mul,
  neg,
  pow,
  select,
  sigmoid,
  sqrt,
  sub,
} from "../../expression/index.ts";
import { define } from "../define.ts";
import { anyNumber, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Bells",
  summary: "Highest at a place, fading on both sides",
  also: [],
};

export const arbf = /* @__PURE__ */ define({
  name: "arbf",
  title: "Adaptive RBF",
  aliases: ["rbf"],
  summary: "A bell of learned place and width",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: true, summary: "centre" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "standard deviation" },
  },
  formula: (x, { a, b }) => exp(neg(div(pow(sub(x, a), 2), mul(2, b, b)))),
});

export const gaussian = /* @__PURE__ */ define({
  name: "gaussian",
  title: "Gaussian",
  aliases: ["radbas", "truG1", "gaussianRbf"],
  summary: "A bell of learned width",
  paper: {
    authors: "Sameera Ramasinghe, Simon Lucey",
    title: "Beyond Periodicity: Towards a Unifying Framework for Activations in Coordinate-MLPs",
    year: 2021,
    arxiv: "2111.15135",
  },
  evidence: "paper",
  parameters: { a: { default: 1, domain: positive, trainable: true, summary: "standard deviation" } },
  formula: (x, { a }) => exp(neg(div(mul(x, x), mul(2, a, a)))),
});

export const laplacian = /* @__PURE__ */ define({
  name: "laplacian",
  title: "Laplacian (exponential distance)",
  summary: "An exponential of the distance from a centre",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: positive, trainable: true, summary: "rate" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "centre" },
  },
  formula: (x, { a, b }) => exp(neg(mul(a, abs(sub(x, b))))),
});

export const piecewiseMexicanHat = /* @__PURE__ */ define({
  name: "piecewiseMexicanHat",
  title: "Piecewise Mexican hat",
  aliases: ["pmaf"],
  summary: "Two Mexican hats",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 4, domain: anyNumber, trainable: false, summary: "distance of each from 0" } },
  formula: (x, { a }) => {
    const u = mul(div(2, sqrt(3)), pow(Math.PI, -0.25));
    const v = pow(add(x, a), 2);
    const w = pow(sub(x, a), 2);
    return select(less(x, 0), mul(u, sub(1, v), exp(neg(div(v, 2)))), mul(u, sub(1, w), exp(neg(div(w, 2)))));
  },
});

export const piecewiseRbf = /* @__PURE__ */ define({
  name: "piecewiseRbf",
  title: "Piecewise RBF",
  aliases: ["prbf"],
  summary: "Three bells",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 3, domain: positive, trainable: false, summary: "border between them" },
    b: { default: 1, domain: positive, trainable: false, summary: "width" },
  },
  formula: (x, { a, b }) =>
    select(
      lessEqual(a, x),
      exp(neg(div(pow(sub(x, mul(2, a)), 2), pow(b, 2)))),
      select(
        lessEqual(x, neg(a)),
        exp(neg(div(pow(add(x, mul(2, a)), 2), pow(b, 2)))),
        exp(neg(div(mul(x, x), pow(b, 2)))),
      ),
    ),
});

export const sigmoidDerivative = /* @__PURE__ */ define({
  name: "sigmoidDerivative",
  title: "Derivative of the sigmoid",
  aliases: ["dSigmoid"],
  summary: "The slope of the logistic function: a bump at 0",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(exp(neg(x)), pow(sigmoid(x), 2)),
});
