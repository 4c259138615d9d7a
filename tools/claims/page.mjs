// The part of docs/accuracy.md that lists what is claimed beside the kernels' results.
import { approximations } from "../../packages/echoai/claims/approximations.mjs";
import { targets } from "../../packages/echoai/claims/functions.mjs";
import { lowered } from "../../packages/echoai/claims/lowered.mjs";
import { polynomials } from "../../packages/echoai/claims/polynomials.mjs";
import { products } from "../../packages/echoai/claims/products.mjs";
import { readMeasured } from "./measured.mjs";
import { subjects, ways } from "./subjects.mjs";

/** @typedef {import("../../packages/echoai/claims/claim.mjs").Claim} Claim */
/** @typedef {import("./measure.mjs").Worst} Worst */

export const claimsSection = () => `## What functions are made of

The records in \`packages/echoai/claims\` say how large each error may be, and how that is known: by every float32 (exhaustive), by an
argument (proved), or at a sample of inputs. Tests read them.

Functions in a SIMD kernel's two precisions, and as shaders have them, in float32 arithmetic. Exhaustive, unless it is said; in
brackets the worst input. \`npm run claims\` measures them.

${table(["function", ...ways], subjects.map(row))}

A shader is within ${inWords(targets.shader)} as a whole; so are an op of TensorFlow.js in its own arithmetic (${inWords(targets.tensorflow)}) and an
ONNX model (${inWords(targets.onnx)}). A function of jax-js is within ${inWords(targets.jax)}; where it grows with its
exponential, within ${inWords(targets.jaxExponential)}. That is sampled: the reference values, and hard numbers.

The polynomials in exact arithmetic. Proved: ${polynomials.erf.single.by}.

${table(["polynomial", "interval", "single", "double"], Object.entries(polynomials).map(polynomialRow))}

Of two operands, relative, with the exponent's size times the second number more. Proved.

${table(["what", "error", "by the exponent", "because of"], Object.entries(products).map(productRow))}

Written in other functions for a framework that lacks them, relative, in float64. Proved.

${table(
  ["function", "error", "because of"],
  Object.entries(lowered).map(([name, { error, by }]) => [name, short(error), by]),
)}

`;

/** @param {import("./subjects.mjs").Subject} subject */
const row = (subject) => [
  subject,
  ...ways.map((way) =>
    approximations[subject][way]
      .map((claim, place) => cell(claim, readMeasured()[subject]?.plain?.[way]?.[place]))
      .join("; "),
  ),
];

/**
 * @param {Claim} claim
 * @param {Worst | undefined} worst
 */
function cell(claim, worst) {
  const at = worst === undefined || worst.error === 0 ? "" : ` (${Number(worst.at.toPrecision(8))})`;
  return `${short(claim.error)} ${claim.unit}${where(claim.interval)}${at}${claim.known === "exhaustive" ? "" : `, ${claim.known}`}`;
}

/** @param {readonly [low: number, high: number]} interval */
function where([low, high]) {
  if (low === Number.NEGATIVE_INFINITY && high === Number.POSITIVE_INFINITY) return "";
  if (high === Number.POSITIVE_INFINITY) return ` from ${short(low)}`;
  return ` on [${short(low)}, ${short(high)}]`;
}

/** @param {[string, import("../../packages/echoai/claims/polynomials.mjs").Claims]} row */
const polynomialRow = ([name, { single, double }]) => [
  name,
  [...new Set([single, double].map(({ interval }) => interval.map(short).join(" to ")))].join("; "),
  short(single.error),
  short(double.error),
];

/** @param {[string, import("../../packages/echoai/claims/products.mjs").Claim]} row */
const productRow = ([name, { error, perExponent, by }]) => [name, short(error), short(perExponent), by];

/** @param {import("../../packages/echoai/claims/functions.mjs").Bound} bound */
export const inWords = ({ relative = 0, absolute }) =>
  `${short(relative)} relative or ${short(absolute)} absolute`;

/** @param {number} value */
function short(value) {
  const rounded = Number(value.toPrecision(value >= 1e3 || value <= -1e3 ? 5 : 3));
  return rounded !== 0 && Math.abs(rounded) < 1e-3 ? rounded.toExponential() : `${rounded}`;
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
