// How far a result is from the truth.

/** @typedef {import("./samples.mjs").Truth} Truth */

/**
 * A number format: 2^`bits` numbers from a power of two to the next, no unit below 2^`smallest`, all below 2^`end`.
 *
 * @typedef {{ bits: number, smallest: number, end: number }} Format
 */

/** @type {Format} */
export const float32 = { bits: 23, smallest: -149, end: 128 };
/**
 * What is lost below the smallest normal number counts little here: its unit is 2^-1022, not 2^-1074.
 *
 * @type {Format}
 */
export const float64 = { bits: 52, smallest: -1022, end: 1024 };

/**
 * `ulp` is the error in units in the last place of the truth; `scaled` that in units in the last place of its scale, which near
 * a root is the larger. `kind` says what is wrong with a result that no distance describes.
 *
 * @typedef {{ ulp: number, scaled: number, kind: string | undefined }} Judgement
 */

/**
 * @param {number} got
 * @param {Truth} truth
 * @param {Format} format
 * @param {number} [factor] what the truth is to be multiplied by, a power of two. The unit is that of the truth or of the
 *   product, whichever is the larger: a slope may be rounded before it is multiplied
 * @returns {Judgement}
 */
export function judge(got, { high, low, scale }, format, factor = 1) {
  const wanted = high * factor;
  const kind =
    mismatch(got, wanted, format) ?? (got === 0 && isOtherZero(got, high || low) ? otherZero : undefined);
  if (kind !== undefined) return { ulp: 0, scaled: 0, kind };
  if (Number.isNaN(got) || got === wanted) return { ulp: 0, scaled: 0, kind };
  const rest = bounded(wanted, format) === wanted ? low * factor : 0;
  const distance = Math.abs(bounded(got, format) - bounded(wanted, format) - rest);
  const unit = (/** @type {number} */ size) =>
    Math.max(spacing(size * factor, format), spacing(size, format) * factor);
  const size = Math.abs(high);
  return { ulp: distance / unit(size), scaled: distance / unit(Math.max(size, scale)), kind };
}

export const otherZero = "the other zero";

/**
 * @param {number} got
 * @param {number} wanted 0 where no sign is known
 */
const isOtherZero = (got, wanted) => wanted !== 0 && Object.is(got, -0) !== wanted < 0;

/**
 * @param {number} got
 * @param {number} wanted
 * @param {Format} format
 */
function mismatch(got, wanted, { end }) {
  if (Number.isNaN(wanted)) return Number.isNaN(got) ? undefined : "a number for NaN";
  if (Number.isNaN(got)) return "NaN";
  const half = 2 ** (end - 1);
  if (!Number.isFinite(got) && Math.abs(wanted) < half) return "infinite";
  if (!Number.isFinite(wanted) && Math.abs(got) < half) return "finite for infinite";
  if (Math.abs(wanted) > half && Math.sign(wanted) !== Math.sign(got)) return "sign";
  return undefined;
}

/**
 * @param {number} value
 * @param {Format} format
 */
function spacing(value, { bits, smallest, end }) {
  const size = Math.abs(value);
  const exponent = size === 0 ? -1075 : size === Number.POSITIVE_INFINITY ? end : Math.floor(Math.log2(size));
  return 2 ** Math.max(smallest, Math.min(exponent, end - 1) - bits);
}

/**
 * An infinity stands for the power of two after the largest number. For float64 that is out of reach, and the largest does.
 *
 * @param {number} value
 * @param {Format} format
 */
function bounded(value, { end }) {
  const limit = end < 1024 ? 2 ** end : Number.MAX_VALUE;
  return Math.max(-limit, Math.min(value, limit));
}
