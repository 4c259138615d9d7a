import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { products } from "../../../claims/products.mjs";
import { evaluateSingle } from "../../testing/float32.ts";
import {
  abs,
  add,
  collect,
  constant,
  div,
  type Expression,
  evaluate,
  input,
  mul,
  neg,
  parameter,
} from "../index.ts";
import { exactParts } from "./exactParts.ts";

const [x, alpha, beta] = [input("x"), parameter("alpha"), parameter("beta")];

const isUniform = (node: Expression) => !collect([node]).includes(x);

/** Floats whose products, and the errors of those, are normal numbers. */
const magnitudes = fc.float({ min: Math.fround(1e-8), max: Math.fround(1e8), noNaN: true });
const floats = fc.tuple(magnitudes, fc.boolean()).map(([value, isNegative]) => (isNegative ? -value : value));
/** Parameters are float64. */
const factors = fc.oneof(
  fc.double({ min: -100, max: 100, noNaN: true }).filter((value) => Math.abs(value) > 1e-4),
  fc.constantFrom(1, -1, 0.5, -8, 3, 0.1, 1 / 3),
);

const partsAt = (product: Expression, values: Readonly<Record<string, number>>) => {
  const { high, low } = exactParts(product, isUniform);
  const at = (part: Expression | undefined) => (part ? evaluateSingle(part, values, isUniform) : 0);
  return { high: at(high), low: at(low) };
};

describe.each([
  ["a uniform factor and one that varies", mul(alpha, x)],
  ["the same turned round, and negative", neg(mul(x, alpha))],
  ["two uniform factors", mul(mul(alpha, x), beta)],
  ["a uniform divisor", div(x, alpha)],
  ["a magnitude", abs(mul(alpha, x))],
  ["minus a magnitude", neg(mul(alpha, abs(x)))],
  ["a constant", mul(0.1, x)],
  ["a constant power of two", mul(-2, x)],
  ["a square", mul(x, x)],
  ["minus a square", neg(mul(x, x))],
  ["half a square", mul(-0.5, mul(x, x))],
])("of %s", (_, product) => {
  test("high + low is the product, nearly twelve bits better than float32", () => {
    fc.assert(
      fc.property(floats, factors, factors, (u, first, second) => {
        const values = { x: u, alpha: first, beta: second };
        const { high, low } = partsAt(product, values);
        const exact = evaluate(product, values);
        expect(Math.abs(high + low - exact)).toBeLessThanOrEqual(products.exactParts.error * Math.abs(exact));
        expect(Math.abs(low)).toBeLessThanOrEqual(2 ** -10 * Math.abs(exact));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("leaves alone", () => {
  test.each([
    ["what is no product", add(x, alpha)],
    ["a product of two that vary", mul(x, add(x, 1))],
    ["a variable", x],
    ["what is uniform", mul(alpha, beta)],
    ["a number", constant(3)],
  ])("%s", (_, formula) => {
    expect(exactParts(formula, isUniform)).toEqual({ high: formula, low: undefined });
  });

  test("a power of two, decided by the call: no second part, and the sign of a zero stays", () => {
    fc.assert(
      fc.property(floats, fc.integer({ min: -6, max: 6 }), (u, power) => {
        const factor = 2 ** power;
        expect(partsAt(mul(alpha, x), { x: u, alpha: factor })).toEqual({ high: factor * u, low: -0 });
      }),
    );
    for (const zero of [0, -0]) {
      const { high, low } = partsAt(mul(alpha, x), { x: zero, alpha: 1 });
      expect(high + low).toBe(zero);
    }
  });
});
