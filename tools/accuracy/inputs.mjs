// The inputs at which functions are measured, as ranges of float32 bit patterns.
import { collect, evaluate } from "echoai/expression";
import { activationNamed, formulaOf } from "./cases.mjs";

/** @typedef {import("./cases.mjs").Case} Case */

/**
 * `count` cells of `step` bit patterns each, from the pattern `from` on; one input is taken from each cell.
 *
 * @typedef {object} Range
 * @property {number} from
 * @property {number} count
 * @property {number} step a power of two
 */

/**
 * The special inputs, and every sign and exponent of the finite numbers, divided evenly; most densely where functions bend.
 *
 * @param {Case} of
 * @param {number} [density] 1 gives 1.7 million inputs
 * @returns {Range[]}
 */
export const sampleRanges = (of, density = 1) => [...specialRanges(of), ...strata(density)];

/**
 * The inputs that a sample must not miss: NaN, the infinities, zeros, the ends of every exponent, the function's kinks and the
 * constants in its formula, with the numbers beside each.
 *
 * @param {Case} of
 * @returns {Range[]}
 */
export function specialRanges(of) {
  const { definition } = activationNamed(of.name);
  const powers = Array.from({ length: 277 }, (_, index) => 2 ** (index - 149));
  const kinks = definition.kinks.map(({ at }) => evaluate(at, { ...of.parameters, x: 0 }));
  const constants = collect([formulaOf(of)]).flatMap((node) =>
    node.kind === "constant" ? [node.value] : [],
  );
  const centres = [Number.NaN, Number.POSITIVE_INFINITY, 0, ...powers, ...kinks, ...constants];
  const patterns = new Uint32Array(Float32Array.from(centres.flatMap((centre) => [centre, -centre])).buffer);
  return [...new Set(patterns)].map((pattern) => ({ from: pattern - 4, count: 9, step: 1 }));
}

/**
 * @param {number} density
 * @returns {Range[]}
 */
const strata = (density) =>
  Array.from({ length: 2 * 255 }, (_, index) => {
    const exponent = (index >> 1) - 127;
    const count = (exponent >= -14 && exponent < 8 ? 2 ** 14 : 2 ** 11) * density;
    return { from: ((index >> 1) + 256 * (index & 1)) * 2 ** 23, count, step: 2 ** 23 / count };
  });

/**
 * All float32 numbers, in ranges that take about a second each.
 *
 * @returns {Range[]}
 */
export const allRanges = () =>
  Array.from({ length: 2 ** 8 }, (_, index) => ({ from: index * 2 ** 24, count: 2 ** 24, step: 1 }));

/**
 * @param {readonly Range[]} ranges
 */
export function inputsIn(ranges) {
  const x = new Float32Array(ranges.reduce((length, { count }) => length + count, 0));
  let place = 0;
  for (const range of ranges) {
    fill(range, 0, new Uint32Array(x.buffer, 4 * place, range.count));
    place += range.count;
  }
  return x;
}

/**
 * The bit patterns of the cells from `first` on: as many as there is room for.
 *
 * @param {Range} range
 * @param {number} first
 * @param {Uint32Array} patterns
 */
export function fill({ from, step }, first, patterns) {
  for (let index = 0; index < patterns.length; index++) {
    const cell = first + index;
    patterns[index] = from + cell * step + (scatter(from + cell) & (step - 1));
  }
}

/**
 * Bits without a pattern, the same in every run: the finalizer of MurmurHash3.
 *
 * @param {number} seed
 */
function scatter(seed) {
  let bits = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
