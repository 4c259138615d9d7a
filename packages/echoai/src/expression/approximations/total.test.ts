import fc from "fast-check";
import { expect, test } from "vitest";
import { unary } from "../../testing/expressions.ts";
import { evaluateSingle } from "../../testing/float32.ts";
import { hardNumbers } from "../../testing/floats.ts";
import { type Expression, evaluate, exp, input, mul, neg, pow, sigmoid } from "../index.ts";
import { approximate, expand, type Task } from "./approximate.ts";
import { coefficients } from "./coefficients.ts";
import { logarithmInParts, total } from "./total.ts";

const [x, y] = [input("x"), input("y")];
const infinity = Number.POSITIVE_INFINITY;

const task: Task = {
  precision: "single",
  reach: "all",
  isUniform: ({ kind }) => kind === "constant",
  own: total,
};

/** In arithmetic alone. */
const lowered = (formula: Expression): Expression =>
  approximate(expand([formula], task), task, new Map()).outputs[0] as Expression;

/** Within 2e-6 relative or 1e-6 absolute, a subnormal number or 0, what is beyond the largest float or infinity. */
const isRight = (got: number, wanted: number): boolean =>
  Object.is(got, wanted) ||
  (Math.abs(wanted) > 3.4028235e38 && got === Math.sign(wanted) * infinity) ||
  Math.abs(got - wanted) <= Math.max(1e-6, 2e-6 * Math.abs(wanted));

const hard = [...hardNumbers, 88.5, 88.7, -87.2, -103, 87, infinity, -infinity, Number.NaN].map(Math.fround);
const floats = fc.oneof(
  fc.constantFrom(...hard),
  fc.float({ noDefaultInfinity: true, noNaN: true }),
  fc.float({ min: -110, max: 110, noNaN: true }),
  fc.float({ min: -2, max: 2, noNaN: true }),
);

const { sin, cos, ...others } = unary;

test.each(Object.entries({ ...others, lower: (a: Expression) => sigmoid(neg(a)) }))("%s", (_, of) => {
  const formula = lowered(of(x));
  fc.assert(
    fc.property(floats, (a) => {
      const [got, wanted] = [evaluateSingle(formula, { x: a }), evaluate(of(x), { x: a })];
      if (!isRight(got, wanted)) expect.fail(`${got} at ${a}, should be ${wanted}`);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["sin", sin],
  ["cos", cos],
] as const)("%s, which no finite angle makes larger than 1 or NaN", (_, of) => {
  const formula = lowered(of(x));
  fc.assert(
    fc.property(floats, (a) => {
      const [got, wanted] = [evaluateSingle(formula, { x: a }), evaluate(of(x), { x: a })];
      const hasDigits = Math.abs(a) <= 12867 || !Number.isFinite(a);
      if (!hasDigits) expect(Math.abs(got)).toBeLessThan(1.000001);
      else if (!isRight(got, wanted)) expect.fail(`${got} at ${a}, should be ${wanted}`);
    }),
    { numRuns: 3000 },
  );
});

test("zeros keep their signs", () => {
  const odd = [...[unary.tanh, unary.expm1, unary.log1p, unary.sin, unary.erf].map((of) => of(x))];
  for (const zero of [0, -0])
    expect(odd.map((formula) => evaluateSingle(lowered(formula), { x: zero }))).toEqual(odd.map(() => zero));
  expect(evaluateSingle(lowered(unary.expm1(mul(x, y))), { x: -0, y: 3 })).toBe(-0);
});

test("e^(ab) without the rounding error of the product", () => {
  const formula = lowered(exp(mul(x, y)));
  const [most, factor] = [
    fc.float({ min: -88, max: 88, noNaN: true }),
    fc.float({ min: -1, max: 1, noNaN: true }),
  ];
  fc.assert(
    fc.property(most, factor, (a, b) => {
      const [got, wanted] = [evaluateSingle(formula, { x: a, y: b }), Math.exp(a * b)];
      expect(Math.abs(got - wanted)).toBeLessThanOrEqual(Math.max(4e-7 * wanted, 1e-38));
    }),
    { numRuns: 3000 },
  );
});

test("the logarithm in two parts", () => {
  const { high, low } = logarithmInParts(x, { coefficients: coefficients.single });
  fc.assert(
    fc.property(fc.float({ min: 2 ** -149, noNaN: true, noDefaultInfinity: true }), (a) => {
      const sum = evaluateSingle(high, { x: a }) + evaluateSingle(low, { x: a });
      expect(Math.abs(sum - Math.log(a))).toBeLessThanOrEqual(6e-9 * Math.abs(Math.log(a)));
    }),
    { numRuns: 3000 },
  );
});

test("powers", () => {
  const formula = lowered(pow(x, y));
  const at = (a: number, b: number) => evaluateSingle(formula, { x: a, y: b });
  const positive = (max: number) => fc.float({ min: 0, max, noNaN: true });
  const exponent = (max: number) => fc.float({ min: -max, max, noNaN: true });
  fc.assert(
    fc.property(
      fc.oneof(positive(Math.fround(3e38)), positive(4)),
      fc.oneof(exponent(4), exponent(200)),
      (a, b) => {
        if (!isRight(at(a, b), a ** b)) expect.fail(`${at(a, b)} = ${a}^${b}, should be ${a ** b}`);
      },
    ),
    { numRuns: 5000 },
  );
  expect([at(-2, 3), at(-2, 4), at(-2, 0), at(-2, 0.5), at(0, 3), at(0, -1), at(infinity, -2)]).toEqual([
    ...[expect.closeTo(-8, 5), expect.closeTo(16, 5), 1, Number.NaN, 0, infinity, 0],
  ]);
  expect([at(infinity, 0.5), at(-infinity, 3), at(0.5, infinity), at(2, infinity), at(2, -infinity)]).toEqual(
    [...[infinity, -infinity, 0, infinity, 0]],
  );
});

test("nothing is assumed of any function", () => {
  const functions = Object.values(unary).map((of) => of(x));
  const expanded = expand([...functions, pow(x, y)], task);
  expect(approximate(expanded, task, new Map()).assumptions).toEqual([]);
});
