/** Up to six significant digits of a number that is not negative: "0.333333", "1e-9", "1e+18". */
export function digitsOf(value: number): string {
  const rounded = Number(value.toPrecision(6));
  return rounded < 1e9 ? String(rounded) : rounded.toExponential();
}

/** The same in two parts, where it is written with a power of ten: "1e-9" is 1 and -9. */
export function scientific(value: number): { readonly digits: string; readonly exponent?: number } {
  const [digits = "", exponent] = digitsOf(value).split("e");
  return exponent === undefined ? { digits } : { digits, exponent: Number(exponent) };
}

/** A numerator and what is under the root below it, for numbers of the normal distribution that a float prints badly. */
export const rootQuotient = (value: number): readonly ["1" | "2", "2" | "π"] | undefined =>
  rootQuotients.find(([known]) => known === value)?.[1];

const rootQuotients = [
  [Math.SQRT1_2, ["1", "2"]],
  [2 / Math.sqrt(Math.PI), ["2", "π"]],
  [1 / Math.sqrt(Math.PI), ["1", "π"]],
] as const;
