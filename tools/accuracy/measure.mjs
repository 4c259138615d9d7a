// One function, its two precisions beside the float64 reference.
import { boundOf, precisions } from "./bounds.mjs";
import { activationNamed } from "./cases.mjs";
import { compare, merge, noErrors } from "./errors.mjs";
import { fill, inputsIn, specialRanges } from "./inputs.mjs";
import { createReference } from "./reference.mjs";

/** @typedef {import("./bounds.mjs").Precision} Precision */
/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./errors.mjs").Errors} Errors */
/** @typedef {import("./inputs.mjs").Range} Range */

/** @typedef {Readonly<Record<Precision, Errors>>} Measured */
/** @typedef {{ readonly of: Case, readonly measured: Measured }} Result */

/**
 * The largest errors over some ranges of inputs.
 *
 * @param {Case} of
 * @param {readonly Range[]} ranges
 * @returns {Measured}
 */
export function measure(of, ranges) {
  const activation = activationNamed(of.name);
  const compute = of.form === "value" ? activation : activation.derivative;
  const reference = createReference(of, inputsIn(specialRanges(of)));
  const zerosHaveSigns = of.form === "value";
  const ways = precisions.map((precision) => ({ precision, bound: boundOf(of, precision), zerosHaveSigns }));
  const errors = { fast: noErrors(), precise: noErrors() };
  const wanted = new Float64Array(blockLength);
  for (const range of ranges) {
    const x = new Float32Array(Math.min(range.count, blockLength));
    const patterns = new Uint32Array(x.buffer);
    const out = new Float32Array(x.length);
    for (let first = 0; first < range.count; first += x.length) {
      fill(range, first, patterns);
      reference(x, wanted);
      for (const { precision, ...how } of ways)
        compare(errors[precision], x, compute(x, of.parameters, out, { precision }), wanted, how);
    }
  }
  return errors;
}

/** Enough for a call to run at full speed, little enough for the cache. What is longer is a multiple of it. */
const blockLength = 2 ** 14;

/**
 * @param {Measured} a
 * @param {Measured} b
 * @returns {Measured}
 */
export const mergeMeasured = (a, b) => ({
  fast: merge(a.fast, b.fast),
  precise: merge(a.precise, b.precise),
});
