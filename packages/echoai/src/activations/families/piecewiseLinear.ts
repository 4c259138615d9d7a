import {
  abs,
  add,
  div,
  exp,
  less,
  lessEqual,
  max,
  min,
  mul,
  neg,
  select,
  sigmoid,
  sub,
} from "../../expression/index.ts";
import { define, type Paper } from "../define.ts";
import { anyNumber, nonNegative, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Piecewise linear",
  summary: "Lines that meet: ReLU and its relatives, hard sigmoids, triangles",
  also: [
    "relu",
    "leakyRelu",
    "prelu",
    "relu6",
    "hardSigmoid",
    "hardSwish",
    "hardTanh",
    "hardShrink",
    "softShrink",
    "threshold",
    "thresholdedRelu",
    "srelu",
    "frelu",
    "sparseSigmoid",
    "jumpRelu",
    "heaviside",
    "binarySign",
    "identity",
    "apl",
    "rrelu",
    "probAct",
  ],
};

const paper1: Paper = {
  authors: "Evgenii Pishchik",
  title: "Trainable Activations for Image Classification",
  year: 2023,
  doi: "10.20944/preprints202301.0463.v1",
};

const paper2: Paper = {
  authors: "Saurabh Singh, Shankar Krishnan",
  title: "Filter Response Normalization Layer",
  year: 2019,
  arxiv: "1911.09737",
};

export const absLU = /* @__PURE__ */ define({
  name: "absLU",
  title: "AbsLU",
  summary: "The identity above 0, a mirrored line of small slope below",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: false, summary: "slope of the mirrored side" },
  },
  formula: (x, { a }) => select(lessEqual(0, x), x, mul(a, abs(x))),
});

export const absolute = /* @__PURE__ */ define({
  name: "absolute",
  title: "Absolute value (vReLU)",
  aliases: ["vRelu", "modulus", "absval", "abs"],
  summary: "The distance from 0",
  paper: {
    authors: "Iván Vallés-Pérez et al.",
    title: "Empirical study of the modulus as activation function in computer vision applications",
    year: 2023,
    arxiv: "2301.05993",
  },
  evidence: "paper",
  formula: (x) => abs(x),
});

export const adaptiveHardTanh = /* @__PURE__ */ define({
  name: "adaptiveHardTanh",
  title: "Adaptive hard tanh",
  summary: "Hard tanh with a steepness that is set while training and a learned centre",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "steepness" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "centre" },
  },
  formula: (x, { a, b }) => min(max(mul(a, sub(x, b)), -1), 1),
});

export const aLiSA = /* @__PURE__ */ define({
  name: "aLiSA",
  title: "ALiSA",
  aliases: ["liSA"],
  summary: "The identity between 0 and 1, and learned slopes beyond",
  paper: survey,
  evidence: "survey",
  parameters: {
    ar: { default: 1, domain: anyNumber, trainable: true, summary: "slope above 1" },
    al: { default: 0.1, domain: anyNumber, trainable: true, summary: "slope below 0" },
  },
  formula: (x, { ar, al }) =>
    select(lessEqual(1, x), add(sub(mul(ar, x), ar), 1), select(lessEqual(x, 0), mul(al, x), x)),
});

export const aRelu = /* @__PURE__ */ define({
  name: "aRelu",
  title: "AReLU",
  summary: "ReLU whose two slopes are learned by attention to signs",
  paper: {
    authors: "Dengsheng Chen, Jun Li, Kai Xu",
    title: "AReLU: Attention-based Rectified Linear Unit",
    year: 2020,
    arxiv: "2006.13858",
  },
  evidence: "paper",
  parameters: {
    alpha: {
      default: 0.9,
      domain: anyNumber,
      trainable: true,
      summary: "lower slope, kept between 0.01 and 0.99",
    },
    beta: {
      default: 2,
      domain: anyNumber,
      trainable: true,
      summary: "logit of what is added to the upper slope",
    },
  },
  formula: (x, { alpha, beta }) =>
    select(lessEqual(0, x), mul(add(1, sigmoid(beta)), x), mul(min(max(alpha, 0.01), 0.99), x)),
});

export const binaryWindow = /* @__PURE__ */ define({
  name: "binaryWindow",
  title: "Binary window",
  summary: "1 inside of a window, else 0",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: false, summary: "lower end" },
    b: { default: 1, domain: anyNumber, trainable: false, summary: "upper end" },
  },
  formula: (x, { a, b }) => select(less(x, a), 0, select(lessEqual(x, b), 1, 0)),
});

export const boundedLeakyRelu = /* @__PURE__ */ define({
  name: "boundedLeakyRelu",
  title: "Bounded leaky ReLU",
  aliases: ["blRelu"],
  summary: "The identity up to a bound, and small slopes on both sides",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 0.1, domain: anyNumber, trainable: false, summary: "outer slope" },
    b: { default: 1, domain: positive, trainable: false, summary: "bound" },
  },
  formula: (x, { a, b }) =>
    select(lessEqual(x, 0), mul(a, x), select(less(x, b), x, add(mul(a, x), mul(sub(1, a), b)))),
});

export const delayRelu = /* @__PURE__ */ define({
  name: "delayRelu",
  title: "Delay ReLU",
  aliases: ["drlu"],
  summary: "ReLU that begins later",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.08, domain: anyNumber, trainable: false, summary: "where it begins" } },
  formula: (x, { a }) => max(0, sub(x, a)),
});

export const displacedRelu = /* @__PURE__ */ define({
  name: "displacedRelu",
  title: "Displaced ReLU",
  aliases: ["disRelu"],
  summary: "The identity, not below a bound",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "minus the bound" } },
  formula: (x, { a }) => max(x, neg(a)),
});

export const dpRelu = /* @__PURE__ */ define({
  name: "dpRelu",
  title: "Dual PReLU",
  aliases: ["adaLUSimple"],
  summary: "Two lines through 0 with learned slopes",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "upper slope" },
    b: { default: 0.01, domain: anyNumber, trainable: true, summary: "lower slope" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), mul(a, x), mul(b, x)),
});

export const dualLine = /* @__PURE__ */ define({
  name: "dualLine",
  title: "Dual line",
  summary: "Two lines with learned slopes that meet at a learned value",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "upper slope" },
    b: { default: 0.01, domain: anyNumber, trainable: true, summary: "lower slope" },
    m: { default: -0.22, domain: anyNumber, trainable: true, summary: "value at 0" },
  },
  formula: (x, { a, b, m }) => add(select(lessEqual(0, x), mul(a, x), mul(b, x)), m),
});

export const flexibleRelu = /* @__PURE__ */ define({
  name: "flexibleRelu",
  title: "Flexible ReLU",
  summary: "ReLU plus a learned bias",
  paper: {
    authors: "Suo Qiu, Xiangmin Xu, Bolun Cai",
    title: "FReLU: Flexible Rectified Linear Units for Improving Convolutional Neural Networks",
    year: 2017,
    arxiv: "1706.08098",
  },
  evidence: "paper",
  parameters: { b: { default: 0, domain: anyNumber, trainable: true, summary: "bias" } },
  formula: (x, { b }) => add(max(0, x), b),
});

export const hardSigmoidAffine = /* @__PURE__ */ define({
  name: "hardSigmoidAffine",
  title: "Hard sigmoid (slope, offset)",
  aliases: ["hardSigmoidOnnx"],
  summary: "A line between 0 and 1, with slope and offset of its own; ONNX's HardSigmoid",
  paper: {
    authors: "Matthieu Courbariaux, Yoshua Bengio, Jean-Pierre David",
    title: "BinaryConnect",
    year: 2015,
    arxiv: "1511.00363",
  },
  evidence: "library",
  parameters: {
    alpha: { default: 0.2, domain: anyNumber, trainable: false, summary: "slope" },
    beta: { default: 0.5, domain: anyNumber, trainable: false, summary: "value at 0" },
  },
  formula: (x, { alpha, beta }) => min(max(add(mul(alpha, x), beta), 0), 1),
});

export const hardTanhShiftedVertical = /* @__PURE__ */ define({
  name: "hardTanhShiftedVertical",
  title: "Vertically shifted hard tanh",
  aliases: ["svHardTanh"],
  summary: "Hard tanh, moved up or down",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0, domain: anyNumber, trainable: false, summary: "shift" } },
  formula: (x, { a }) => add(min(max(x, -1), 1), a),
});

export const hat = /* @__PURE__ */ define({
  name: "hat",
  title: "Hat",
  summary: "A triangle that rises from 0 and falls back",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 2, domain: positive, trainable: true, summary: "width" } },
  formula: (x, { a }) =>
    select(less(x, 0), 0, select(lessEqual(x, div(a, 2)), x, select(lessEqual(x, a), sub(a, x), 0))),
});

export const leLeLU = /* @__PURE__ */ define({
  name: "leLeLU",
  title: "LeLeLU",
  summary: "Leaky ReLU times a learned factor",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "factor" } },
  formula: (x, { a }) => mul(a, select(lessEqual(0, x), x, mul(0.01, x))),
});

export const liRelu = /* @__PURE__ */ define({
  name: "liRelu",
  title: "Li-ReLU",
  summary: "ReLU plus a line",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.2, domain: anyNumber, trainable: false, summary: "slope of the line" } },
  formula: (x, { a }) => select(lessEqual(0, x), add(mul(a, x), x), mul(a, x)),
});

export const lsptlu = /* @__PURE__ */ define({
  name: "lsptlu",
  title: "LSPTLU",
  aliases: ["lrtlu"],
  summary: "A triangle on the positive side, with a leaky tail below 0",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: positive, trainable: false, summary: "place of the top" } },
  formula: (x, { a }) =>
    select(
      less(x, 0),
      mul(0.2, x),
      select(lessEqual(x, a), x, select(lessEqual(x, mul(2, a)), sub(mul(2, a), x), 0)),
    ),
});

export const mirroredRelu = /* @__PURE__ */ define({
  name: "mirroredRelu",
  title: "Mirrored ReLU",
  aliases: ["mRelu", "tribas", "triangle"],
  summary: "A triangle around 0 of height 1",
  paper: survey,
  evidence: "paper",
  formula: (x) => max(sub(1, abs(x)), 0),
});

export const mMeLU = /* @__PURE__ */ define({
  name: "mMeLU",
  title: "Modified Mexican ReLU",
  summary: "A blend of a triangle and ReLU",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: true, summary: "weight of the triangle" },
    b: { default: 1, domain: positive, trainable: true, summary: "half the triangle's width" },
    c: { default: 0, domain: anyNumber, trainable: true, summary: "its centre" },
  },
  formula: (x, { a, b, c }) => add(mul(a, max(0, sub(b, abs(sub(x, c))))), mul(sub(1, a), max(0, x))),
});

export const modifiedLeakyRelu = /* @__PURE__ */ define({
  name: "modifiedLeakyRelu",
  title: "Modified leaky ReLU",
  aliases: ["mlRelu"],
  summary: "The identity above -a and a mirrored line below, with a jump between",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.1, domain: nonNegative, trainable: false, summary: "slope, and minus the border" },
  },
  formula: (x, { a }) => select(less(0, add(x, a)), x, neg(mul(a, x))),
});

export const nActivation = /* @__PURE__ */ define({
  name: "nActivation",
  title: "N-activation",
  summary: "Three lines in the shape of an N",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: -0.5, domain: anyNumber, trainable: true, summary: "a border" },
    b: { default: 0.5, domain: anyNumber, trainable: true, summary: "the other border" },
  },
  formula: (x, { a, b }) =>
    select(
      less(x, min(a, b)),
      sub(x, mul(2, min(a, b))),
      select(less(max(a, b), x), sub(x, mul(2, max(a, b))), neg(x)),
    ),
});

export const optimizedLeakyRelu = /* @__PURE__ */ define({
  name: "optimizedLeakyRelu",
  title: "Optimized leaky ReLU",
  summary: "Leaky ReLU whose slope follows from two bounds",
  paper: survey,
  evidence: "survey",
  parameters: {
    l: { default: 3, domain: anyNumber, trainable: false, summary: "lower bound" },
    u: { default: 8, domain: anyNumber, trainable: false, summary: "upper bound" },
  },
  formula: (x, { l, u }) => select(lessEqual(0, x), x, mul(x, exp(neg(div(add(u, l), sub(u, l)))))),
});

export const pan = /* @__PURE__ */ define({
  name: "pan",
  title: "Pan function",
  summary: "0 near 0, and rising with slope 1 on both sides",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: nonNegative, trainable: false, summary: "half the width of the zero part" },
  },
  formula: (x, { a }) => max(sub(abs(x), a), 0),
});

export const piLU = /* @__PURE__ */ define({
  name: "piLU",
  title: "PiLU",
  summary: "Two lines with learned slopes that meet on the diagonal",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "upper slope" },
    b: { default: 0.01, domain: anyNumber, trainable: true, summary: "lower slope" },
    c: { default: 0, domain: anyNumber, trainable: true, summary: "where they meet" },
  },
  formula: (x, { a, b, c }) =>
    select(lessEqual(c, x), add(mul(a, x), mul(c, sub(1, a))), add(mul(b, x), mul(c, sub(1, b)))),
});

export const plu = /* @__PURE__ */ define({
  name: "plu",
  title: "Piecewise linear unit",
  summary: "The identity in the middle, and small slopes beyond: a tanh without curves",
  paper: {
    authors: "Andrei Nicolae",
    title: "PLU: The Piecewise Linear Unit Activation Function",
    year: 2018,
    arxiv: "1809.09534",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 0.1, domain: anyNumber, trainable: true, summary: "outer slope" },
    c: { default: 1, domain: positive, trainable: false, summary: "where they begin" },
  },
  formula: (x, { alpha, c }) => max(sub(mul(alpha, add(x, c)), c), min(add(mul(alpha, sub(x, c)), c), x)),
});

export const reluN = /* @__PURE__ */ define({
  name: "reluN",
  title: "Bounded ReLU",
  aliases: ["brelu", "clippedRelu", "boundedRelu"],
  summary: "ReLU, cut off at a bound",
  paper: paper1,
  evidence: "paper",
  parameters: { n: { default: 1, domain: positive, trainable: true, summary: "upper bound" } },
  formula: (x, { n }) => min(max(0, x), n),
});

export const rPRelu = /* @__PURE__ */ define({
  name: "rPRelu",
  title: "RPReLU (React-PReLU)",
  aliases: ["reActPReLU"],
  summary: "PReLU, moved in both directions by learned shifts",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: true, summary: "shift of the input" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "shift of the output" },
    c: { default: 0.25, domain: anyNumber, trainable: true, summary: "lower slope" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(a, x), add(sub(x, a), b), add(mul(c, sub(x, a)), b)),
});

export const shiftedRelu = /* @__PURE__ */ define({
  name: "shiftedRelu",
  title: "Shifted ReLU",
  summary: "The identity, not below -1",
  paper: {
    authors: "Djork-Arné Clevert, Thomas Unterthiner, Sepp Hochreiter",
    title: "Fast and Accurate Deep Network Learning by Exponential Linear Units (ELUs)",
    year: 2015,
    arxiv: "1511.07289",
  },
  evidence: "paper",
  formula: (x) => max(x, -1),
});

export const shiLU = /* @__PURE__ */ define({
  name: "shiLU",
  title: "ShiLU",
  summary: "ReLU with a learned slope and bias",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "slope" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "bias" },
  },
  formula: (x, { a, b }) => add(mul(a, max(0, x)), b),
});

export const shrink = /* @__PURE__ */ define({
  name: "shrink",
  title: "Shrink",
  summary: "0 near 0, a line shifted by the bias beyond; covers hard and soft shrink",
  paper: {
    authors: "ONNX",
    title: "Shrink, an operator of the Open Neural Network Exchange",
    year: 2019,
    venue: "ONNX operator set 9",
  },
  evidence: "library",
  parameters: {
    lambda: {
      default: 0.5,
      domain: nonNegative,
      trainable: false,
      summary: "half the width of the zero part",
    },
    bias: { default: 0, domain: anyNumber, trainable: false, summary: "shift towards 0" },
  },
  formula: (x, { lambda, bias }) =>
    select(less(lambda, x), sub(x, bias), select(less(x, neg(lambda)), add(x, bias), 0)),
});

export const slopedRelu = /* @__PURE__ */ define({
  name: "slopedRelu",
  title: "Sloped ReLU",
  aliases: ["slRelu", "preluPlus", "positivePRelu"],
  summary: "ReLU with a slope of its own",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 10, domain: positive, trainable: false, summary: "slope" } },
  formula: (x, { a }) => mul(a, max(0, x)),
});

export const tent = /* @__PURE__ */ define({
  name: "tent",
  title: "Tent",
  summary: "A triangle around 0 of learned width; bounded against outliers",
  paper: {
    authors: "Andras Rozsa, Terrance E. Boult",
    title: "Improved Adversarial Robustness by Reducing Open Space Risk via Tent Activations",
    year: 2019,
    arxiv: "1908.02435",
  },
  evidence: "paper",
  parameters: { delta: { default: 1, domain: positive, trainable: true, summary: "half the width" } },
  formula: (x, { delta }) => max(0, sub(delta, abs(x))),
});

export const tlu = /* @__PURE__ */ define({
  name: "tlu",
  title: "Thresholded linear unit",
  aliases: ["marginRelu", "marReLU"],
  summary: "ReLU with a learned threshold; what filter response normalisation goes with",
  paper: paper2,
  evidence: "library",
  parameters: { tau: { default: 0, domain: anyNumber, trainable: true, summary: "threshold" } },
  formula: (x, { tau }) => max(x, tau),
});

export const tluAffine = /* @__PURE__ */ define({
  name: "tluAffine",
  title: "TLU, affine",
  summary: "The thresholded linear unit whose threshold is a learned line",
  paper: paper2,
  evidence: "library",
  parameters: {
    alpha: { default: 0, domain: anyNumber, trainable: true, summary: "slope of the line" },
    tau: { default: 0, domain: anyNumber, trainable: true, summary: "its value at 0" },
  },
  formula: (x, { alpha, tau }) => max(x, add(mul(alpha, x), tau)),
});
