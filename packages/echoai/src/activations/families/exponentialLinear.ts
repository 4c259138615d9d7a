import {
  abs,
  add,
  cos,
  div,
  erf,
  exp,
  expm1,
  less,
  lessEqual,
  log1p,
  max,
  min,
  mul,
  neg,
  pow,
  select,
  sigmoid,
  sin,
  softplus,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define } from "../define.ts";
import { anyNumber, nonNegative, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Exponential linear",
  summary: "A line or a power above 0, something that bends or fades below: ELU and its relatives",
  also: ["elu", "celu", "selu", "isrlu", "sparsePlus", "squaredRelu", "hardElish", "elish", "nlrelu"],
};

export const ada = /* @__PURE__ */ define({
  name: "ada",
  title: "Apical dendrite activation",
  summary: "A falling exponential above 0, else 0: an apical dendrite's response",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "rate" },
    b: { default: 0, domain: anyNumber, trainable: false, summary: "logarithm of the value at 0" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), exp(add(neg(mul(a, x)), b)), 0),
});

export const appRelu = /* @__PURE__ */ define({
  name: "appRelu",
  title: "Approximated ReLU",
  aliases: ["saveReluPower"],
  summary: "A power of ReLU",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "factor" },
    b: { default: 1, domain: positive, trainable: false, summary: "power" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), mul(a, pow(max(x, 0), b)), 0),
});

export const aQuLU = /* @__PURE__ */ define({
  name: "aQuLU",
  title: "AQuLU",
  summary: "0, a parabola, the identity",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.25, domain: positive, trainable: true, summary: "curvature" },
    b: { default: 0.5, domain: anyNumber, trainable: true, summary: "slope at 0" },
  },
  formula: (x, { a, b }) =>
    select(
      lessEqual(div(sub(1, b), a), x),
      x,
      select(lessEqual(neg(div(b, a)), x), add(mul(a, x, x), mul(b, x)), 0),
    ),
});

export const bSiLU = /* @__PURE__ */ define({
  name: "bSiLU",
  title: "B-SiLU",
  summary: "SiLU moved so that its slope serves as ReLU's surrogate",
  paper: {
    authors: "Coşku Can Horuz et al.",
    title: "The Resurrection of the ReLU",
    year: 2025,
    arxiv: "2505.22074",
  },
  evidence: "paper",
  parameters: { alpha: { default: 1.67, domain: anyNumber, trainable: false, summary: "shift" } },
  formula: (x, { alpha }) => sub(mul(add(x, alpha), sigmoid(x)), div(alpha, 2)),
  stable: (x, { alpha }) => add(mul(x, sigmoid(x)), mul(0.5, alpha, tanh(mul(0.5, x)))),
});

export const delu = /* @__PURE__ */ define({
  name: "delu",
  title: "DELU",
  summary: "SiLU below 0, a line and a fading exponential above",
  paper: {
    authors: "Evgenii Pishchik",
    title: "Trainable Activations for Image Classification",
    year: 2023,
    doi: "10.20944/preprints202301.0463.v1",
  },
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "slope above 0, less 1/2" } },
  formula: (x, { a }) =>
    select(lessEqual(0, x), add(mul(add(a, 0.5), x), abs(sub(exp(neg(x)), 1))), mul(x, sigmoid(x))),
});

export const differenceElu = /* @__PURE__ */ define({
  name: "differenceElu",
  title: "Difference ELU",
  aliases: ["diffELU"],
  summary: "The identity above 0, a difference of damped exponentials below",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.3, domain: anyNumber, trainable: false, summary: "size of the negative part" },
    b: { default: 0.1, domain: anyNumber, trainable: false, summary: "rate of the second exponential" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), x, mul(a, sub(mul(x, exp(x)), mul(b, exp(mul(b, x)))))),
});

export const erfRelu = /* @__PURE__ */ define({
  name: "erfRelu",
  title: "ErfReLU",
  summary: "The identity above 0, the error function below",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "minus the lower bound" } },
  formula: (x, { a }) => select(lessEqual(0, x), x, mul(a, erf(x))),
});

export const gatedPReluPelu = /* @__PURE__ */ define({
  name: "gatedPReluPelu",
  title: "Gated PReLU-PELU",
  aliases: ["adaptiveCombination2"],
  summary: "A blend of PReLU and PELU by a learned gate",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "steepness of the gate" },
    s: { default: 0.01, domain: anyNumber, trainable: true, summary: "lower slope of PReLU" },
    alpha: { default: 1, domain: anyNumber, trainable: true, summary: "lower bound of PELU" },
    beta: { default: 1, domain: anyNumber, trainable: true, summary: "its decay" },
  },
  formula: (x, { a, s, alpha, beta }) => {
    const u = sigmoid(mul(a, x));
    return add(
      mul(u, select(lessEqual(0, x), x, mul(s, x))),
      mul(sub(1, u), select(lessEqual(0, x), mul(div(alpha, beta), x), mul(alpha, expm1(div(x, beta))))),
    );
  },
});

export const hardSReluE = /* @__PURE__ */ define({
  name: "hardSReluE",
  title: "HardSReLUE",
  summary: "A hard self-gate above 0, an exponential below",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.5, domain: anyNumber, trainable: false, summary: "slope" } },
  formula: (x, { a }) =>
    select(lessEqual(0, x), add(mul(a, x, min(max(div(add(x, 1), 2), 0), 1)), x), mul(a, expm1(x))),
});

export const lada = /* @__PURE__ */ define({
  name: "lada",
  title: "Leaky apical dendrite activation",
  summary: "The apical dendrite activation with a leak below 0",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "rate" },
    b: { default: 0, domain: anyNumber, trainable: false, summary: "logarithm of the value at 0" },
    c: { default: 0.01, domain: anyNumber, trainable: false, summary: "leak" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(0, x), exp(add(neg(mul(a, x)), b)), mul(c, x)),
});

export const lpselu = /* @__PURE__ */ define({
  name: "lpselu",
  title: "LPSELU",
  summary: "SELU with learned constants and a leak",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1.05, domain: anyNumber, trainable: true, summary: "slope" },
    b: { default: 1.67, domain: anyNumber, trainable: true, summary: "minus the lower bound over the slope" },
    c: { default: 0.01, domain: anyNumber, trainable: false, summary: "leak" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(0, x), mul(a, x), add(mul(a, b, expm1(x)), mul(c, x))),
});

export const lpseluRp = /* @__PURE__ */ define({
  name: "lpseluRp",
  title: "LPSELU with reposition",
  summary: "SELU with learned constants, a leak and a learned position",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1.05, domain: anyNumber, trainable: true, summary: "slope" },
    b: { default: 1.67, domain: anyNumber, trainable: true, summary: "minus the lower bound over the slope" },
    c: { default: 0.01, domain: anyNumber, trainable: false, summary: "leak" },
    m: { default: 0, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { a, b, c, m }) =>
    add(select(lessEqual(0, x), mul(a, x), add(mul(a, b, expm1(x)), mul(c, x))), m),
});

export const lselu = /* @__PURE__ */ define({
  name: "lselu",
  title: "Leaky SELU",
  summary: "SELU with a leak",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1.0507009873554805, domain: anyNumber, trainable: false, summary: "slope" },
    b: {
      default: 1.6732632423543772,
      domain: anyNumber,
      trainable: false,
      summary: "minus the lower bound over the slope",
    },
    c: { default: 0.1, domain: anyNumber, trainable: false, summary: "leak" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(0, x), mul(a, x), add(mul(a, b, expm1(x)), mul(a, c, x))),
});

export const lsRelu = /* @__PURE__ */ define({
  name: "lsRelu",
  title: "LSReLU",
  summary: "Softsign below 0, the identity to a border, a logarithm beyond",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "rate of the logarithm" },
    b: { default: 1, domain: positive, trainable: false, summary: "border" },
  },
  formula: (x, { a, b }) =>
    select(
      lessEqual(x, 0),
      div(x, add(1, abs(x))),
      select(lessEqual(x, b), x, add(log1p(mul(a, x)), abs(sub(log1p(mul(a, b)), b)))),
    ),
});

export const maxsig = /* @__PURE__ */ define({
  name: "maxsig",
  title: "Maxsig",
  summary: "The larger of the input and its logistic function",
  paper: survey,
  evidence: "survey",
  formula: (x) => max(x, sigmoid(x)),
});

export const mixLReluElu = /* @__PURE__ */ define({
  name: "mixLReluElu",
  title: "Mixed LReLU-ELU",
  aliases: ["adaptiveCombination1"],
  summary: "A learned blend of leaky ReLU and ELU",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.5, domain: anyNumber, trainable: true, summary: "weight of leaky ReLU" } },
  formula: (x, { a }) =>
    add(
      mul(a, select(lessEqual(0, x), x, mul(0.01, x))),
      mul(sub(1, a), select(lessEqual(0, x), x, expm1(x))),
    ),
});

export const mpelu = /* @__PURE__ */ define({
  name: "mpelu",
  title: "MPELU",
  summary: "ELU with learned bound and decay",
  paper: {
    authors: "Yang Li, Chunxiao Fan, Yong Li, Qiong Wu, Yue Ming",
    title: "Improving Deep Neural Network with Multiple Parametric Exponential Linear Units",
    year: 2016,
    arxiv: "1606.00305",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 1, domain: positive, trainable: true, summary: "minus the lower bound" },
    beta: { default: 1, domain: positive, trainable: true, summary: "rate of decay" },
  },
  formula: (x, { alpha, beta }) => select(lessEqual(0, x), x, mul(alpha, expm1(mul(beta, x)))),
});

export const pdelu = /* @__PURE__ */ define({
  name: "pdelu",
  title: "PDELU",
  summary: "ELU with a deformed exponential, from a line to an exponential",
  paper: {
    authors: "Qishang Cheng et al.",
    title: "Parametric Deformable Exponential Linear Units for deep neural networks",
    year: 2020,
    doi: "10.1016/j.neunet.2020.02.012",
  },
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "minus the lower bound" },
    t: { default: 0.9, domain: anyNumber, trainable: false, summary: "deformation" },
  },
  formula: (x, { a, t }) =>
    select(lessEqual(0, x), x, mul(a, sub(pow(max(0, add(1, mul(sub(1, t), x))), div(1, sub(1, t))), 1))),
});

export const pE2Id = /* @__PURE__ */ define({
  name: "pE2Id",
  title: "P-E2-Id",
  summary: "A blend of the identity and the difference of two mirrored ELUs",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.5, domain: anyNumber, trainable: true, summary: "weight of the identity" } },
  formula: (x, { a }) =>
    add(
      mul(a, x),
      mul(
        sub(1, a),
        sub(
          select(lessEqual(0, x), x, mul(1, sub(exp(x), 1))),
          select(lessEqual(0, neg(x)), neg(x), mul(1, sub(exp(neg(x)), 1))),
        ),
      ),
    ),
});

export const pE2Relu = /* @__PURE__ */ define({
  name: "pE2Relu",
  title: "P-E2-ReLU",
  summary: "A blend of ReLU, ELU and mirrored ELU",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.4, domain: anyNumber, trainable: true, summary: "weight of ReLU" },
    b: { default: 0.3, domain: anyNumber, trainable: true, summary: "weight of ELU" },
  },
  formula: (x, { a, b }) =>
    sub(
      add(mul(a, max(0, x)), mul(b, select(lessEqual(0, x), x, mul(1, sub(exp(x), 1))))),
      mul(sub(sub(1, a), b), select(lessEqual(0, neg(x)), neg(x), mul(1, sub(exp(neg(x)), 1)))),
    ),
});

export const pelu = /* @__PURE__ */ define({
  name: "pelu",
  title: "PELU",
  summary: "ELU with learned slope and decay, so that it stays smooth at 0",
  paper: {
    authors: "Ludovic Trottier, Philippe Giguère, Brahim Chaib-draa",
    title: "Parametric Exponential Linear Unit for Deep Convolutional Neural Networks",
    year: 2016,
    arxiv: "1605.09332",
  },
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: positive, trainable: true, summary: "lower bound, and slope together with b" },
    b: { default: 1, domain: positive, trainable: true, summary: "decay" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), mul(div(a, b), x), mul(a, expm1(div(x, b)))),
});

export const pFPlus = /* @__PURE__ */ define({
  name: "pFPlus",
  title: "PFPLUS",
  summary: "Two slopes, the lower one fading as a hyperbola",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.2, domain: anyNumber, trainable: true, summary: "slope" },
    b: { default: 10, domain: positive, trainable: true, summary: "how fast the lower side bends" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), mul(a, x), div(mul(a, x), sub(1, mul(b, min(x, 0))))),
});

export const polyLU = /* @__PURE__ */ define({
  name: "polyLU",
  title: "Polynomial linear unit",
  aliases: ["fplus"],
  summary: "The identity above 0, a hyperbola down to -1 below",
  paper: survey,
  evidence: "paper",
  formula: (x) => select(lessEqual(0, x), x, sub(div(1, sub(1, x)), 1)),
});

export const polyRelu = /* @__PURE__ */ define({
  name: "polyRelu",
  title: "PolyReLU",
  summary: "A polynomial of ReLU",
  paper: {
    authors: "Zhijian Zhuo et al.",
    title: "Polynomial Composition Activations: Unleashing the Dynamics of Large Language Models",
    year: 2024,
    arxiv: "2411.03884",
  },
  evidence: "paper",
  parameters: {
    a0: { default: 0, domain: anyNumber, trainable: true, summary: "constant" },
    a1: { default: 0.3333333333333333, domain: anyNumber, trainable: true, summary: "weight of ReLU" },
    a2: { default: 0.3333333333333333, domain: anyNumber, trainable: true, summary: "weight of its square" },
    a3: { default: 0.3333333333333333, domain: anyNumber, trainable: true, summary: "weight of its cube" },
  },
  formula: (x, { a0, a1, a2, a3 }) =>
    add(a0, mul(a1, max(0, x)), mul(a2, pow(max(0, x), 2)), mul(a3, pow(max(0, x), 3))),
});

export const powerLU = /* @__PURE__ */ define({
  name: "powerLU",
  title: "Power linear unit",
  aliases: ["poLU"],
  summary: "The identity above 0, an inverse power down to -1 below",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 1, domain: positive, trainable: false, summary: "power" } },
  formula: (x, { a }) => select(lessEqual(0, x), x, sub(pow(sub(1, min(x, 0)), neg(a)), 1)),
});

export const pPlusFelu = /* @__PURE__ */ define({
  name: "pPlusFelu",
  title: "P+FELU",
  aliases: ["svELU"],
  summary: "ELU plus a learned bias",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "minus the lower bound without bias" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "bias" },
  },
  formula: (x, { a, b }) => add(select(lessEqual(0, x), x, mul(a, expm1(x))), b),
});

export const preNU = /* @__PURE__ */ define({
  name: "preNU",
  title: "PReNU",
  summary: "The identity minus a logarithm above 0, else 0",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.25, domain: anyNumber, trainable: false, summary: "weight of the logarithm" },
  },
  formula: (x, { a }) => select(lessEqual(0, x), sub(x, mul(a, log1p(x))), 0),
});

export const preu = /* @__PURE__ */ define({
  name: "preu",
  title: "PREU",
  summary: "The rectified exponential unit with learned slope and decay",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "slope" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "rate of decay" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), mul(a, x), mul(a, x, exp(mul(b, x)))),
});

export const pselu = /* @__PURE__ */ define({
  name: "pselu",
  title: "PSELU",
  summary: "SELU with learned constants",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1.05078, domain: anyNumber, trainable: true, summary: "slope" },
    b: {
      default: 1.6733,
      domain: anyNumber,
      trainable: true,
      summary: "minus the lower bound over the slope",
    },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), mul(a, x), mul(a, b, expm1(x))),
});

export const pShELU = /* @__PURE__ */ define({
  name: "pShELU",
  title: "PELU, horizontal shift",
  summary: "PELU, moved sideways",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "lower bound, and slope together with b" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "decay" },
    c: { default: 0, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { a, b, c }) =>
    select(lessEqual(0, add(x, c)), mul(div(a, b), add(x, c)), mul(a, expm1(div(add(x, c), b)))),
});

export const pSvELU = /* @__PURE__ */ define({
  name: "pSvELU",
  title: "PELU, vertical shift",
  summary: "PELU, moved up or down",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "lower bound, and slope together with b" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "decay" },
    c: { default: 0, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { a, b, c }) => add(select(lessEqual(0, x), mul(div(a, b), x), mul(a, expm1(div(x, b)))), c),
});

export const pTELU = /* @__PURE__ */ define({
  name: "pTELU",
  title: "P-TELU",
  summary: "The identity above 0, a scaled tanh below",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: nonNegative, trainable: true, summary: "minus the lower bound" },
    b: { default: 1, domain: nonNegative, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), x, mul(a, tanh(mul(b, x)))),
});

export const reSP = /* @__PURE__ */ define({
  name: "reSP",
  title: "Rectified softplus",
  summary: "A line above 0, softplus below",
  paper: survey,
  evidence: "paper",
  parameters: { a: { default: 1.7, domain: anyNumber, trainable: false, summary: "slope" } },
  formula: (x, { a }) => select(lessEqual(0, x), add(mul(a, x), Math.LN2), softplus(x)),
});

export const reu = /* @__PURE__ */ define({
  name: "reu",
  title: "Rectified exponential unit",
  aliases: ["suish"],
  summary: "The identity above 0, x e^x below",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(lessEqual(0, x), x, mul(x, exp(x))),
});

export const saRa = /* @__PURE__ */ define({
  name: "saRa",
  title: "SaRa",
  summary: "The identity above 0, a line under a logistic gate below",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: false, summary: "weight of the exponential" },
    b: { default: 0.7, domain: anyNumber, trainable: false, summary: "its rate" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, x), x, div(x, add(1, mul(a, exp(neg(mul(b, x))))))),
});

export const serlu = /* @__PURE__ */ define({
  name: "serlu",
  title: "SERLU",
  summary: "SELU whose negative part returns to 0: a bump",
  paper: {
    authors: "Guoqiang Zhang, Haopeng Li",
    title: "Effectiveness of Scaled Exponentially-Regularized Linear Units (SERLUs)",
    year: 2018,
    arxiv: "1807.10117",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 2.90427, domain: anyNumber, trainable: false, summary: "size of the bump" },
    lambda: { default: 1.07862, domain: anyNumber, trainable: false, summary: "scale" },
  },
  formula: (x, { alpha, lambda }) => mul(lambda, select(lessEqual(0, x), x, mul(alpha, x, exp(x)))),
});

export const shELU = /* @__PURE__ */ define({
  name: "shELU",
  title: "Horizontally shifted ELU",
  summary: "ELU, moved sideways",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "minus the lower bound" },
    b: { default: 0, domain: anyNumber, trainable: false, summary: "shift" },
  },
  formula: (x, { a, b }) => select(lessEqual(0, add(x, b)), add(x, b), mul(a, expm1(add(x, b)))),
});

export const sigLU = /* @__PURE__ */ define({
  name: "sigLU",
  title: "SigLU",
  aliases: ["tanhRelu"],
  summary: "The identity above 0, tanh below",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(lessEqual(0, x), x, tanh(x)),
});

export const signRelu = /* @__PURE__ */ define({
  name: "signRelu",
  title: "SignReLU",
  aliases: ["dlu"],
  summary: "The identity above 0, softsign below",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "minus the lower bound" } },
  formula: (x, { a }) => select(lessEqual(0, x), x, div(mul(a, x), add(1, abs(x)))),
});

export const sineRelu = /* @__PURE__ */ define({
  name: "sineRelu",
  title: "SineReLU",
  summary: "The identity above 0, a small wave below",
  paper: { authors: "Wilder Rodrigues", title: "SineReLU (blog)", year: 2018, venue: "blog" },
  evidence: "paper",
  parameters: {
    epsilon: { default: 0.0025, domain: anyNumber, trainable: false, summary: "size of the wave" },
  },
  formula: (x, { epsilon }) => select(less(0, x), x, mul(epsilon, sub(sin(x), cos(x)))),
});

export const slu = /* @__PURE__ */ define({
  name: "slu",
  title: "Softplus linear unit",
  summary: "A line above 0, a shifted softplus below",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "slope" },
    b: { default: 2, domain: anyNumber, trainable: false, summary: "factor of softplus" },
    c: { default: 1.3862943611198906, domain: anyNumber, trainable: false, summary: "shift" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(0, x), mul(a, x), sub(mul(b, softplus(x)), c)),
});

export const sqLU = /* @__PURE__ */ define({
  name: "sqLU",
  title: "SQLU",
  summary: "The identity above 0, a parabola down to -1 below",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(less(0, x), x, select(lessEqual(-2, x), add(x, div(mul(x, x), 4)), -1)),
});

export const squish = /* @__PURE__ */ define({
  name: "squish",
  title: "Squish",
  summary: "Parabolas: steeper than the identity above 0, a bump below",
  paper: survey,
  evidence: "survey",
  formula: (x) =>
    select(less(0, x), add(x, div(mul(x, x), 32)), select(lessEqual(-2, x), add(x, div(mul(x, x), 2)), 0)),
});

export const sselu = /* @__PURE__ */ define({
  name: "sselu",
  title: "Scaled SELU",
  summary: "SELU with a decay of its own",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1.0507009873554805, domain: anyNumber, trainable: false, summary: "slope" },
    b: {
      default: 1.6732632423543772,
      domain: anyNumber,
      trainable: false,
      summary: "minus the lower bound over the slope",
    },
    c: { default: 1, domain: anyNumber, trainable: false, summary: "rate of decay" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(0, x), mul(a, x), mul(a, b, expm1(mul(c, x)))),
});

export const starRelu = /* @__PURE__ */ define({
  name: "starRelu",
  title: "StarReLU",
  summary: "ReLU squared, scaled and shifted so that a normal input keeps mean 0 and variance 1",
  paper: {
    authors: "Weihao Yu et al.",
    title: "MetaFormer Baselines for Vision",
    year: 2022,
    arxiv: "2210.13452",
  },
  evidence: "paper",
  parameters: {
    s: { default: 0.8944, domain: anyNumber, trainable: true, summary: "scale" },
    b: { default: -0.4472, domain: anyNumber, trainable: true, summary: "shift" },
  },
  formula: (x, { s, b }) => add(mul(s, pow(max(0, x), 2)), b),
});

export const taLU = /* @__PURE__ */ define({
  name: "taLU",
  title: "TaLU",
  summary: "The identity above 0, tanh below, constant from a border on",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: -0.75, domain: { kind: "below", bound: 0 }, trainable: true, summary: "border" },
  },
  formula: (x, { a }) => select(lessEqual(0, x), x, select(less(a, x), tanh(x), tanh(a))),
});

export const tanhLinearUnit = /* @__PURE__ */ define({
  name: "tanhLinearUnit",
  title: "Tanh linear unit",
  aliases: ["thLU"],
  summary: "The identity above 0, tanh(x/2) below",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(lessEqual(0, x), x, tanh(div(x, 2))),
});

export const tanhTailedRelu = /* @__PURE__ */ define({
  name: "tanhTailedRelu",
  title: "TReLU",
  summary: "The identity above 0, a tanh of learned steepness below",
  paper: survey,
  evidence: "survey",
  parameters: { b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { b }) => select(lessEqual(0, x), x, tanh(mul(b, x))),
});

export const tRelu2 = /* @__PURE__ */ define({
  name: "tRelu2",
  title: "TReLU (variant 2)",
  summary: "The identity above 0, a tanh of learned size below",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "minus the lower bound" } },
  formula: (x, { a }) => select(lessEqual(0, x), x, mul(a, tanh(x))),
});

export const xielu = /* @__PURE__ */ define({
  name: "xielu",
  title: "xIELU",
  summary: "A parabola above 0, an integral of ELU below: trained in language models",
  paper: {
    authors: "Allen Hao Huang, Imanol Schlag",
    title: "Deriving Activation Functions Using Integration",
    year: 2024,
    arxiv: "2411.13010",
  },
  evidence: "paper",
  parameters: {
    alphaP: { default: 0.8, domain: positive, trainable: true, summary: "curvature above 0" },
    alphaN: { default: 0.8, domain: positive, trainable: true, summary: "curvature below 0" },
    beta: { default: 0.5, domain: anyNumber, trainable: false, summary: "slope at 0" },
  },
  formula: (x, { alphaP, alphaN, beta }) =>
    select(
      less(0, x),
      add(mul(alphaP, x, x), mul(beta, x)),
      add(mul(alphaN, sub(expm1(x), x)), mul(beta, x)),
    ),
});
