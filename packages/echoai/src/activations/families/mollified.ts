import { add, div, log1p, mul, neg, pow, sqrt, sub } from "../../expression/index.ts";

import { define, type Paper } from "../define.ts";
import { anyNumber, positive } from "../domain.ts";
import type { Family } from "./_family.ts";

export const family: Family = {
  title: "Mollified",
  summary: "Functions of the distance from 0, which sqrt(x^2 + eps) makes smooth",
  also: [],
};

const paper1: Paper = {
  authors: "Yuesheng Pan et al.",
  title: "Smoothing with mollified square root functions (MSRF)",
  year: 2023,
  venue: "see survey 4.55",
};

export const bipolarPlus = /* @__PURE__ */ define({
  name: "bipolarPlus",
  title: "BipolarPlus",
  summary: "A smooth sign",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => div(x, sqrt(add(mul(x, x), eps))),
});

export const boundedReluPlus = /* @__PURE__ */ define({
  name: "boundedReluPlus",
  title: "BReLUPlus",
  summary: "A smooth bounded ReLU",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) =>
    mul(0.5, sub(add(1, sqrt(add(mul(x, x), eps))), sqrt(add(pow(sub(x, 1), 2), eps)))),
});

export const hardshrinkPlus = /* @__PURE__ */ define({
  name: "hardshrinkPlus",
  title: "HardshrinkPlus",
  summary: "A smooth hard shrink",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: false, summary: "half the width of the zero part" },
    eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" },
  },
  formula: (x, { a, eps }) =>
    mul(
      x,
      add(
        1,
        mul(
          0.5,
          sub(
            div(sub(x, a), sqrt(add(pow(sub(x, a), 2), eps))),
            div(add(x, a), sqrt(add(pow(add(x, a), 2), eps))),
          ),
        ),
      ),
    ),
});

export const hardTanhPlus = /* @__PURE__ */ define({
  name: "hardTanhPlus",
  title: "HardTanhPlus",
  summary: "A smooth hard tanh",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) =>
    mul(0.5, sub(sqrt(add(pow(add(x, 1), 2), eps)), sqrt(add(pow(sub(x, 1), 2), eps)))),
});

export const hatPlus = /* @__PURE__ */ define({
  name: "hatPlus",
  title: "Mollified hat (MeLUPlus component)",
  summary: "A smooth triangle",
  paper: paper1,
  evidence: "survey",
  parameters: {
    b: { default: 0, domain: anyNumber, trainable: false, summary: "place of the top" },
    c: { default: 1, domain: anyNumber, trainable: false, summary: "its height" },
    eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" },
  },
  formula: (x, { b, c, eps }) => {
    const u = sub(c, sqrt(add(pow(sub(x, b), 2), eps)));
    return mul(0.5, add(u, sqrt(add(pow(u, 2), eps))));
  },
});

export const leakyReluPlus = /* @__PURE__ */ define({
  name: "leakyReluPlus",
  title: "LReLUPlus",
  summary: "A smooth leaky ReLU",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 0.01, domain: anyNumber, trainable: false, summary: "lower slope" },
    eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" },
  },
  formula: (x, { a, eps }) => mul(0.5, add(x, mul(a, x), sqrt(add(mul(pow(sub(1, a), 2), x, x), eps)))),
});

export const logishPlus = /* @__PURE__ */ define({
  name: "logishPlus",
  title: "LogishPlus",
  summary: "Logish with a smooth step in the logistic function's place",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => mul(x, log1p(mul(0.5, add(1, div(x, sqrt(add(mul(x, x), eps))))))),
});

export const mollifiedAbs = /* @__PURE__ */ define({
  name: "mollifiedAbs",
  title: "Mollified absolute value",
  aliases: ["vReluPlusMsrf"],
  summary: "A smooth absolute value",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => sqrt(add(mul(x, x), eps)),
});

export const panPlus = /* @__PURE__ */ define({
  name: "panPlus",
  title: "PanPlus",
  summary: "A smooth pan function",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: false, summary: "half the width of the zero part" },
    eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" },
  },
  formula: (x, { a, eps }) =>
    add(neg(a), mul(0.5, add(sqrt(add(pow(sub(x, a), 2), eps)), sqrt(add(pow(add(x, a), 2), eps))))),
});

export const signReluPlus = /* @__PURE__ */ define({
  name: "signReluPlus",
  title: "SignReLUPlus",
  summary: "A smooth SignReLU",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => {
    const u = sqrt(add(mul(x, x), eps));
    return add(mul(0.5, add(x, u)), div(sub(x, u), mul(2, sqrt(add(pow(sub(1, x), 2), eps)))));
  },
});

export const softshrinkPlus = /* @__PURE__ */ define({
  name: "softshrinkPlus",
  title: "SoftshrinkPlus",
  summary: "A smooth soft shrink",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: false, summary: "half the width of the zero part" },
    eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" },
  },
  formula: (x, { a, eps }) =>
    add(x, mul(0.5, sub(sqrt(add(pow(sub(x, a), 2), eps)), sqrt(add(pow(add(x, a), 2), eps))))),
});

export const softsignPlus = /* @__PURE__ */ define({
  name: "softsignPlus",
  title: "SoftsignPlus",
  summary: "A smooth softsign",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => div(x, add(1, sqrt(add(mul(x, x), eps)))),
});

export const sReluPlus = /* @__PURE__ */ define({
  name: "sReluPlus",
  title: "SReLUPlus",
  summary: "A smooth S-shaped ReLU",
  paper: paper1,
  evidence: "survey",
  parameters: {
    a: { default: 0.5, domain: anyNumber, trainable: false, summary: "outer slope" },
    t: { default: 1, domain: anyNumber, trainable: false, summary: "border" },
    eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" },
  },
  formula: (x, { a, t, eps }) =>
    add(
      mul(a, x),
      mul(0.5, sub(a, 1), sub(sqrt(add(pow(sub(x, t), 2), eps)), sqrt(add(pow(add(x, t), 2), eps)))),
    ),
});

export const stepPlus = /* @__PURE__ */ define({
  name: "stepPlus",
  title: "StepPlus",
  summary: "A smooth step",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => mul(0.5, add(1, div(x, sqrt(add(mul(x, x), eps))))),
});

export const swishPlus = /* @__PURE__ */ define({
  name: "swishPlus",
  title: "SwishPlus",
  summary: "A smooth ReLU that multiplies the input by a smooth step",
  paper: paper1,
  evidence: "survey",
  parameters: { eps: { default: 0.000001, domain: positive, trainable: false, summary: "smoothing" } },
  formula: (x, { eps }) => mul(0.5, add(x, div(mul(x, x), sqrt(add(mul(x, x), eps))))),
});
