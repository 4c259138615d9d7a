import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateSingle, float32Error } from "../../testing/float32.ts";
import { erfc as erfcValue, erf as erfValue } from "../error-function.ts";
import { constant, type Expression, evaluate, input, neg, rewrite } from "../index.ts";
import { anyValue } from "../range.ts";
import { coefficients, type Precision } from "./coefficients.ts";
import { exp, expm1 } from "./exponential.ts";
import { erf, erfc } from "./gaussian.ts";
import { sigmoid, sign, tanh } from "./hyperbolic.ts";
import { log, log1p } from "./logarithmic.ts";
import { pow } from "./power.ts";
import type { Approximation, Setting } from "./setting.ts";
import { cos, sin } from "./trigonometric.ts";

const x = input("x");

interface Assumed {
  readonly node: Expression;
  readonly low: number;
  readonly high: number;
}

function settingOf(precision: Precision) {
  const assumed: Assumed[] = [];
  const setting: Setting = {
    precision,
    reach: precision === "single" ? "ordinary" : "all",
    coefficients: coefficients[precision],
    isUniform: ({ kind }) => kind === "constant",
    range: anyValue,
    assume: (node, low, high) => assumed.push({ node, low, high }),
  };
  return { setting, assumed };
}

interface Claim {
  readonly name: string;
  readonly of: Approximation;
  readonly truth: (a: number) => number;
  /** The relative errors that `coefficients.ts` states, single and double. */
  readonly error: readonly [number, number];
  /** What the error is relative to; default: the value. */
  readonly scale?: (a: number) => number;
  /** Whether a square is rounded before it becomes an exponent. */
  readonly hasSquare?: boolean;
  /** Where float32 arithmetic takes it, and where float64 does. */
  readonly single: readonly [number, number];
  readonly double: readonly [number, number];
}

const one = () => 1;

const claims: readonly Claim[] = [
  { name: "exp", of: exp, truth: Math.exp, error: [6.9e-9, 1.1e-15], single: [-87, 87], double: [-708, 708] },
  {
    name: "expm1",
    of: expm1,
    truth: Math.expm1,
    error: [6.9e-9, 1.1e-15],
    scale: Math.exp,
    ...{ single: [-87, 87], double: [-708, 708] },
  },
  {
    name: "log",
    of: log,
    truth: Math.log,
    error: [8.1e-10, 2e-16],
    single: [1e-30, 1e30],
    double: [1e-300, 1e300],
  },
  {
    name: "log1p",
    of: log1p,
    truth: Math.log1p,
    error: [8.1e-10, 2e-16],
    single: [-0.9999, 1e30],
    double: [-0.9999, 1e300],
  },
  // Each of them is made of both, by the quarter. Near its roots float32 arithmetic has no small error in ULP: there the error is absolute.
  {
    name: "sin",
    of: sin,
    truth: Math.sin,
    error: [4.7e-9, 1.5e-16],
    scale: one,
    single: [-3000, 3000],
    double: [-1e5, 1e5],
  },
  {
    name: "cos",
    of: cos,
    truth: Math.cos,
    error: [4.7e-9, 1.5e-16],
    scale: one,
    single: [-3000, 3000],
    double: [-1e5, 1e5],
  },
  {
    name: "sine where it is not reduced",
    of: sin,
    truth: Math.sin,
    error: [4.7e-9, 1.3e-17],
    single: [-0.78, 0.78],
    double: [-0.78, 0.78],
  },
  { name: "erf", of: erf, truth: erfValue, error: [1.5e-9, 1e-16], single: [-1, 1], double: [-1, 1] },
  {
    name: "the tail of erf",
    of: erf,
    truth: erfValue,
    error: [1.2e-8, 1.1e-16],
    scale: (a) => erfcValue(Math.abs(a)),
    ...{ hasSquare: true, single: [1, 8.6], double: [1, 26.5] },
  },
  {
    name: "erfc",
    of: erfc,
    truth: erfcValue,
    error: [1.2e-8, 1.1e-16],
    ...{ hasSquare: true, single: [0, 8.6], double: [0, 26.5] },
  },
];

/** Evenly, and by the exponent, towards 0. */
const between = ([low, high]: readonly [number, number]) =>
  fc.oneof(
    fc.double({ min: low, max: high, noNaN: true }),
    fc.tuple(fc.double({ min: -40, max: 0, noNaN: true }), fc.boolean()).map(([power, isLow]) => {
      const value = (isLow && low < 0 ? low : high) * 2 ** power;
      return Math.min(Math.max(value, low), high);
    }),
  );

describe.each(claims)("$name", (claim) => {
  const { of, truth, error, single, double, hasSquare = false } = claim;
  const scale = claim.scale ?? ((a: number) => Math.abs(truth(a)));
  const [inSingle, inDouble] = [settingOf("single"), settingOf("double")];
  const [fast, precise] = [of(x, inSingle.setting), of(x, inDouble.setting)];

  /** Without exponentials either: those know how to take an argument that is a product. */
  const inSingleAlone = rewrite(fast, (node) =>
    node.kind === "application" && node.operation === "exp"
      ? exp(node.operands[0] as Expression, inSingle.setting)
      : node,
  );

  /** Beside the approximation's error, a few roundings of float64. */
  const isNear = (formula: Expression, a: number, most: number) => {
    const wanted = truth(a);
    const relative = 1e-15 + (hasSquare ? a * a * 2 ** -53 : 0);
    const rounding = relative * Math.max(Math.abs(wanted), scale(a));
    return Math.abs(evaluate(formula, { x: a }) - wanted) <= most * scale(a) + rounding;
  };

  test("the approximation for float32 has the error that is stated", () => {
    fc.assert(
      fc.property(between(single), (a) => isNear(fast, a, error[0])),
      { numRuns: 2000 },
    );
  });

  test("the approximation for float64 has the error that is stated", () => {
    fc.assert(
      fc.property(between(double), (a) => isNear(precise, a, error[1])),
      { numRuns: 2000 },
    );
  });

  test("float32 arithmetic keeps most of a float32's digits", () => {
    fc.assert(
      fc.property(between(single), (given) => {
        const a = Math.fround(given);
        const got = evaluateSingle(inSingleAlone, { x: a });
        const isClose = float32Error(got, truth(a)) <= 4.5;
        const isNearRoot = scale === one && Math.abs(got - truth(a)) <= 3e-7;
        if (!isClose && !isNearRoot) expect.fail(`${got} at ${a}, should be ${truth(a)}`);
      }),
      { numRuns: 2000 },
    );
  });

  test("what it assumes in float32 holds there, and does not for what it can't do", () => {
    const holdsAt = (a: number) =>
      inSingle.assumed.every(({ node, low, high }) => {
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
        expect(Math.abs(evaluate(formula, { x: a }) - truth(a))).toBeLessThanOrEqual(
          2e-15 * Math.abs(truth(a)),
        );
      }),
    );
  });

  test("keep the sign of a zero", () => {
    const inSingle = settingOf("single").setting;
    const formulas = [sign(x), ...[tanh, expm1, log1p, sin, erf].map((of) => of(x, inSingle))];
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

test("e^a - 1 near 0 has the digits of a float32 that e^a has lost", () => {
  const formula = expm1(x, settingOf("double").setting);
  fc.assert(
    fc.property(between([-0.3, 0.3]), (a) => {
      expect(Math.abs(evaluate(formula, { x: a }) - Math.expm1(a))).toBeLessThanOrEqual(1e-11 * Math.abs(a));
    }),
    { numRuns: 1000 },
  );
});

describe("pow", () => {
  const y = input("y");

  test("of positive numbers: the error of the exponent, which has two roundings", () => {
    const formula = pow(x, y, settingOf("double").setting);
    fc.assert(
      fc.property(between([1e-4, 1e4]), fc.double({ min: -9, max: 9, noNaN: true }), (a, b) => {
        const wanted = a ** b;
        const allowed = (Math.abs(b * Math.log(a)) + 4) * 2 ** -52;
        expect(Math.abs(evaluate(formula, { x: a, y: b }) / wanted - 1)).toBeLessThanOrEqual(allowed);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([-16, -3, -2, -1, 0, 1, 2, 3, 5, 8, 15, 16])(
    "by a constant integer, %d: by multiplication",
    (n) => {
      for (const precision of ["single", "double"] as const) {
        const { setting, assumed } = settingOf(precision);
        const formula = pow(x, constant(n), setting);
        expect(assumed).toEqual([]);
        fc.assert(
          fc.property(between([-20, 20]), (a) => {
            const wanted = a ** n;
            if (Math.abs(wanted) < 1e-300 || Math.abs(wanted) > 1e300) return;
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
