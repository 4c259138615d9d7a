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
  input,
  ldexp,
  less,
  lessEqual,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  normalizer,
  type Operation,
  parameter,
  pow,
  round,
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
import { readMathml, readXml } from "../../../testing/mathmlReader.ts";
import { meaning } from "../../../testing/meaning.ts";
import { toMathml } from "./mathml.ts";

const [x, y, z] = ["x", "y", "z"].map(input) as [Expression, Expression, Expression];

/** Without the element around it, and with what is invisible in short: @ applies a function, * multiplies, so that rows can be read. */
const inner = (formula: Expression): string =>
  toMathml(formula)
    .replace(/^<math displaystyle="true">|<\/math>$/g, "")
    .replaceAll("<mo>&#x2061;</mo>", "@")
    .replaceAll("<mo>&#x2062;</mo>", "*")
    .replaceAll("<mo>&#x2062;</mo>".replace("<mo>", '<mo lspace="0.1667em">'), "**")
    .replaceAll('<mo form="prefix">−</mo>', "<−>")
    .replace(/<mo stretchy="false">(.)<\/mo>/g, "$1")
    .replace(/<mi>([^<])<\/mi>/g, "$1");

const called = (name: string) => `${name}@<mrow>(x)</mrow>`;

/** A row for each operation. */
const rows: Readonly<Record<Operation, readonly [Expression, string]>> = {
  neg: [neg(x), "<−>x"],
  abs: [abs(x), "<mrow>|x|</mrow>"],
  sign: [sign(x), called("<mi>sign</mi>")],
  exp: [exp(x), "<msup>ex</msup>"],
  expm1: [expm1(x), "<msup>ex</msup><mo>−</mo><mn>1</mn>"],
  log: [log(x), called("<mi>ln</mi>")],
  log1p: [log1p(x), "<mi>ln</mi>@<mrow>(<mn>1</mn><mo>+</mo>x)</mrow>"],
  sqrt: [sqrt(x), "<msqrt>x</msqrt>"],
  tanh: [tanh(x), called("<mi>tanh</mi>")],
  sigmoid: [sigmoid(x), called("σ")],
  softplus: [softplus(x), called("<mi>softplus</mi>")],
  sin: [sin(x), called("<mi>sin</mi>")],
  cos: [cos(x), called("<mi>cos</mi>")],
  atan: [atan(x), called("<mi>arctan</mi>")],
  erf: [erf(x), called("<mi>erf</mi>")],
  erfc: [erfc(x), called("<mi>erfc</mi>")],
  round: [round(x), called("<mi>round</mi>")],
  normalizer: [normalizer(x), called("<mi>normalizer</mi>")],
  add: [add(x, y), "x<mo>+</mo>y"],
  sub: [sub(x, y), "x<mo>−</mo>y"],
  mul: [mul(x, y), "x*y"],
  div: [div(x, y), "<mfrac>xy</mfrac>"],
  pow: [pow(x, y), "<msup>xy</msup>"],
  min: [min(x, y), "<mi>min</mi>@<mrow>(x<mo>,</mo>y)</mrow>"],
  max: [max(x, y), "<mi>max</mi>@<mrow>(x<mo>,</mo>y)</mrow>"],
  ldexp: [ldexp(x, y), "x<mo>⋅</mo><msup><mn>2</mn>y</msup>"],
  less: [less(x, y), "x<mo>&lt;</mo>y"],
  lessEqual: [lessEqual(x, y), "x<mo>≤</mo>y"],
  equal: [equal(x, y), "x<mo>=</mo>y"],
  select: [
    select(less(x, 0), 1, select(less(x, y), y, z)),
    '<mrow><mo>{</mo><mtable displaystyle="true" columnalign="left">' +
      [
        ["<mn>1</mn>", "<mtext>if&#xa0;</mtext>x<mo>&lt;</mo><mn>0</mn>"],
        ["y", "<mtext>if&#xa0;</mtext>x<mo>&lt;</mo>y"],
        ["z", "<mtext>otherwise</mtext>"],
      ]
        .map((cells) => cells.map((cell) => `<mtd style="text-align: left">${cell}</mtd>`).join(""))
        .map((cells) => `<mtr>${cells}</mtr>`)
        .join("") +
      "</mtable></mrow>",
  ],
};

test.each(Object.entries(rows))("%s", (_, [formula, mathml]) => {
  expect(inner(formula)).toBe(mathml);
});

describe("brackets and spaces", () => {
  test.each<[string, Expression]>([
    ["x<mo>−</mo><mrow>(y<mo>−</mo>z)</mrow>", sub(x, sub(y, z))],
    ["x<mo>−</mo><mrow>(<−>y)</mrow>", sub(x, neg(y))],
    ["x<mo>+</mo><mrow>(<−><mn>2</mn>*y)</mrow>", add(x, mul(-2, y))],
    ["<msup><mrow><mrow>(<−>x)</mrow></mrow><mn>2</mn></msup>", pow(neg(x), 2)],
    ["<−><msup>x<mn>2</mn></msup>", neg(mul(x, x))],
    ["<msup>e<mrow>x<mo>+</mo>y</mrow></msup>", exp(add(x, y))],
    ["<msup>x<mrow><msup>yz</msup></mrow></msup>", pow(x, pow(y, z))],
    ["<mfrac>x<mrow><mfrac>yz</mfrac></mrow></mfrac>", div(x, div(y, z))],
    ["<mfrac>xy</mfrac>**z", mul(div(x, y), z)],
    ["x**<mi>tanh</mi>@<mrow>(y)</mrow>", mul(x, tanh(y))],
    ["<mi>slope</mi>**x", mul(parameter("slope"), x)],
    ["<mn>2</mn><mo>⋅</mo><mn>3</mn>", mul(2, 3)],
    ["x<mo>⋅</mo><msup><mn>2</mn>y</msup>", mul(x, pow(2, y))],
    ["<mrow><mo>(</mo><mfrac>xy</mfrac><mo>)</mo></mrow>", pow(div(x, y), z)],
    ["<mrow><mo>|</mo><mfrac>xy</mfrac><mo>|</mo></mrow>", abs(div(x, y))],
  ])("%s", (mathml, formula) => {
    expect(inner(formula)).toContain(mathml);
  });

  test("a choice, which is open to the right, has them wherever more could follow", () => {
    const choice = select(less(x, 0), x, y);
    expect(inner(mul(choice, z))).toMatch(
      /^<mrow><mo>\(<\/mo><mrow><mo>\{.*<\/mrow><mo>\)<\/mo><\/mrow>\*z$/,
    );
    expect(inner(max(0, choice))).not.toContain("<mo>(</mo><mrow><mo>{</mo>");
  });
});

test.each<[string, string]>([
  ["α", "alpha"],
  ["x", "x"],
  ["<msub>t<mi>r</mi></msub>", "tr"].map((text) => text.replace("<mi>r</mi>", "r")) as [string, string],
  ["<msub>a<mn>1</mn></msub>", "a1"],
  ["<msub>a<mn>12</mn></msub>", "a12"],
  ["<msub>β<mn>2</mn></msub>", "beta2"],
  ["μ", "mu"],
  ["<mi>threshold</mi>", "threshold"],
  ["<mi>constructor</mi>", "constructor"],
])("the name %s", (mathml, name) => {
  expect(inner(parameter(name))).toBe(mathml);
});

test.each<[string, number]>([
  ["<mn>0</mn>", 0],
  ["<−><mn>0</mn>", -0],
  ["<mn>0.333333</mn>", 1 / 3],
  ["<−><mn>1.5</mn>", -1.5],
  ["<mn>3.4</mn><mo>⋅</mo><msup><mn>10</mn><mn>38</mn></msup>", 3.4e38],
  ["<−><mn>1.5</mn><mo>⋅</mo><msup><mn>10</mn><mrow><−><mn>9</mn></mrow></msup>", -1.5e-9],
  ["∞", Number.POSITIVE_INFINITY],
  ['<−><mfrac displaystyle="false"><mn>2</mn><msqrt>π</msqrt></mfrac>', -2 / Math.sqrt(Math.PI)],
])("the number %s", (mathml, value) => {
  expect(inner(constant(value))).toBe(mathml);
});

describe("escapes", () => {
  const hostile = '<img src=x onerror="alert(1)">&\u0000\ud800';

  test("names", () => {
    const { children } = readXml(toMathml(parameter(hostile)));
    expect(children).toEqual([
      { name: "mi", attributes: {}, children: ['<img src=x onerror="alert(1)">&\ufffd\ufffd'] },
    ]);
  });

  test("the text beside it", () => {
    const { attributes } = readXml(toMathml(x, { alttext: hostile }));
    expect(attributes).toEqual({
      displaystyle: "true",
      alttext: '<img src=x onerror="alert(1)">&\ufffd\ufffd',
    });
  });
});

describe("reads back as what was written", () => {
  const constants = [0, -0, 1, -1, 2, -2, 3, 0.25, 1e-9, -1e21, Number.NaN];
  const known = [Number.POSITIVE_INFINITY, Math.SQRT1_2, 2 / Math.sqrt(Math.PI)].flatMap((a) => [a, -a]);

  test("any formula", () => {
    fc.assert(
      fc.property(expressionsOver(fc.constantFrom(...constants, ...known)), (formula) => {
        const mathml = toMathml(formula);
        expect(meaning(readMathml(mathml)), mathml).toBe(meaning(formula));
      }),
      { numRuns: 300 },
    );
  });

  /** Numbers are written with six digits, but for quotients of roots. */
  const isInFull = (node: Expression) =>
    node.kind !== "constant" ||
    Object.is(Number(node.value.toPrecision(6)), node.value) ||
    toMathml(node).includes("<msqrt>");

  test.each(Object.values(definitions))(
    "$name and its derivatives are well-formed",
    ({ formula, stable, parameters, inputs }) => {
      const derivatives = ["x", ...Object.keys(parameters)].map((name) => differentiate(formula, name));
      const isReadable = [...Object.keys(parameters), ...inputs].every((name) =>
        ["alpha", "beta"].includes(name),
      );
      for (const written of [formula, stable, ...derivatives]) {
        const mathml = toMathml(written);
        expect(readXml(mathml).name).toBe("math");
        if (isReadable && written !== stable && collect([written]).every(isInFull))
          expect(meaning(readMathml(mathml))).toBe(meaning(written));
      }
    },
  );

  test.each([
    "<math>",
    "<math><mi>x</math></mi>",
    "<math><mi>a & b</mi></math>",
    "<math></math><math></math>",
    "x",
  ])("but not %s", (source) => {
    expect(() => readMathml(source)).toThrow("not well-formed");
  });
});

test("a choice within choices takes no longer than what it writes", () => {
  let formula: Expression = x;
  for (let index = 0; index < 100; index++) formula = select(less(x, index), formula, index);
  expect(toMathml(formula).match(/<mtable/g)).toHaveLength(100);
});
