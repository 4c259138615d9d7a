import {
  add,
  atan,
  div,
  erf,
  erfc,
  exp,
  expm1,
  lessEqual,
  log,
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
  sqrt,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define, type Paper } from "../define.ts";
import { anyNumber, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Self-gated",
  summary: "The input times a gate that it opens itself: GELU, Mish and their relatives",
  also: ["gelu", "geluTanh", "mish", "hardMish", "lisht", "tanhShrink"],
};

const paper1: Paper = {
  authors: "Koushik Biswas, Sandeep Kumar, Shilpak Banerjee, Ashish Kumar Pandey",
  title: "ErfAct and Pserf: Non-monotonic Smooth Trainable Activation Functions",
  year: 2021,
  arxiv: "2109.04386",
};

const paper2: Paper = {
  authors: "Hegui Zhu et al.",
  title: "Logish: A new nonlinear nonmonotonic activation function for convolutional neural network",
  year: 2021,
  doi: "10.1016/j.neucom.2021.06.067",
};

const paper3: Paper = {
  authors: "Allen Hao Huang",
  title: "Expanded Gating Ranges Improve Activation Functions",
  year: 2024,
  arxiv: "2405.20768",
};

export const aSiLU = /* @__PURE__ */ define({
  name: "aSiLU",
  title: "Arctangent of SiLU",
  summary: "The arctangent of SiLU",
  paper: survey,
  evidence: "survey",
  formula: (x) => atan(mul(x, sigmoid(x))),
});

export const caLU = /* @__PURE__ */ define({
  name: "caLU",
  title: "Cauchy linear unit",
  aliases: ["atlu", "arctanLinearUnit"],
  summary: "The input times Cauchy's distribution function",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, add(div(atan(x), Math.PI), 0.5)),
  stable: (x) =>
    select(lessEqual(-1, x), mul(x, add(div(atan(x), Math.PI), 0.5)), div(mul(x, atan(div(-1, x))), Math.PI)),
});

export const coLU = /* @__PURE__ */ define({
  name: "coLU",
  title: "Collapsing linear unit",
  summary: "The input over 1 - x e^-(x + e^x): smooth, near SiLU",
  paper: {
    authors: "Advait Vagerwal",
    title: "Deeper Learning with CoLU Activation",
    year: 2021,
    arxiv: "2112.12078",
  },
  evidence: "survey",
  formula: (x) => div(x, sub(1, mul(x, exp(neg(add(x, exp(x))))))),
});

export const doubleSiLU = /* @__PURE__ */ define({
  name: "doubleSiLU",
  title: "Double SiLU",
  summary: "The input times the logistic function of its SiLU",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, sigmoid(mul(x, sigmoid(x)))),
});

export const eanaf = /* @__PURE__ */ define({
  name: "eanaf",
  title: "EANAF",
  summary: "The input times the logistic function of x - ln 2",
  paper: survey,
  evidence: "survey",
  formula: (x) => div(mul(x, exp(x)), add(exp(x), 2)),
});

export const erfAct = /* @__PURE__ */ define({
  name: "erfAct",
  title: "ErfAct",
  summary: "The input times erf(a e^(b x))",
  paper: paper1,
  evidence: "paper",
  parameters: {
    a: { default: 0.75, domain: anyNumber, trainable: true, summary: "scale of the gate" },
    b: { default: 0.75, domain: anyNumber, trainable: true, summary: "rate of the gate" },
  },
  formula: (x, { a, b }) => mul(x, erf(mul(a, exp(mul(b, x))))),
});

export const fpflu = /* @__PURE__ */ define({
  name: "fpflu",
  title: "Faster power function linear unit",
  summary: "The identity above 0, doubling the input's gate below",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(lessEqual(0, x), x, add(x, div(mul(x, x), sqrt(add(1, mul(x, x)))))),
});

export const geluClipped = /* @__PURE__ */ define({
  name: "geluClipped",
  title: "GELU clipped to [-10,10]",
  aliases: ["gelu_10"],
  summary: "GELU, cut off at two bounds, for quantised networks",
  paper: {
    authors: "Dan Hendrycks, Kevin Gimpel",
    title: "Gaussian Error Linear Units (GELUs)",
    year: 2016,
    arxiv: "1606.08415",
  },
  evidence: "library",
  parameters: {
    lo: { default: -10, domain: anyNumber, trainable: false, summary: "lower bound" },
    hi: { default: 10, domain: anyNumber, trainable: false, summary: "upper bound" },
  },
  formula: (x, { lo, hi }) => min(max(mul(0.5, x, erfc(neg(div(x, sqrt(2))))), lo), hi),
});

export const generalizedSwish = /* @__PURE__ */ define({
  name: "generalizedSwish",
  title: "Generalized swish",
  aliases: ["gswish"],
  summary: "The input times the logistic function of e^-x",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, sigmoid(exp(neg(x)))),
});

export const gish = /* @__PURE__ */ define({
  name: "gish",
  title: "Gish",
  summary: "The input times ln(2 - e^-e^x)",
  paper: {
    authors: "Mustafa Kaytan, İbrahim Berkan Aydilek, Celaleddin Yeroğlu",
    title: "Gish: a novel activation function for image classification",
    year: 2023,
    doi: "10.1007/s00521-023-09035-5",
  },
  evidence: "survey",
  formula: (x) => mul(x, log(sub(2, exp(neg(exp(x)))))),
});

export const goLU = /* @__PURE__ */ define({
  name: "goLU",
  title: "GoLU",
  aliases: ["expExpish", "gompertzLinearUnit"],
  summary: "The input times Gompertz's curve",
  paper: {
    authors: "Indrashis Das et al.",
    title: "Gompertz Linear Units: Leveraging Asymmetry for Enhanced Learning Dynamics",
    year: 2025,
    arxiv: "2502.03654",
  },
  evidence: "paper",
  parameters: {
    alpha: { default: 1, domain: anyNumber, trainable: false, summary: "scale" },
    beta: { default: 1, domain: anyNumber, trainable: false, summary: "shift of the gate" },
    gamma: { default: 1, domain: anyNumber, trainable: false, summary: "steepness of the gate" },
  },
  formula: (x, { alpha, beta, gamma }) => mul(alpha, x, exp(neg(mul(beta, exp(neg(mul(gamma, x))))))),
});

export const laLU = /* @__PURE__ */ define({
  name: "laLU",
  title: "Laplace linear unit",
  summary: "The input times Laplace's distribution function",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(lessEqual(0, x), mul(x, sub(1, mul(0.5, exp(neg(x))))), mul(0.5, x, exp(x))),
});

export const lau = /* @__PURE__ */ define({
  name: "lau",
  title: "Logmoid activation unit",
  summary: "The input times ln(1 + a sigmoid(b x))",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "scale of the gate" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(x, log1p(mul(a, sigmoid(mul(b, x))))),
});

export const logish = /* @__PURE__ */ define({
  name: "logish",
  title: "Logish",
  summary: "The input times ln(1 + sigmoid(x))",
  paper: paper2,
  evidence: "paper",
  formula: (x) => mul(x, log1p(sigmoid(x))),
});

export const logishParametric = /* @__PURE__ */ define({
  name: "logishParametric",
  title: "Parametric Logish",
  aliases: ["pLogish"],
  summary: "Logish with a scale and a steepness",
  paper: paper2,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" },
    b: { default: 10, domain: anyNumber, trainable: false, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(a, x, log1p(sigmoid(mul(b, x)))),
});

export const logLogish = /* @__PURE__ */ define({
  name: "logLogish",
  title: "LogLogish",
  summary: "The input times the complementary log-log function",
  paper: survey,
  evidence: "paper",
  formula: (x) => mul(x, sub(1, exp(neg(exp(x))))),
});

export const optimalActivation = /* @__PURE__ */ define({
  name: "optimalActivation",
  title: "Optimal activation function",
  aliases: ["oaf"],
  summary: "ReLU plus SiLU",
  paper: survey,
  evidence: "survey",
  formula: (x) => add(max(0, x), mul(x, sigmoid(x))),
});

export const pflu = /* @__PURE__ */ define({
  name: "pflu",
  title: "Power function linear unit",
  summary: "The input times a gate of x / sqrt(1 + x^2)",
  paper: survey,
  evidence: "paper",
  formula: (x) => mul(0.5, x, add(1, div(x, sqrt(add(1, mul(x, x)))))),
});

export const pfpm = /* @__PURE__ */ define({
  name: "pfpm",
  title: "PFPM",
  summary: "Mish above 0, plus a learned bias",
  paper: survey,
  evidence: "survey",
  parameters: { p: { default: -0.2, domain: anyNumber, trainable: true, summary: "bias" } },
  formula: (x, { p }) => select(lessEqual(0, x), add(mul(x, tanh(softplus(x))), p), p),
});

export const pgelu = /* @__PURE__ */ define({
  name: "pgelu",
  title: "Parametric GELU",
  summary: "GELU whose gate has a learned width",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: positive, trainable: true, summary: "width" } },
  formula: (x, { a }) => mul(x, mul(0.5, erfc(mul(-Math.SQRT1_2, div(x, a))))),
});

export const phish = /* @__PURE__ */ define({
  name: "phish",
  title: "Phish",
  summary: "The input times the tanh of its GELU",
  paper: {
    authors: "Philip Naveen",
    title: "Phish: A Novel Hyper-Optimizable Activation Function",
    year: 2022,
    venue: "TechRxiv",
  },
  evidence: "paper",
  formula: (x) => mul(x, tanh(mul(0.5, x, erfc(neg(div(x, sqrt(2))))))),
});

export const pSerf = /* @__PURE__ */ define({
  name: "pSerf",
  title: "Pserf",
  summary: "Serf with learned scale and steepness",
  paper: paper1,
  evidence: "paper",
  parameters: {
    a: { default: 1.25, domain: anyNumber, trainable: true, summary: "scale of the gate" },
    b: { default: 0.85, domain: anyNumber, trainable: true, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(x, erf(mul(a, softplus(mul(b, x))))),
});

export const psgu = /* @__PURE__ */ define({
  name: "psgu",
  title: "PSGU",
  summary: "The input times the tanh of its scaled logistic function",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.5, domain: anyNumber, trainable: true, summary: "scale" } },
  formula: (x, { a }) => mul(x, tanh(mul(a, sigmoid(x)))),
});

export const reHSec = /* @__PURE__ */ define({
  name: "reHSec",
  title: "Rectified hyperbolic secant",
  summary: "The input times its hyperbolic secant: a wave that fades",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, div(2, add(exp(x), exp(neg(x))))),
});

export const rmaf = /* @__PURE__ */ define({
  name: "rmaf",
  title: "RMAF",
  summary: "The input over a power of a shifted exponential",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "learned scale" },
    b: { default: 1, domain: anyNumber, trainable: false, summary: "scale" },
    c: { default: 1, domain: anyNumber, trainable: false, summary: "power" },
  },
  formula: (x, { a, b, c }) => div(mul(b, a, x), pow(add(mul(0.25, add(1, exp(neg(x)))), 0.75), c)),
});

export const scMish = /* @__PURE__ */ define({
  name: "scMish",
  title: "SC-mish",
  summary: "Mish, cut off at 0",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.25, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { a }) => max(0, mul(x, tanh(softplus(mul(a, x))))),
});

export const selfArctan = /* @__PURE__ */ define({
  name: "selfArctan",
  title: "Self-arctan",
  summary: "The input times its arctangent; even",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, atan(x)),
});

export const serf = /* @__PURE__ */ define({
  name: "serf",
  title: "Serf",
  summary: "The input times erf(softplus(x))",
  paper: {
    authors: "Sayan Nag, Mayukh Bhattacharyya",
    title:
      "SERF: Towards better training of deep neural networks using log-Softplus ERror activation Function",
    year: 2021,
    arxiv: "2108.09598",
  },
  evidence: "survey",
  formula: (x) => mul(x, erf(softplus(x))),
});

export const sgelu = /* @__PURE__ */ define({
  name: "sgelu",
  title: "SGELU",
  summary: "The input times erf(x / sqrt(2)): a symmetric GELU",
  paper: {
    authors: "Chao Yu, Zhiguo Su",
    title: "Symmetrical Gaussian Error Linear Units (SGELUs)",
    year: 2019,
    arxiv: "1911.03925",
  },
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" } },
  formula: (x, { a }) => mul(a, x, erf(div(x, sqrt(2)))),
});

export const sinSig = /* @__PURE__ */ define({
  name: "sinSig",
  title: "SinSig",
  summary: "The input times sin(pi/2 sigmoid(x))",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, sin(mul(div(Math.PI, 2), sigmoid(x)))),
});

export const smish = /* @__PURE__ */ define({
  name: "smish",
  title: "Smish",
  summary: "The input times tanh(ln(1 + sigmoid(x)))",
  paper: {
    authors: "Xueliang Wang, Honge Ren, Achuan Wang",
    title: "Smish: A Novel Activation Function for Deep Learning Methods",
    year: 2022,
    doi: "10.3390/electronics11040540",
  },
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" },
    b: { default: 1, domain: anyNumber, trainable: false, summary: "steepness" },
  },
  formula: (x, { a, b }) => mul(a, x, tanh(log1p(sigmoid(mul(b, x))))),
});

export const smu = /* @__PURE__ */ define({
  name: "smu",
  title: "Smooth maximum unit",
  summary: "A smooth maximum of x and a x by the error function",
  paper: {
    authors: "Koushik Biswas, Sandeep Kumar, Shilpak Banerjee, Ashish Kumar Pandey",
    title: "SMU: smooth activation function for deep networks using smoothing maximum technique",
    year: 2021,
    arxiv: "2111.04682",
  },
  evidence: "paper",
  parameters: {
    a: { default: 0.25, domain: anyNumber, trainable: true, summary: "lower slope" },
    mu: { default: 25, domain: positive, trainable: true, summary: "sharpness" },
  },
  formula: (x, { a, mu }) => div(add(mul(add(1, a), x), mul(sub(1, a), x, erf(mul(mu, sub(1, a), x)))), 2),
});

export const softModulusT = /* @__PURE__ */ define({
  name: "softModulusT",
  title: "SoftModulusT",
  summary: "The input times tanh(x/a): a smooth absolute value",
  paper: {
    authors: "Iván Vallés-Pérez et al.",
    title: "Empirical study of the modulus as activation function in computer vision applications",
    year: 2023,
    arxiv: "2301.05993",
  },
  evidence: "survey",
  parameters: {
    a: { default: 0.01, domain: positive, trainable: false, summary: "width of the smooth part" },
  },
  formula: (x, { a }) => mul(x, tanh(div(x, a))),
});

export const swAT = /* @__PURE__ */ define({
  name: "swAT",
  title: "SwAT",
  summary: "The input times the logistic function of its arctangent",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, sigmoid(atan(x))),
});

export const swim = /* @__PURE__ */ define({
  name: "swim",
  title: "Swim",
  summary: "The power function linear unit with a learned gate",
  paper: { authors: "survey", title: "see survey 4.4.14", year: 2024, arxiv: "2402.09092" },
  evidence: "survey",
  parameters: { a: { default: 0.5, domain: anyNumber, trainable: true, summary: "size of the gate" } },
  formula: (x, { a }) => mul(0.5, x, add(1, div(mul(a, x), sqrt(add(1, mul(x, x)))))),
});

export const tanhExp = /* @__PURE__ */ define({
  name: "tanhExp",
  title: "TanhExp",
  aliases: ["telu2024"],
  summary: "The input times tanh(e^x): near the identity sooner than Mish",
  paper: {
    authors: "Xinyu Liu, Xiaoguang Di",
    title:
      "TanhExp: A Smooth Activation Function with High Convergence Speed for Lightweight Neural Networks",
    year: 2020,
    arxiv: "2003.09855",
  },
  evidence: "paper",
  formula: (x) => mul(x, tanh(exp(x))),
});

export const tanhSoft2 = /* @__PURE__ */ define({
  name: "tanhSoft2",
  title: "TanhSoft-2",
  summary: "The input times tanh(b e^(c x))",
  paper: {
    authors: "Koushik Biswas et al.",
    title: "TanhSoft -- a family of activation functions combining Tanh and Softplus",
    year: 2020,
    arxiv: "2009.03863",
  },
  evidence: "paper",
  parameters: {
    b: { default: 0.6, domain: anyNumber, trainable: true, summary: "scale of the gate" },
    c: { default: 1, domain: anyNumber, trainable: true, summary: "rate of the gate" },
  },
  formula: (x, { b, c }) => mul(x, tanh(mul(b, exp(mul(c, x))))),
});

export const tbsRelu = /* @__PURE__ */ define({
  name: "tbsRelu",
  title: "TBSReLU",
  summary: "The input times the tanh of its bipolar sigmoid; even",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, tanh(tanh(div(x, 2)))),
});

export const tbsReluL = /* @__PURE__ */ define({
  name: "tbsReluL",
  title: "TBSReLUl",
  summary: "The input times the tanh of its scaled bipolar sigmoid",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 0.5, domain: anyNumber, trainable: true, summary: "scale" } },
  formula: (x, { a }) => mul(x, tanh(mul(a, tanh(div(x, 2))))),
});

export const teLU = /* @__PURE__ */ define({
  name: "teLU",
  title: "TeLU (2020)",
  aliases: ["teLUElu"],
  summary: "The input times the tanh of its ELU",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "steepness" } },
  formula: (x, { a }) => mul(x, tanh(select(lessEqual(0, mul(a, x)), mul(a, x), expm1(mul(a, x))))),
});

export const tSiLU = /* @__PURE__ */ define({
  name: "tSiLU",
  title: "Tanh of SiLU",
  summary: "The tanh of SiLU",
  paper: survey,
  evidence: "survey",
  formula: (x) => tanh(mul(x, sigmoid(x))),
});

export const tsRelu = /* @__PURE__ */ define({
  name: "tsRelu",
  title: "TSReLU",
  summary: "The input times the tanh of its logistic function",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, tanh(sigmoid(x))),
});

export const xATLU = /* @__PURE__ */ define({
  name: "xATLU",
  title: "xATLU",
  summary: "The arctangent linear unit whose gate is stretched beyond 0 and 1",
  paper: paper3,
  evidence: "paper",
  parameters: { alpha: { default: 0, domain: anyNumber, trainable: true, summary: "how far beyond" } },
  formula: (x, { alpha }) => mul(x, sub(mul(add(0.5, div(atan(x), Math.PI)), add(1, mul(2, alpha))), alpha)),
  stable: (x, { alpha }) => {
    const u = add(1, mul(2, alpha));
    return select(
      lessEqual(-1, x),
      mul(x, sub(mul(add(0.5, div(atan(x), Math.PI)), u), alpha)),
      mul(x, sub(mul(u, div(atan(div(-1, x)), Math.PI)), alpha)),
    );
  },
});

export const xGELU = /* @__PURE__ */ define({
  name: "xGELU",
  title: "xGELU",
  summary: "GELU whose gate is stretched beyond 0 and 1",
  paper: paper3,
  evidence: "paper",
  parameters: { alpha: { default: 0, domain: anyNumber, trainable: true, summary: "how far beyond" } },
  formula: (x, { alpha }) => mul(x, sub(mul(0.5, erfc(mul(-Math.SQRT1_2, x)), add(1, mul(2, alpha))), alpha)),
});

export const xSiLU = /* @__PURE__ */ define({
  name: "xSiLU",
  title: "xSiLU",
  summary: "SiLU whose gate is stretched beyond 0 and 1",
  paper: paper3,
  evidence: "paper",
  parameters: { alpha: { default: 0, domain: anyNumber, trainable: true, summary: "how far beyond" } },
  formula: (x, { alpha }) => mul(x, sub(mul(sigmoid(x), add(1, mul(2, alpha))), alpha)),
});
