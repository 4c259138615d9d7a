// The largest errors of one function, in each way of computing it, beside its claims.

import { approximations } from "../../packages/echoai/claims/approximations.mjs";
import { fill } from "../accuracy/inputs.mjs";
import { ulpError, unitsPerOne } from "../accuracy/ulp.mjs";
import { loopOf, truthOf, ways } from "./subjects.mjs";

/** @typedef {import("../../packages/echoai/claims/claim.mjs").Claim} Claim */
/** @typedef {import("../accuracy/inputs.mjs").Range} Range */
/** @typedef {import("./subjects.mjs").Results} Results */
/** @typedef {import("./subjects.mjs").Subject} Subject */
/** @typedef {import("./subjects.mjs").Way} Way */

/** @typedef {{ error: number, at: number }} Worst the largest error and its input */

/** For each claim of each way, in their order. */
/** @typedef {Readonly<Partial<Record<Way, readonly Worst[]>>>} Measured */

/**
 * @param {Subject} name
 * @param {readonly Range[]} ranges
 * @returns {Measured}
 */
export function measure(name, ranges) {
  const truth = truthOf(name);
  const compared = ways
    .filter((way) => approximations[name][way].length > 0)
    .map((way) => ({
      way,
      rows: approximations[name][way].map((claim) => ({ claim, worst: { error: 0, at: 0 } })),
    }));
  for (const range of ranges) {
    const length = Math.min(range.count, blockLength);
    const x = new Float32Array(length);
    const patterns = new Uint32Array(x.buffer);
    const wanted = new Float64Array(length);
    const loops = compared.map(({ way, rows }) => ({ loop: loopOf(name, way, length), rows }));
    for (let first = 0; first < range.count; first += length) {
      fill(range, first, patterns);
      truth(x, wanted);
      for (const { loop, rows } of loops) {
        const got = loop(x);
        for (const { claim, worst } of rows) compare(worst, x, got, wanted, claim);
      }
    }
  }
  return Object.fromEntries(compared.map(({ way, rows }) => [way, rows.map(({ worst }) => worst)]));
}

const blockLength = 2 ** 14;

/**
 * @param {Worst} worst
 * @param {Float32Array} x
 * @param {Results} got
 * @param {Float64Array} wanted its elements from the buffer's start
 * @param {Claim} claim
 */
function compare(worst, x, got, wanted, { unit, interval: [low, high] }) {
  const words = new Uint32Array(wanted.buffer);
  for (let index = 0; index < x.length; index++) {
    const [value, result] = [/** @type {number} */ (wanted[index]), /** @type {number} */ (got[index])];
    const perOne = unit === "ULP" ? unitsPerOne(/** @type {number} */ (words[2 * index + 1])) : 1;
    // Nearly all. NaN is not.
    if (Math.abs(result - value) * perOne <= worst.error && value !== 0) continue;
    const input = /** @type {number} */ (x[index]);
    if (!(input >= low && input <= high)) continue;
    const error = errorIn[unit](result, value);
    if (error > worst.error) Object.assign(worst, { error, at: input });
  }
}

/** @type {Readonly<Record<Claim["unit"], (got: number, wanted: number) => number>>} */
export const errorIn = {
  ULP: ulpError,
  absolute: (got, wanted) => Math.abs(got - wanted),
  relative: (got, wanted) => (got === wanted ? 0 : Math.abs((got - wanted) / wanted)),
};

/**
 * @param {Measured} a
 * @param {Measured} b
 * @returns {Measured}
 */
export const mergeMeasured = (a, b) =>
  Object.fromEntries(
    ways.map((way) => [
      way,
      a[way]?.map((worst, index) => {
        const other = /** @type {Worst} */ (b[way]?.[index]);
        return worst.error >= other.error ? worst : other;
      }),
    ]),
  );
