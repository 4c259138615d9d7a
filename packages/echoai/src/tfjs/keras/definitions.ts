import { define } from "../../activations/define.ts";
import { tluAffine } from "../../activations/families/piecewiseLinear.ts";
import { swish } from "../../activations/swish.ts";
import {
  abs,
  add,
  cos,
  div,
  type Expression,
  expm1,
  greater,
  greaterEqual,
  lessEqual,
  max,
  min,
  mul,
  select,
  sin,
  sub,
} from "../../expression/index.ts";

// Functions as the layers of Keras and its companions compute them, their parameters under the names in the layers' configs.

/** `ReLU` of Keras without `max_value`. */
export const relu = /* @__PURE__ */ define({
  name: "relu",
  parameters: { negativeSlope: 0, threshold: 0 },
  formula: (x, { negativeSlope, threshold }) => rectified(x, x, negativeSlope, threshold),
  kinks: (_, { negativeSlope, threshold }) => [{ at: threshold, slope: negativeSlope }],
});

/** `ReLU` of Keras with `max_value`. */
export const boundedRelu = /* @__PURE__ */ define({
  name: "boundedRelu",
  parameters: { negativeSlope: 0, threshold: 0, maxValue: 6 },
  formula: (x, { negativeSlope, threshold, maxValue }) =>
    rectified(x, min(x, maxValue), negativeSlope, threshold),
  kinks: (_, { negativeSlope, threshold, maxValue }) => [
    { at: threshold, slope: negativeSlope },
    { at: maxValue, slope: 0 },
  ],
});

function rectified(x: Expression, above: Expression, slope: Expression, threshold: Expression): Expression {
  return select(greater(x, threshold), above, mul(slope, sub(x, threshold)));
}

/** `PELU` of keras-contrib. */
export const pelu = /* @__PURE__ */ define({
  name: "pelu",
  parameters: { alpha: { default: 1, trainable: true }, beta: { default: 1, trainable: true } },
  formula: (x, { alpha, beta }) =>
    select(greaterEqual(x, 0), mul(div(alpha, beta), x), mul(alpha, expm1(div(x, beta)))),
  kinks: (_, { alpha, beta }) => [{ at: 0, slope: div(alpha, beta) }],
});

/** `SReLU` of keras-contrib: its right threshold is at a distance from the left one. */
export const srelu = /* @__PURE__ */ define({
  name: "srelu",
  parameters: {
    tLeft: { default: 0, trainable: true },
    aLeft: { default: 0.5, trainable: true },
    tRight: { default: 2.5, trainable: true },
    aRight: { default: 1, trainable: true },
  },
  formula: (x, { tLeft, aLeft, tRight, aRight }) => {
    const right = add(tLeft, abs(tRight));
    return select(
      greaterEqual(x, right),
      add(right, mul(aRight, sub(x, right))),
      select(lessEqual(x, tLeft), add(tLeft, mul(aLeft, sub(x, tLeft))), x),
    );
  },
  kinks: (_, { tLeft, aLeft, tRight, aRight }) => [
    { at: add(tLeft, abs(tRight)), slope: aRight },
    { at: tLeft, slope: aLeft },
  ],
});

/** `SineReLU` of keras-contrib: the larger of the two, where Echo's `sineRelu` asks for the sign of x as its author writes it. */
export const sineRelu = /* @__PURE__ */ define({
  name: "sineRelu",
  parameters: { epsilon: 0.0025 },
  formula: (x, { epsilon }) => max(mul(epsilon, sub(sin(x), cos(x))), x),
});

/** `Snake` of TensorFlow Addons. */
export const snake = /* @__PURE__ */ define({
  name: "snake",
  parameters: { frequency: { default: 1, trainable: true } },
  formula: (x, { frequency }) => add(x, div(mul(sin(mul(frequency, x)), sin(mul(frequency, x))), frequency)),
});

/** Swish whose beta is not trained. */
export const fixedSwish = /* @__PURE__ */ Object.freeze({
  ...swish,
  parameters: { beta: { ...swish.parameters.beta, trainable: false } },
});

/** Affine TLU, its weights in the order of TensorFlow Addons. */
export const affineTlu = /* @__PURE__ */ Object.freeze({
  ...tluAffine,
  parameters: { tau: tluAffine.parameters.tau, alpha: tluAffine.parameters.alpha },
});
