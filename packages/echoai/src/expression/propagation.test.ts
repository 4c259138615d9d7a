import fc from "fast-check";
import { expect, test } from "vitest";
import { anyExpression, anyValues, binary, comparisons, unary } from "../testing/expressions.ts";
import { evaluate, input, type Operation, operations, parameter, pow, select } from "./index.ts";
import { propagatesNaN } from "./propagation.ts";

const [x, y, alpha] = [input("x"), input("y"), parameter("alpha")];

test("NaN passes where the analysis says so, whatever the other variables are", () => {
  fc.assert(
    fc.property(anyExpression, anyValues, (formula, values) => {
      fc.pre(propagatesNaN(formula, "x"));
      expect(evaluate(formula, { ...values, x: Number.NaN })).toBeNaN();
    }),
    { numRuns: 500 },
  );
});

test("every operation on numbers but a power passes it on", () => {
  for (const of of Object.values(unary)) expect(propagatesNaN(of(x), "x")).toBe(true);
  for (const [name, of] of Object.entries(binary)) {
    expect(propagatesNaN(of(alpha, x), "x"), name).toBe(true);
    expect(propagatesNaN(of(x, alpha), "x"), name).toBe(name !== "pow");
  }
  expect(propagatesNaN(pow(x, 2), "x")).toBe(true);
  expect(propagatesNaN(pow(x, 0), "x")).toBe(false);
});

test("a choice does where what is left of it does", () => {
  for (const compare of Object.values(comparisons)) {
    // No comparison with NaN holds.
    expect(propagatesNaN(select(compare(x, y), 0, x), "x")).toBe(true);
    expect(propagatesNaN(select(compare(x, y), x, 0), "x")).toBe(false);
    expect(propagatesNaN(select(compare(y, alpha), x, 0), "x")).toBe(false);
    expect(propagatesNaN(select(compare(y, alpha), x, x), "x")).toBe(true);
  }
});

test("is asked of every operation", () => {
  const known = new Set<Operation>([
    ...Object.keys(unary),
    ...Object.keys(binary),
    ...Object.keys(comparisons),
  ] as Operation[]);
  const others = (Object.keys(operations) as Operation[]).filter((operation) => !known.has(operation));
  expect(others.sort()).toEqual(["ldexp", "normalizer", "round", "select"]);
});
