import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as definitions from "../../../activations/catalogue.ts";
import {
  abs,
  add,
  atan,
  collect,
  constant,
  cos,
  differentiate,
  div,
  type Expression,
  equal,
  erf,
  erfc,
  exp,
  expm1,
  greater,
  input,
  less,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  type ReductionKind,
  select,
  sigmoid,
  sign,
  sin,
  softplus,
  sqrt,
  sub,
  tanh,
} from "../../../expression/index.ts";
import { expressionsOver } from "../../../testing/expressions.ts";
import { meaning } from "../../../testing/meaning.ts";
import { readText } from "../../../testing/reader.ts";
import { reductionToText, toText } from "./text.ts";

const [x, y, z] = ["x", "y", "z"].map(input) as [Expression, Expression, Expression];
const alpha = parameter("alpha");

test.each<[string, Expression]>([
  ["x tanh(softplus(x))", definitions.mish.formula],
  ["x σ(β x)", definitions.swish.formula],
  ["0.5 x (1 + erf((1/√2) x))", definitions.gelu.formula],
  ["x / √(1 + α x²)", definitions.isru.formula],
  ["max(x, condition)", definitions.frelu.formula],
  [
    "{ x max(0, min(1, (x + 1) / 2)) if x ≥ 0; (e^x - 1) max(0, min(1, (x + 1) / 2)) otherwise }",
    definitions.hardElish.formula,
  ],
  ["{ tr + ar (x - tr) if x ≥ tr; tl + al (x - tl) if x ≤ tl; x otherwise }", definitions.srelu.formula],
  [
    "{ -ln(1 - α (x + α)) / α if α < 0; x if α = 0; (e^(α x) - 1) / α + α otherwise }",
    definitions.softExponential.formula,
  ],
])("%s", (text, formula) => {
  expect(toText(formula)).toBe(text);
});

describe("every operation", () => {
  test.each<[string, Expression]>([
    ["-x", neg(x)],
    ["|x|", abs(x)],
    ["sign(x)", sign(x)],
    ["e^x", exp(x)],
    ["e^x - 1", expm1(x)],
    ["ln(x)", log(x)],
    ["ln(1 + x)", log1p(x)],
    ["√x", sqrt(x)],
    ["tanh(x)", tanh(x)],
    ["σ(x)", sigmoid(x)],
    ["softplus(x)", softplus(x)],
    ["sin(x)", sin(x)],
    ["cos(x)", cos(x)],
    ["arctan(x)", atan(x)],
    ["erf(x)", erf(x)],
    ["erfc(x)", erfc(x)],
    ["x + y", add(x, y)],
    ["x - y", sub(x, y)],
    ["x y", mul(x, y)],
    ["x²", mul(x, x)],
    ["x / y", div(x, y)],
    ["x^y", pow(x, y)],
    ["min(x, y)", min(x, y)],
    ["max(x, y)", max(x, y)],
    ["x < y", less(x, y)],
    ["x ≤ y", lessEqual(x, y)],
    ["x = y", equal(x, y)],
    ["{ 1 if x < 0; y otherwise }", select(less(x, 0), 1, y)],
  ])("%s", (text, formula) => {
    expect(toText(formula)).toBe(text);
  });
});

describe("brackets", () => {
  test.each<[string, Expression]>([
    ["x - (y - z)", sub(x, sub(y, z))],
    ["x - y - z", sub(sub(x, y), z)],
    ["x + (y + z)", add(x, add(y, z))],
    ["x / (y / z)", div(x, div(y, z))],
    ["x / y / z", div(div(x, y), z)],
    ["x / (y z)", div(x, mul(y, z))],
    ["x y / z", div(mul(x, y), z)],
    ["(x / y) z", mul(div(x, y), z)],
    ["x (y / z)", mul(x, div(y, z))],
    ["x y z", mul(x, mul(y, z))],
    ["-(x + y)", neg(add(x, y))],
    ["-x y", neg(mul(x, y))],
    ["-x / y", neg(div(x, y))],
    ["-(-x)", neg(neg(x))],
    ["-(-2)", neg(constant(-2))],
    ["x - (-y)", sub(x, neg(y))],
    ["x + (-2)", add(x, -2)],
    ["x - (-1/√2)", sub(x, -Math.SQRT1_2)],
    ["-(-1/√2)", neg(constant(-Math.SQRT1_2))],
    ["x + (-2 y)", add(x, mul(-2, y))],
    ["x - (-y / z)", sub(x, div(neg(y), z))],
    ["(-x / y) z", mul(neg(div(x, y)), z)],
    ["(-1/√2) x", mul(-Math.SQRT1_2, x)],
    ["-(-2 x)", neg(mul(-2, x))],
    ["x (-y)", mul(x, neg(y))],
    ["-2 x", mul(x, -2)],
    ["2 · 3", mul(2, 3)],
    ["2 x (3 y)", mul(mul(2, x), mul(3, y))],
    ["(-x)²", mul(neg(x), neg(x))],
    ["-x²", neg(mul(x, x))],
    ["(-x)^2", pow(neg(x), 2)],
    ["(-2)^x", pow(-2, x)],
    ["(x + y)^(-z)", pow(add(x, y), neg(z))],
    ["(x^y)^z", pow(pow(x, y), z)],
    ["x^(y^z)", pow(x, pow(y, z))],
    ["(x²)²", mul(mul(x, x), mul(x, x))],
    ["e^(x + y)", exp(add(x, y))],
    ["e^(-x)", exp(neg(x))],
    ["e^(-2)", exp(-2)],
    ["e^(e^x)", exp(exp(x))],
    ["(e^x)^y", pow(exp(x), y)],
    ["(e^x - 1) y", mul(expm1(x), y)],
    ["x - (e^y - 1)", sub(x, expm1(y))],
    ["√(x + y)", sqrt(add(x, y))],
    ["√x y", mul(sqrt(x), y)],
    ["√(x y)", sqrt(mul(x, y))],
    ["(√x)²", mul(sqrt(x), sqrt(x))],
    ["ln(1 + (-x))", log1p(neg(x))],
    ["ln(1 + (x + y))", log1p(add(x, y))],
    ["(1/√2) x", mul(Math.SQRT1_2, x)],
    ["(1/√2)^x", pow(Math.SQRT1_2, x)],
    ["|x - y|", abs(sub(x, y))],
    ["{ 1 if x < 0; 2 otherwise } x", mul(select(less(x, 0), 1, 2), x)],
  ])("%s", (text, formula) => {
    expect(toText(formula)).toBe(text);
  });
});

describe("conditions", () => {
  test("have the input on the left and a number on the right", () => {
    expect(toText(less(0, x))).toBe("x > 0");
    expect(toText(greater(x, 0))).toBe("x > 0");
    expect(toText(lessEqual(alpha, x))).toBe("x ≥ α");
    expect(toText(less(x, alpha))).toBe("x < α");
    expect(toText(equal(2, x))).toBe("x = 2");
  });

  test("a choice in the last place is a further branch, elsewhere a choice of its own", () => {
    const inner = select(less(x, 1), x, 1);
    expect(toText(select(less(x, 0), 0, inner))).toBe("{ 0 if x < 0; x if x < 1; 1 otherwise }");
    expect(toText(select(greater(x, 0), inner, 0))).toBe(
      "{ { x if x < 1; 1 otherwise } if x > 0; 0 otherwise }",
    );
  });
});

test.each<[string, number]>([
  ["0", 0],
  ["-0", -0],
  ["0.333333", 1 / 3],
  ["1.5", 1.5],
  ["1e-9", 1e-9],
  ["∞", Number.POSITIVE_INFINITY],
  ["-∞", Number.NEGATIVE_INFINITY],
  ["NaN", Number.NaN],
  ["2/√π", 2 / Math.sqrt(Math.PI)],
  ["-2/√π", -2 / Math.sqrt(Math.PI)],
])("the number %s", (text, value) => {
  expect(toText(constant(value))).toBe(text);
});

describe("reads back as what was written", () => {
  const constants = [0, -0, 1, -1, 2, -2, 3, 0.25, 1e-9, -1e21, Number.NaN];
  const known = [Number.POSITIVE_INFINITY, Math.SQRT1_2, 2 / Math.sqrt(Math.PI)].flatMap((a) => [a, -a]);

  test("any formula", () => {
    fc.assert(
      fc.property(expressionsOver(fc.constantFrom(...constants, ...known)), (formula) => {
        const text = toText(formula);
        expect(meaning(readText(text)), text).toBe(meaning(formula));
      }),
      { numRuns: 300 },
    );
  });

  /** Some numbers are written with fewer digits than they have. */
  const isInFull = (node: Expression) =>
    node.kind !== "constant" || known.includes(node.value) || Object.is(Number(toText(node)), node.value);
  const readable = Object.values(definitions).filter(
    ({ parameters, inputs, formula }) =>
      [...Object.keys(parameters), ...inputs].every((name) => name === "alpha" || name === "beta") &&
      collect([formula, differentiate(formula, "x")]).every(isInFull),
  );

  test.each(readable)("$name and its derivative", ({ formula }) => {
    for (const written of [formula, differentiate(formula, "x")])
      expect(meaning(readText(toText(written)))).toBe(meaning(written));
  });
});

test("reductions are put in words", () => {
  const written = (kind: ReductionKind) => reductionToText({ name: "s", kind, of: exp(x) });
  expect(written("sum")).toBe("s = the sum of e^x");
  expect(written("mean")).toBe("s = the mean of e^x");
  expect(written("max")).toBe("s = the largest of e^x");
  expect(written("shift")).toBe("s = the largest of e^x");
  expect(written("threshold")).toBe("max(0, e^x - s) adds up to 1");
  expect(written("squareThreshold")).toBe("max(0, e^x - s)² adds up to 1");
});
