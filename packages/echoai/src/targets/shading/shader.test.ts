import { describe, expect, test } from "vitest";
import * as definitions from "../../activations/catalogue.ts";
import { derive } from "../../activations/index.ts";
import {
  abs,
  add,
  type Expression,
  equal,
  exp,
  input,
  log,
  max,
  mul,
  parameter,
  pow,
  select,
  sigmoid,
  sqrt,
} from "../../expression/index.ts";
import { sampled } from "../../testing/definitions.ts";
import { binary, comparisons, unary } from "../../testing/expressions.ts";
import { toGlsl } from "./glsl/index.ts";
import { toWgsl } from "./wgsl/index.ts";

const [x, y, beta] = [input("x"), input("y"), parameter("beta")];

const everyOperation: Readonly<Record<string, Expression>> = {
  ...Object.fromEntries(Object.entries(unary).map(([name, of]) => [name, of(x)])),
  ...Object.fromEntries(Object.entries(binary).map(([name, of]) => [name, of(x, y)])),
  ...Object.fromEntries(Object.entries(comparisons).map(([name, of]) => [name, select(of(x, y), x, y)])),
};

describe.each([
  { language: "WGSL", write: toWgsl, head: "fn f(x: f32, beta: f32) -> f32 {", owner: "toWgsl" },
  { language: "GLSL", write: toGlsl, head: "float f(float x, float beta) {", owner: "toGlsl" },
])("$language", ({ write, head, owner }) => {
  test.each(Object.entries(everyOperation))("%s is written", (_, formula) => {
    const text = write(formula, { name: "f" });
    expect(text).not.toMatch(/undefined|NaN|Infinity|Object/);
    expect(text.split("(")).toHaveLength(text.split(")").length);
  });

  test("the built-in functions that promise little are not used", () => {
    for (const definition of sampled) {
      const { value, gradient } = derive(definition);
      for (const formula of [value, ...Object.values(gradient), pow(x, y)]) {
        expect(write(formula)).not.toMatch(
          /\b(exp|exp2|log|log2|pow|tanh|sin|cos|min|max|sign|isnan|isinf|mix|step|clamp|ldexp|fma)\(/,
        );
      }
    }
  });

  test("arguments are the inputs and then the parameters, or as they are asked for", () => {
    const formula = mul(beta, sigmoid(x));
    expect(write(formula, { name: "f" }).split("\n")[0]).toBe(head);
    expect(write(formula, { variables: ["beta", "unused", "x"] }).split("\n")[0]).toMatch(/beta.*unused.*x/);
  });

  test("values are put in", () => {
    const text = write(mul(beta, abs(x)), { values: { beta: 1.25 } });
    expect(text).toContain("1.25");
    expect(text).not.toContain("beta");
  });

  test("the text is the same every time, and the same whatever came before", () => {
    const first = write(derive(definitions.gelu).value);
    for (const definition of sampled) write(derive(definition).value);
    expect(write(derive(definitions.gelu).value)).toBe(first);
  });

  test("a subexpression is computed once", () => {
    const text = write(add(exp(x), mul(exp(x), exp(x))));
    expect(text.match(/1\.442695/g)).toHaveLength(1);
  });

  test("lines stay readable", () => {
    for (const definition of sampled)
      for (const line of write(derive(definition).value).split("\n")) expect(line.length).toBeLessThan(150);
  });

  test("names that the language, or the text, has for itself get another one", () => {
    for (const name of ["float", "f32", "in", "var", "uniform", "t0", "slot1", "select", "abs", "infinity"]) {
      const text = write(add(abs(input(name)), 1), { name: "f" });
      const argument = /\((?:float )?(\w+)(?:: f32)?\)/.exec(text.split("\n")[0] as string)?.[1];
      expect(argument).toMatch(new RegExp(`^${name}_?$`));
    }
    expect(write(add(input("t0"), 1), { name: "f" })).toContain("t0_");
  });

  test("what is wrong is refused in one line", () => {
    expect(() => write(definitions.mish as never)).toThrow(
      new TypeError(`${owner}: the formula must be an expression, got an object (Object)`),
    );
    expect(() => write(x, { name: "2x" })).toThrow(
      new RangeError(`${owner}: name must be letters, digits and single underscores, got "2x"`),
    );
    expect(() => write(x, { name: "return" })).toThrow(
      /name must not be a word of the language, got "return"/,
    );
    expect(() => write(input("a b"))).toThrow(/a variable's name must be letters.*got "a b"/);
    expect(() => write(mul(x, beta), { variables: ["x"] })).toThrow(
      new RangeError(`${owner}: variables must have "beta", got "x"`),
    );
  });

  test("values are the formula's variables'", () => {
    expect(() => write(mul(x, beta), { values: { bteta: 1 } })).toThrow(
      new RangeError(`${owner}: values has "bteta"; the formula has x, beta`),
    );
    expect(() => write(mul(x, beta), { values: { beta: "1" as never } })).toThrow(
      new TypeError(`${owner}: the value of beta must be a number, got the string "1"`),
    );
    expect(write(x, { variables: ["x", "beta"], values: { beta: 1 } })).toBe(
      write(x, { variables: ["x", "beta"] }),
    );
  });

  test("numbers are the float32 that they stand for, and never beyond the largest", () => {
    const numbers = [0.1, 1e-7, 1e30, 16777217, 3.4028234663852886e38, 2 ** -149, 1 / 3];
    for (const value of numbers) {
      const text = write(add(x, value));
      const [, written] = /x \+ ([\d.e+-]+)/.exec(text) ?? [];
      expect(Math.fround(Number(written))).toBe(Math.fround(value));
      expect(Number(written)).toBeLessThanOrEqual(3.4028234663852886e38);
    }
  });

  test("an infinity and NaN are made of bits, and what is equal to them is asked of the bits", () => {
    expect(write(add(x, Number.POSITIVE_INFINITY))).toMatch(/x \+ infinity/);
    expect(write(select(equal(x, Number.NEGATIVE_INFINITY), 1, x))).toContain("0xff800000u");
    expect(write(select(equal(log(x), log(x)), 1, x))).toContain("<= 0x7f800000u");
    expect(write(max(sqrt(x), y))).toContain("nan");
  });
});

test("Mish starts as it should in both languages", () => {
  expect(toWgsl(derive(definitions.mish).value, { name: "mish" })).toMatch(/^fn mish\(x: f32\) -> f32 \{\n/);
  expect(toGlsl(derive(definitions.mish).value, { name: "mish" })).toMatch(/^float mish\(float x\) \{\n/);
});
