// What a claim of accuracy is. The records beside this file are all there are: tests, scripts and documents read them.

/** @typedef {"ULP" | "relative" | "absolute"} Unit ULP are of float32: its spacing at the right value. */

/**
 * `exhaustive`: for every float32 of the interval; those of sizes at which errors repeat with the mantissa, by one
 * binade (`tools/claims/ranges.mjs` says which). `proved`: `by` an argument. `sampled`: at inputs of every size, so that others may
 * be worse.
 *
 * @typedef {"exhaustive" | "proved" | "sampled"} Evidence
 */

/**
 * @typedef {object} Claim
 * @property {readonly [low: number, high: number]} interval of the argument
 * @property {number} error the largest that there is
 * @property {Unit} unit
 * @property {Evidence} known
 * @property {string} [by]
 */

/**
 * @param {Evidence} known
 * @param {Unit} unit
 */
const claims =
  (known, unit) =>
  /**
   * @param {number} error
   * @param {number} [low]
   * @param {number} [high]
   * @param {string} [by]
   * @returns {Claim}
   */
  (error, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, by) => ({
    interval: [low, high],
    ...{ error, unit, known },
    ...(by === undefined ? {} : { by }),
  });

export const ulp = claims("exhaustive", "ULP");
export const absolute = claims("exhaustive", "absolute");
export const relative = claims("exhaustive", "relative");
export const sampledUlp = claims("sampled", "ULP");
export const provedRelative = claims("proved", "relative");
