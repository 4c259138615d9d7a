// The inputs at which claims are measured, as ranges of float32 bit patterns.

/** @typedef {import("../accuracy/inputs.mjs").Range} Range */
/** @typedef {import("./subjects.mjs").Subject} Subject */

/**
 * The magnitudes between which a function has errors of its own, both powers of two: below the first all terms but the first are
 * lost, and above the second, 2^128 or not, results are limits, the argument itself, or computed in another way. A logarithm's errors
 * are of each binade's own, and no negative number has one.
 *
 * @type {Readonly<Record<Subject, readonly [number, number]>>}
 */
const own = {
  exp: [2 ** -26, 2 ** 9],
  expm1: [2 ** -26, 2 ** 9],
  log: [0, 2 ** 128],
  "log in two parts": [0, 2 ** 128],
  log1p: [2 ** -26, 2 ** 128],
  sin: [2 ** -26, 2 ** 14],
  cos: [2 ** -26, 2 ** 14],
  atan: [2 ** -26, 2 ** 27],
  sigmoid: [2 ** -26, 2 ** 9],
  "sigmoid(-x)": [2 ** -26, 2 ** 9],
  softplus: [2 ** -26, 2 ** 9],
  tanh: [2 ** -26, 2 ** 9],
  erf: [2 ** -26, 2 ** 9],
  erfc: [2 ** -26, 2 ** 9],
  sign: [2 ** -26, 2 ** 9],
};

/**
 * Every float32 at which a function has errors of its own, and a binade of each side's others, which stands for all. Kernels and GPUs
 * have other claims, or none, for angles beyond.
 *
 * @param {Subject} name
 * @returns {readonly Range[]}
 */
export function exhaustiveRanges(name) {
  const [least, most] = own[name];
  if (least === 0) return blocks(0, infinity);
  const largest = name === "sin" || name === "cos" ? [] : [[2 ** 127, 2 ** 128]];
  const magnitudes = [[least, most], [0, 2 ** -125], ...largest];
  return magnitudes.flatMap(([low = 0, high = 0]) =>
    [0, sign].flatMap((side) => blocks(side + patternOf(low), side + patternOf(high))),
  );
}

/**
 * A part of them, evenly over all patterns.
 *
 * @type {readonly Range[]}
 */
export const sampleRanges = [{ from: 0, count: 2 ** 17, step: 2 ** 15 }];

const sign = 2 ** 31;
const infinity = 0x7f800000;

/** @param {number} magnitude */
function patternOf(magnitude) {
  return /** @type {number} */ (new Uint32Array(Float32Array.of(magnitude).buffer)[0]);
}

/**
 * The end is one of them: infinity, mostly a power of two.
 *
 * @param {number} from
 * @param {number} end
 */
function blocks(from, end) {
  const length = 2 ** 23;
  const whole = Array.from({ length: (end - from) / length }, (_, index) => ({
    from: from + index * length,
    count: length,
    step: 1,
  }));
  return [...whole, { from: end, count: 1, step: 1 }];
}
