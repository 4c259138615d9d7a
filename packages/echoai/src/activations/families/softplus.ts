import {
  abs,
  add,
  div,
  exp,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  pow,
  select,
  softplus,
  sqrt,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define, type Paper } from "../define.ts";
import { anyNumber, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Softplus",
  summary: "Logarithms of exponentials",
  also: ["softplus", "logSigmoid", "softClipping", "squareplus", "softExponential", "softExponentialPage"],
};

const paper1: Paper = {
  authors: "Koushik Biswas et al.",
  title: "TanhSoft -- a family of activation functions combining Tanh and Softplus",
  year: 2020,
  arxiv: "2009.03863",
};

export const arandaOrdaz = /* @__PURE__ */ define({
  name: "arandaOrdaz",
  title: "Aranda-Ordaz",
  aliases: ["aGumb"],
  summary: "1 - (1 + a e^x)^(-1/a): between the logistic and the complementary log-log function",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 2, domain: positive, trainable: false, summary: "skew" } },
  formula: (x, { a }) => sub(1, pow(add(1, mul(a, exp(x))), div(-1, a))),
});

export const eis2 = /* @__PURE__ */ define({
  name: "eis2",
  title: "EIS-2",
  summary: "The input times softplus over a root",
  paper: {
    authors: "Koushik Biswas et al.",
    title: "EIS -- a family of activation functions combining Exponential, ISRU, and Softplus",
    year: 2020,
    arxiv: "2009.13501",
  },
  evidence: "paper",
  parameters: {
    b: { default: 1, domain: anyNumber, trainable: true, summary: "constant under the root" },
    c: { default: 1, domain: anyNumber, trainable: true, summary: "curvature under the root" },
  },
  formula: (x, { b, c }) => div(mul(x, softplus(x)), sqrt(add(b, mul(c, x, x)))),
});

export const generalizedRelu = /* @__PURE__ */ define({
  name: "generalizedRelu",
  title: "GReLU (generalised)",
  summary: "Softplus with a base of its own",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 2, domain: { kind: "above", bound: 1 }, trainable: true, summary: "base" },
    b: { default: 1, domain: positive, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => div(softplus(mul(b, x, log(a))), mul(b, log(a))),
});

export const hcLSH = /* @__PURE__ */ define({
  name: "hcLSH",
  title: "HcLSH",
  summary: "Logarithms of hyperbolic cosines, joined at 0",
  paper: survey,
  evidence: "survey",
  formula: (x) => {
    const u = div(add(exp(x), exp(neg(x))), 2);
    return select(
      lessEqual(0, x),
      log(add(u, mul(x, div(add(exp(div(x, 2)), exp(neg(div(x, 2)))), 2)))),
      add(log(u), x),
    );
  },
  stable: (x) =>
    select(
      lessEqual(0, x),
      add(
        max(x, 0),
        log(
          add(
            mul(0.5, add(1, exp(mul(-2, max(x, 0))))),
            mul(max(x, 0), 0.5, add(exp(mul(-0.5, max(x, 0))), exp(mul(-1.5, max(x, 0))))),
          ),
        ),
      ),
      sub(log1p(exp(mul(2, min(x, 0)))), Math.LN2),
    ),
});

export const logCosh = /* @__PURE__ */ define({
  name: "logCosh",
  title: "Log-cosh",
  summary: "The logarithm of the hyperbolic cosine: a smooth absolute value",
  paper: {
    authors: "Flux",
    title: "logcosh, an activation function of NNlib.jl",
    year: 2018,
    venue: "NNlib.jl",
  },
  evidence: "library",
  formula: (x) => sub(add(abs(x), log1p(exp(mul(-2, abs(x))))), Math.LN2),
});

export const paramSoftplus = /* @__PURE__ */ define({
  name: "paramSoftplus",
  title: "Parametric softplus (fixed)",
  aliases: ["pSoftplus"],
  summary: "Softplus, scaled and shifted so that it is 0 at 0",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1.5, domain: anyNumber, trainable: false, summary: "scale" },
    b: { default: Math.LN2, domain: anyNumber, trainable: false, summary: "shift" },
  },
  formula: (x, { a, b }) => mul(a, sub(softplus(x), b)),
});

export const softPlusPlus = /* @__PURE__ */ define({
  name: "softPlusPlus",
  title: "Soft++",
  summary: "Softplus of a steeper input plus a line, 0 at 0",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "steepness" },
    b: { default: 2, domain: anyNumber, trainable: false, summary: "inverse slope of the line" },
  },
  formula: (x, { a, b }) => sub(add(softplus(mul(a, x)), div(x, b)), Math.LN2),
});

export const sqrtSoftplus = /* @__PURE__ */ define({
  name: "sqrtSoftplus",
  title: "Square root of softplus",
  summary: "The square root of softplus: routing weights of mixtures of experts",
  paper: {
    authors: "DeepSeek",
    title: "router scoring function (as coded in HF transformers 5.24)",
    year: 2026,
    venue: "repository",
  },
  evidence: "library",
  formula: (x) => sqrt(softplus(x)),
});

export const tanhSoft = /* @__PURE__ */ define({
  name: "tanhSoft",
  title: "TanhSoft",
  summary: "A tanh of a line and an exponential, times a softened logarithm",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: true, summary: "slope in the tanh" },
    b: { default: 0.5, domain: anyNumber, trainable: true, summary: "weight of the exponential in it" },
    c: { default: 1, domain: positive, trainable: true, summary: "its rate" },
    d: { default: 0.1, domain: anyNumber, trainable: true, summary: "constant in the logarithm" },
  },
  formula: (x, { a, b, c, d }) => mul(tanh(add(mul(a, x), mul(b, exp(mul(c, x))))), log(add(d, exp(x)))),
});

export const tanhSoft1 = /* @__PURE__ */ define({
  name: "tanhSoft1",
  title: "TanhSoft-1",
  summary: "tanh(a x) times softplus(x)",
  paper: paper1,
  evidence: "paper",
  parameters: { a: { default: 0.87, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { a }) => mul(tanh(mul(a, x)), softplus(x)),
});

export const tanhSoft3 = /* @__PURE__ */ define({
  name: "tanhSoft3",
  title: "TanhSoft-3",
  summary: "ln(1 + e^x tanh(a x))",
  paper: paper1,
  evidence: "paper",
  parameters: { a: { default: 0.85, domain: positive, trainable: true, summary: "steepness" } },
  formula: (x, { a }) => log1p(mul(exp(x), tanh(mul(a, x)))),
});

export const uaf = /* @__PURE__ */ define({
  name: "uaf",
  title: "Universal activation function",
  summary: "A difference of softplus functions that learns the shape of most activations",
  paper: {
    authors: "Brosnan Yuen, Minh Tu Hoang, Xiaodai Dong, Tao Lu",
    title: "Universal activation function for machine learning",
    year: 2020,
    arxiv: "2011.03842",
  },
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "steepness of the first" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "shift of both" },
    c: { default: 0, domain: anyNumber, trainable: true, summary: "curvature of the first" },
    d: { default: 1, domain: anyNumber, trainable: true, summary: "steepness of the second" },
    offset: { default: 0, domain: anyNumber, trainable: true, summary: "offset" },
  },
  formula: (x, { a, b, c, d, offset }) =>
    add(sub(softplus(add(mul(a, add(x, b)), mul(c, x, x))), softplus(mul(d, sub(x, b)))), offset),
});
