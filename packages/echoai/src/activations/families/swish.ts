import {
  add,
  cos,
  div,
  exp,
  lessEqual,
  max,
  min,
  mul,
  neg,
  pow,
  select,
  sigmoid,
  sin,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define, type Paper } from "../define.ts";
import { anyNumber, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Swish",
  summary: "The input times a logistic gate, with parameters",
  also: ["silu", "swish", "eSwish", "flattenTSwish", "quickGelu", "aria2", "aria2Weighted"],
};

const paper1: Paper = {
  authors: "Ningning Ma, Xiangyu Zhang, Ming Liu, Jian Sun",
  title: "Activate or Not: Learning Customized Activation",
  year: 2020,
  arxiv: "2009.04759",
};

export const aconB = /* @__PURE__ */ define({
  name: "aconB",
  title: "ACON-B",
  summary: "A smooth maximum of x and p x",
  paper: paper1,
  evidence: "survey",
  parameters: {
    beta: { default: 1, domain: anyNumber, trainable: true, summary: "how sharp it switches" },
    p: { default: 0.25, domain: anyNumber, trainable: true, summary: "lower slope" },
  },
  formula: (x, { beta, p }) => add(mul(sub(1, p), x, sigmoid(mul(beta, sub(1, p), x))), mul(p, x)),
});

export const aconC = /* @__PURE__ */ define({
  name: "aconC",
  title: "ACON-C",
  summary: "A smooth maximum of two learned lines; learns whether to activate",
  paper: paper1,
  evidence: "paper",
  parameters: {
    beta: { default: 1, domain: anyNumber, trainable: true, summary: "how sharp it switches" },
    p1: { default: 1, domain: anyNumber, trainable: true, summary: "upper slope" },
    p2: { default: 0, domain: anyNumber, trainable: true, summary: "lower slope" },
  },
  formula: (x, { beta, p1, p2 }) => add(mul(sub(p1, p2), x, sigmoid(mul(beta, sub(p1, p2), x))), mul(p2, x)),
});

export const ahaf = /* @__PURE__ */ define({
  name: "ahaf",
  title: "AHAF",
  summary: "SiLU with learned scale and steepness",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "scale" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(a, x, sigmoid(mul(b, x))),
});

export const aptx = /* @__PURE__ */ define({
  name: "aptx",
  title: "APTx",
  summary: "Swish by a tanh, with fewer operations",
  paper: {
    authors: "Ravin Kumar",
    title: "APTx: better activation function than MISH, SWISH, and ReLU's variants used in deep learning",
    year: 2022,
    arxiv: "2209.06119",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 1, domain: anyNumber, trainable: true, summary: "offset of the gate" },
    beta: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
    gamma: { default: 0.5, domain: anyNumber, trainable: true, summary: "scale" },
  },
  formula: (x, { alpha, beta, gamma }) => mul(add(alpha, tanh(mul(beta, x))), gamma, x),
});

export const ariaRichards = /* @__PURE__ */ define({
  name: "ariaRichards",
  title: "ARiA",
  aliases: ["aria"],
  summary: "The input times Richards's curve, with all its parameters",
  paper: {
    authors: "Narendra Patwardhan, Madhura Ingalhalikar, Rahee Walambe",
    title:
      "ARiA: Utilizing Richard's Curve for Controlling the Non-monotonicity of the Activation Function in Deep Neural Nets",
    year: 2018,
    arxiv: "1805.08878",
  },
  evidence: "paper",
  parameters: {
    lower: { default: 0, domain: anyNumber, trainable: false, summary: "lower asymptote" },
    upper: { default: 1, domain: anyNumber, trainable: false, summary: "upper asymptote" },
    rate: { default: 1, domain: anyNumber, trainable: false, summary: "growth rate" },
    c: { default: 1, domain: anyNumber, trainable: false, summary: "constant in the denominator" },
    q: { default: 1, domain: anyNumber, trainable: false, summary: "size at 0" },
    nu: { default: 1, domain: positive, trainable: false, summary: "skew" },
  },
  formula: (x, { lower, upper, rate, c, q, nu }) =>
    mul(x, add(lower, div(sub(upper, lower), pow(add(c, mul(q, exp(neg(mul(rate, x))))), div(1, nu))))),
});

export const cosLU = /* @__PURE__ */ define({
  name: "cosLU",
  title: "CosLU",
  summary: "SiLU's gate times the input plus a learned cosine",
  paper: {
    authors: "Evgenii Pishchik",
    title: "Trainable Activations for Image Classification",
    year: 2023,
    doi: "10.20944/preprints202301.0463.v1",
  },
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size of the cosine" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "its frequency" },
  },
  formula: (x, { a, b }) => mul(add(x, mul(a, cos(mul(b, x)))), sigmoid(x)),
});

export const dSiLU = /* @__PURE__ */ define({
  name: "dSiLU",
  title: "dSiLU",
  summary: "The derivative of SiLU, as an activation of its own",
  paper: {
    authors: "Stefan Elfwing, Eiji Uchibe, Kenji Doya",
    title:
      "Sigmoid-Weighted Linear Units for Neural Network Function Approximation in Reinforcement Learning",
    year: 2017,
    arxiv: "1702.03118",
  },
  evidence: "paper",
  formula: (x) => mul(sigmoid(x), add(1, mul(x, sub(1, sigmoid(x))))),
});

export const eis3 = /* @__PURE__ */ define({
  name: "eis3",
  title: "EIS-3",
  summary: "The input over 1 + d e^(-e x)",
  paper: {
    authors: "Koushik Biswas et al.",
    title: "EIS -- a family of activation functions combining Exponential, ISRU, and Softplus",
    year: 2020,
    arxiv: "2009.13501",
  },
  evidence: "paper",
  parameters: {
    d: { default: 0.68, domain: positive, trainable: true, summary: "weight of the exponential" },
    rate: { default: 1.7, domain: anyNumber, trainable: true, summary: "its rate" },
  },
  formula: (x, { d, rate }) => div(x, add(1, mul(d, exp(neg(mul(rate, x)))))),
});

export const falu = /* @__PURE__ */ define({
  name: "falu",
  title: "FALU",
  summary: "Swish with a derivative of learned fractional order, in closed form",
  paper: {
    authors: "Julio Zamora et al.",
    title: "Fractional Adaptive Linear Units",
    year: 2022,
    venue: "AAAI 2022",
  },
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: true, summary: "order of the derivative, from 0 to 2" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => {
    const u = sigmoid(mul(b, x));
    const v = mul(x, u);
    const w = mul(a, u);
    const s = sub(1, v);
    return select(
      lessEqual(a, 1),
      add(v, mul(w, s)),
      add(v, mul(w, sub(1, mul(2, add(v, mul(sigmoid(x), s)))))),
    );
  },
});

export const hardSwishAdaptive = /* @__PURE__ */ define({
  name: "hardSwishAdaptive",
  title: "Hard swish, adaptive",
  summary: "Hard swish with a learned steepness",
  paper: survey,
  evidence: "survey",
  parameters: { b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { b }) => mul(2, x, min(max(add(mul(0.2, b, x), 0.5), 0), 1)),
});

export const pssiLU = /* @__PURE__ */ define({
  name: "pssiLU",
  title: "PSSiLU",
  summary: "SiLU whose gate is moved and rescaled",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
    b: {
      default: 0,
      domain: { kind: "below", bound: 1 },
      trainable: true,
      summary: "what is taken from the gate",
    },
  },
  formula: (x, { a, b }) => div(mul(x, sub(sigmoid(mul(a, x)), b)), sub(1, b)),
});

export const psTanh = /* @__PURE__ */ define({
  name: "psTanh",
  title: "PSTanh",
  summary: "The input times 1 + tanh(b x)",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: true, summary: "scale" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(x, a, add(1, tanh(mul(b, x)))),
});

export const pSwish = /* @__PURE__ */ define({
  name: "pSwish",
  title: "p-swish",
  aliases: ["tSwish", "tunableSwish"],
  summary: "Scaled Swish below a border, the identity beyond",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "scale" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
    c: { default: 0, domain: anyNumber, trainable: true, summary: "border" },
  },
  formula: (x, { a, b, c }) => select(lessEqual(x, c), mul(a, x, sigmoid(mul(b, x))), x),
});

export const sechSig = /* @__PURE__ */ define({
  name: "sechSig",
  title: "SechSig",
  summary: "The logistic function times the input plus its hyperbolic secant",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(add(x, div(2, add(exp(x), exp(neg(x))))), sigmoid(x)),
});

export const sechSigParametric = /* @__PURE__ */ define({
  name: "sechSigParametric",
  title: "Parametric SechSig",
  summary: "SechSig with a scaled, moved secant",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "scale and shift of the secant" },
  },
  formula: (x, { a }) => mul(add(x, mul(a, div(2, add(exp(add(x, a)), exp(neg(add(x, a))))))), sigmoid(x)),
});

export const sinLU = /* @__PURE__ */ define({
  name: "sinLU",
  title: "SinLU",
  summary: "SiLU of the input plus a learned sine",
  paper: {
    authors: "Ashis Paul et al.",
    title: "SinLU: Sinu-Sigmoidal Linear Unit",
    year: 2022,
    doi: "10.3390/math10030337",
  },
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size of the sine" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "its frequency" },
  },
  formula: (x, { a, b }) => mul(add(x, mul(a, sin(mul(b, x)))), sigmoid(x)),
});

export const tanhSig = /* @__PURE__ */ define({
  name: "tanhSig",
  title: "TanhSig",
  summary: "The logistic function times the input plus its tanh",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(add(x, tanh(x)), sigmoid(x)),
});

export const tanhSigParametric = /* @__PURE__ */ define({
  name: "tanhSigParametric",
  title: "Parametric TanhSig",
  summary: "TanhSig with a scaled, moved tanh",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "scale and shift of the tanh" },
  },
  formula: (x, { a }) => mul(add(x, mul(a, tanh(add(x, a)))), sigmoid(x)),
});

export const tripleStateSwish = /* @__PURE__ */ define({
  name: "tripleStateSwish",
  title: "Triple-state swish",
  aliases: ["tss"],
  summary: "SiLU times a sum of three logistic functions",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "place of the second step" },
    b: { default: 2, domain: anyNumber, trainable: false, summary: "place of the third step" },
  },
  formula: (x, { a, b }) => mul(x, sigmoid(x), add(sigmoid(x), sigmoid(sub(x, a)), sigmoid(sub(x, b)))),
});
