import { describe, expect, test } from "vitest";
import {
  abs,
  add,
  atan,
  constant,
  div,
  type Expression,
  equal,
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
  select,
  sigmoid,
  softplus,
  sqrt,
  sub,
  tanh,
} from "./expression/index.ts";
import { type FormulaError, parseFormula } from "./formula.ts";

const x = input("x");
const [alpha, beta] = [parameter("alpha"), parameter("beta")];
const names = { parameters: ["alpha", "beta"] };

describe("reads", () => {
  test.each<[string, Expression]>([
    ["x * sigmoid(beta * x)", mul(x, sigmoid(mul(beta, x)))],
    ["1.5e-3", constant(0.0015)],
    [".5 + 5.", add(0.5, 5)],
    ["x - alpha - beta", sub(sub(x, alpha), beta)],
    ["x / alpha / beta", div(div(x, alpha), beta)],
    ["x / alpha * beta", mul(div(x, alpha), beta)],
    ["x + alpha * beta", add(x, mul(alpha, beta))],
    ["x^alpha^beta", pow(x, pow(alpha, beta))],
    ["x ** 2", pow(x, 2)],
    ["-x^2", neg(pow(x, 2))],
    ["-x * beta", neg(mul(x, beta))],
    ["x * -alpha * beta", mul(mul(x, neg(alpha)), beta)],
    ["2^-x", pow(2, neg(x))],
    ["-2 * x", mul(-2, x)],
    ["-2^x", neg(pow(2, x))],
    ["--x", neg(neg(x))],
    ["x - -0", sub(x, -0)],
    ["e^x", exp(x)],
    ["e^-x^2", exp(neg(pow(x, 2)))],
    ["2e^x", mul(2, exp(x))],
    ["e * x", mul(Math.E, x)],
    ["2 * pi", mul(2, Math.PI)],
    ["2 π ∞", mul(2, Math.PI, Number.POSITIVE_INFINITY)],
    ["2x (x + 1)", mul(2, x, add(x, 1))],
    ["x² α", mul(mul(x, x), alpha)],
    ["√(x + 1) x", mul(sqrt(add(x, 1)), x)],
    ["|x - |alpha||", abs(sub(x, abs(alpha)))],
    ["|x| |alpha|", mul(abs(x), abs(alpha))],
    ["|x |alpha||", abs(mul(x, abs(alpha)))],
    ["where(x > 0, x, 0)", select(greater(x, 0), x, 0)],
    ["x <= 0 ? 0 : x == 1 ? 1 : x", select(lessEqual(x, 0), 0, select(equal(x, 1), 1, x))],
    ["(x < 0) ? 0 : x", select(less(x, 0), 0, x)],
    ["{ 0 if x ≤ 0; 1 if x = 1; x otherwise }", select(lessEqual(x, 0), 0, select(equal(x, 1), 1, x))],
    ["ln(x) + log(1 + x) + ln(1 + x)", add(log(x), log(add(1, x)), log1p(x))],
    ["e^x - 1 + (exp(x) - 1)", add(expm1(x), sub(exp(x), 1))],
    ["clip(x, -1, 1)", min(max(x, -1), 1)],
    ["ARCTAN(x)", atan(x)],
    ["σ(x)", sigmoid(x)],
    ["x × α ÷ β − 1", sub(div(mul(x, alpha), beta), 1)],
    ["1/√2 + 1 / √2", add(Math.SQRT1_2, div(1, sqrt(2)))],
    ["x/1/√2", div(div(x, 1), sqrt(2))],
    ["x\n\t* x", mul(x, x)],
  ])("%s", (text, expression) => {
    expect(parseFormula(text, names)).toBe(expression);
  });

  test.each<[string, Expression]>([
    ["x * mish(x)", mul(x, mul(x, tanh(softplus(x))))],
    ["swish(x)", mul(x, sigmoid(mul(1, x)))],
    ["swish(beta, x + 1)", mul(beta, sigmoid(mul(add(x, 1), beta)))],
    ["leaky_relu(x)", parseFormula("leakyRelu(x)")],
    ["LeakyReLU(x, 0.1)", parseFormula("leakyRelu(x, 0.1)")],
    ["frelu(x, alpha)", max(x, alpha)],
  ])("the catalogue's functions: %s", (text, expression) => {
    expect(parseFormula(text, names)).toBe(expression);
  });

  test("a name that is declared before a function of the catalogue", () => {
    expect(parseFormula("mish * (x + 1)", { inputs: ["mish"] })).toBe(mul(input("mish"), add(x, 1)));
  });
});

/** What is wrong, and the part of the text that is. */
const errorOf = (text: string, declared = names) => {
  try {
    parseFormula(text, declared);
  } catch (error) {
    const { name, message, start, end, expected, nearest } = error as FormulaError;
    return { name, message, part: text.slice(start, end), expected, nearest };
  }
  throw new Error(`nothing is wrong with ${text}`);
};

describe("refuses, and says where", () => {
  test.each([
    ["", "", 'expected a number, a name or "(", found the end in "»«"'],
    ["  ", "", 'expected a number, a name or "(", found the end in "  »«"'],
    ["x +", "", 'expected a number, a name or "(", found the end in "x +»«"'],
    ["x * * 2", "*", 'expected a number, a name or "(", found "*" in "x * »*« 2"'],
    ["(x", "", 'expected an operator or ")", found the end in "(x»«"'],
    ["x)", ")", 'expected an operator or the end, found ")" in "x»)«"'],
    ["|x", "", 'expected an operator or "|", found the end in "|x»«"'],
    ["1/2 x", "2", 'expected brackets, for it is not plain how much is divided by, in "1/»2« x"'],
    ["√x²", "√x", 'expected brackets around what has the exponent in "»√x«²"'],
    ["x 2", "2", 'expected an operator or the end, found "2" in "x »2«"'],
    ["0 < x < 1", "0 < x", 'expected a number, found a comparison in "»0 < x« < 1"'],
    ["x > 0", "x > 0", 'expected a number, found a comparison in "»x > 0«"'],
    ["where(x, 1, 2)", "x", 'expected a comparison such as x > 0, found a number in "where(»x«, 1, 2)"'],
    ["{ x if x > 0 }", "}", 'expected ";", found "}" in "{ x if x > 0 »}«"'],
    ["tanh x", "x", 'expected "(" after tanh, found "x" in "tanh »x«"'],
    ["tanh()", "tanh()", 'tanh takes (a), got 0 in "»tanh()«"'],
    ["swish(1, 2, 3)", "swish(1, 2, 3)", 'swish takes (x, [beta]), got 3 in "»swish(1, 2, 3)«"'],
    ["isru(x, -1)", "-1", 'alpha of isru must be > 0 in "isru(x, »-1«)"'],
    ["x(1)", "x", '"x" is no function (a product is written x * (...)) in "»x«(1)"'],
    ["1e999", "1e999", 'a number too large for float64 in "»1e999«"'],
    ["1e-400", "1e-400", 'a number too small for float64 in "»1e-400«"'],
    ["x.y", ".", '"." (U+002E) means nothing in "x».«y"'],
    ["х + 1", "х", '"х" (U+0445) means nothing in "»х« + 1"'],
    ["x\u202e", "\u202e", '"\\u{202e}" (U+202E) means nothing in "x»\\u{202e}«"'],
    ["2³", "³", '"³" (U+00B3) means nothing in "2»³«"'],
    ["x = 1; x", "x = 1", undefined],
  ])("%j", (text, part, message) => {
    const error = errorOf(text);
    if (message === undefined) return expect(error.message).toMatch(/^parseFormula: [^\n]+$/);
    expect(error).toMatchObject({ name: "FormulaError", part, message: `parseFormula: ${message}` });
  });

  test("an unknown name, with the nearest", () => {
    expect(errorOf("x * sigmiod(x)")).toMatchObject({ part: "sigmiod", nearest: "sigmoid" });
    expect(errorOf("x * bta")).toMatchObject({ part: "bta", nearest: "beta" });
    expect(errorOf("swsh(x)").message).toBe(
      'parseFormula: unknown function "swsh" in "»swsh«(x)"; did you mean swish?',
    );
  });

  test.each(["constructor", "toString", "__proto__", "hasOwnProperty", "this", "valueOf", "globalThis"])(
    "%s, which is the name of no function",
    (name) => {
      for (const text of [name, `${name}(x)`, `x.${name}`, `x["${name}"]`, `${name}=1`])
        expect(errorOf(text).name).toBe("FormulaError");
    },
  );

  test.each([
    ["brackets", "(".repeat(10_000)],
    ["minus signs", `${"-".repeat(10_000)}x`],
    ["roots", `${"√".repeat(10_000)}x`],
    ["exponents", `${"x^".repeat(10_000)}x`],
    ["bars", "|".repeat(10_000)],
    ["calls", "tanh(".repeat(10_000)],
    ["choices", "x<0?".repeat(10_000)],
    ["branches", `${"{ x if x < 0; ".repeat(10_000)}x otherwise }`],
  ])("too many %s within one another", (_, text) => {
    expect(errorOf(text).message).toContain("nested more than 600 deep");
  });

  test("too much, however it is written", () => {
    expect(errorOf(`${"x + ".repeat(250)}x`).message).toContain("operations nested more than 250 deep");
    expect(errorOf(`${"x<0 ? x : ".repeat(250)}x`).message).toContain("operations nested more than 250 deep");
    // Each doubles what it takes: 2^40 nodes, written out.
    const doubled = `${"silu(".repeat(40)}x${")".repeat(40)}`;
    expect(errorOf(doubled).message).toContain("more than 5000 operations");
    expect(errorOf(" ".repeat(1_000_000)).message).toContain(
      "a text may have 250000 characters, not 1000000",
    );
  });
});

test("names that no formula could use", () => {
  const declare = (parameters: readonly string[], inputs?: readonly string[]) => () =>
    parseFormula("x", { parameters, ...(inputs && { inputs }) });
  for (const name of ["x", "e", "pi", "tanh", "if", "otherwise", "where", "NaN"])
    expect(declare([name])).toThrow(
      new RangeError(`parseFormula: "${name}" means something else in formulas; choose another name`),
    );
  expect(declare(["a", "a"])).toThrow(new TypeError('parseFormula: "a" is declared twice'));
  expect(declare(["a"], ["a"])).toThrow(new TypeError('parseFormula: "a" is declared twice'));
  expect(declare(["a b"])).toThrow("a name must be letters and digits, got the string");
  expect(declare(["α"])).toThrow("a name must be letters and digits");
  expect(declare(["a".repeat(41)])).toThrow("a name may have 40 characters, got 41");
  expect(declare(Array.from({ length: 101 }, (_, index) => `a${index}`))).toThrow(
    "at most 100 parameters and inputs, got 101",
  );
  expect(() => parseFormula(1 as never)).toThrow(
    new TypeError("parseFormula: the formula must be a string, got 1"),
  );
  expect(() => parseFormula("x", { parameter: [] } as never)).toThrow(RangeError);
});

test("parameters may be those of a description", () => {
  expect(parseFormula("beta * x", { parameters: { beta: { default: 1 } } })).toBe(mul(beta, x));
});
