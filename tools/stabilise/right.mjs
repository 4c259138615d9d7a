// What is right: an error of a few units in the last place, or what one rounding of x makes.

/** @typedef {import("./trees.mjs").Row} Row */
/**
 * @typedef {object} Format
 * @property {(value: number) => number} round
 * @property {number} unit half a unit in the last place of 1
 * @property {number} smallest
 * @property {number} largest
 * @property {readonly [number, number]} slope the relative and the absolute error of a slope
 */

/** @type {Format} */
export const float64 = {
  round: (value) => value,
  unit: 2 ** -53,
  smallest: Number.MIN_VALUE,
  largest: Number.MAX_VALUE,
  slope: [1e-13, 1e-15],
};

/** @type {Format} */
export const float32 = {
  round: Math.fround,
  unit: 2 ** -24,
  smallest: 2 ** -149,
  largest: 2 ** 128 - 2 ** 104,
  slope: [1e-5, 1e-7],
};

/**
 * A value within 8 ULP, and twice what the rounding of x makes.
 *
 * @param {number} got
 * @param {Row} row
 * @param {Format} format
 */
export function isValueRight(got, [x, value, slope], { round, unit, smallest, largest }) {
  if (got === round(value)) return true;
  if (!Number.isFinite(value) || Number.isNaN(got)) return false;
  const ulp = Math.max(smallest, 2 * unit * 2 ** Math.floor(Math.log2(Math.abs(value))));
  const allowed = 8 * ulp + 2 * unit * Math.abs(x * (slope ?? 0));
  if (Number.isFinite(got)) return Math.abs(got - value) <= allowed;
  return Math.sign(got) === Math.sign(value) && Math.abs(value) + allowed > largest;
}

/**
 * @param {number} got
 * @param {Row} row
 * @param {Format} format
 */
export function isSlopeRight(got, [x, , slope, curvature], { round, unit, slope: [relative, absolute] }) {
  if (slope === null || got === round(slope)) return true;
  const allowed = Math.max(relative * Math.abs(slope), absolute) + 2 * unit * Math.abs(x * (curvature ?? 0));
  return Math.abs(got - slope) <= allowed;
}
