import { add, div, type Expression, lessEqual, mul, select, sign, sqrt } from "../expression/index.ts";
import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Brad Carlile, Guy Delamarter, Paul Kinney, Akiko Marti, Brian Whitney",
  title: "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)",
  year: 2017,
  arxiv: "1710.09967",
};

/** x / sqrt(1 + alpha x^2); from alpha x^2 = 1 on divided through by |x|, so that x^2 can't overflow. */
export function inverseSquareRootUnit(x: Expression, alpha: Expression): Expression {
  const square = mul(mul(alpha, x), x);
  const isLarge = lessEqual(1, square);
  const inverse = div(1, x);
  return div(
    select(isLarge, sign(x), x),
    sqrt(select(isLarge, add(alpha, mul(inverse, inverse)), add(1, square))),
  );
}
