// Derivatives of formulas by differences, in as many bits as they take: from values alone, with no rule of differentiation.

import { absolute, add, isLess, one, rounded, scaled, sizeOf, sub, zero } from "echoai-check/multiprecision";
import { branchAt } from "../multiprecision/formula.mjs";

/** @typedef {import("echoai-check/multiprecision").Big} Big */
/** @typedef {import("../multiprecision/formula.mjs").Point} Point */
/** @typedef {import("echoai/expression").Expression} Expression */

/**
 * The derivative of the branch that holds the point, in each of the variables in turn: the value, if there are none. Below 2^-1100, the
 * least that a float64 may be, it is 0.
 *
 * @param {Expression} formula
 * @param {readonly string[]} variables
 * @param {Point} point
 * @returns {Big | undefined} undefined where there is none
 * @throws Error where 16384 bits do not tell
 */
export function derivativeAt(formula, variables, point) {
  // Beside a large number a small one is not to be seen with few bits, and two results without it agree.
  const largest = Object.values(point).reduce((size, value) => Math.max(size, Number(sizeOf(value))), 0);
  const fewest = 256 + 3 * largest;
  let before = difference(formula, variables, point, fewest);
  for (let bits = 2 * fewest; bits <= 16384; bits *= 2) {
    const value = difference(formula, variables, point, bits);
    if (value === undefined && before === undefined) return undefined;
    if (value !== undefined && before !== undefined) {
      // With fewer bits a small one beside a large constant is not to be seen.
      if (bits >= 4096 && isLess(absolute(value), least) && isLess(absolute(before), least)) return zero;
      if (isLess(absolute(sub(value, before)), scaled(absolute(value), -digits))) return value;
    }
    before = value;
  }
  throw new Error(
    `16384 bits do not tell the derivative in ${variables} at ${JSON.stringify(point, asText)}`,
  );
}

/** Binary ones that two results have in common. */
const digits = 80;

/** @type {Big} */
const least = [1n, -1100n];

/** @type {(key: string, value: unknown) => unknown} */
const asText = (_, value) => (typeof value === "bigint" ? `${value}` : value);

/**
 * Central differences: with steps of 2^-k beside numbers of the size 1 and more, and of less beside smaller ones, their error is some
 * 2^-2k, and that of the values some 2^(nk - bits). The greatest of both is least with k = bits / (n + 2).
 *
 * @param {Expression} formula
 * @param {readonly string[]} variables
 * @param {Point} centre
 * @param {number} bits
 * @returns {Big | undefined}
 */
function difference(formula, variables, centre, bits) {
  const k = Math.floor(bits / (variables.length + 2));
  /** How many powers of two less the step is. */
  const beside = (/** @type {string} */ variable) => {
    const value = /** @type {Big} */ (centre[variable]);
    return value[0] === 0n ? 300 : Math.max(0, -Number(sizeOf(value)));
  };
  const lost = variables.reduce((sum, variable) => sum + beside(variable), 0);
  const valueAt = branchAt(formula, centre, bits + lost);
  /** @type {(rest: readonly string[], point: Point) => Big} */
  const along = ([variable, ...rest], point) => {
    if (variable === undefined) return valueAt(point);
    const h = -k - beside(variable);
    const moved = (/** @type {Big} */ by) => ({
      ...point,
      [variable]: add(/** @type {Big} */ (point[variable]), scaled(by, h)),
    });
    return scaled(sub(along(rest, moved(one)), along(rest, moved(minusOne))), -1 - h);
  };
  try {
    return rounded(along(variables, centre), bits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** @type {Big} */
const minusOne = [-1n, 0n];
