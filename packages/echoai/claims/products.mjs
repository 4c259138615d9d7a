// The errors of what has two operands: powers, and products as they stand in an exponential.

/**
 * `error`, and for each unit of the exponent's size `perExponent` more, relative.
 *
 * @typedef {{ readonly error: number, readonly perExponent: number, readonly known: "proved", readonly by: string }} Claim
 */

/** @type {Readonly<Record<"power" | "powerOnGpu" | "exponentialOnGpu" | "exactParts", Claim>>} */
export const products = {
  power: {
    ...{ error: 4 * 2 ** -53, perExponent: 3 * 2 ** -53, known: "proved" },
    by: "in float64: functions within an ULP, which is two roundings, and the product's rounding",
  },
  powerOnGpu: {
    ...{ error: 2.9e-7, perExponent: 4.9e-9, known: "proved" },
    by: "the logarithm in two parts, the product's parts, the exponential, and two roundings",
  },
  exponentialOnGpu: {
    ...{ error: 1.7e-7, perExponent: 2 ** -33, known: "proved" },
    by: "the exponential, the product's parts, and the rounding of their sum, at most 2^-26",
  },
  exactParts: {
    ...{ error: 5.01 * 2 ** -36, perExponent: 0, known: "proved" },
    by: "four roundings in terms of at most 2^-12 of the product, one of them of a sum of two",
  },
};
