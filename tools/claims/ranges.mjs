// The inputs at which claims are measured, as ranges of float32 bit patterns.

/** @typedef {import("../accuracy/inputs.mjs").Range} Range */
/** @typedef {import("./subjects.mjs").Subject} Subject */

/**
 * Every float32 at which a function has errors of its own. Below 2^-26 all terms but the first are lost, and from 2^9 on
 * (angles: 2^14) results are limits, the argument itself, or computed in another way: there a binade stands for all. A
 * logarithm's errors are of each binade's own.
 *
 * @param {Subject} name
 * @returns {readonly Range[]}
 */
export function exhaustiveRanges(name) {
  if (name === "log" || name === "log in two parts") return blocks(0, infinity);
  const angle = name === "sin" || name === "cos";
  const own = name === "log1p" ? [[2 ** -26, 2 ** 128]] : [[2 ** -26, angle ? 2 ** 14 : 2 ** 9]];
  const repeated = [
    [0, 2 ** -125],
    [2 ** 127, 2 ** 128],
  ];
  const magnitudes = [...own, ...(angle ? repeated.slice(0, 1) : repeated)];
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
