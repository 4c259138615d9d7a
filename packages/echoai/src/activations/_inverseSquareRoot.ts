import {
  abs,
  add,
  type Condition,
  div,
  type Expression,
  less,
  lessEqual,
  mul,
  select,
  sign,
  sqrt,
} from "../expression/index.ts";
import type { Paper } from "./define.ts";

export const paper: Paper = {
  authors: "Brad Carlile, Guy Delamarter, Paul Kinney, Akiko Marti, Brian Whitney",
  title: "Improving Deep Learning by Inverse Square Root Linear Units (ISRLUs)",
  year: 2017,
  arxiv: "1710.09967",
};

/** x / sqrt(1 + alpha x^2); where the square could overflow, divided through by |x|. */
export const inverseSquareRootUnit = (x: Expression, alpha: Expression): Expression =>
  whereSquareIsSafe(
    x,
    alpha,
    div(x, sqrt(add(1, square(x, alpha)))),
    div(sign(x), sqrt(add(alpha, mul(div(1, x), div(1, x))))),
  );

/** Its derivative, (1 + alpha x^2)^(-3/2). */
export const inverseSquareRootSlope = (x: Expression, alpha: Expression): Expression => {
  const sum = add(1, square(x, alpha));
  const inverse = abs(div(1, x));
  const factor = div(inverse, sqrt(add(alpha, mul(inverse, inverse))));
  return whereSquareIsSafe(x, alpha, div(1, mul(sum, sqrt(sum))), mul(factor, mul(factor, factor)));
};

/** Its derivative in alpha, -y^3 / 2. */
export const inverseSquareRootByAlpha = (x: Expression, alpha: Expression): Expression => {
  const y = inverseSquareRootUnit(x, alpha);
  return mul(-0.5, mul(y, mul(y, y)));
};

const square = (x: Expression, alpha: Expression): Expression => mul(alpha, x, x);

/** For the usual alpha that is a question of x alone. */
const whereSquareIsSafe = (x: Expression, alpha: Expression, a: Expression, b: Expression): Expression => {
  const choose = (condition: Condition) => select(condition, a, b);
  return select(less(alpha, 100), choose(lessEqual(abs(x), 1e18)), choose(lessEqual(square(x, alpha), 1)));
};
