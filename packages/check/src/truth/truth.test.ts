import { parseFormula } from "echoai/formula";
import { describe, expect, test } from "vitest";
import { toDecimal } from "../multiprecision/index.ts";
import { limitsAt } from "./limits.ts";
import { pointOf, truthAt } from "./truth.ts";

const at = (formula: string, x: number) => truthAt(parseFormula(formula), ["x"], pointOf({ x }));

function decimals(formula: string, x: number) {
  const truth = at(formula, x);
  if (truth.kind !== "number") return truth.kind;
  const candidates = truth.slopes.x?.candidates.map(({ value }) => toDecimal(value, 17));
  return [truth.value && toDecimal(truth.value.value, 17), candidates];
}

describe("the truth of a formula", () => {
  // Computed with mpmath at 400 digits, from the float64 inputs.
  test.each([
    ["(1 - cos(x)) / x^2", 1e-160, "0.5", "-8.33333333333333324e-162"],
    ["x * exp(-exp(-x))", -3, "-5.6765360845148779e-9", "-1.12124096426492439e-7"],
    ["exp(x) - 1 - x", 1e-30, "5.00000000000000083e-61", "1.00000000000000008e-30"],
  ])("%s at %d keeps its digits", (formula, x, value, slope) => {
    const [found, slopes] = decimals(formula, x) as [string, string[]];
    expect(Number(found)).toBe(Number(value));
    expect(slopes.map(Number)).toEqual([Number(slope)]);
  });

  test("exponents of exponents are known to be nothing, far out", () => {
    expect(decimals("x * exp(-exp(-x))", -1e300)).toEqual(["0.0", ["0.0"]]);
    expect(decimals("tanh(exp(x))", 1e300)).toEqual(["1.0", ["0.0"]]);
  });

  test("on a border both slopes are right", () => {
    expect(decimals("abs(x)", 0)).toEqual(["0.0", ["-1.0", "1.0"]]);
  });

  test.each([
    ["ln(x)", -1, "undefined"],
    ["ln(x)", 0, "pole"],
    ["1 / x", 0, "pole"],
    ["x / x", 0, "undefined"],
    ["sqrt(x)", -1, "undefined"],
  ])("%s has none at %d", (formula, x, reason) => {
    expect(at(formula, x)).toMatchObject({ kind: "none", reason });
  });

  test("there may be a value and no slope", () => {
    expect(decimals("sqrt(x)", 0)).toEqual(["0.0", []]);
  });

  test("what is out of reach is undecided", () => {
    expect(at("exp(exp(exp(x)))", 100)).toEqual({ kind: "undecided" });
  });
});

describe("the limit of a formula", () => {
  test.each([
    ["x * cos(x)", 1, { kind: "none" }],
    ["x * exp(-exp(-x))", -1, { kind: "number", value: [0n, 0n] }],
    ["x - ln(1 + x^2)", -1, { kind: "infinite", sign: -1 }],
    ["1 / ln(2 + x^2)", 1, { kind: "unknown" }],
  ] as const)("of %s towards %d infinity", (formula, sign, limit) => {
    expect(limitsAt(parseFormula(formula), ["x"], {}, sign).value).toEqual(limit);
  });
});
