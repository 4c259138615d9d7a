import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  collect,
  differentiate,
  div,
  type Expression,
  erf,
  evaluate,
  exp,
  input,
  log,
  log1p,
  max,
  mul,
  neg,
  parameter,
  pow,
  sigmoid,
  sign,
  sin,
  sqrt,
  stabilise,
  stableDerivative,
  sub,
  tanh,
} from "../index.ts";

const x = input("x");
const written = {
  softplus: (a: Expression) => log(add(1, exp(a))),
  sigmoid: (a: Expression) => div(1, add(1, exp(neg(a)))),
  tanh: (a: Expression) => div(sub(exp(a), exp(neg(a))), add(exp(a), exp(neg(a)))),
};

test("a formula that is right as it is stays as it is", () => {
  for (const formula of [x, max(x, 0), sin(x), mul(3, x), sigmoid(x), add(x, mul(parameter("p"), sin(x)))])
    expect(stabilise(formula)).toBe(formula);
});

test("written out in exponentials, a formula comes out the same", () => {
  const mish = stabilise(mul(x, tanh(log1p(exp(x)))));
  expect(stabilise(mul(x, written.tanh(written.softplus(x))))).toBe(mish);
  expect(stabilise(div(x, add(1, exp(neg(x)))))).toBe(stabilise(mul(x, sigmoid(x))));
});

test("what is positive decides", () => {
  const p = parameter("p");
  const formula = log(add(1, mul(p, exp(x))));
  const positive = stabilise(formula, { domains: { p: { low: Number.MIN_VALUE, high: 1e308 } } });
  expect(evaluate(positive, { x: 1000, p: 2 })).toBe(1000 + Math.LN2);
  // p may be -1 here: the formula has no value then.
  expect(evaluate(stabilise(formula), { x: 1, p: -1 })).toBeNaN();
});

test("the result does not depend on the formulas before it", () => {
  const made = (names: readonly string[], order: readonly number[]) => {
    // Nodes are numbered as they are made.
    const variables = names.map(input);
    for (const index of order) exp(neg(variables[index] as Expression));
    const [a, b] = variables as [Expression, Expression];
    const formula = mul(
      add(a, b),
      div(sub(exp(a), exp(neg(a))), add(exp(a), exp(neg(a)))),
      written.softplus(add(mul(2, b), a)),
    );
    const shape = (node: Expression): unknown =>
      node.kind === "constant"
        ? node.value
        : node.kind === "application"
          ? [node.operation, ...node.operands.map(shape)]
          : names.indexOf(node.name);
    return shape(stabilise(formula));
  };
  const first = made(["first1", "first2"], [0, 1]);
  expect(made(["second1", "second2"], [1, 0])).toEqual(first);
  stabilise(written.softplus(input("third2")));
  expect(made(["third1", "third2"], [1, 0])).toEqual(first);
});

describe("derivatives where two branches meet", () => {
  const root = sqrt(add(mul(x, x), 4));
  test.each([
    ["GELU", mul(0.5, x, add(1, erf(mul(Math.SQRT1_2, x)))), 0.5, 2 / Math.sqrt(2 * Math.PI)],
    ["squareplus", mul(0.5, add(x, root)), 0.5, 0.25],
    ["hyperbolic secant", div(2, add(exp(x), exp(neg(x)))), 0, -1],
    ["1 + x/(1 + |x|)", add(1, div(x, add(1, abs(x)))), 1, undefined],
    ["logarithm of the hyperbolic cosine", log(div(add(exp(x), exp(neg(x))), 2)), 0, 1],
    ["x - tanh x", sub(x, written.tanh(x)), 0, 0],
    ["mish", mul(x, written.tanh(written.softplus(x))), 0.6, 0.64],
  ] as const)("%s", (_, formula, slope, curvature) => {
    const derivative = stableDerivative(formula, "x");
    expect(evaluate(derivative, { x: 0 })).toBeCloseTo(slope, 15);
    if (curvature !== undefined)
      expect(evaluate(differentiate(derivative, "x"), { x: 0 })).toBeCloseTo(curvature, 14);
  });
});

test("NaN gives NaN", () => {
  const formulas = [
    mul(x, written.sigmoid(x)),
    mul(0.5, add(x, sqrt(add(mul(x, x), 4)))),
    mul(x, tanh(exp(x))),
    div(x, add(1, mul(x, x))),
    sub(pow(add(1, exp(x)), 0.5), 1),
  ];
  for (const formula of formulas) {
    expect(evaluate(stabilise(formula), { x: Number.NaN })).toBeNaN();
    expect(evaluate(stableDerivative(formula, "x"), { x: Number.NaN })).toBeNaN();
  }
});

test("a zero has the sign of the slope times x", () => {
  expect(evaluate(stabilise(sub(exp(x), 1)), { x: -0 })).toBe(-0);
  expect(evaluate(stabilise(written.tanh(x)), { x: -0 })).toBe(-0);
});

test("stays short", () => {
  const count = (formula: Expression) =>
    collect([formula]).filter(({ kind }) => kind === "application").length;
  const squareplus = mul(0.5, add(x, sqrt(add(mul(x, x), 4))));
  expect(count(stabilise(squareplus))).toBeLessThanOrEqual(14);
  expect(count(stableDerivative(squareplus, "x"))).toBeLessThanOrEqual(24);
  // A hundred terms to multiply out.
  const long = Array.from({ length: 8 }, (_, k) => add(exp(mul(k, x)), sin(mul(k + 0.5, x)))).reduce((a, b) =>
    mul(a, b),
  );
  expect(count(stabilise(sub(sqrt(long), 1)))).toBeLessThan(600);
});

test("what is no formula is refused", () => {
  expect(() => stabilise(1 as never)).toThrow(
    new TypeError("stabilise: the formula must be an expression, got 1"),
  );
  expect(() => stableDerivative("x" as never, "x")).toThrow(TypeError);
  expect(() => stableDerivative(x, 1 as never)).toThrow(TypeError);
  expect(evaluate(stabilise(mul(sign(x), abs(x))), { x: -2 })).toBe(-2);
});
