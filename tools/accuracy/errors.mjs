// The largest errors of one function in one precision, over any number of inputs.
import { ulpError, unitsPerOne } from "./ulp.mjs";

/** @typedef {import("./bounds.mjs").Bound} Bound */

/**
 * `ulp` is the largest error and `at` its input; `absolute` the largest absolute error among the results that are not within
 * the bound in ULP. `mismatches` counts the results that are wrong in kind (see `ulpError`); the first was at `mismatchAt`.
 *
 * @typedef {object} Errors
 * @property {number} ulp
 * @property {number} at
 * @property {number} absolute
 * @property {number} absoluteAt
 * @property {number} mismatches
 * @property {number} mismatchAt
 */

/** @returns {Errors} */
export const noErrors = () => ({ ulp: 0, at: 0, absolute: 0, absoluteAt: 0, mismatches: 0, mismatchAt: 0 });

/**
 * Takes the results of a call into `errors`.
 *
 * @param {Errors} errors
 * @param {Float32Array} x
 * @param {Float32Array} got
 * @param {Float64Array} wanted its elements from the buffer's start
 * @param {{ bound: Bound, zerosHaveSigns: boolean }} options
 */
export function compare(errors, x, got, wanted, { bound, zerosHaveSigns }) {
  const words = new Uint32Array(wanted.buffer);
  for (let index = 0; index < x.length; index++) {
    const value = /** @type {number} */ (wanted[index]);
    const result = /** @type {number} */ (got[index]);
    const error = Math.abs(result - value) * unitsPerOne(/** @type {number} */ (words[2 * index + 1]));
    // Nearly all: an ordinary number, no worse than what was seen. NaN is not.
    if (error <= errors.ulp && error <= bound.ulp && value !== 0) continue;
    const input = /** @type {number} */ (x[index]);
    // -0 + 0 is 0.
    if (zerosHaveSigns) take(errors, input, result, value, bound);
    else take(errors, input, result + 0, value + 0, bound);
  }
}

/**
 * @param {Errors} errors
 * @param {number} x
 * @param {number} got
 * @param {number} wanted
 * @param {Bound} bound
 */
function take(errors, x, got, wanted, bound) {
  const ulp = ulpError(got, wanted);
  if (ulp === Number.POSITIVE_INFINITY) {
    if (errors.mismatches === 0) errors.mismatchAt = x;
    errors.mismatches++;
    return;
  }
  if (ulp > errors.ulp) {
    errors.ulp = ulp;
    errors.at = x;
  }
  const absolute = Math.abs(got - wanted);
  if (ulp > bound.ulp && absolute > errors.absolute) {
    errors.absolute = absolute;
    errors.absoluteAt = x;
  }
}

/**
 * @param {Errors} a
 * @param {Errors} b
 * @returns {Errors}
 */
export function merge(a, b) {
  const worst = a.ulp >= b.ulp ? a : b;
  const farthest = a.absolute >= b.absolute ? a : b;
  return {
    ulp: worst.ulp,
    at: worst.at,
    absolute: farthest.absolute,
    absoluteAt: farthest.absoluteAt,
    mismatches: a.mismatches + b.mismatches,
    mismatchAt: a.mismatches > 0 ? a.mismatchAt : b.mismatchAt,
  };
}

/**
 * Whether each result is within the bound in ULP or within the absolute one.
 *
 * @param {Errors} errors
 * @param {Bound} bound
 */
export const isWithin = (errors, bound) => errors.mismatches === 0 && errors.absolute <= bound.absolute;
