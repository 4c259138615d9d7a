import { add, constant, type Expression, mul } from "../expression.ts";

/** By Horner's rule; coefficients from the lowest power up. */
export const polynomial = (coefficients: readonly number[], t: Expression): Expression => {
  const [last, ...others] = [...coefficients].reverse();
  return others.reduce<Expression>((sum, coefficient) => add(mul(sum, t), coefficient), constant(last ?? 0));
};
