// Written by tools/generate.mjs; `npm run generate` renews it.
import { abs, add, div, equal, less, lessEqual, neg, parameter, select, sub } from "../expression/index.ts";
import type { Completion } from "./completion.ts";

type Completions = Readonly<Record<string, Completion>>;

export const aria2: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_x: { below: () => 0, above: () => 0 },
  d_beta: {
    below: () =>
      select(
        lessEqual(
          parameter("alpha"),
          sub(sub(32, add(parameter("beta"), div(1, parameter("beta")))), div(1, parameter("alpha"))),
        ),
        0,
        -0,
      ),
    above: () => 0,
  },
  d_alpha: { below: () => -0, above: () => 0 },
};
export const aria2Weighted: Completions = {
  value: { below: () => -0, above: () => Number.POSITIVE_INFINITY },
  d_x: {
    below: () =>
      select(
        lessEqual(
          parameter("alpha"),
          sub(sub(32, add(parameter("beta"), div(1, parameter("beta")))), div(1, parameter("alpha"))),
        ),
        -0,
        0,
      ),
    above: () => 1,
  },
  d_beta: { below: () => 0, above: () => 0 },
  d_alpha: { below: () => 0, above: () => 0 },
};
export const elish: Completions = {};
export const elu: Completions = {};
export const eSwish: Completions = {
  value: {
    below: () => select(less(neg(parameter("beta")), 0), -0, 0),
    above: (formula) => select(equal(parameter("beta"), 0), 0, formula),
  },
  d_x: { below: () => select(less(neg(parameter("beta")), 0), -0, 0), above: () => parameter("beta") },
  d_beta: { below: () => -0 },
};
export const flattenTSwish: Completions = { d_x: { above: () => 1 }, d_threshold: { forgetsNaN: true } };
export const frelu: Completions = { d_x: { forgetsNaN: true }, d_condition: { forgetsNaN: true } };
export const gelu: Completions = {};
export const hardElish: Completions = {};
export const isrlu: Completions = {};
export const isru: Completions = {};
export const leakyRelu: Completions = {
  value: { below: (formula) => select(equal(parameter("alpha"), 0), 0, formula) },
  d_x: { forgetsNaN: true },
};
export const mish: Completions = { value: { below: () => -0 }, d_x: { below: () => -0 } };
export const nlrelu: Completions = {
  d_beta: { above: () => select(equal(parameter("beta"), 1), 1, div(1, parameter("beta"))) },
};
export const relu: Completions = { d_x: { forgetsNaN: true } };
export const sigmoid: Completions = {};
export const silu: Completions = { value: { below: () => -0 }, d_x: { below: () => -0, above: () => 1 } };
export const softClipping: Completions = {
  value: { below: () => 0, above: () => 1 },
  d_alpha: { below: () => -0, above: () => 0 },
};
export const softExponential: Completions = {
  value: {
    below: (formula) =>
      select(lessEqual(parameter("alpha"), 0), formula, sub(parameter("alpha"), div(1, parameter("alpha")))),
    above: (formula) => select(lessEqual(parameter("alpha"), 0), formula, Number.POSITIVE_INFINITY),
  },
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const softExponentialPage: Completions = {
  d_x: {
    below: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), 1, formula),
  },
  d_alpha: {
    below: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
    above: (formula) => select(equal(parameter("alpha"), 0), Number.POSITIVE_INFINITY, formula),
  },
};
export const softplus: Completions = {};
export const sqnl: Completions = {};
export const srelu: Completions = {
  value: {
    below: () =>
      select(
        equal(parameter("al"), 0),
        parameter("tl"),
        select(less(parameter("al"), 0), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
      ),
    above: () =>
      select(
        equal(parameter("ar"), 0),
        parameter("tr"),
        select(less(parameter("ar"), 0), Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      ),
  },
  d_x: { forgetsNaN: true },
  d_tr: { forgetsNaN: true },
  d_ar: { forgetsNaN: true },
  d_tl: { forgetsNaN: true },
  d_al: { forgetsNaN: true },
};
export const swish: Completions = {
  value: {
    below: (formula) =>
      select(
        equal(parameter("beta"), 0),
        Number.NEGATIVE_INFINITY,
        select(less(parameter("beta"), 0), formula, -0),
      ),
    above: (formula) =>
      select(
        equal(parameter("beta"), 0),
        Number.POSITIVE_INFINITY,
        select(less(parameter("beta"), 0), 0, formula),
      ),
  },
  d_x: {
    below: () => select(equal(parameter("beta"), 0), 0.5, select(less(parameter("beta"), 0), 1, -0)),
    above: () => select(equal(parameter("beta"), 0), 0.5, select(less(parameter("beta"), 0), -0, 1)),
  },
  d_beta: {
    below: () =>
      select(
        less(abs(parameter("beta")), 0.5),
        select(equal(parameter("beta"), 0), Number.POSITIVE_INFINITY, 0),
        0,
      ),
    above: () =>
      select(
        less(abs(parameter("beta")), 0.5),
        select(equal(parameter("beta"), 0), Number.POSITIVE_INFINITY, 0),
        0,
      ),
  },
};
export const tanh: Completions = {};
