import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Claim, products } from "../../../claims/products.mjs";
import { unary } from "../../testing/expressions.ts";
import { evaluateSingle } from "../../testing/float32.ts";
import { hardNumbers } from "../../testing/floats.ts";
import { isRightOnGpu as isRight } from "../../testing/gpu.ts";
import { type Expression, evaluate, exp, input, mul, neg, pow, sigmoid } from "../index.ts";
import { type ApproximationOptions, approximate, expand } from "./approximate.ts";
import { total } from "./total.ts";

const [x, y] = [input("x"), input("y")];
const infinity = Number.POSITIVE_INFINITY;

const options: ApproximationOptions = {
  format: "single",
  reach: "all",
  isUniform: ({ kind }) => kind === "constant",
  own: total,
};

/** In arithmetic alone. */
const lowered = (formula: Expression): Expression =>
  approximate(expand([formula], options), options, new Map()).outputs[0] as Expression;

/** Of a result, relative. */
const allowed = ({ error, perExponent }: Claim, exponent: number): number =>
  error + perExponent * Math.abs(exponent);
const { exponentialOnGpu, powerOnGpu } = products;

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
  const odd = [
    ...[unary.tanh, unary.expm1, unary.log1p, unary.sin, unary.atan, unary.erf].map((of) => of(x)),
  ];
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
      // Subnormal results have only their last place.
      expect(Math.abs(got - wanted)).toBeLessThanOrEqual(
        Math.max(allowed(exponentialOnGpu, a * b) * wanted, 1e-38),
      );
    }),
    { numRuns: 3000 },
  );
});

describe("powers", () => {
  const formula = lowered(pow(x, y));
  const at = (a: number, b: number) => evaluateSingle(formula, { x: a, y: b });

  // Where the logarithm in two parts, and where one that was not good enough, are worst: by exponents that come near the ends.
  test.each([1.3834368, 1.4113535, 1.4106344, 1.3951603, 0.70710677, 3.0517578e-5, 1 + 2 ** -23])(
    "of %d",
    (base) => {
      const a = Math.fround(base);
      for (const size of [-87, -30, -1, 1, 30, 88]) {
        const b = Math.fround(size / Math.log(a));
        const wanted = a ** b;
        expect(Math.abs(at(a, b) / wanted - 1)).toBeLessThanOrEqual(allowed(powerOnGpu, b * Math.log(a)));
      }
    },
  );

  test("of any positive number, and of others", () => {
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
    expect([
      at(infinity, 0.5),
      at(-infinity, 3),
      at(0.5, infinity),
      at(2, infinity),
      at(2, -infinity),
    ]).toEqual([...[infinity, -infinity, 0, infinity, 0]]);
  });
});

test("nothing is assumed of any function", () => {
  const functions = Object.values(unary).map((of) => of(x));
  const expanded = expand([...functions, pow(x, y)], options);
  expect(approximate(expanded, options, new Map()).assumptions).toEqual([]);
});
