// Errors in words.
import { isWithin } from "./errors.mjs";

/** @typedef {import("./bounds.mjs").Bound} Bound */
/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./errors.mjs").Errors} Errors */
/** @typedef {import("./rounding.mjs").Rounding} Rounding */

/**
 * "2.31 at -1.5", with the largest absolute error beyond the bound in ULP and the results of another kind, if there are.
 *
 * @param {Errors} errors
 */
export function describeErrors({ ulp, at, absolute, mismatches, mismatchAt }) {
  const parts = [`${rounded(ulp)} at ${shortest(at)}`];
  if (absolute > 0) parts.push(`absolute ${absolute.toPrecision(2)}`);
  const others = mismatches > 1 ? ` and ${mismatches - 1} more` : "";
  if (mismatches > 0) parts.push(`wrong at ${shortest(mismatchAt)}${others}`);
  return parts.join(", ");
}

/**
 * "0", or "3, the worst by 0.51 at -1.5".
 *
 * @param {Rounding} rounding
 */
export const describeWrong = ({ wrong, ulp, at }) =>
  wrong === 0 ? "0" : `${wrong.toLocaleString("en")}, the worst by ${rounded(ulp)} at ${shortest(at)}`;

/**
 * Nothing if the errors are within the bound.
 *
 * @param {Errors} errors
 * @param {Bound} bound
 */
export function describeBreach(errors, bound) {
  if (isWithin(errors, bound)) return "";
  return `beyond ${bound.ulp} ULP${bound.absolute > 0 ? ` and ${bound.absolute}` : ""}`;
}

/**
 * "swish, beta = 0.5" and, for the derivative, "swish′".
 *
 * @param {Case} of
 */
export function describeCase({ name, form, parameters, isDefault }) {
  const written = Object.entries(parameters).map(([key, value]) => `, ${key} = ${shortest(value)}`);
  return `${name}${form === "derivative" ? "′" : ""}${isDefault ? "" : written.join("")}`;
}

/** @param {number} ulp */
const rounded = (ulp) => (ulp < 1000 ? ulp.toFixed(2) : ulp.toPrecision(2));

/**
 * A float32 number in as few digits as tell it from its neighbours.
 *
 * @param {number} value
 */
function shortest(value) {
  if (Object.is(value, -0)) return "-0";
  const digits = [1, 2, 3, 4, 5, 6, 7, 8].find(
    (digits) => Math.fround(Number(value.toPrecision(digits))) === value,
  );
  return `${Number(value.toPrecision(digits ?? 9))}`;
}
