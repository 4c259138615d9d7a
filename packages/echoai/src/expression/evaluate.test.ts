import { expect, test } from "vitest";
import { add, constant, evaluate, exp, input, less, mul, parameter, select, sub } from "./index.ts";

const x = input("x");

test("a formula has the value of its operations", () => {
  expect(evaluate(mul(parameter("alpha"), sub(exp(x), 1)), { x: 0, alpha: 3 })).toBe(0);
  expect(evaluate(add(mul(2, x), 1), { x: 20 })).toBe(41);
  expect(evaluate(constant(-0), {})).toBe(-0);
});

test("a comparison is 1 or 0", () => {
  expect(evaluate(less(x, 1), { x: 0 })).toBe(1);
  expect(evaluate(less(x, 1), { x: Number.NaN })).toBe(0);
});

test("select gives one side, whatever the other one is", () => {
  const guarded = select(less(0, x), x, Number.NaN);
  expect(evaluate(guarded, { x: 2 })).toBe(2);
  expect(evaluate(guarded, { x: -2 })).toBeNaN();
});

test("an input and a parameter of one name have one value", () => {
  expect(evaluate(sub(input("a"), parameter("a")), { a: 5 })).toBe(0);
});

test("a name without a value", () => {
  expect(() => evaluate(add(x, parameter("alpha")), { x: 1 })).toThrow(
    new RangeError('evaluate: no value for parameter "alpha"'),
  );
  expect(() => evaluate(x, {})).toThrow(new RangeError('evaluate: no value for input "x"'));
});

test("what is no expression", () => {
  expect(() => evaluate(Math.sin as never, { x: 1 })).toThrow(
    new TypeError("evaluate: the formula must be an expression, got a function"),
  );
});

test("a value that is no number, or one that every object has", () => {
  expect(() => evaluate(x, { x: "1" as never })).toThrow(
    new TypeError('evaluate: input "x" must be a number, got the string "1"'),
  );
  expect(() => evaluate(input("toString"), {})).toThrow(
    new RangeError('evaluate: no value for input "toString"'),
  );
});
