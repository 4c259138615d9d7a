import { describe, expect, test } from "vitest";
import { variableRanges } from "../../activations/ranges.ts";
import { withVectors } from "../../testing/definitions.ts";
import {
  abs,
  add,
  atan,
  constant,
  cos,
  differentiate,
  div,
  type Expression,
  erf,
  erfc,
  evaluate,
  exp,
  expm1,
  input,
  less,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  select,
  sigmoid,
  sign,
  sin,
  softplus,
  sqrt,
  sub,
  tanh,
} from "../index.ts";
import { type Limit, limit, toFormula } from "./limit.ts";

const inf = Number.POSITIVE_INFINITY;
const x = input("x");
const [a, b] = [parameter("a"), parameter("b")];
const square = (node: Expression) => mul(node, node);
const anyNumber = { low: -3e38, high: 3e38, nan: false };
const positive = { low: Number.MIN_VALUE, high: 3e38, nan: false };

const undecided = constant(1234567);
const limitsOf = (formula: Expression, ranges: ReadonlyMap<string, typeof anyNumber> = new Map()) =>
  [-inf, inf].map((end) =>
    toFormula(limit(formula, "x", end, ranges), ({ limit }) => limit ?? undecided, ranges),
  );

describe("formulas without parameters", () => {
  test.each<[name: string, formula: Expression, below: number, above: number]>([
    ["x e^-x", mul(x, exp(neg(x))), -inf, 0],
    ["x e^(-x^2)", mul(x, exp(neg(square(x)))), -0, 0],
    ["x / (1 + |x|)", div(x, add(1, abs(x))), -1, 1],
    ["(x^2 + 1) / (x - 3)", div(add(square(x), 1), sub(x, 3)), -inf, inf],
    ["(x^2 + 1) / (x - 3) - x", sub(div(add(square(x), 1), sub(x, 3)), x), 3, 3],
    ["ln(1 + x^2)", log1p(square(x)), inf, inf],
    ["ln(1 + x^2) / x", div(log(add(1, square(x))), x), -0, 0],
    ["ln(1 + x^2) - 2 ln|x|", sub(log1p(square(x)), mul(2, log(abs(x)))), 0, 0],
    ["sqrt(x^2 + 1) - x", sub(sqrt(add(square(x), 1)), x), inf, 0],
    ["x (sqrt(x^2 + 1) - x)", mul(x, sub(sqrt(add(square(x), 1)), x)), -inf, 0.5],
    ["x - x tanh x", sub(x, mul(x, tanh(x))), -inf, 0],
    ["x (1 + erf x) / 2", mul(x, mul(0.5, add(1, erf(x)))), -0, inf],
    ["x e^(x^2) erfc x", mul(x, mul(exp(square(x)), erfc(x))), -inf, 1 / Math.sqrt(Math.PI)],
    ["erf(e^-x)", erf(exp(neg(x))), 1, 0],
    ["erf((x + 1) / x) at 1", erf(div(add(x, 1), x)), 0.8427007929497148, 0.8427007929497148],
    ["softplus x - x", sub(softplus(x), x), inf, 0],
    ["ln softplus x - x", sub(log(softplus(x)), x), -0, -inf],
    ["atan x", atan(x), -Math.PI / 2, Math.PI / 2],
    ["x (pi/2 - atan x)", mul(x, sub(Math.PI / 2, atan(x))), -inf, 1],
    ["atan((x + 1) / x) at 1", atan(div(add(x, 1), x)), Math.PI / 4, Math.PI / 4],
    ["atan(ln|x|)", atan(log(abs(x))), Math.PI / 2, Math.PI / 2],
    ["x atan(1/x)", mul(x, atan(div(1, x))), 1, 1],
    ["e^x - e^(x + 1/x)", sub(exp(x), exp(add(x, div(1, x)))), 0, -inf],
    ["(1 + 1/x)^x", pow(add(1, div(1, x)), x), Math.E, Math.E],
    ["|x|^(1/x)", pow(abs(x), div(1, x)), 1, 1],
    ["x^3 / e^|x|", div(pow(x, 3), exp(abs(x))), -0, 0],
    ["e^x / (1 + e^x)^2", div(exp(x), square(add(1, exp(x)))), 0, 0],
    ["max(x, x^2 / 2)", max(x, mul(0.5, square(x))), inf, inf],
    ["min(1, max(x, -1))", min(1, max(x, -1)), -1, 1],
    ["sign x", sign(x), -1, 1],
    ["x < 3 ? e^x : 3", select(less(x, 3), exp(x), 3), 0, 3],
    ["expm1(x) / x", div(expm1(x), x), 0, inf],
    ["x sigmoid(ln|x|)", mul(x, sigmoid(log(abs(x)))), -inf, inf],
    ["x - x sigmoid(ln|x|)", sub(x, mul(x, sigmoid(log(abs(x))))), -1, 1],
    ["ln x has no value below 0", log(x), Number.NaN, inf],
    ["x^0.5 has none either", pow(x, 0.5), Number.NaN, inf],
    ["a choice where the condition has none", select(less(log(x), 0), 1, 2), 2, 2],
  ])("%s", (_, formula, ...wanted) => {
    const got = limitsOf(formula).map((found) => evaluate(found, {}));
    got.forEach((value, index) => {
      if (value === 0 || !Number.isFinite(value)) expect(value).toBe(wanted[index]);
      else expect(value).toBeCloseTo(wanted[index] as number, 14);
    });
  });
});

describe("oscillation", () => {
  test.each<[name: string, formula: Expression, wanted: number]>([
    ["sin x", sin(x), Number.NaN],
    ["x cos x, as GCU", mul(x, cos(x)), Number.NaN],
    ["1 - cos x", sub(1, cos(x)), Number.NaN],
    ["sin x cos x", mul(sin(x), cos(x)), Number.NaN],
    ["|x sin x|", abs(mul(x, sin(x))), Number.NaN],
    ["atan(x sin x)", atan(mul(x, sin(x))), Number.NaN],
    ["max(0, sin x)", max(0, sin(x)), Number.NaN],
    ["x sin x / x^2, which fades", div(mul(x, sin(x)), square(x)), 0],
    ["e^(-x^2 / 2) cos 5x, which fades", mul(exp(mul(-0.5, square(x))), cos(mul(5, x))), 0],
    ["x^2 + sin x, which is dominated", add(square(x), sin(x)), inf],
    ["1 + sin(x) / x", add(1, div(sin(x), x)), 1],
    ["sin(1 / x)", sin(div(1, x)), 0],
    ["|x| + sin(x)^2, as Snake", add(abs(x), square(sin(x))), inf],
    ["its slope", differentiate(add(x, square(sin(x))), "x"), Number.NaN],
    ["max(x^2, x^2 + sin x)", max(square(x), add(square(x), sin(x))), inf],
  ])("%s", (_, formula, wanted) => {
    for (const found of limitsOf(formula)) expect(evaluate(found, {}) + 0).toBe(wanted);
  });
});

describe("formulas with parameters", () => {
  type Row = readonly [values: Readonly<Record<string, number>>, below: number, above: number];
  const sharp = sub(exp(mul(a, x)), exp(mul(b, x)));
  test.each<[name: string, formula: Expression, rows: readonly Row[]]>([
    [
      "a x",
      mul(a, x),
      [
        [{ a: 2 }, -inf, inf],
        [{ a: 0 }, 0, 0],
        [{ a: -1e-9 }, inf, -inf],
      ],
    ],
    [
      "a x^2 + b x",
      add(mul(a, square(x)), mul(b, x)),
      [
        [{ a: 2, b: -3 }, inf, inf],
        [{ a: 0, b: -3 }, inf, -inf],
        [{ a: 0, b: 0 }, 0, 0],
      ],
    ],
    [
      "(a - b) x + b",
      add(mul(sub(a, b), x), b),
      [
        [{ a: 2, b: 1 }, -inf, inf],
        [{ a: 1, b: 2 }, inf, -inf],
        [{ a: 5, b: 5 }, 5, 5],
      ],
    ],
    [
      "(1 - a) x",
      mul(sub(1, a), x),
      [
        [{ a: 1 }, 0, 0],
        [{ a: 1.5 }, inf, -inf],
        [{ a: 0.999 }, -inf, inf],
      ],
    ],
    [
      "(3 - 2 a) x",
      mul(sub(3, mul(2, a)), x),
      [
        [{ a: 1.5 }, 0, 0],
        [{ a: 2 }, inf, -inf],
      ],
    ],
    [
      "e^(a x) - e^(b x)",
      sharp,
      [
        [{ a: 2, b: 1 }, 0, inf],
        [{ a: 1, b: 2 }, 0, -inf],
        [{ a: 1, b: 1 }, 0, 0],
        [{ a: -1, b: 1 }, inf, -inf],
        [{ a: 0, b: 1 }, 1, -inf],
        [{ a: 0, b: -1 }, -inf, 1],
      ],
    ],
    [
      "sqrt(a^2 x^2 + 1) + a x",
      add(sqrt(add(mul(square(a), square(x)), 1)), mul(a, x)),
      [
        [{ a: 2 }, 0, inf],
        [{ a: -2 }, inf, 0],
        [{ a: 0 }, 1, 1],
      ],
    ],
    [
      "|x|^a",
      pow(abs(x), a),
      [
        [{ a: 0.5 }, inf, inf],
        [{ a: 0 }, 1, 1],
        [{ a: -3 }, 0, 0],
      ],
    ],
    [
      "a tanh(x) + b",
      add(mul(a, tanh(x)), b),
      [
        [{ a: 2, b: 0.5 }, -1.5, 2.5],
        [{ a: 0, b: 4 }, 4, 4],
      ],
    ],
    [
      "x + sin(a x)",
      add(x, sin(mul(a, x))),
      [
        [{ a: 1 }, -inf, inf],
        [{ a: 0 }, -inf, inf],
      ],
    ],
    [
      "sin(a x)",
      sin(mul(a, x)),
      [
        [{ a: 1 }, Number.NaN, Number.NaN],
        [{ a: 0 }, 0, 0],
      ],
    ],
    [
      "a < 3 ? x : e^-x",
      select(less(a, 3), x, exp(neg(x))),
      [
        [{ a: 2 }, -inf, inf],
        [{ a: 3 }, inf, 0],
      ],
    ],
    [
      "x sigmoid(a x) + b x",
      add(mul(x, sigmoid(mul(a, x))), mul(b, x)),
      [
        [{ a: 1, b: 0 }, 0, inf],
        [{ a: 1, b: -1 }, inf, 0],
        [{ a: -1, b: -1 }, 0, -inf],
        [{ a: 0, b: -0.5 }, 0, 0],
      ],
    ],
  ])("%s", (_, formula, rows) => {
    const limits = limitsOf(
      formula,
      new Map([
        ["a", anyNumber],
        ["b", anyNumber],
      ]),
    );
    for (const [values, ...wanted] of rows) {
      const got = limits.map((found) => evaluate(found, { b: 0, ...values }) + 0);
      expect(got, JSON.stringify(values)).toEqual(wanted);
    }
  });

  test("a domain decides without a question", () => {
    expect(limitsOf(mul(x, sigmoid(mul(a, x))), new Map([["a", positive]]))).toEqual([
      constant(-0),
      constant(inf),
    ]);
  });

  test.each([
    [{ low: 0.62, high: 0.63, nan: false }, inf],
    [{ low: 7.25, high: 3e38, nan: false }, inf],
    [{ low: -3e38, high: -7.25, nan: false }, -inf],
    [{ low: 5, high: 5, nan: false }, inf],
  ])("so does a narrow or a far one, %o", (range, above) => {
    expect(limitsOf(mul(a, x), new Map([["a", range]]))).toEqual([constant(-above), constant(above)]);
  });

  test("one parameter of many does not move with another", () => {
    const ranges = new Map([..."abcdefghi"].map((name) => [name, anyNumber]));
    const formulas = [..."bcdefghi"].map((name) => mul(mul(a, parameter(name)), x));
    for (const formula of formulas) {
      const [, above] = limitsOf(formula, ranges);
      const at = (first: number, other: number) =>
        evaluate(above as Expression, {
          ...Object.fromEntries([...ranges.keys()].map((name) => [name, other])),
          a: first,
        });
      expect([at(1, 1), at(1, -1), at(-1, 1), at(-1, -1), at(0, 1), at(1, 0)]).toEqual([
        inf,
        -inf,
        -inf,
        inf,
        0,
        0,
      ]);
    }
  });

  test("what can't be told keeps its arithmetic", () => {
    expect(limitsOf(div(x, add(2, sin(x))))).toEqual([undecided, undecided]);
  });
});

test("the limits of all formulas of the catalogue are known", () => {
  const unknown: string[] = [];
  for (const definition of withVectors) {
    const { name, formula, stable, stableDerivatives, parameters, inputs } = definition;
    const ranges = variableRanges(definition);
    const variables = ["x", ...Object.keys(parameters), ...inputs];
    const forms = [
      ...[formula, stable, ...Object.values(stableDerivatives)],
      ...variables.flatMap((variable) => [differentiate(formula, variable), differentiate(stable, variable)]),
    ];
    for (const [index, form] of forms.entries())
      for (const end of [-inf, inf]) {
        const isKnown = (found: Limit | undefined): boolean =>
          found === undefined ||
          (found.kind === "certain"
            ? found.limit !== undefined
            : [found.below, found.same, found.above].every(isKnown));
        if (!isKnown(limit(form, "x", end, ranges))) unknown.push(`${name}, formula ${index} at ${end}`);
      }
  }
  expect(unknown).toEqual([]);
});
