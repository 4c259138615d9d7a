import { add, type Expression, mul } from "../expression/index.ts";

/** The polynomial with these coefficients, the constant one first, by Horner's method. */
export const polynomialOf = (x: Expression, coefficients: readonly Expression[]): Expression =>
  coefficients.reduceRight((higher, coefficient) => add(coefficient, mul(x, higher)));
