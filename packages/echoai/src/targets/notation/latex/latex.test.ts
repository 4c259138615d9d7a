import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as definitions from "../../../activations/catalogue.ts";
import {
  abs,
  add,
  atan,
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
import { reductionToLatex, toLatex } from "./latex.ts";

const [x, y, z] = ["x", "y", "z"].map(input) as [Expression, Expression, Expression];

test.each<[string, Expression]>([
  ["x \\tanh\\left(\\operatorname{softplus}\\left(x\\right)\\right)", definitions.mish.formula],
  ["x \\sigma\\left(\\beta x\\right)", definitions.swish.formula],
  [
    "0.5 x \\left(1 + \\operatorname{erf}\\left(\\tfrac{1}{\\sqrt{2}} x\\right)\\right)",
    definitions.gelu.formula,
  ],
  ["\\frac{x}{\\sqrt{1 + \\alpha x^{2}}}", definitions.isru.formula],
  ["\\left(1 + e^{-\\beta x}\\right)^{-\\alpha}", definitions.aria2.formula],
  [
    "\\begin{cases} x \\max\\left(0, \\min\\left(1, \\frac{x + 1}{2}\\right)\\right) & \\text{if } x \\ge 0 \\\\ " +
      "\\left(e^{x} - 1\\right) \\max\\left(0, \\min\\left(1, \\frac{x + 1}{2}\\right)\\right) & \\text{otherwise} \\end{cases}",
    definitions.hardElish.formula,
  ],
  [
    "\\begin{cases} t_r + a_r \\left(x - t_r\\right) & \\text{if } x \\ge t_r \\\\ " +
      "t_l + a_l \\left(x - t_l\\right) & \\text{if } x \\le t_l \\\\ x & \\text{otherwise} \\end{cases}",
    definitions.srelu.formula,
  ],
  [
    "\\begin{cases} -\\frac{\\ln\\left(1 - \\alpha \\left(x + \\alpha\\right)\\right)}{\\alpha} & \\text{if } \\alpha < 0 \\\\ " +
      "x & \\text{if } \\alpha = 0 \\\\ \\frac{e^{\\alpha x} - 1}{\\alpha} + \\alpha & \\text{otherwise} \\end{cases}",
    definitions.softExponential.formula,
  ],
])("%s", (latex, formula) => {
  expect(toLatex(formula)).toBe(latex);
});

describe("every operation", () => {
  test.each<[string, Expression]>([
    ["-x", neg(x)],
    ["\\left|x\\right|", abs(x)],
    ["\\operatorname{sign}\\left(x\\right)", sign(x)],
    ["e^{x}", exp(x)],
    ["e^{x} - 1", expm1(x)],
    ["\\ln\\left(x\\right)", log(x)],
    ["\\ln\\left(1 + x\\right)", log1p(x)],
    ["\\sqrt{x}", sqrt(x)],
    ["\\tanh\\left(x\\right)", tanh(x)],
    ["\\sigma\\left(x\\right)", sigmoid(x)],
    ["\\operatorname{softplus}\\left(x\\right)", softplus(x)],
    ["\\sin\\left(x\\right)", sin(x)],
    ["\\cos\\left(x\\right)", cos(x)],
    ["\\arctan\\left(x\\right)", atan(x)],
    ["\\operatorname{erf}\\left(x\\right)", erf(x)],
    ["\\operatorname{erfc}\\left(x\\right)", erfc(x)],
    ["x + y", add(x, y)],
    ["x - y", sub(x, y)],
    ["x y", mul(x, y)],
    ["x^{2}", mul(x, x)],
    ["\\frac{x}{y}", div(x, y)],
    ["x^{y}", pow(x, y)],
    ["\\min\\left(x, y\\right)", min(x, y)],
    ["\\max\\left(x, y\\right)", max(x, y)],
    ["x < y", less(x, y)],
    ["x \\le y", lessEqual(x, y)],
    ["x = y", equal(x, y)],
    [
      "\\begin{cases} 1 & \\text{if } x < 0 \\\\ y & \\text{otherwise} \\end{cases}",
      select(less(x, 0), 1, y),
    ],
  ])("%s", (latex, formula) => {
    expect(toLatex(formula)).toBe(latex);
  });
});

describe("brackets", () => {
  test.each<[string, Expression]>([
    ["x - \\left(y - z\\right)", sub(x, sub(y, z))],
    ["x - \\left(-y\\right)", sub(x, neg(y))],
    ["-\\left(-x\\right)", neg(neg(x))],
    ["x + \\left(-2 y\\right)", add(x, mul(-2, y))],
    ["-\\left(x + y\\right)", neg(add(x, y))],
    ["\\left(-x\\right)^{2}", pow(neg(x), 2)],
    ["-x^{2}", neg(mul(x, x))],
    ["e^{x + y}", exp(add(x, y))],
    ["\\left(e^{x}\\right)^{2}", mul(exp(x), exp(x))],
    ["\\left(x^{y}\\right)^{z}", pow(pow(x, y), z)],
    ["x^{y^{z}}", pow(x, pow(y, z))],
    ["\\left(\\frac{x}{y}\\right)^{2}", pow(div(x, y), 2)],
    ["\\frac{x}{\\frac{y}{z}}", div(x, div(y, z))],
    ["\\frac{x}{y} z", mul(div(x, y), z)],
    ["\\sqrt{x}^{2}", pow(sqrt(x), 2)],
    ["\\left(\\tfrac{1}{\\sqrt{2}}\\right)^{x}", pow(Math.SQRT1_2, x)],
    ["\\left(1 \\cdot 10^{-9}\\right)^{2}", pow(1e-9, 2)],
    ["1 \\cdot 10^{-9} x", mul(x, 1e-9)],
    ["2 \\cdot 3", mul(2, 3)],
    ["\\left(e^{x} - 1\\right) y", mul(expm1(x), y)],
    ["\\ln\\left(1 + \\left(-x\\right)\\right)", log1p(neg(x))],
  ])("%s", (latex, formula) => {
    expect(toLatex(formula)).toBe(latex);
  });
});

test.each<[string, string]>([
  ["\\alpha", "alpha"],
  ["\\mu", "mu"],
  ["x", "x"],
  ["t_r", "tr"],
  ["\\mathrm{threshold}", "threshold"],
])("the name %s", (latex, name) => {
  expect(toLatex(parameter(name))).toBe(latex);
});

test.each<[string, number]>([
  ["0", 0],
  ["-0", -0],
  ["0.333333", 1 / 3],
  ["-1.5", -1.5],
  ["3.4 \\cdot 10^{38}", 3.4e38],
  ["-1.5 \\cdot 10^{-9}", -1.5e-9],
  ["\\infty", Number.POSITIVE_INFINITY],
  ["-\\infty", Number.NEGATIVE_INFINITY],
  ["-\\tfrac{2}{\\sqrt{\\pi}}", -2 / Math.sqrt(Math.PI)],
])("the number %s", (latex, value) => {
  expect(toLatex(constant(value))).toBe(latex);
});

describe("sets and reads as what was written", () => {
  const constants = [0, -0, 1, -1, 2, -2, 3, 0.25, 1e-9, -1e21, Number.NaN];
  const known = [Number.POSITIVE_INFINITY, Math.SQRT1_2, 2 / Math.sqrt(Math.PI)].flatMap((a) => [a, -a]);

  test("any formula", () => {
    fc.assert(
      fc.property(expressionsOver(fc.constantFrom(...constants, ...known)), (formula) => {
        const latex = toLatex(formula);
        expectSets(latex);
        expect(meaning(readText(toPlain(latex))), latex).toBe(meaning(formula));
      }),
      { numRuns: 300 },
    );
  });

  test.each(Object.values(definitions))("$name and its derivatives", ({ formula, stable, parameters }) => {
    const derivatives = ["x", ...Object.keys(parameters)].map((name) => differentiate(formula, name));
    for (const written of [formula, stable, ...derivatives]) expectSets(toLatex(written));
  });
});

/** What TeX refuses: braces, brackets or environments that do not match, and two superscripts on one base. */
function expectSets(latex: string): void {
  const open: string[] = [];
  for (const [mark] of latex.matchAll(/\\left[(|]|\\right[)|]|\\begin\{cases\}|\\end\{cases\}|[{}]/g)) {
    const closes = {
      "\\right)": "\\left(",
      "\\right|": "\\left|",
      "\\end{cases}": "\\begin{cases}",
      "}": "{",
    }[mark];
    if (closes === undefined) open.push(mark);
    else expect(open.pop(), latex).toBe(closes);
  }
  expect(open, latex).toEqual([]);
  expect(latex.replace(/\^\{[^{}]*\}/g, "^")).not.toMatch(/\^\^/);
}

/** The same formula as plain text, for `readText`. */
function toPlain(latex: string): string {
  const known = latex
    .replaceAll("\\tfrac{1}{\\sqrt{2}}", "1/√2")
    .replaceAll("\\tfrac{2}{\\sqrt{\\pi}}", "2/√π")
    .replace(/(\d) \\cdot 10\^\{(-?\d+)\}/g, "$1e$2")
    .replace(/\\operatorname\{(\w+)\}/g, "$1")
    .replaceAll("\\begin{cases}", "⟨")
    .replaceAll(" \\end{cases}", " ⟩")
    .replaceAll(" & \\text{if }", " if")
    .replaceAll(" & \\text{otherwise}", " otherwise")
    .replaceAll(" \\\\", ";")
    .replace(/\\left|\\right/g, "")
    .replaceAll("\\sqrt", "√")
    .replace(/\\(\w+)/g, (_, name: string) => symbols[name] ?? name);
  // From the inside out: a fraction and a group have no braces within.
  let plain = known;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain
      .replace(/frac\{([^{}]*)\}\{([^{}]*)\}/g, "(($1) / ($2))")
      .replace(/√\{([^{}]*)\}/g, "(√($1))")
      .replace(/(?<!frac|\}|√)\{([^{}]*)\}/g, "($1)");
  }
  return plain.replaceAll("⟨", "{").replaceAll("⟩", "}");
}

const symbols: Readonly<Record<string, string>> = {
  alpha: "α",
  beta: "β",
  sigma: "σ",
  infty: "∞",
  cdot: "·",
  le: "≤",
  ge: "≥",
};

test("reductions are written with the letter that stands for them", () => {
  const x = input("x");
  const written = (kind: ReductionKind, of: Expression) => reductionToLatex({ name: "s2", kind, of });
  expect(written("sum", exp(x))).toBe("s_2 = \\sum e^{x}");
  expect(written("sum", sub(x, 1))).toBe("s_2 = \\sum \\left(x - 1\\right)");
  expect(written("mean", x)).toBe("s_2 = \\operatorname{mean} x");
  expect(written("max", x)).toBe("s_2 = \\max x");
  expect(written("shift", x)).toBe("s_2 = \\max x");
  expect(written("threshold", sub(x, 1))).toBe("\\sum \\max\\left(0, x - 1 - s_2\\right) = 1");
  expect(written("squareThreshold", x)).toBe("\\sum \\max\\left(0, x - s_2\\right)^{2} = 1");
});
