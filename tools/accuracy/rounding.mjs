// How many results of the precise mode are not the nearest float32.
import { differentiate, simplify } from "echoai/expression";
import { nearestFloat32 } from "../multiprecision/formula.mjs";
import { activationNamed } from "./cases.mjs";
import { fill, inputsIn, specialRanges } from "./inputs.mjs";
import { createReference } from "./reference.mjs";
import { ulpError } from "./ulp.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./inputs.mjs").Range} Range */

/**
 * Of `inputs`, those whose float64 value lies so near to the middle of two float32 numbers that its error may matter are
 * `undecided`: arithmetic with as many digits as it takes decides them, and of very many, such as ties, every seventeenth, which is
 * how `decided` may be less. `wrong` counts the results that are not the nearest float32,
 * or another kind of number; the worst is `ulp` away from the nearest, at the input `at`.
 *
 * @typedef {object} Rounding
 * @property {number} inputs
 * @property {number} undecided
 * @property {number} decided
 * @property {number} wrong
 * @property {number} ulp
 * @property {number} at
 */

/** @typedef {{ readonly of: Case, readonly rounding: Rounding }} RoundingResult */

/**
 * @param {Case} of
 * @param {readonly Range[]} ranges
 * @returns {Rounding}
 */
export function measureRounding(of, ranges) {
  const { definition, ...activation } = activationNamed(of.name);
  const isValue = of.form === "value";
  const compute = isValue ? activationNamed(of.name) : activation.derivative;
  const slope = definition.surrogates?.x?.formula ?? simplify(differentiate(definition.formula, "x"));
  const formula = isValue ? definition.formula : slope;
  const reference = createReference(of, inputsIn(specialRanges(of)));
  const found = { inputs: 0, undecided: 0, decided: 0, wrong: 0, ulp: 0, at: 0 };
  const wanted = new Float64Array(blockLength);
  for (const range of ranges) {
    const x = new Float32Array(Math.min(range.count, blockLength));
    const patterns = new Uint32Array(x.buffer);
    const out = new Float32Array(x.length);
    const few = found.undecided + 2 ** 16;
    for (let first = 0; first < range.count; first += x.length) {
      fill(range, first, patterns);
      reference(x, wanted);
      compute(x, of.parameters, out, { precision: "precise" });
      found.inputs += x.length;
      for (let index = 0; index < x.length; index++) {
        const value = /** @type {number} */ (wanted[index]);
        const got = /** @type {number} */ (out[index]);
        const input = /** @type {number} */ (x[index]);
        const margin = isValue ? Math.abs(value) * relative : marginOfSlope(input, value);
        const low = Math.fround(value - margin);
        const isDecided = low === Math.fround(value + margin) || Number.isNaN(value);
        // The sign of a zero slope says nothing.
        if (isDecided && (isValue || low !== 0 ? Object.is(low, got) : got === 0)) continue;
        if (!isDecided) {
          found.undecided++;
          if (found.undecided > few && found.undecided % 17 > 0) continue;
          found.decided++;
        }
        const nearest = isDecided ? value : nearestFloat32(formula, { ...of.parameters, x: input });
        const ulp = Math.fround(nearest) === got ? 0 : ulpError(got, nearest);
        if (ulp === 0 && !isDecided) continue;
        found.wrong++;
        if (ulp >= found.ulp) Object.assign(found, { ulp, at: input });
      }
    }
  }
  return found;
}

const blockLength = 2 ** 14;

/** Twice a thousand times the rounding error of float64. */
const relative = 2 ** -42;

/**
 * Near a root, which no slope has elsewhere, the error is that of terms near 1.
 *
 * @param {number} x
 * @param {number} slope
 */
const marginOfSlope = (x, slope) =>
  Math.abs(slope) * relative + (Math.abs(x) < 4 && Math.abs(x) > 0.1 ? 2 ** -48 : 0);

/**
 * @param {Rounding} a
 * @param {Rounding} b
 * @returns {Rounding}
 */
export const mergeRoundings = (a, b) => ({
  ...(a.ulp >= b.ulp ? a : b),
  inputs: a.inputs + b.inputs,
  undecided: a.undecided + b.undecided,
  decided: a.decided + b.decided,
  wrong: a.wrong + b.wrong,
});
