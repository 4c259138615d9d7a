// The errors of functions written in terms of others, for a framework that lacks them.

/** @typedef {import("../src/lowering/lower.ts").Lowerable} Lowerable */

/**
 * Relative to the value, in float64, where the others have errors below an ULP (two roundings of 2^-53); a subnormal result has
 * one of its units more.
 *
 * @type {Readonly<Record<Lowerable, { readonly error: number, readonly known: "proved", readonly by: string }>>}
 */
export const lowered = {
  exp: { error: 8e-16, known: "proved", by: "the square of a value within 1 ULP, beside one within 1 ULP" },
  expm1: { error: 8e-16, known: "proved", by: "the square of a value within 1 ULP, beside one within 1 ULP" },
  sigmoid: { error: 0, known: "proved", by: "the same steps as its float64 value" },
  softplus: { error: 0, known: "proved", by: "the same steps as its float64 value" },
  tanh: {
    error: 12 * 2 ** -53,
    known: "proved",
    by: "expm1's error at most twice, two roundings; the value's likewise",
  },
  erf: {
    error: 1.4e-15,
    known: "proved",
    by: "in the tail 0.16 of erfc's errors near 1, and a rounding; the value's own 1e-15",
  },
  erfc: {
    ...{ error: 6.3e-14, known: "proved" },
    by: "x^2 up to 703, its rounding 2^-44 multiplied by e^; ten roundings, and 4e-15 of the value's own",
  },
  sin: {
    ...{ error: 1e-15, known: "proved" },
    by: "an angle in parts, exact but for two roundings; the polynomial's 2e-17, four roundings, and one of the value's own",
  },
  cos: {
    ...{ error: 1e-15, known: "proved" },
    by: "the polynomial's 1.5e-16 and three roundings of a part of 1, beside 0.7 or more; or sine's; and one of the value's own",
  },
  atan: {
    ...{ error: 2e-15, known: "proved" },
    by: "the polynomial's 1.2e-15, three roundings, and two of the value's own",
  },
  log: { error: 1.5e-10, known: "proved", by: "the series' tail at s = 1/3, 1.46e-10, and roundings" },
  log1p: { error: 1.5e-10, known: "proved", by: "the series' tail at s = 1/3, 1.46e-10, and roundings" },
};
