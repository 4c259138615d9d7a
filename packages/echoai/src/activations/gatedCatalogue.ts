import { add, type Expression, input, max, min, neg, parameter, substitute } from "../expression/index.ts";
import { define, type Paper } from "./define.ts";
import { positive } from "./domain.ts";
import { defineGated } from "./gated.ts";
import { gelu } from "./gelu.ts";
import { relu } from "./relu.ts";
import { sigmoid } from "./sigmoid.ts";
import { silu } from "./silu.ts";
import { swish } from "./swish.ts";
import { tanh } from "./tanh.ts";

const dauphin: Paper = {
  authors: "Yann N. Dauphin, Angela Fan, Michael Auli, David Grangier",
  title: "Language Modeling with Gated Convolutional Networks",
  year: 2016,
  arxiv: "1612.08083",
};

const shazeer: Paper = {
  authors: "Noam Shazeer",
  title: "GLU Variants Improve Transformer",
  year: 2020,
  arxiv: "2002.05202",
};

export const glu = /* @__PURE__ */ defineGated({
  name: "glu",
  title: "GLU",
  aliases: ["gated-linear-unit"],
  summary: "Gated linear unit: the value times the logistic function of its gate",
  paper: dauphin,
  evidence: "paper",
  activation: sigmoid,
});

export const gtu = /* @__PURE__ */ defineGated({
  name: "gtu",
  title: "GTU",
  aliases: ["gated-tanh-unit"],
  summary: "Gated tanh unit: the hyperbolic tangent of the value times the logistic function of its gate",
  paper: {
    authors:
      "Aaron van den Oord, Nal Kalchbrenner, Oriol Vinyals, Lasse Espeholt, Alex Graves, Koray Kavukcuoglu",
    title: "Conditional Image Generation with PixelCNN Decoders",
    year: 2016,
    arxiv: "1606.05328",
  },
  evidence: "paper",
  value: tanh,
  activation: sigmoid,
});

export const bilinear = /* @__PURE__ */ defineGated({
  name: "bilinear",
  title: "Bilinear",
  summary: "The value times its gate, neither of them activated",
  paper: shazeer,
  evidence: "paper",
});

export const reglu = /* @__PURE__ */ defineGated({
  name: "reglu",
  title: "ReGLU",
  summary: "The value times the ReLU of its gate",
  paper: shazeer,
  evidence: "paper",
  activation: relu,
});

export const geglu = /* @__PURE__ */ defineGated({
  name: "geglu",
  title: "GEGLU",
  summary: "The value times the exact GELU of its gate",
  paper: shazeer,
  evidence: "paper",
  activation: gelu,
});

export const swiglu = /* @__PURE__ */ defineGated({
  name: "swiglu",
  title: "SwiGLU",
  summary: "The value times the SiLU of its gate: the gated unit of most large language models",
  paper: shazeer,
  evidence: "paper",
  activation: silu,
});

const limit = {
  default: 7,
  domain: positive,
  trainable: false,
  summary: "largest gate, and largest magnitude of the value",
} as const;

/** Swish of the gate, clamped from above. */
const cappedSwish = /* @__PURE__ */ define({
  name: "cappedSwish",
  parameters: {
    alpha: { default: 1.702, domain: positive, trainable: false, summary: "steepness of the gate" },
    limit,
  },
  formula: (x, { alpha, limit }) => swishOf(swish.formula, min(x, limit), alpha),
  stable: (x, { alpha, limit }) => swishOf(swish.stable, min(x, limit), alpha),
});

function swishOf(form: Expression, x: Expression, beta: Expression): Expression {
  const variables = [
    [input("x"), x],
    [parameter("beta"), beta],
  ] as const;
  return substitute(form, new Map(variables));
}

/** Where two are equal the gradient goes to x, as with the clamp of the frameworks: max and min take their first operand's. */
const clampedPlusOne = /* @__PURE__ */ define({
  name: "clampedPlusOne",
  parameters: { limit },
  formula: (x, { limit }) => add(max(min(x, limit), neg(limit)), 1),
});

export const clampedSwiglu = /* @__PURE__ */ defineGated({
  name: "clampedSwiglu",
  title: "Clamped SwiGLU",
  aliases: ["swiglu-oai"],
  summary:
    "SwiGLU of gpt-oss: gate and value are clamped and take turns, and the value plus 1 is what is gated",
  paper: {
    authors: "OpenAI",
    title: "gpt-oss-120b & gpt-oss-20b Model Card",
    year: 2025,
    arxiv: "2508.10925",
  },
  evidence: "paper",
  value: clampedPlusOne,
  activation: cappedSwish,
  split: { layout: "interleaved", gate: "first" },
});
