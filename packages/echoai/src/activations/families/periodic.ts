import {
  add,
  cos,
  div,
  equal,
  max,
  mul,
  pow,
  select,
  sigmoid,
  sin,
  sub,
  tanh,
} from "../../expression/index.ts";
import { define } from "../define.ts";
import { anyNumber } from "../domain.ts";
import type { Family } from "./_family.ts";
import { survey } from "./_survey.ts";

export const family: Family = { title: "Periodic", summary: "Sines, and what repeats", also: [] };

export const asu = /* @__PURE__ */ define({
  name: "asu",
  title: "Amplifying sine unit",
  summary: "The input times its sine",
  paper: survey,
  evidence: "survey",
  formula: (x) => mul(x, sin(x)),
});

export const cosid = /* @__PURE__ */ define({
  name: "cosid",
  title: "Cosid",
  summary: "The cosine minus the input",
  paper: survey,
  evidence: "survey",
  formula: (x) => sub(cos(x), x),
});

export const cosine = /* @__PURE__ */ define({
  name: "cosine",
  title: "Cosine (survey)",
  summary: "One minus the cosine",
  paper: survey,
  evidence: "survey",
  formula: (x) => sub(1, cos(x)),
});

export const fourierSeries = /* @__PURE__ */ define({
  name: "fourierSeries",
  title: "Fourier series",
  aliases: ["fsa"],
  summary: "A Fourier series of three learned harmonics",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: true, summary: "mean" },
    d: { default: 1, domain: anyNumber, trainable: true, summary: "frequency" },
    b1: { default: 0.1, domain: anyNumber, trainable: true, summary: "first cosine" },
    c1: { default: 0.1, domain: anyNumber, trainable: true, summary: "first sine" },
    b2: { default: 0.1, domain: anyNumber, trainable: true, summary: "second cosine" },
    c2: { default: 0.1, domain: anyNumber, trainable: true, summary: "second sine" },
    b3: { default: 0.1, domain: anyNumber, trainable: true, summary: "third cosine" },
    c3: { default: 0.1, domain: anyNumber, trainable: true, summary: "third sine" },
  },
  formula: (x, { a, d, b1, c1, b2, c2, b3, c3 }) => {
    const u = mul(2, d, x);
    const v = mul(3, d, x);
    return add(
      a,
      mul(b1, cos(mul(d, x))),
      mul(c1, sin(mul(d, x))),
      mul(b2, cos(u)),
      mul(c2, sin(u)),
      mul(b3, cos(v)),
      mul(c3, sin(v)),
    );
  },
});

export const gcu = /* @__PURE__ */ define({
  name: "gcu",
  title: "Growing cosine unit",
  summary: "The input times its cosine: one neuron learns XOR",
  paper: {
    authors: "Mathew Mithra Noel, Arunkumar L, Advait Trivedi, Praneet Dutta",
    title: "Growing Cosine Unit",
    year: 2021,
    arxiv: "2108.12943",
  },
  evidence: "survey",
  formula: (x) => mul(x, cos(x)),
});

export const gln = /* @__PURE__ */ define({
  name: "gln",
  title: "Global-local neuron",
  summary: "A learned blend of sine and tanh",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 0, domain: anyNumber, trainable: true, summary: "logit of the sine's weight" },
    b: { default: 0, domain: anyNumber, trainable: true, summary: "shift down" },
  },
  formula: (x, { a, b }) => sub(add(mul(sigmoid(a), sin(x)), mul(sub(1, sigmoid(a)), tanh(x))), b),
});

export const rowdy = /* @__PURE__ */ define({
  name: "rowdy",
  title: "Rowdy",
  summary: "ReLU plus three learned sines",
  paper: {
    authors: "Ameya D. Jagtap, Yeonjong Shin, Kenji Kawaguchi, George Em Karniadakis",
    title:
      "Deep Kronecker neural networks: A general framework for neural networks with adaptive activation functions",
    year: 2021,
    arxiv: "2105.09513",
  },
  evidence: "survey",
  parameters: {
    a1: { default: 0, domain: anyNumber, trainable: true, summary: "first sine" },
    a2: { default: 0, domain: anyNumber, trainable: true, summary: "second sine" },
    a3: { default: 0, domain: anyNumber, trainable: true, summary: "third sine" },
    c: { default: 1, domain: anyNumber, trainable: false, summary: "frequency and size" },
  },
  formula: (x, { a1, a2, a3, c }) =>
    add(max(0, x), mul(a1, c, sin(mul(c, x))), mul(a2, c, sin(mul(2, c, x))), mul(a3, c, sin(mul(3, c, x)))),
});

export const sincNormalized = /* @__PURE__ */ define({
  name: "sincNormalized",
  title: "Sinc (normalised)",
  summary: "sin(pi x) / (pi x)",
  paper: survey,
  evidence: "survey",
  formula: (x) => select(equal(x, 0), 1, div(sin(mul(Math.PI, x)), mul(Math.PI, x))),
});

export const sinCos = /* @__PURE__ */ define({
  name: "sinCos",
  title: "Sincos",
  summary: "A learned sine plus a learned cosine",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size of the sine" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "its frequency" },
    c: { default: 1, domain: anyNumber, trainable: true, summary: "size of the cosine" },
    d: { default: 1, domain: anyNumber, trainable: true, summary: "its frequency" },
  },
  formula: (x, { a, b, c, d }) => add(mul(a, sin(mul(b, x))), mul(c, cos(mul(d, x)))),
});

export const sine = /* @__PURE__ */ define({
  name: "sine",
  title: "Sine",
  aliases: ["sinusoid"],
  summary: "The sine of a scaled input",
  paper: {
    authors: "Vincent Sitzmann et al.",
    title: "Implicit Neural Representations with Periodic Activation Functions",
    year: 2020,
    arxiv: "2006.09661",
  },
  evidence: "paper",
  parameters: { omega: { default: 1, domain: anyNumber, trainable: false, summary: "frequency" } },
  formula: (x, { omega }) => sin(mul(omega, x)),
});

export const sinp = /* @__PURE__ */ define({
  name: "sinp",
  title: "Sinp",
  summary: "sin x minus a line",
  paper: survey,
  evidence: "survey",
  parameters: { a: { default: 1, domain: anyNumber, trainable: false, summary: "slope of the line" } },
  formula: (x, { a }) => sub(sin(x), mul(a, x)),
});

export const snake = /* @__PURE__ */ define({
  name: "snake",
  title: "Snake",
  summary: "The identity plus a squared sine: learns what repeats",
  paper: {
    authors: "Liu Ziyin, Tilman Hartwig, Masahito Ueda",
    title: "Neural Networks Fail to Learn Periodic Functions and How to Fix It",
    year: 2020,
    arxiv: "2006.08195",
  },
  evidence: "paper",
  parameters: { a: { default: 1, domain: anyNumber, trainable: true, summary: "frequency" } },
  formula: (x, { a }) => add(x, div(pow(sin(mul(a, x)), 2), a)),
});

export const snakeBeta = /* @__PURE__ */ define({
  name: "snakeBeta",
  title: "SnakeBeta",
  summary: "Snake whose size is learned apart from its frequency; in vocoders",
  paper: {
    authors: "Sang-gil Lee et al.",
    title: "BigVGAN: A Universal Neural Vocoder with Large-Scale Training",
    year: 2022,
    arxiv: "2206.04658",
  },
  evidence: "paper",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "frequency" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "inverse size" },
  },
  formula: (x, { a, b }) => add(x, div(pow(sin(mul(a, x)), 2), b)),
});

export const vlu = /* @__PURE__ */ define({
  name: "vlu",
  title: "Variational linear unit",
  aliases: ["pvlu"],
  summary: "ReLU plus a learned sine",
  paper: survey,
  evidence: "survey",
  parameters: {
    a: { default: 1, domain: anyNumber, trainable: true, summary: "size of the sine" },
    b: { default: 1, domain: anyNumber, trainable: true, summary: "its frequency" },
  },
  formula: (x, { a, b }) => add(max(0, x), mul(a, sin(mul(b, x)))),
});
