import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  collect,
  constant,
  cos,
  differentiate,
  div,
  type Expression,
  equal,
  evaluate,
  exp,
  fold,
  greater,
  greaterEqual,
  input,
  less,
  log,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  select,
  sigmoid,
  sin,
  softplus,
  sqrt,
  sub,
  tanh,
} from "./index.ts";

const x = input("x");
const y = input("y");
const alpha = parameter("alpha");

/** The slope of a formula in x, at values. */
const slope = (formula: Expression, values: Readonly<Record<string, number>>): number =>
  evaluate(differentiate(formula, "x"), values);

describe("what does not depend on the variable has the derivative 0", () => {
  test.each<[string, Expression]>([
    ["a constant", constant(3)],
    ["another input", y],
    ["a parameter", exp(mul(alpha, y))],
    ["a choice between constants", select(less(x, 0), 1, 2)],
    ["a comparison", less(x, 0)],
  ])("%s", (_, formula) => {
    expect(differentiate(formula, "x")).toBe(constant(0));
  });

  test("the variable itself has 1, by its name", () => {
    expect(differentiate(x, "x")).toBe(constant(1));
    expect(differentiate(alpha, "alpha")).toBe(constant(1));
    expect(differentiate(parameter("x"), "x")).toBe(constant(1));
  });
});

describe("the textbook's derivatives", () => {
  test("as formulas, without noughts and ones", () => {
    expect(differentiate(mul(3, x), "x")).toBe(constant(3));
    expect(differentiate(exp(mul(alpha, x)), "x")).toBe(mul(exp(mul(alpha, x)), alpha));
    expect(differentiate(sub(1, x), "x")).toBe(constant(-1));
    expect(differentiate(cos(x), "x")).toBe(neg(sin(x)));
    expect(differentiate(pow(x, 3), "x")).toBe(mul(3, pow(x, 2)));
    expect(differentiate(div(x, alpha), "x")).toBe(div(1, alpha));
    expect(differentiate(mul(x, sigmoid(x)), "x")).toBe(
      add(sigmoid(x), mul(x, mul(sigmoid(x), sigmoid(neg(x))))),
    );
  });

  test("the second derivative, too", () => {
    const second = differentiate(differentiate(sin(mul(2, x)), "x"), "x");
    fc.assert(
      fc.property(fc.double({ min: -10, max: 10, noNaN: true }), (value) => {
        // Three roundings of numbers up to 4.
        expect(Math.abs(evaluate(second, { x: value }) + 4 * Math.sin(2 * value))).toBeLessThan(4e-15);
      }),
    );
  });

  test("of composed functions, against the secants", () => {
    const formula = mul(
      tanh(add(x, mul(alpha, sin(x)))),
      softplus(div(sub(x, y), add(2, cos(mul(alpha, x))))),
    );
    const near = fc.double({ min: -3, max: 3, noNaN: true });
    for (const variable of ["x", "y", "alpha"]) {
      const derivative = differentiate(formula, variable);
      fc.assert(
        fc.property(near, near, near, (a, b, c) => {
          const values = { x: a, y: b, alpha: c };
          const at = (step: number) =>
            evaluate(formula, { ...values, [variable]: (values[variable as "x"] as number) + step });
          // Eighth order, so that the step can be large: truncation and rounding stay below 1e-10.
          const h = 0.004;
          const terms = [4 / 5, -1 / 5, 4 / 105, -1 / 280];
          const secant = terms.reduce((sum, w, k) => sum + w * (at((k + 1) * h) - at(-(k + 1) * h)), 0) / h;
          expect(Math.abs(evaluate(derivative, values) - secant)).toBeLessThan(1e-10);
        }),
      );
    }
  });
});

describe("kinks", () => {
  test("min and max take the first operand's at a tie", () => {
    expect(slope(max(0, x), { x: 0 })).toBe(0);
    expect(slope(max(x, 0), { x: 0 })).toBe(1);
    expect(slope(min(0, x), { x: 0 })).toBe(0);
    expect(slope(min(x, 0), { x: 0 })).toBe(1);
    expect(slope(max(x, 0), { x: -0 })).toBe(1);
    expect(slope(max(mul(2, x), mul(3, x)), { x: 0 })).toBe(2);
  });

  test("abs has 0 at 0", () => {
    expect(slope(abs(x), { x: 0 })).toBe(0);
    expect(slope(abs(x), { x: -5e-324 })).toBe(-1);
  });

  test("select has that of the branch which holds the point", () => {
    expect(slope(select(greaterEqual(x, 0), mul(2, x), mul(3, x)), { x: 0 })).toBe(2);
    expect(slope(select(greater(x, 0), mul(2, x), mul(3, x)), { x: 0 })).toBe(3);
    expect(slope(select(equal(x, 1), mul(5, x), x), { x: 1 })).toBe(5);
  });
});

describe("the side that is not taken never spoils the derivative", () => {
  const inf = Number.POSITIVE_INFINITY;
  test.each<[string, Expression, number, number]>([
    ["log of a negative number", select(greater(x, 0), log(x), x), -1, 1],
    ["sqrt of a negative number", select(greater(x, 0), sqrt(x), mul(2, x)), -4, 2],
    ["an exponential that overflows", select(less(x, 0), exp(x), x), 1000, 1],
    ["a product that overflows", select(less(x, 0), mul(exp(x), exp(x)), mul(3, x)), 1000, 3],
    ["a division by 0", select(equal(x, 0), x, div(sin(x), x)), 0, 1],
    ["sqrt at 0", select(equal(x, 0), 0, sqrt(x)), 0, 0],
    ["an outer function", log(select(greater(x, 0), x, 1)), -1, 0],
    ["an outer function that is infinite there", sqrt(select(greater(x, 0), x, 0)), -1, 0],
    ["a clipped argument", sqrt(max(0, x)), -1, 0],
    ["a choice within", select(less(x, 0), x, select(less(x, 1), sqrt(x), log(x))), -2, 1],
    ["a choice within the other side", select(less(x, 0), select(less(x, -1), exp(neg(x)), x), 7), -0.5, 1],
    ["a choice of a choice", sqrt(select(greater(x, 0), select(greater(x, 1), x, 0), 0)), 0.5, 0],
    ["a sum of choices", sqrt(add(max(0, x), max(0, mul(2, x)))), -1, 0],
    ["a difference of choices", log(sub(max(0, x), min(0, mul(-2, x)))), -1, 0],
    ["a sum of choices, scaled", sqrt(mul(3, add(max(0, x), max(0, mul(2, x))))), -1, 0],
    ["a choice with its sign changed", sqrt(mul(-1, min(0, x))), 1, 0],
    ["a choice in a quotient", sqrt(div(max(0, x), add(1, max(0, x)))), -1, 0],
    ["infinity on the other side", select(less(x, 0), x, div(1, sub(x, x))), -1, 1],
    ["the taken side may be infinite", select(greaterEqual(x, 0), sqrt(x), x), 0, inf],
  ])("%s", (_, formula, at, wanted) => {
    expect(slope(formula, { x: at })).toBe(wanted);
  });

  test("in a parameter", () => {
    const formula = select(less(alpha, 0), log(neg(alpha)), select(equal(alpha, 0), x, div(x, alpha)));
    const derivative = differentiate(formula, "alpha");
    expect([-2, 0, 2].map((value) => evaluate(derivative, { x: 4, alpha: value }))).toEqual([-0.5, 0, -1]);
  });

  test("over random depths and places", () => {
    const nested = (depth: number): Expression =>
      depth === 0 ? log(x) : select(less(x, depth), mul(depth, x), nested(depth - 1));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: -5, max: 0.5, noNaN: true }),
        (depth, value) => {
          expect(slope(nested(depth), { x: value })).toBe(depth);
        },
      ),
    );
  });
});

describe("piecewise linear formulas", () => {
  const formulas = fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5, depthSize: "medium" },
      fc.oneof(
        fc.constantFrom(x, neg(x), mul(2, x)),
        fc.integer({ min: -3, max: 3 }).map((value) => add(x, value)),
      ),
      fc.tuple(fc.constantFrom(add, sub, max, min), tie("node"), tie("node")).map(([of, a, b]) => of(a, b)),
      fc.tuple(fc.constantFrom(neg, abs), tie("node")).map(([of, a]) => of(a)),
      fc.tuple(fc.integer({ min: -3, max: 3 }), tie("node")).map(([factor, a]) => mul(factor, a)),
      fc
        .tuple(fc.constantFrom(less, equal), tie("node"), tie("node"), tie("node"), tie("node"))
        .map(([of, a, b, then, otherwise]) => select(of(a, b), then, otherwise)),
    ),
  })).node;

  test("have the slope that a pair of value and slope, carried through, comes to", () => {
    fc.assert(
      fc.property(formulas, fc.integer({ min: -8, max: 8 }), (formula, quarters) => {
        const value = quarters / 4;
        // Both add up exactly in any order, but for the sign of a zero.
        expect(slope(formula, { x: value }) + 0).toBe(carried(formula, value) + 0);
      }),
      { numRuns: 500 },
    );
  });

  /** The slope at x, by the rules for a number that carries its own derivative. */
  function carried(formula: Expression, at: number): number {
    type Pair = readonly [value: number, slope: number];
    const [[, result]] = fold<Pair>([formula], (node, [first, second, third]) => {
      if (node.kind === "constant") return [node.value, 0];
      if (node.kind !== "application") return [at, 1];
      const [a, s] = first as Pair;
      const [b, t] = second ?? [0, 0];
      switch (node.operation) {
        case "neg":
          return [-a, -s];
        case "abs":
          return [Math.abs(a), Math.sign(a) * s];
        case "add":
          return [a + b, s + t];
        case "sub":
          return [a - b, s - t];
        case "mul":
          return [a * b, s * b + a * t];
        case "max":
          return a < b ? [b, t] : [a, s];
        case "min":
          return b < a ? [b, t] : [a, s];
        case "less":
          return [a < b ? 1 : 0, 0];
        case "equal":
          return [a === b ? 1 : 0, 0];
        default:
          return a === 1 ? [b, t] : (third as Pair);
      }
    }) as readonly [Pair];
    return result;
  }
});

test("a sum in which a choice is shared all over is walked once", () => {
  let formula: Expression = add(max(0, x), max(0, mul(2, x)));
  for (let k = 0; k < 40; k++) formula = add(formula, formula);
  expect(slope(sqrt(formula), { x: -1 })).toBe(0);
});

test("a shared subexpression's derivative is shared", () => {
  let formula: Expression = x;
  for (let k = 0; k < 30; k++) formula = mul(formula, sigmoid(formula));
  expect(collect([differentiate(formula, "x")]).length).toBeLessThan(30 * 12);
});

test.each([
  [input("x"), "an object (Object)"],
  [Symbol("x"), "a symbol"],
  [undefined, "undefined"],
  [["x"], "an object (Array)"],
])("%#: what is no name is refused", (variable, given) => {
  expect(() => differentiate(input("x"), variable as never)).toThrow(
    new TypeError(`differentiate: variable must be a name such as "x", got ${given}`),
  );
});

test("what is no expression is refused; a name that a formula does not have gives 0", () => {
  expect(() => differentiate("x" as never, "x")).toThrow(
    new TypeError('differentiate: the formula must be an expression, got the string "x"'),
  );
  expect(differentiate(input("x"), "y")).toBe(constant(0));
});
