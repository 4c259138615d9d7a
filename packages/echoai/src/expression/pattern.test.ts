import { expect, test } from "vitest";
import { add, constant, div, type Expression, exp, input, mul, neg, parameter, sub } from "./index.ts";
import { match } from "./pattern.ts";

const [a, b] = [parameter("a"), parameter("b")];
const x = input("x");
const found = (...pairs: readonly (readonly [Expression, Expression])[]) => new Map(pairs);

test("a parameter stands for anything", () => {
  expect(match(a, exp(x))).toEqual(found([a, exp(x)]));
  expect(match(exp(a), exp(neg(x)))).toEqual(found([a, neg(x)]));
});

test("the same parameter stands for the same node", () => {
  expect(match(sub(a, a), sub(exp(x), exp(x)))).toEqual(found([a, exp(x)]));
  expect(match(sub(a, a), sub(exp(x), x))).toBeUndefined();
});

test("a constant is itself, and zeros have a sign", () => {
  expect(match(add(a, -0), add(x, -0))).toEqual(found([a, x]));
  expect(match(add(a, -0), add(x, 0))).toBeUndefined();
});

test("another operation is no match", () => {
  expect(match(add(a, b), mul(x, 2))).toBeUndefined();
  expect(match(neg(a), x)).toBeUndefined();
});

test("sums and products match in either order, others do not", () => {
  expect(match(mul(1, a), mul(x, 1))).toEqual(found([a, x]));
  expect(match(add(a, neg(b)), add(neg(x), 2))).toEqual(found([a, constant(2)], [b, x]));
  expect(match(div(1, a), div(x, 1))).toBeUndefined();
});

test("the order that is tried first wins", () => {
  expect(match(add(a, b), add(x, 2))).toEqual(found([a, x], [b, constant(2)]));
});

test("a formula's own parameters are no variables of the pattern", () => {
  expect(match(sub(a, b), sub(b, a))).toEqual(found([a, b], [b, a]));
});
