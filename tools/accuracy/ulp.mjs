// Errors in units in the last place of float32.

/**
 * How many units in the last place a float32 result is away from the value that it should be. The unit is the spacing of
 * float32 at `wanted`: 2^-149 for the smallest, 2^104 for the largest and beyond, where infinity stands for 2^128. Infinite
 * for a result of another kind: NaN or an infinity without need, a number in place of one, another zero than the wanted one.
 *
 * @param {number} got
 * @param {number} wanted
 */
export function ulpError(got, wanted) {
  if (Object.is(got, wanted)) return 0;
  if (wanted === 0 || !Number.isFinite(wanted) || Number.isNaN(got)) return Number.POSITIVE_INFINITY;
  if (!Number.isFinite(got) && Math.abs(wanted) < 2 ** 127) return Number.POSITIVE_INFINITY;
  number[0] = wanted;
  return Math.abs(bounded(got) - bounded(wanted)) * unitsPerOne(/** @type {number} */ (words[1]));
}

/**
 * One over the spacing of float32 at a float64 number, from the number's upper 32 bits.
 *
 * @param {number} highWord
 */
export const unitsPerOne = (highWord) => /** @type {number} */ (units[(highWord >>> 20) & 0x7ff]);

/** By the exponent field of a float64. */
const units = Float64Array.from({ length: 0x800 }, (_, field) => {
  const exponent = field - 1023 - 23;
  return 2 ** -Math.max(-149, Math.min(exponent, 104));
});

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);

/** @param {number} value */
const bounded = (value) => Math.max(-(2 ** 128), Math.min(value, 2 ** 128));
