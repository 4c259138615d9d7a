import {
  abs,
  add,
  atan,
  div,
  exp,
  expm1,
  less,
  log1p,
  max,
  mul,
  neg,
  pow,
  select,
  sign,
  sqrt,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define, type Paper } from "../define.ts";
import { anyNumber, positive } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = {
  title: "Roots and exponentials",
  summary: "Functions that grow as a root or an exponential does",
  also: ["exponential"],
};

const paper1: Paper = {
  authors: "Danijar Hafner et al.",
  title: "Mastering Diverse Domains through World Models",
  year: 2023,
  arxiv: "2301.04104",
};

export const arctid = /* @__PURE__ */ define({
  name: "arctid",
  title: "Arctid",
  summary: "The squared arctangent minus the input",
  paper: survey,
  evidence: "survey",
  formula: (x) => sub(pow(atan(x), 2), x),
});

export const bentIdentity = /* @__PURE__ */ define({
  name: "bentIdentity",
  title: "Bent identity",
  summary: "The identity plus half of a hyperbola",
  paper: survey,
  evidence: "paper",
  formula: (x) => add(div(sub(sqrt(add(mul(x, x), 1)), 1), 2), x),
});

export const eTanh = /* @__PURE__ */ define({
  name: "eTanh",
  title: "E-tanh",
  summary: "e^x times tanh(x)",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" } },
  formula: (x, { a }) => mul(a, exp(x), tanh(x)),
});

export const evolvedTanhRelu = /* @__PURE__ */ define({
  name: "evolvedTanhRelu",
  title: "Evolved tanh-ReLU",
  summary: "tanh(x^2) plus ReLU",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "scale" } },
  formula: (x, { a }) => mul(a, add(tanh(mul(x, x)), max(0, x))),
});

export const expNegative = /* @__PURE__ */ define({
  name: "expNegative",
  title: "Exponential (negative)",
  summary: "The exponential of the mirrored input: it falls",
  paper: survey,
  evidence: "survey",
  formula: (x) => exp(neg(x)),
});

export const hyperSinh = /* @__PURE__ */ define({
  name: "hyperSinh",
  title: "hyper-sinh",
  summary: "A third of sinh above 0, a quarter of the cube below",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(less(0, x), div(div(sub(expm1(x), expm1(neg(x))), 2), 3), div(pow(x, 3), 4)),
});

export const maf = /* @__PURE__ */ define({
  name: "maf",
  title: "Multiquadric",
  aliases: ["multiquadric", "vReluPlus", "randomNNMultiquadric"],
  summary: "A multiquadric: the distance from a centre, smoothed",
  paper: survey,
  evidence: "paper",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: true, summary: "centre" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "smoothing" },
  },
  formula: (x, { a, b }) => sqrt(add(pow(sub(x, a), 2), mul(b, b))),
});

export const sbaf = /* @__PURE__ */ define({
  name: "sbaf",
  title: "Saha-Bora",
  summary: "A curve on 0 to 1 from the chaos of populations",
  paper: survey,
  evidence: "survey",
  parameters: {
    k: { default: 0.98, domain: anyNumber, trainable: false, summary: "scale" },
    alpha: { default: 0.5, domain: anyNumber, trainable: false, summary: "power" },
  },
  formula: (x, { k, alpha }) => div(1, add(1, mul(k, pow(x, alpha), pow(sub(1, x), sub(1, alpha))))),
});

export const sExp = /* @__PURE__ */ define({
  name: "sExp",
  title: "SExp",
  summary: "A learned exponential, 0 at 0",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "rate" },
  },
  formula: (x, { a, b }) => mul(a, expm1(mul(b, x))),
});

export const signedSqrt = /* @__PURE__ */ define({
  name: "signedSqrt",
  title: "Signed square root",
  aliases: ["sqrtActivation"],
  summary: "The square root of the size, with the sign",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(sign(x), sqrt(abs(x))),
  stableDerivatives: { x: (x) => div(0.5, sqrt(abs(x))) },
});

export const ssaf = /* @__PURE__ */ define({
  name: "ssaf",
  title: "S-shaped square root",
  summary: "The square root of the scaled size, with the sign",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: positive, trainable: false, summary: "scale" } },
  formula: (x, { a }) => mul(sign(x), sqrt(mul(2, a, abs(x)))),
  stableDerivatives: {
    x: (x, { a }) => sqrt(div(div(a, abs(x)), 2)),
    a: (x, { a }) => mul(sign(x), sqrt(div(div(abs(x), a), 2))),
  },
});

export const sSinH = /* @__PURE__ */ define({
  name: "sSinH",
  title: "SSinH",
  summary: "A learned sinh",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "rate" },
  },
  formula: (x, { a, b }) => mul(a, div(sub(expm1(mul(b, x)), expm1(neg(mul(b, x)))), 2)),
});

export const symexp = /* @__PURE__ */ define({
  name: "symexp",
  title: "Symexp",
  summary: "The inverse of symlog: e^|x| - 1 with the sign",
  paper: paper1,
  evidence: "paper",
  formula: (x) => mul(sign(x), expm1(abs(x))),
  // Derived, it would be 0 at 0, as sign(0) is.
  stableDerivatives: { x: (x) => exp(abs(x)) },
});

export const symlog = /* @__PURE__ */ define({
  name: "symlog",
  title: "Symlog",
  summary: "ln(1 + |x|) with the sign",
  paper: paper1,
  evidence: "library",
  formula: (x) => mul(sign(x), log1p(abs(x))),
  // Derived, it would be 0 at 0, as sign(0) is.
  stableDerivatives: { x: (x) => div(1, add(1, abs(x))) },
});
