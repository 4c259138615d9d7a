// The errors of the functions of one number.
import { absolute, relative, sampledUlp, ulp } from "./claim.mjs";

/** @typedef {import("./claim.mjs").Claim} Claim */
/** @typedef {import("../src/expression/approximations/approximate.ts").Approximable} Approximable */
/**
 * Both forms of the sigmoid, and the logarithm that powers on GPUs are made from: a float32 and its rest.
 *
 * @typedef {Exclude<Approximable, "pow"> | "sigmoid(-x)" | "log in two parts"} Subject
 */

/**
 * `fast` and `precise`: a SIMD kernel's results, in the precision of this name, without fused multiply-add; with it errors are no
 * larger at any of half a million inputs, and mostly smaller (`npm run claims:fused`). `shader`: in float32 arithmetic that rounds each result, as a GPU of its own accord.
 *
 * @typedef {"fast" | "precise" | "shader"} Way
 */

/** Half the period's quarter; near the roots beyond it no float32 arithmetic has a small error in ULP. */
const quarter = Math.PI / 4;
/** Beyond it, GPUs keep no digits; kernels compute in float64 from 3000 on. */
const largestAngle = 12867;

/** Half an ULP, and what the right value, in float64, has of errors of its own: up to 4e-15. */
const nearest = 0.5 + 2 ** -20;

/** None where a subject has no such way. */
/** @type {Readonly<Record<Subject, Readonly<Record<Way, readonly Claim[]>>>>} */
export const approximations = {
  exp: { fast: [ulp(1.25)], precise: [sampledUlp(nearest)], shader: [ulp(1.25)] },
  expm1: { fast: [ulp(2.37)], precise: [sampledUlp(nearest)], shader: [ulp(2.37)] },
  log: { fast: [ulp(1.07, 0)], precise: [sampledUlp(nearest, 0)], shader: [ulp(1.54, 0)] },
  "log in two parts": { fast: [], precise: [], shader: [relative(4.8e-9, 0)] },
  log1p: { fast: [ulp(1.57, -1)], precise: [sampledUlp(nearest, -1)], shader: [ulp(1.57, -1)] },
  sin: {
    fast: [ulp(1.18, -quarter, quarter), absolute(9.49e-8, -largestAngle, largestAngle)],
    precise: [sampledUlp(nearest, -largestAngle, largestAngle)],
    shader: [ulp(1.18, -quarter, quarter), absolute(1.06e-7, -largestAngle, largestAngle)],
  },
  cos: {
    fast: [ulp(1.25, -quarter, quarter), absolute(9.6e-8, -largestAngle, largestAngle)],
    precise: [sampledUlp(nearest, -largestAngle, largestAngle)],
    shader: [ulp(1.25, -quarter, quarter), absolute(1.05e-7, -largestAngle, largestAngle)],
  },
  atan: { fast: [ulp(1.85)], precise: [sampledUlp(nearest)], shader: [ulp(1.85)] },
  // Below -87, where the result is subnormal soon, e^-x is infinite.
  sigmoid: {
    fast: [ulp(2.49)],
    precise: [sampledUlp(nearest)],
    shader: [ulp(2.49, -87), absolute(3e-39, Number.NEGATIVE_INFINITY, -87)],
  },
  "sigmoid(-x)": { fast: [ulp(2.41)], precise: [sampledUlp(nearest)], shader: [ulp(2.41)] },
  softplus: { fast: [ulp(1.86)], precise: [sampledUlp(nearest)], shader: [ulp(1.86)] },
  tanh: { fast: [ulp(3.74)], precise: [sampledUlp(nearest)], shader: [ulp(3.74)] },
  erf: { fast: [ulp(1.32)], precise: [sampledUlp(nearest)], shader: [ulp(1.32)] },
  erfc: { fast: [ulp(4.25)], precise: [sampledUlp(nearest)], shader: [ulp(4.25)] },
  sign: { fast: [ulp(0)], precise: [ulp(0)], shader: [ulp(0)] },
};
