import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  constant,
  div,
  type Expression,
  evaluate,
  exp,
  fold,
  input,
  less,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  operations,
  parameter,
  pow,
  select,
  sqrt,
  sub,
} from "../../expression/index.ts";
import { float32Error } from "../../testing/float32.ts";
import { each, scalar, summed, varying } from "../../testing/kernels.ts";
import { toText } from "../notation/text/index.ts";
import { wasm } from "./index.ts";

const [x, a] = [input("x"), parameter("a")];

function run(formula: Expression, values: readonly number[], parameter = 1): Float32Array {
  const out = new Float32Array(values.length);
  const operands = { x: varying(Float32Array.from(values)), a: scalar(parameter) };
  // The parameter is read by an output of its own, since a formula may be without it.
  const unread = new Float32Array(values.length);
  wasm([formula, add(a, x)]).run(values.length, operands, [each(out), each(unread)], { precision: "fast" });
  return out;
}

const magnitudes = Array.from({ length: 84 }, (_, index) => 10 ** (index - 45));
const everySize = [...magnitudes, ...magnitudes.map((size) => -size), 0, 1.5, -1.5, 3.4e38, -3.4e38].map(
  Math.fround,
);

describe("a result that float32 has, though a value on the way to it is beyond float32", () => {
  test.each([
    ["x^2 / (x + 1)", div(mul(x, x), add(x, 1)), 4],
    ["x^3 / (1 + x^2)", div(mul(x, mul(x, x)), add(1, mul(x, x))), 4],
    ["sqrt(x^2 + 1)", sqrt(add(mul(x, x), 1)), 2],
    ["1 / (1 / x)", div(1, div(1, x)), 2],
    ["ln(1 + x^2)", log1p(mul(x, x)), 3],
    ["ln(x^2)", log(pow(x, 2)), 4],
    ["x^4 10^-60", mul(pow(x, 4), 1e-60), 4],
    ["1 / x^-3", div(1, pow(x, -3)), 5],
    ["x 10^30 / 10^30", div(mul(x, 1e30), 1e30), 2],
    ["e^x / (e^x + 1) at any x", div(exp(min(x, 700)), add(exp(min(x, 700)), 1)), 4],
  ])("%s", (_, formula, ulp) => {
    const got = run(formula, everySize);
    const wrong = everySize.flatMap((at, index) => {
      const wanted = evaluate(formula, { x: at });
      return float32Error((got[index] as number) + 0, wanted + 0) <= ulp
        ? []
        : [`${got[index]} at ${at}, should be ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a result whose digits would be lost on the way to it, among the subnormal numbers", () => {
  test.each([
    ["sqrt(10^-30 x)", sqrt(mul(1e-30, abs(x))), 2],
    ["(10^-30 x) 10^30", mul(mul(1e-30, x), 1e30), 2],
    ["x^2 / 10^-30", div(mul(x, x), 1e-30), 2],
    ["x^2 / |x|", select(less(0, abs(x)), div(mul(x, x), abs(x)), 0), 2],
    ["10^-40 / (10^-40 + x^2)", div(1e-40, add(1e-40, mul(x, x))), 4],
    ["whether x^2 is 0", select(less(0, mul(x, x)), 1, 2), 0],
  ])("%s", (_, formula, ulp) => {
    const got = run(formula, everySize);
    const wrong = everySize.flatMap((at, index) => {
      const wanted = evaluate(formula, { x: at });
      return float32Error((got[index] as number) + 0, wanted + 0) <= ulp
        ? []
        : [`${got[index]} at ${at}, should be ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });
});

test.each([1e-30, 1e-12, 1e-3, 0.5, 3, 5000, 1e12, 1e30].flatMap((size) => [size, -size]))(
  "a parameter of %d, which scales, divides and moves",
  (size) => {
    const value = Math.fround(size);
    const formulas = [
      mul(a, mul(x, 1e-20)),
      div(mul(x, 1e-20), a),
      mul(mul(x, x), a),
      div(x, add(mul(a, a), 1)),
    ];
    const wrong = formulas.flatMap((formula) => {
      const got = run(formula, everySize, value);
      return everySize.flatMap((at, index) => {
        const wanted = evaluate(formula, { x: at, a: value });
        const isRight = float32Error((got[index] as number) + 0, wanted + 0) <= 4;
        return isRight ? [] : [`${toText(formula)} = ${got[index]} at ${at}, should be ${wanted}`];
      });
    });
    expect(wrong).toEqual([]);
  },
);

/**
 * Products, quotients and roots alone: each rounds its result by half a unit, so that a formula of n has a relative error of at
 * most n units, but for what a subnormal result loses: 4 units of 2^-149 at each, as `representable` tolerates.
 */
const products = fc.letrec<{ node: Expression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: "medium" },
    fc.oneof(
      fc.constantFrom<Expression>(x, x, a),
      fc.integer({ min: -38, max: 38 }).map((power) => constant(Math.fround(3 * 10 ** power))),
    ),
    fc.tuple(fc.constantFrom(neg, abs), tie("node")).map(([of, operand]) => of(operand)),
    tie("node").map((operand) => sqrt(abs(operand))),
    fc
      .tuple(fc.constantFrom(mul, mul, div, min, max), tie("node"), tie("node"))
      .map(([of, u, v]) => of(u, v)),
  ),
})).node;

/** Whether float64, too, has numbers for all values. */
function isWithinFloat64(formula: Expression, values: Readonly<Record<string, number>>): boolean {
  let within = true;
  fold<number>([formula], (node, [u, v, w]) => {
    const value =
      node.kind === "constant"
        ? node.value
        : node.kind === "application"
          ? operations[node.operation].evaluate(u as number, v as number, w as number)
          : (values[node.name] as number);
    if (value !== 0 && !(Math.abs(value) > 1e-290 && Math.abs(value) < 1e290)) within = false;
    return value;
  });
  return within;
}

test("any formula of products, quotients and roots, of numbers of every size", () => {
  const size = fc.tuple(
    fc.integer({ min: -44, max: 38 }),
    fc.float({ min: 1, max: 3, noNaN: true }),
    fc.boolean(),
  );
  const number = size.map(([power, first, minus]) => Math.fround((minus ? -1 : 1) * first * 10 ** power));
  let compared = 0;
  fc.assert(
    fc.property(
      products,
      fc.array(number, { minLength: 8, maxLength: 24 }),
      number,
      (formula, values, alpha) => {
        const got = run(formula, values, alpha);
        const steps = fold<number>([formula], (_, counts) =>
          counts.reduce((sum, count) => sum + count, 1),
        )[0] as number;
        values.forEach((at, index) => {
          const known = { x: at, a: alpha };
          if (!isWithinFloat64(formula, known)) return;
          const wanted = evaluate(formula, known);
          const result = got[index] as number;
          compared++;
          const isOverflow = Math.abs(wanted) * (1 + steps * 2 ** -23) >= 3.4028235677973366e38;
          const allowed = steps * (2 ** -23 * Math.abs(wanted) + 4 * 2 ** -149);
          if (
            !(Math.abs(result - wanted) <= allowed) &&
            !(isOverflow && Math.abs(result) === Number.POSITIVE_INFINITY)
          )
            expect.fail(`${result}, should be ${wanted}: ${toText(formula)} at x = ${at}, a = ${alpha}`);
        });
      },
    ),
    { numRuns: 400 },
  );
  expect(compared).toBeGreaterThan(3000);
});

test("terms of a sum beyond float32 which cancel", () => {
  const [formula, sum] = [mul(x, x), new Float64Array(1)];
  const values = Float32Array.from({ length: 40 }, (_, index) => 1e19 * (1 + index));
  wasm([formula]).run(40, { x: varying(values) }, [summed(sum, 1)], { precision: "fast" });
  const wanted = values.reduce((total, value) => total + value * value, 0);
  // All terms are positive, and each is rounded to float32 at most.
  expect(Math.abs((sum[0] as number) / wanted - 1)).toBeLessThan(2 ** -24);
  const terms = Float32Array.from(values, (value, index) => (index % 2 === 0 ? value : -value));
  const signed = mul(mul(x, abs(x)), sub(3, 1));
  const pairs = Float32Array.from(terms, (_, index) => (index % 2 === 0 ? 1 : -1) * 1e20);
  const zero = new Float64Array(1);
  wasm([signed]).run(40, { x: varying(pairs) }, [summed(zero, 1)], { precision: "fast" });
  expect(zero[0]).toBe(0);
});
