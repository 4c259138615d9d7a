import {
  abs,
  add,
  atan,
  div,
  erf,
  erfc,
  exp,
  expm1,
  less,
  lessEqual,
  mul,
  neg,
  pow,
  select,
  sigmoid,
  sin,
  sqrt,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define } from "../define.ts";
import { anyNumber, nonNegative, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Sigmoidal",
  summary: "From one level to another: sigmoids, tanhs, softsigns",
  also: ["sigmoid", "tanh", "softsign", "isru", "sqnl"],
};

export const adaptiveSlopeSigmoid = /* @__PURE__ */ define({
  name: "adaptiveSlopeSigmoid",
  title: "Adaptive slope sigmoid",
  aliases: ["assf", "laafSigmoid"],
  summary: "The logistic function with a learned steepness",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { a }) => sigmoid(mul(a, x)),
});

export const adaptiveSlopeTanh = /* @__PURE__ */ define({
  name: "adaptiveSlopeTanh",
  title: "Adaptive slope tanh",
  aliases: ["svaf", "laafTanh", "weightedTanh", "tsaf"],
  summary: "tanh with a learned steepness",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { a }) => tanh(mul(a, x)),
});

export const arctangent = /* @__PURE__ */ define({
  name: "arctangent",
  title: "Arctangent",
  aliases: ["arctan", "atan"],
  summary: "The arctangent: bounded, and slow to saturate",
  paper: survey,
  evidence: "paper",
  formula: (x) => atan(x),
});

export const atanGoldenRatio = /* @__PURE__ */ define({
  name: "atanGoldenRatio",
  title: "Arctangent, silver-ratio scale",
  aliases: ["arctanGR"],
  summary: "The arctangent over half the silver ratio",
  paper: survey,
  evidence: "survey",
  formula: (x) => div(atan(x), div(add(1, sqrt(2)), 2)),
});

export const cLogLogModified = /* @__PURE__ */ define({
  name: "cLogLogModified",
  title: "Modified complementary log-log",
  aliases: ["cLogLogm"],
  summary: "The log-log curve from 1 to -1",
  paper: survey,
  evidence: "survey",
  formula: (x) => sub(1, mul(2, exp(mul(-0.7, exp(neg(x)))))),
});

export const cLogLogSurvey = /* @__PURE__ */ define({
  name: "cLogLogSurvey",
  title: "Complementary log-log (survey)",
  summary: "1 - e^-e^-x: falls from 1 to 0",
  paper: survey,
  evidence: "survey",
  formula: (x) => neg(expm1(neg(exp(neg(x))))),
});

export const derf = /* @__PURE__ */ define({
  name: "derf",
  title: "Derf (dynamic erf)",
  summary: "The error function in the place of a normalisation layer",
  paper: {
    authors: "Mingzhi Chen, Taiming Lu, Jiachen Zhu, Mingjie Sun, Zhuang Liu",
    title: "Stronger Normalization-Free Transformers",
    year: 2025,
    arxiv: "2512.10938",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 0.5, domain: anyNumber, trainable: true, summary: "steepness" },
    s: { default: 0, domain: anyNumber, trainable: true, summary: "shift of the input" },
    gamma: { default: 1, domain: anyNumber, trainable: true, summary: "size" },
    beta: { default: 0, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { alpha, s, gamma, beta }) => add(mul(gamma, erf(add(mul(alpha, x), s))), beta),
});

export const dyT = /* @__PURE__ */ define({
  name: "dyT",
  title: "Dynamic tanh (DyT)",
  summary: "tanh in the place of a normalisation layer",
  paper: {
    authors: "Jiachen Zhu, Xinlei Chen, Kaiming He, Yann LeCun, Zhuang Liu",
    title: "Transformers without Normalization",
    year: 2025,
    arxiv: "2503.10622",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 0.5, domain: anyNumber, trainable: true, summary: "steepness" },
    gamma: { default: 1, domain: anyNumber, trainable: true, summary: "size" },
    beta: { default: 0, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { alpha, gamma, beta }) => add(mul(gamma, tanh(mul(alpha, x))), beta),
});

export const elliott = /* @__PURE__ */ define({
  name: "elliott",
  title: "Elliott (unit range)",
  summary: "Softsign between 0 and 1",
  paper: survey,
  evidence: "paper",
  formula: (x) => add(div(mul(0.5, x), add(1, abs(x))), 0.5),
});

export const erfSigmoid = /* @__PURE__ */ define({
  name: "erfSigmoid",
  title: "Laplace gate (MEGA)",
  aliases: ["laplace"],
  summary: "The normal distribution function",
  paper: {
    authors: "Xuezhe Ma et al.",
    title: "Mega: Moving Average Equipped Gated Attention",
    year: 2022,
    arxiv: "2209.10655",
  },
  evidence: "library",
  parameters: {
    mu: { default: Math.SQRT1_2, domain: anyNumber, trainable: false, summary: "mean" },
    sigma: {
      default: 0.28209479177387814,
      domain: positive,
      trainable: false,
      summary: "standard deviation",
    },
  },
  formula: (x, { mu, sigma }) => mul(0.5, add(1, erf(div(sub(x, mu), mul(sigma, sqrt(2)))))),
  stable: (x, { mu, sigma }) => mul(0.5, erfc(div(sub(mu, x), mul(sigma, sqrt(2))))),
});

export const errorFunction = /* @__PURE__ */ define({
  name: "errorFunction",
  title: "Error function",
  aliases: ["erf"],
  summary: "The error function",
  paper: { authors: "Tencent", title: "Erf, a layer of ncnn", year: 2023, venue: "ncnn" },
  evidence: "paper",
  formula: (x) => erf(x),
});

export const exponentialSwish = /* @__PURE__ */ define({
  name: "exponentialSwish",
  title: "Exponential swish",
  summary: "The logistic function, mirrored",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(exp(neg(x)), sigmoid(x)),
});

export const generalizedTanh = /* @__PURE__ */ define({
  name: "generalizedTanh",
  title: "Generalised hyperbolic tangent",
  summary: "A bipolar sigmoid with learned bound and steepness",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "bound" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => {
    const u = exp(neg(mul(b, x)));
    return div(mul(a, sub(1, u)), add(1, u));
  },
});

export const hcaf = /* @__PURE__ */ define({
  name: "hcaf",
  title: "Hybrid chaotic",
  summary: "The logistic map, applied three times to the slope of the logistic function",
  paper: survey,
  evidence: "survey",
  parameters: { r: { default: 4, domain: anyNumber, trainable: false, summary: "growth of the map" } },
  formula: (x, { r }) => {
    const u = mul(r, sigmoid(x), sigmoid(neg(x)));
    const v = mul(r, u, sub(1, u));
    return mul(r, v, sub(1, v));
  },
});

export const isruScaled = /* @__PURE__ */ define({
  name: "isruScaled",
  title: "Scaled-input ISRU",
  aliases: ["softTanh", "unnamedSigmoid39"],
  summary: "a x over sqrt(1 + (a x)^2)",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 2, domain: anyNumber, trainable: false, summary: "steepness" } },
  formula: (x, { a }) => div(mul(a, x), sqrt(add(1, pow(mul(a, x), 2)))),
});

export const logLog = /* @__PURE__ */ define({
  name: "logLog",
  title: "Log-log",
  aliases: ["gompertz", "gumbelCdf"],
  summary: "Gompertz's curve: Gumbel's distribution function",
  paper: survey,
  evidence: "paper",
  formula: (x) => exp(neg(exp(neg(x)))),
});

export const logSqnl = /* @__PURE__ */ define({
  name: "logSqnl",
  title: "LogSQNL",
  summary: "A step of two parabolas",
  paper: {
    authors: "Adedamola Wuraola, Nitish Patel",
    title: "SQNL: A New Computationally Efficient Activation Function",
    year: 2018,
    doi: "10.1109/IJCNN.2018.8489043",
  },
  evidence: "survey",
  formula: (x) => {
    const u = div(mul(x, x), 4);
    return add(
      mul(
        0.5,
        select(less(2, x), 1, select(lessEqual(0, x), sub(x, u), select(lessEqual(-2, x), add(x, u), -1))),
      ),
      0.5,
    );
  },
});

export const mishra = /* @__PURE__ */ define({
  name: "mishra",
  title: "Mishra",
  summary: "A mean of softsign and its square",
  paper: survey,
  evidence: "survey",
  formula: (x) => {
    const u = add(1, abs(x));
    return add(mul(0.5, pow(div(x, u), 2)), div(mul(0.5, x), u));
  },
});

export const modifiedElliott = /* @__PURE__ */ define({
  name: "modifiedElliott",
  title: "Modified Elliott",
  aliases: ["mef"],
  summary: "x / sqrt(1 + x^2), moved up by a half",
  paper: survey,
  evidence: "survey",
  formula: (x) => add(div(x, sqrt(add(1, mul(x, x)))), 0.5),
});

export const multistateSigmoid = /* @__PURE__ */ define({
  name: "multistateSigmoid",
  title: "Multistate activation",
  aliases: ["msaf"],
  summary: "Two logistic steps",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: false, summary: "lower level" },
    b1: { default: 1, domain: anyNumber, trainable: false, summary: "place of the first step" },
    b2: { default: 2, domain: anyNumber, trainable: false, summary: "place of the second step" },
  },
  formula: (x, { a, b1, b2 }) => add(a, sigmoid(sub(x, b1)), sigmoid(sub(x, b2))),
});

export const newSigmoid = /* @__PURE__ */ define({
  name: "newSigmoid",
  title: "NewSigmoid",
  summary: "A quotient of hyperbolic functions, from -1 to 1 over root 2",
  paper: survey,
  evidence: "paper",
  formula: (x) => div(sub(exp(x), exp(neg(x))), sqrt(mul(2, add(exp(mul(2, x)), exp(mul(-2, x)))))),
});

export const parametricSigmoidFunction = /* @__PURE__ */ define({
  name: "parametricSigmoidFunction",
  title: "Parametric sigmoid function",
  aliases: ["psf"],
  summary: "A learned power of the logistic function",
  paper: survey,
  evidence: "survey",
  parameters: { m: { default: 1, domain: positive, trainable: true, summary: "power" } },
  formula: (x, { m }) => pow(add(1, exp(neg(x))), neg(m)),
});

export const penalizedTanh = /* @__PURE__ */ define({
  name: "penalizedTanh",
  title: "Penalized tanh",
  summary: "tanh, smaller below 0",
  paper: {
    authors: "Bing Xu, Ruitong Huang, Mu Li",
    title: "Revise Saturated Activation Functions",
    year: 2016,
    arxiv: "1602.05980",
  },
  evidence: "paper",
  parameters: { a: { default: 0.25, domain: anyNumber, trainable: false, summary: "factor below 0" } },
  formula: (x, { a }) => select(lessEqual(0, x), tanh(x), mul(a, tanh(x))),
});

export const pSigmoid = /* @__PURE__ */ define({
  name: "pSigmoid",
  title: "Parametric sigmoid",
  aliases: ["scaledLogisticSigmoid"],
  summary: "The logistic function with learned bound and steepness",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "bound" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(a, sigmoid(mul(b, x))),
});

export const reLTanh = /* @__PURE__ */ define({
  name: "reLTanh",
  title: "ReLTanh",
  summary: "tanh that goes on along its tangents from two borders on",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: -1.5, domain: anyNumber, trainable: true, summary: "lower border" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "upper border" },
  },
  formula: (x, { a, b }) =>
    select(
      lessEqual(x, a),
      add(mul(sub(1, pow(tanh(a), 2)), sub(x, a)), tanh(a)),
      select(lessEqual(b, x), add(mul(sub(1, pow(tanh(b), 2)), sub(x, b)), tanh(b)), tanh(x)),
    ),
});

export const root2Sigmoid = /* @__PURE__ */ define({
  name: "root2Sigmoid",
  title: "Root2sigmoid",
  summary: "The same with powers of 2",
  paper: survey,
  evidence: "survey",
  formula: (x) =>
    div(
      sub(pow(2, div(x, 2)), pow(2, neg(div(x, 2)))),
      mul(2, sqrt(2), sqrt(mul(2, add(pow(2, x), pow(2, neg(x)))))),
    ),
});

export const rootsig = /* @__PURE__ */ define({
  name: "rootsig",
  title: "Rootsig",
  summary: "a x over 1 + sqrt(1 + (a x)^2)",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "steepness" } },
  formula: (x, { a }) => div(mul(a, x), add(1, sqrt(add(1, pow(mul(a, x), 2))))),
});

export const scaledSoftsign = /* @__PURE__ */ define({
  name: "scaledSoftsign",
  title: "Scaled softsign",
  summary: "Softsign with learned bound and width",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "bound" },
    b: { default: 1, domain: positive, trainable: true, summary: "width" },
  },
  formula: (x, { a, b }) => div(mul(a, x), add(b, abs(x))),
});

export const scaledTanh = /* @__PURE__ */ define({
  name: "scaledTanh",
  title: "Scaled tanh (LeCun)",
  aliases: ["leCunTanh", "stanh"],
  summary: "LeCun's tanh, which is ±1 at ±1",
  paper: {
    authors: "Yann LeCun, Léon Bottou, Genevieve B. Orr, Klaus-Robert Müller",
    title: "Efficient BackProp",
    year: 1998,
    venue: "Neural Networks: Tricks of the Trade",
  },
  evidence: "paper",
  parameters: {
    a: { default: 1.7159, domain: anyNumber, trainable: false, summary: "bound" },
    b: { default: 0.6666666666666666, domain: anyNumber, trainable: false, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(a, tanh(mul(b, x))),
});

export const shapeAutotuningSigmoid = /* @__PURE__ */ define({
  name: "shapeAutotuningSigmoid",
  title: "Shape-autotuning sigmoid",
  aliases: ["adaptiveSigmoid"],
  summary: "A bipolar sigmoid whose bound and steepness are tuned as one",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: positive, trainable: true, summary: "steepness, and inverse of the bound" },
  },
  formula: (x, { a }) => {
    const u = exp(neg(mul(a, x)));
    return div(mul(2, sub(1, u)), mul(a, add(1, u)));
  },
});

export const shiftedScaledSigmoid = /* @__PURE__ */ define({
  name: "shiftedScaledSigmoid",
  title: "Shifted scaled sigmoid",
  aliases: ["sss"],
  summary: "The logistic function, moved and stretched",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.02, domain: anyNumber, trainable: false, summary: "steepness" },
    b: { default: 600, domain: anyNumber, trainable: false, summary: "centre" },
  },
  formula: (x, { a, b }) => sigmoid(mul(a, sub(x, b))),
});

export const sigLin = /* @__PURE__ */ define({
  name: "sigLin",
  title: "SigLin",
  summary: "The logistic function plus a line",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.1, domain: anyNumber, trainable: false, summary: "slope of the line" } },
  formula: (x, { a }) => add(sigmoid(x), mul(a, x)),
});

export const sigmoidAlgebraic = /* @__PURE__ */ define({
  name: "sigmoidAlgebraic",
  title: "Sigmoid-algebraic",
  summary: "The logistic function of an algebraic one",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: nonNegative, trainable: false, summary: "how fast it bends" } },
  formula: (x, { a }) => {
    const u = add(1, mul(a, abs(x)));
    return sigmoid(div(mul(x, u), add(1, mul(abs(x), u))));
  },
});

export const sigmoidGumbel = /* @__PURE__ */ define({
  name: "sigmoidGumbel",
  title: "Sigmoid-Gumbel",
  summary: "The product of the logistic and Gumbel's distribution function",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(sigmoid(x), exp(neg(exp(neg(x))))),
});

export const sincSigmoid = /* @__PURE__ */ define({
  name: "sincSigmoid",
  title: "Sinc-sigmoid",
  summary: "sin(s)/s of the logistic function",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(less(0, sigmoid(x)), div(sin(sigmoid(x)), sigmoid(x)), 1),
});

export const smoothStep = /* @__PURE__ */ define({
  name: "smoothStep",
  title: "Smooth step",
  summary: "A cubic step from 0 to 1",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 1, domain: positive, trainable: false, summary: "width" } },
  formula: (x, { a }) =>
    select(
      lessEqual(div(a, 2), x),
      1,
      select(
        lessEqual(x, neg(div(a, 2))),
        0,
        add(div(mul(-2, pow(x, 3)), pow(a, 3)), div(mul(3, x), mul(2, a)), 0.5),
      ),
    ),
});

export const softCappedTanh = /* @__PURE__ */ define({
  name: "softCappedTanh",
  title: "Soft cap",
  aliases: ["logitSoftcap", "softclamp"],
  summary: "tanh that is the identity near 0 and capped far from it: logits of language models",
  paper: {
    authors: "Gemma Team",
    title: "Gemma 2: Improving Open Language Models at a Practical Size",
    year: 2024,
    arxiv: "2408.00118",
  },
  evidence: "paper",
  parameters: { cap: { default: 30, domain: positive, trainable: false, summary: "bound" } },
  formula: (x, { cap }) => mul(cap, tanh(div(x, cap))),
});

export const softRootSign = /* @__PURE__ */ define({
  name: "softRootSign",
  title: "Soft root sign",
  aliases: ["srs", "saaaf"],
  summary: "x over a line and an exponential: bounded above, fading below",
  paper: {
    authors: "Yuan Zhou, Dandan Li, Shuwei Huo, Sun-Yuan Kung",
    title: "Soft-Root-Sign Activation Function",
    year: 2020,
    arxiv: "2003.00547",
  },
  evidence: "survey",
  parameters: {
    a: { default: 2, domain: anyNumber, trainable: true, summary: "upper bound" },
    b: { default: 3, domain: anyNumber, trainable: true, summary: "decay" },
  },
  formula: (x, { a, b }) => div(x, add(div(x, a), exp(neg(div(x, b))))),
});

export const softsignScaled = /* @__PURE__ */ define({
  name: "softsignScaled",
  title: "Scaled-input softsign",
  aliases: ["rootsigPlus", "unnamedSigmoid38"],
  summary: "Softsign of a scaled input",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "steepness" } },
  formula: (x, { a }) => div(mul(a, x), add(1, abs(mul(a, x)))),
});

export const stacTanh = /* @__PURE__ */ define({
  name: "stacTanh",
  title: "STAC-tanh",
  summary: "tanh that goes on as a line from a border on",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: positive, trainable: true, summary: "border" },
    b: { default: 0.1, domain: anyNumber, trainable: true, summary: "slope of the line" },
  },
  formula: (x, { a, b }) =>
    select(
      less(x, neg(a)),
      add(tanh(neg(a)), mul(b, add(x, a))),
      select(less(a, x), add(tanh(a), mul(b, sub(x, a))), tanh(x)),
    ),
});

export const symMultistateSigmoid = /* @__PURE__ */ define({
  name: "symMultistateSigmoid",
  title: "Symmetric multistate activation",
  aliases: ["symMSAF"],
  summary: "Two logistic steps from -1 to 1",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: -2, domain: anyNumber, trainable: false, summary: "minus the place of the second step" },
  },
  formula: (x, { a }) => add(-1, sigmoid(x), sigmoid(add(x, a))),
});

export const taaf = /* @__PURE__ */ define({
  name: "taaf",
  title: "TAAF",
  summary: "tanh with learned affine maps before and after",
  paper: {
    authors: "Vladimír Kunc, Jiří Kléma",
    title: "On transformative adaptive activation functions in neural networks for gene expression inference",
    year: 2021,
    doi: "10.1371/journal.pone.0243915",
  },
  evidence: "survey",
  parameters: {
    alpha: { default: 1, domain: anyNumber, trainable: true, summary: "size" },
    beta: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
    gamma: { default: 0, domain: anyNumber, trainable: true, summary: "shift of the input" },
    delta: { default: 0, domain: anyNumber, trainable: true, summary: "shift of the output" },
  },
  formula: (x, { alpha, beta, gamma, delta }) => add(mul(alpha, tanh(add(mul(beta, x), gamma))), delta),
});

export const tanhLU = /* @__PURE__ */ define({
  name: "tanhLU",
  title: "TanhLU",
  summary: "tanh plus a line",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size of the tanh" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "its steepness" },
    c: { default: 1, domain: anyNumber, trainable: true, summary: "slope of the line" },
  },
  formula: (x, { a, b, c }) => add(mul(a, tanh(mul(b, x))), mul(c, x)),
});

export const trainableAmplitude = /* @__PURE__ */ define({
  name: "trainableAmplitude",
  title: "Trainable amplitude",
  summary: "tanh with learned size and shift",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { a, b }) => add(mul(a, tanh(x)), b),
});

export const vaf = /* @__PURE__ */ define({
  name: "vaf",
  title: "Variable activation function",
  summary: "A sum of three learned tanhs: a small network of its own",
  paper: survey,
  evidence: "survey",
  parameters: {
    a0: { default: 0, domain: anyNumber, trainable: true, summary: "offset" },
    a1: { default: 1, domain: anyNumber, trainable: true, summary: "weight of the first tanh" },
    b1: { default: 1, domain: anyNumber, trainable: true, summary: "its slope" },
    c1: { default: 0, domain: anyNumber, trainable: true, summary: "its shift" },
    a2: { default: 0, domain: anyNumber, trainable: true, summary: "weight of the second tanh" },
    b2: { default: 1, domain: anyNumber, trainable: true, summary: "its slope" },
    c2: { default: 0, domain: anyNumber, trainable: true, summary: "its shift" },
    a3: { default: 0, domain: anyNumber, trainable: true, summary: "weight of the third tanh" },
    b3: { default: 1, domain: anyNumber, trainable: true, summary: "its slope" },
    c3: { default: 0, domain: anyNumber, trainable: true, summary: "its shift" },
  },
  formula: (x, { a0, a1, b1, c1, a2, b2, c2, a3, b3, c3 }) =>
    add(
      a0,
      mul(a1, tanh(add(mul(b1, x), c1))),
      mul(a2, tanh(add(mul(b2, x), c2))),
      mul(a3, tanh(add(mul(b3, x), c3))),
    ),
});

export const variantSigmoid = /* @__PURE__ */ define({
  name: "variantSigmoid",
  title: "Variant sigmoid",
  aliases: ["vsf"],
  summary: "The logistic function with scale, steepness and shift",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" },
    b: { default: 1, domain: anyNumber, trainable: false, summary: "steepness" },
    c: { default: 0, domain: anyNumber, trainable: false, summary: "shift down" },
  },
  formula: (x, { a, b, c }) => sub(mul(a, sigmoid(mul(b, x))), c),
});
