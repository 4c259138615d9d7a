import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyExpression, anyValues } from "../testing/expressions.ts";
import {
  abs,
  add,
  collect,
  constant,
  div,
  type Expression,
  equal,
  evaluate,
  exp,
  fold,
  input,
  less,
  mul,
  neg,
  parameter,
  select,
  simplify,
  sub,
} from "./index.ts";

const x = input("x");
const y = input("y");

/** How many nodes the formula has when it is written out. */
const written = (root: Expression): number =>
  fold<number>([root], (_, operands) => operands.reduce((sum, size) => sum + size, 1))[0] as number;

describe("any formula", () => {
  test("keeps its value, bit for bit", () => {
    fc.assert(
      fc.property(anyExpression, anyValues, (formula, values) =>
        Object.is(evaluate(simplify(formula), values), evaluate(formula, values)),
      ),
      { numRuns: 1500 },
    );
  });

  test("is as simple as it gets the first time", () => {
    fc.assert(
      fc.property(anyExpression, (formula) => {
        const once = simplify(formula);
        return simplify(once) === once;
      }),
      { numRuns: 2000 },
    );
  });

  test("does not grow", () => {
    fc.assert(
      fc.property(anyExpression, (formula) => written(simplify(formula)) <= written(formula)),
      { numRuns: 2000 },
    );
  });

  test("is with fast rules as simple as it gets, too", () => {
    fc.assert(
      fc.property(anyExpression, (formula) => {
        const once = simplify(formula, { fast: true });
        return simplify(once, { fast: true }) === once;
      }),
      { numRuns: 2000 },
    );
  });
});

describe("constants", () => {
  test("are folded in float64", () => {
    expect(simplify(add(0.1, 0.2))).toBe(constant(0.1 + 0.2));
    expect(simplify(mul(x, exp(neg(1))))).toBe(mul(x, Math.exp(-1)));
    expect(simplify(div(0, 0))).toBe(constant(Number.NaN));
    expect(simplify(mul(-1, constant(0)))).toBe(constant(-0));
  });

  test("a constant condition decides", () => {
    expect(simplify(select(less(1, 2), x, y))).toBe(x);
    expect(simplify(select(less(2, 1), x, y))).toBe(y);
    expect(simplify(select(less(Number.NaN, 1), x, y))).toBe(y);
    expect(simplify(select(equal(add(1, 1), 2), x, y))).toBe(x);
  });

  test("a condition alone stays: no constant is a truth value", () => {
    expect(simplify(less(1, 2))).toBe(less(1, 2));
  });
});

describe("rules", () => {
  test("work together, from the leaves up", () => {
    expect(simplify(neg(mul(neg(x), neg(neg(y)))))).toBe(mul(x, y));
    expect(simplify(sub(mul(1, x), neg(div(y, 1))))).toBe(add(x, y));
    expect(simplify(abs(neg(abs(x))))).toBe(abs(x));
    expect(simplify(add(mul(x, neg(y)), 2))).toBe(sub(2, mul(y, x)));
  });

  test("work beside a formula's own parameters of the patterns' names", () => {
    const [a, b] = [parameter("a"), parameter("b")];
    expect(simplify(sub(b, neg(a)))).toBe(add(b, a));
    expect(simplify(mul(neg(b), a))).toBe(neg(mul(b, a)));
  });

  test("a question that has been answered is not asked again", () => {
    const isNegative = less(x, 0);
    expect(simplify(select(isNegative, select(isNegative, 1, 2), 3))).toBe(select(isNegative, 1, 3));
    expect(simplify(select(isNegative, 1, select(isNegative, 2, 3)))).toBe(select(isNegative, 1, 3));
    expect(simplify(select(isNegative, y, mul(1, y)))).toBe(y);
  });

  test("what IEEE arithmetic does not grant stays", () => {
    for (const formula of [add(x, 0), sub(x, x), mul(0, x), div(x, x), sub(x, -0)])
      expect(simplify(formula)).toBe(formula);
  });

  test("unless asked for", () => {
    expect(simplify(add(mul(0, x), sub(y, y)), { fast: true })).toBe(constant(0));
    expect(simplify(add(div(x, x), add(y, 0)), { fast: true })).toBe(add(1, y));
  });
});

test("a formula that is shared all over is walked once", () => {
  let doubled: Expression = x;
  for (let k = 0; k < 60; k++) doubled = add(doubled, mul(1, doubled));
  expect(collect([simplify(doubled)])).toHaveLength(61);
});
