import fc from "fast-check";
import {
  abs,
  add,
  atan,
  type Condition,
  constant,
  cos,
  div,
  type Expression,
  equal,
  erf,
  erfc,
  exp,
  expm1,
  input,
  less,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  type Operand,
  type Operation,
  parameter,
  pow,
  select,
  sigmoid,
  sign,
  sin,
  softplus,
  sqrt,
  sub,
  tanh,
} from "../expression/index.ts";
import { hardNumbers } from "./floats.ts";

/** The operations on one number, but for those that are for approximations. */
type Unary = Exclude<
  Operation,
  keyof typeof binary | keyof typeof comparisons | "select" | "round" | "normalizer" | "ldexp"
>;

/** Their builders. */
export const unary: Readonly<Record<Unary, (a: Operand) => Expression>> = {
  ...{ neg, abs, sign, exp, expm1, log, log1p, sqrt, tanh, sigmoid, softplus, sin, cos, atan, erf, erfc },
};

/** The builders of the operations on two numbers. */
export const binary = { add, sub, mul, div, pow, min, max };

export const comparisons = { less, lessEqual, equal };

/** The numbers that break identities: NaN, infinities, signed zeros, subnormals, the largest, and plain ones. */
export const specialNumbers: readonly number[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1.5, -1, 2, 3],
  ...hardNumbers,
];

/** Any float64, special ones often. */
export const anyNumber = fc.oneof(
  fc.constantFrom(...specialNumbers),
  fc.double(),
  fc.double({ min: -4, max: 4, noNaN: true }),
);

/** The variables of a random expression. */
const variables = [input("x"), input("y"), parameter("alpha"), parameter("beta")] as const;

/** A value for each of the variables. */
export const anyValues = fc.record({ x: anyNumber, y: anyNumber, alpha: anyNumber, beta: anyNumber });

/** Any formula of a few operations over the variables and the given constants. */
export const expressionsOver = (constants: fc.Arbitrary<number>): fc.Arbitrary<Expression> =>
  fc.letrec<{ node: Expression; test: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: "medium" },
      fc.oneof(fc.constantFrom(...variables), constants.map(constant)),
      fc.tuple(fc.constantFrom(neg, neg, ...Object.values(unary)), tie("node")).map(([of, a]) => of(a)),
      fc
        .tuple(fc.constantFrom(...Object.values(binary)), tie("node"), tie("node"))
        .map(([of, a, b]) => of(a, b)),
      fc.tuple(tie("test"), tie("node"), tie("node")).map(([test, a, b]) => select(test, a, b)),
    ),
    test: fc
      .tuple(fc.constantFrom(...Object.values(comparisons)), tie("node"), tie("node"))
      .map(([of, a, b]) => of(a, b)),
  })).node;

/** Any formula; its constants are often those at which the rules of simplification work. */
export const anyExpression = expressionsOver(fc.oneof(fc.constantFrom(0, -0, 1, -1, 2), anyNumber));
