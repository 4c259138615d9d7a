/**
 * The error function and its complement in float64, which JavaScript lacks, and the polynomials that they and the
 * approximations for other targets share. `tools/approximations/error_function.py` fits the coefficients and states the form's source.
 */

/** erf(x), for any x. Error below 1e-15 relative. */
export function erf(x: number): number {
  if (Math.abs(x) <= 1) return x * horner(erfCoefficients, x * x);
  return x > 0 ? 1 - erfc(x) : erfc(-x) - 1;
}

/** 1 - erf(x), for any x. Error below 4e-15 relative where the result is a normal number. */
export function erfc(x: number): number {
  // Nothing cancels here, and erfc(0) is 1.
  if (Math.abs(x) <= 0.5) return 1 - erf(x);
  if (x < 0) return 2 - erfc(-x);
  // From here on the result is below the smallest subnormal.
  if (x > 28) return 0;
  const t = (x - erfcCentre) / (x + erfcCentre);
  // x^2 in two parts: its rounding error would be multiplied by x^2 in e^-(x^2).
  const high = Math.fround(x);
  const rest = (x - high) * (x + high);
  return (Math.exp(-high * high) * Math.exp(-rest) * horner(erfcCoefficients, t)) / (1 + 2 * x);
}

/** erf(x) = x P(x^2) for |x| <= 1; lowest power first; the fit's relative error is 1.6e-17. */
export const erfCoefficients: readonly number[] = [
  1.1283791670955126, -0.3761263890318375, 0.11283791670954879, -0.026866170645076792, 0.005223977624818014,
  -0.00085483269808338, 0.00012055331111643, -1.492559526683e-5, 1.64610004841e-6, -1.6350312701e-7,
  1.4659775274e-8, -1.137284886e-9, 5.957176e-11,
];

/** The c in t = (x - c) / (x + c). */
export const erfcCentre = 3.75;

/** erfc(x) = e^(-x^2) P(t) / (1 + 2x) for x >= 0; lowest power first; the fit's relative error is 1.1e-16. */
export const erfcCoefficients: readonly number[] = [
  1.2375126308378275, -0.14024059858554702, 0.00358541548546369, 0.0822767384901511, -0.10880393014170754,
  0.0923043211601956, -0.05869339859054579, 0.02836227742156145, -0.009746579547640485, 0.00175562583198796,
  0.00029371359494707, -0.000290153976730606, 5.1649407160546e-5, 2.238390204877e-5, -1.1445047333414e-5,
  -9.72822916746e-7, 1.7534398493e-6, -5.831227242e-8, -2.6114212678e-7, 2.4353458155e-8, 4.0966696514e-8,
  -4.44514123e-9, -6.542861076e-9, 5.77532716e-10, 9.0127776e-10, -4.8144805e-11, -7.325109e-11, 1.573357e-12,
];

const horner = (coefficients: readonly number[], t: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
