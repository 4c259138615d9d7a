import { coefficients } from "../expression/approximations/coefficients.ts";
import type { Approximation } from "../expression/approximations/setting.ts";
import * as trigonometric from "../expression/approximations/trigonometric.ts";
import {
  abs,
  cos as cosine,
  type Expression,
  equal,
  less,
  select,
  sin as sine,
} from "../expression/expression.ts";
import { anyValue } from "../expression/range.ts";

// With pi/2 in parts of 11 bits, which `tools/approximations/elementary.py` prints, whose products with as many quarters as 2^13 are exact in float32 too. Beyond, the target's own.

const halfPi = [
  1.5703125, 0.0004837512969970703, 7.549533620476723e-8, 2.5632829192545614e-12, 6.120321263680673e-17,
  2.912732056093356e-20,
];
const largestAngle = 12867;

const setting = {
  format: "double",
  reach: "all",
  coefficients: { ...coefficients.double, halfPi, largestAngle },
  isUniform: () => false,
  range: anyValue,
  assume: () => {},
} as const;

const within = (own: (a: Expression) => Expression, approximation: Approximation) => (a: Expression) =>
  select(less(abs(a), largestAngle), approximation(a, setting), own(a));

/** A zero keeps its sign. */
export const sin = (a: Expression): Expression => select(equal(a, 0), a, within(sine, trigonometric.sin)(a));

export const cos = within(cosine, trigonometric.cos);

export const atan = (a: Expression): Expression => trigonometric.atan(a, setting);
