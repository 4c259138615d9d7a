import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Polynomial, polynomials } from "../../../claims/polynomials.mjs";
import { products } from "../../../claims/products.mjs";
import { evaluateSingle } from "../../testing/float32.ts";
import { erfc as erfcValue, erf as erfValue } from "../errorFunction.ts";
import { constant, type Expression, evaluate, input, neg } from "../index.ts";
import { anyValue } from "../range.ts";
import { coefficients, type Format } from "./coefficients.ts";
import { erf, erfc } from "./errorFunction.ts";
import { exp, expm1 } from "./exponential.ts";
import { log, log1p } from "./logarithm.ts";
import { pow } from "./power.ts";
import type { Approximation, Setting } from "./setting.ts";
import { sigmoid, sign, tanh } from "./sigmoid.ts";
import { atan, cos, sin } from "./trigonometric.ts";

const x = input("x");

interface Assumed {
  readonly node: Expression;
  readonly low: number;
  readonly high: number;
}

function settingOf(format: Format) {
  const assumed: Assumed[] = [];
  const setting: Setting = {
    format,
    reach: format === "single" ? "ordinary" : "all",
    coefficients: coefficients[format],
    isUniform: ({ kind }) => kind === "constant",
    range: anyValue,
    assume: (node, low, high) => assumed.push({ node, low, high }),
  };
  return { setting, assumed };
}

interface Case {
  readonly of: Approximation;
  readonly truth: (a: number) => number;
  /** What the error is relative to; default: the value. */
  readonly scale?: (a: number) => number;
  /** Where float32 arithmetic takes it; default: everywhere. */
  readonly single?: readonly [number, number];
}

const one = () => 1;
const ofValue = (truth: (a: number) => number) => (a: number) => Math.abs(truth(a));

/** Each polynomial in a function that is nothing else on the claim's interval. */
const served: Readonly<Record<Polynomial, Case>> = {
  exponential: { of: exp, truth: Math.exp, single: [-87, 87] },
  logarithm: { of: log, truth: Math.log, single: [1e-30, 1e30] },
  sine: { of: sin, truth: Math.sin, single: [-3000, 3000] },
  cosine: { of: cos, truth: Math.cos, scale: one, single: [-3000, 3000] },
  arcTangent: { of: atan, truth: Math.atan },
  erf: { of: erf, truth: erfValue, single: [-8.6, 8.6] },
  erfc: { of: erfc, truth: erfcValue, single: [0, 8.6] },
};

describe.each(Object.entries(served))("the %s polynomial", (name, { of, truth, scale = ofValue(truth) }) => {
  test.each(["single", "double"] as const)("has the error that is claimed, %s", (format) => {
    const claim = polynomials[name as Polynomial][format];
    const formula = of(x, settingOf(format).setting);
    const worst = chebyshevPoints(claim.interval).map((a) => {
      const wanted = truth(a);
      // At most eight roundings, here and in the right value; what rounds the square of erfc's argument its exponential multiplies.
      const rounding = (8 + (name === "erfc" ? a * a : 0)) * 2 ** -53 * Math.max(Math.abs(wanted), scale(a));
      return (Math.abs(evaluate(formula, { x: a }) - wanted) - rounding) / scale(a) || 0;
    });
    expect(Math.max(...worst)).toBeLessThanOrEqual(claim.error);
  });
});

/** With the ends. */
function chebyshevPoints([low, high]: readonly [number, number]): readonly number[] {
  return Array.from({ length: 2001 }, (_, k) => {
    const at = (low + high) / 2 + ((high - low) / 2) * Math.cos((Math.PI * k) / 2000);
    return Math.min(Math.max(at, low), high);
  });
}

/** Evenly, and by the exponent, towards 0. */
const between = ([low, high]: readonly [number, number]) =>
  fc.oneof(
    fc.double({ min: low, max: high, noNaN: true }),
    fc.tuple(fc.double({ min: -40, max: 0, noNaN: true }), fc.boolean()).map(([power, isLow]) => {
      const value = (isLow && low < 0 ? low : high) * 2 ** power;
      return Math.min(Math.max(value, low), high);
    }),
  );

const limited = Object.entries(served).filter(([, { single }]) => single !== undefined);

describe.each([
  ...(limited as [string, Required<Case>][]),
  ["expm1", { of: expm1, single: [-87, 87] }],
  ["log1p", { of: log1p, single: [-0.9999, 1e30] }],
] as const)("%s", (_, { of, single }) => {
  test("what it assumes in float32 holds there, and does not for what it can't do", () => {
    const { setting, assumed } = settingOf("single");
    of(x, setting);
    const holdsAt = (a: number) =>
      assumed.every(({ node, low, high }) => {
        const value = evaluate(node, { x: a });
        return value >= low && value <= high;
      });
    fc.assert(fc.property(between(single), holdsAt));
    expect(holdsAt(Number.NaN)).toBe(false);
    expect(holdsAt(Number.POSITIVE_INFINITY)).toBe(false);
  });
});

describe("sigmoid, tanh and sign, with exact exponentials", () => {
  const { setting } = settingOf("double");

  test.each([
    ["sigmoid", sigmoid(x, setting), (a: number) => 1 / (1 + Math.exp(-a)), [-700, 700]],
    [
      "sigmoid of a negated operand",
      sigmoid(neg(x), setting),
      (a: number) => 1 / (1 + Math.exp(a)),
      [-700, 700],
    ],
    ["tanh", tanh(x, setting), Math.tanh, [-350, 350]],
  ] as const)("%s", (_, formula, truth, [low, high]) => {
    fc.assert(
      fc.property(between([low, high]), (a) => {
        // Twelve errors of 2^-53 at most: V8's functions have less than an ULP, which is two of them; tanh doubles expm1's.
        expect(Math.abs(evaluate(formula, { x: a }) - truth(a))).toBeLessThanOrEqual(
          12 * 2 ** -53 * Math.abs(truth(a)),
        );
      }),
    );
  });

  test("keep the sign of a zero", () => {
    const inSingle = settingOf("single").setting;
    const formulas = [sign(x), ...[tanh, expm1, log1p, sin, atan, erf].map((of) => of(x, inSingle))];
    for (const zero of [0, -0]) {
      expect(formulas.map((formula) => evaluateSingle(formula, { x: zero }))).toEqual(
        formulas.map(() => zero),
      );
    }
  });

  test("sign", () => {
    expect([-3, 1e-45, Number.NEGATIVE_INFINITY, Number.NaN].map((a) => evaluate(sign(x), { x: a }))).toEqual(
      [...[-1, 1, -1, Number.NaN]],
    );
  });
});

describe("pow", () => {
  const y = input("y");

  test("of positive numbers: the error of the exponent", () => {
    const formula = pow(x, y, settingOf("double").setting);
    fc.assert(
      fc.property(between([1e-4, 1e4]), fc.double({ min: -9, max: 9, noNaN: true }), (a, b) => {
        const wanted = a ** b;
        const { error, perExponent } = products.power;
        const allowed = error + perExponent * Math.abs(b * Math.log(a));
        expect(Math.abs(evaluate(formula, { x: a, y: b }) / wanted - 1)).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([-16, -3, -2, -1, 0, 1, 2, 3, 5, 8, 15, 16])(
    "by a constant integer, %d: by multiplication",
    (n) => {
      for (const format of ["single", "double"] as const) {
        const { setting, assumed } = settingOf(format);
        const formula = pow(x, constant(n), setting);
        expect(assumed).toEqual([]);
        fc.assert(
          fc.property(between([-20, 20]), (a) => {
            const wanted = a ** n;
            if (Math.abs(wanted) < 1e-300 || Math.abs(wanted) > 1e300) return;
            // Each of the n - 1 products' roundings once, the reciprocal's, the quotient's here, and two for **.
            expect(Math.abs(evaluate(formula, { x: a }) / wanted - 1)).toBeLessThan(20 * 2 ** -53);
          }),
        );
      }
    },
  );

  test("of negative numbers: real for integers only", () => {
    const formula = pow(x, y, settingOf("double").setting);
    const at = (a: number, b: number) => evaluate(formula, { x: a, y: b });
    expect([at(-2, 3), at(-2, 4), at(-2, -1), at(-2, 0), at(-2, 0.5), at(0, 3), at(0, -1)]).toEqual([
      ...[expect.closeTo(-8, 12), expect.closeTo(16, 12), expect.closeTo(-0.5, 12), 1, Number.NaN],
      ...[0, Number.POSITIVE_INFINITY],
    ]);
  });

  test("by anything else is never left to float32", () => {
    const { setting, assumed } = settingOf("single");
    pow(x, y, setting);
    expect(assumed).toHaveLength(1);
    expect((assumed[0] as Assumed).low).toBeGreaterThan((assumed[0] as Assumed).high);
  });
});
