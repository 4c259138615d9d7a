// The errors of the approximations' polynomials, in exact arithmetic.
import { provedRelative } from "./claim.mjs";

/** @typedef {import("./claim.mjs").Claim} Claim */
/** @typedef {import("../src/expression/approximations/coefficients.ts").Coefficients} Coefficients */
/** @typedef {import("../src/expression/approximations/coefficients.ts").Format} Format */
/** @typedef {"ln2" | "halfPi" | "rightAngle" | "largestExponent" | "exponents" | "largestAngle"} Constant */
/** @typedef {Exclude<keyof Coefficients, Constant>} Polynomial */

/**
 * At 2001 Chebyshev points, between which a function that a polynomial of degree 100 equals to 30 digits is at most 0.4 % larger
 * (H. Ehlich and K. Zeller, "Schwankung von Polynomen zwischen Gitterpunkten", Mathematische Zeitschrift 86, 1964).
 */
const by = "values at 2001 Chebyshev points, and Ehlich and Zeller's theorem";

/** @typedef {Readonly<Record<Format, Claim>>} Claims */

/**
 * @param {number} low
 * @param {number} high
 * @param {Record<Format, number>} errors
 * @returns {Claims}
 */
const on = (low, high, { single, double }) => ({
  single: provedRelative(single, low, high, by),
  double: provedRelative(double, low, high, by),
});

/**
 * Of the function that a polynomial serves: e^r, ln, sine, cosine (absolute, as its largest value is 1), arc tangent, erf and erfc.
 *
 * @type {Readonly<Record<Polynomial, Claims>>}
 */
export const polynomials = {
  exponential: on(-Math.LN2 / 2, Math.LN2 / 2, { single: 6.9e-9, double: 1.1e-15 }),
  logarithm: on(Math.SQRT1_2, Math.SQRT2, { single: 8.1e-10, double: 2e-16 }),
  sine: on(-Math.PI / 4, Math.PI / 4, { single: 4.7e-9, double: 1.3e-17 }),
  cosine: on(-Math.PI / 4, Math.PI / 4, { single: 1.6e-10, double: 1.5e-16 }),
  arcTangent: on(-1, 1, { single: 2.7e-9, double: 1.2e-15 }),
  erf: on(-1, 1, { single: 1.5e-9, double: 1e-16 }),
  // Beyond 8.6 float32 has no normal number.
  erfc: { single: provedRelative(1.2e-8, 0, 8.6, by), double: provedRelative(1.1e-16, 0, 26.5, by) },
};
