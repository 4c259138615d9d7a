import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lowered } from "../../claims/lowered.mjs";
import {
  add,
  collect,
  type Expression,
  evaluate,
  fold,
  input,
  log,
  mul,
  operations,
  sigmoid,
  tanh,
} from "../expression/index.ts";
import { unary } from "../testing/expressions.ts";
import { hardNumbers } from "../testing/floats.ts";
import { type Lowerable, lower } from "./lower.ts";

const x = input("x");

/** Where the results are neither subnormal nor saturated. */
const ranges: Readonly<Record<Lowerable, readonly [low: number, high: number]>> = {
  exp: [-708, 709],
  expm1: [-708, 709],
  sigmoid: [-708, 708],
  softplus: [-708, 1e4],
  tanh: [-30, 30],
  erf: [-8, 8],
  erfc: [-8, 26.5],
  sin: [-12867, 12867],
  cos: [-12867, 12867],
  atan: [-1e3, 1e3],
  log: [1e-3, 1e3],
  log1p: [-0.999, 1e3],
};
const names = Object.keys(ranges) as Lowerable[];
const all: ReadonlySet<Lowerable> = new Set(names);

describe.each(names)("%s", (name) => {
  const { error } = lowered[name];
  const [low, high] = ranges[name];
  const own = unary[name](x);
  const written = lower(own, new Set([name]));
  const agrees = (value: number) => {
    const wanted = evaluate(own, { x: value });
    const got = evaluate(written, { x: value });
    const allowed = Math.abs(wanted) * error + (error && 5e-324);
    return Object.is(got, wanted) || Math.abs(got - wanted) <= allowed;
  };

  test("is gone, but for the one that a better one starts from", () => {
    const left = collect([written]).filter((node) => node.kind === "application" && node.operation === name);
    expect(left).toHaveLength(["exp", "expm1", "log", "sin", "cos"].includes(name) ? 1 : 0);
  });

  test("agrees within the error where it varies", () => {
    fc.assert(fc.property(fc.double({ min: low, max: high, noNaN: true }), agrees), { numRuns: 2000 });
  });

  test("agrees within the error near 0", () => {
    const exponent = fc.double({ min: -307, max: 0, noNaN: true });
    fc.assert(
      fc.property(exponent, fc.boolean(), (power, isNegative) =>
        agrees(10 ** power * (isNegative && low < 0 ? -0.9 : 1)),
      ),
      { numRuns: 1000 },
    );
  });

  test("agrees for numbers of any size", () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), agrees), { numRuns: 1000 });
    expect(hardNumbers.filter((value) => !agrees(value))).toEqual([]);
  });

  test("at the infinities, at NaN, and the sign of a zero", () => {
    const ends = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
    const at = (formula: Expression) => ends.map((value) => evaluate(formula, { x: value }));
    expect(at(written)).toEqual(at(own));
    for (const zero of [0, -0]) {
      const wanted = evaluate(own, { x: zero });
      if (wanted === 0 || !Number.isFinite(wanted)) expect(evaluate(written, { x: zero })).toBe(wanted);
      else expect(agrees(zero)).toBe(true);
    }
  });
});

describe("lower", () => {
  test("leaves alone what a target has", () => {
    const formula = mul(tanh(x), sigmoid(x));
    expect(lower(formula, new Set())).toBe(formula);
    const operationsLeft = collect([lower(formula, new Set(["sigmoid"]))]).map((node) =>
      node.kind === "application" ? node.operation : undefined,
    );
    expect(operationsLeft).toContain("tanh");
    expect(operationsLeft).not.toContain("sigmoid");
  });

  test("reaches what is within", () => {
    const formula = lower(sigmoid(add(1, tanh(x))), all);
    const names = collect([formula]).map((node) => (node.kind === "application" ? node.operation : ""));
    expect(names.filter((name) => name === "sigmoid" || name === "tanh")).toEqual([]);
    expect(evaluate(formula, { x: 0.5 })).toBeCloseTo(1 / (1 + Math.exp(-1 - Math.tanh(0.5))), 15);
  });

  test("makes the logarithm that softplus brings in better, too", () => {
    const formula = lower(unary.softplus(x), all);
    expect(collect([formula]).some((node) => node.kind === "application" && node.operation === "log1p")).toBe(
      false,
    );
    expect(Math.abs(evaluate(formula, { x: -40 }) / Math.log1p(Math.exp(-40)) - 1)).toBeLessThan(
      lowered.log1p.error,
    );
  });
});

test("exponentials are right where a poor one overflows at 88.37 and is 0 below -87.3", () => {
  const withPoorExp = (root: Expression, value: number): number =>
    fold<number>([root], (node, [a, b, c]) => {
      if (node.kind === "constant") return node.value;
      if (node.kind !== "application") return value;
      const exact = operations[node.operation].evaluate(a as number, b as number, c as number);
      if (node.operation !== "exp" && node.operation !== "expm1") return exact;
      return (a as number) > 88.37
        ? Number.POSITIVE_INFINITY
        : (a as number) < -87.3
          ? exact - Math.exp(a as number)
          : exact;
    })[0] as number;
  for (const value of [80, 80.00001, 88, 88.5, 88.72, -80, -87.5, -90, -103]) {
    const both = [unary.exp, unary.expm1].map((f) => withPoorExp(lower(f(x), all), value));
    expect(both[0]).toBeCloseTo(Math.exp(value), -Math.floor(value / Math.LN10) + 14);
    expect(both[1]).toBeCloseTo(Math.expm1(value), -Math.floor(value / Math.LN10) + 14);
  }
});

test("no check is left of what the ranges decide", () => {
  const count = (root: Expression, operation: string) =>
    collect([root]).filter((node) => node.kind === "application" && node.operation === operation).length;
  // The exponent within is at most 0.
  expect(count(lower(tanh(x), all), "expm1")).toBe(1);
  expect(count(lower(tanh(x), all), "exp")).toBe(0);
});

test("a poor logarithm's error is squared", () => {
  // Off by up to 2e-4; one step of Newton's method leaves half the square, 2e-8, by a hundredth of it more; the series none.
  const withPoorLog = (root: Expression, value: number): number =>
    fold<number>([root], (node, [a, b, c]) => {
      if (node.kind === "constant") return node.value;
      if (node.kind !== "application") return value;
      const exact = operations[node.operation].evaluate(a as number, b as number, c as number);
      return node.operation === "log" ? exact + 2e-4 * Math.sin(1e3 * value) : exact;
    })[0] as number;
  const formula = lower(log(x), new Set(["log"]));
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (power) => {
      const value = Math.exp(power);
      expect(Math.abs(withPoorLog(formula, value) - Math.log(value))).toBeLessThan(2.1e-8);
    }),
  );
});
