import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mish } from "echoai";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { afterEach, describe, expect, test } from "vitest";
import { registerModules, resolveActivation, writtenFormulas } from "./catalogue.ts";
import { UserError } from "./errors.ts";
import { isFormula, readWritten } from "./formula.ts";
import { invoke } from "./testing/invoke.ts";
import { temporaryDirectory } from "./testing/temporaryDirectory.ts";

const place = temporaryDirectory();

afterEach(() => registerModules([]));

test.each([
  "x",
  "-x",
  " x ",
  "x * mish(x)",
  "exp(x)",
  "σ(x)",
  "x < 0 ? 0 : x",
  "f = x",
  "x²",
  "2 x + 1",
  "|x|",
])("%s is a formula", (text) => {
  expect(isFormula(text)).toBe(true);
});

test.each(["mish", "hard-swish", "Soft Exponential", "e_swish", "relu6", ""])("%j is a name", (text) => {
  expect(isFormula(text)).toBe(false);
});

test.each<[string, ReturnType<typeof readWritten>]>([
  ["x * x", { name: undefined, formula: "x * x", parameters: {} }],
  ["golu = x * exp(-exp(-x))", { name: "golu", formula: "x * exp(-exp(-x))", parameters: {} }],
  ["a x + b; a = 0.1, b=-2", { name: undefined, formula: "a x + b", parameters: { a: 0.1, b: -2 } }],
  ["f = a x; a = 1e-3;", { name: "f", formula: "a x", parameters: { a: 0.001 } }],
  ["x = 0 ? 1 : x", { name: undefined, formula: "x = 0 ? 1 : x", parameters: {} }],
  [
    "{ 0 if x < 0; a x otherwise }; a = 2",
    { name: undefined, formula: "{ 0 if x < 0; a x otherwise }", parameters: { a: 2 } },
  ],
])("%s is read", (text, written) => {
  expect(readWritten(text)).toEqual(written);
});

describe("a formula in a name's place", () => {
  test("is an activation, once for each text", () => {
    const own = resolveActivation("x * tanh(exp(x)) * a; a = 2");
    expect(own(1)).toBeCloseTo(2 * Math.tanh(Math.E), 14);
    expect(own(1, { a: 1 })).toBeCloseTo(Math.tanh(Math.E), 14);
    expect(own.definition).toMatchObject({ name: "formula", title: "x * tanh(exp(x)) * a" });
    expect(resolveActivation("x * tanh(exp(x)) * a; a = 2")).toBe(own);
    expect(resolveActivation("golu = x * exp(-exp(-x))").definition.name).toBe("golu");
    expect(resolveActivation("x * x").definition.name).toBe("formula3");
    expect(writtenFormulas()).toEqual(["x * tanh(exp(x)) * a; a = 2", "golu = x * exp(-exp(-x))", "x * x"]);
  });

  test("comes after names", () => {
    expect(resolveActivation("mish")).toBe(mish);
  });

  test.each([
    ["x *", 'formula: expected a number, a name or "(", found the end in "x *»«"'],
    ["x * mihs(x)", 'formula: unknown function "mihs" in "x * »mihs«(x)"'],
    ["a * x", 'formula: unknown name "a" in "»a« * x"; a parameter has its value after a semicolon: ; a = 1'],
    ["a x; a", 'a parameter of a formula must be given as NAME = NUMBER after a semicolon, got "a"'],
    [
      "a x; a = one",
      'a parameter of a formula must be given as NAME = NUMBER after a semicolon, got "a = one"',
    ],
    ["a x; a = 1, a = 2", 'the parameter "a" of a formula is given twice'],
    ["mish = x * x", 'the name "mish" is taken; give the formula another one'],
    ["x.constructor", 'formula: "." (U+002E) means nothing in "x».«constructor"'],
    ["x; constructor = 1", "formula: "],
    ["(".repeat(1e5), "formula: nested more than"],
  ])("is refused in one line: %.30s", (text, message) => {
    const refused = () => resolveActivation(text);
    expect(refused).toThrow(UserError);
    expect(refused).toThrow(message);
    expect(refused).not.toThrow("\n");
  });
});

describe("every command takes it", () => {
  test("show", async () => {
    const { code, stdout } = await invoke(["show", "golu = a * x * exp(-exp(-x)); a = 3"]);
    expect(code).toBe(0);
    expect(stdout).toContain("golu");
    expect(stdout).toMatch(/^parameters {2}a {2}default 3/m);
  });

  test("plot, beside names with parameters", async () => {
    const out = join(place(), "curves.svg");
    const argv = ["plot", "x < 0 ? 0.1 * x : x", "swish:beta=2", "--out", out];
    expect(await invoke(argv)).toMatchObject({ code: 0, stderr: "" });
    expect(await readFile(out, "utf8")).toContain("x &lt; 0 ? 0.1 * x : x");
  });

  test("export, which ONNX Runtime runs", async () => {
    const out = join(place(), "own.onnx");
    expect(await invoke(["export", "x * tanh(exp(x))", "--out", out])).toMatchObject({ code: 0, stderr: "" });
    const session = await InferenceSession.create(out);
    const { y } = await session.run({ x: new Tensor("float32", Float32Array.of(-1, 0.5), [2]) });
    const wanted = [-1, 0.5].map((x) => x * Math.tanh(Math.exp(x)));
    wanted.forEach((value, index) => {
      expect(Math.abs((y?.data[index] as number) - value)).toBeLessThan(2e-6);
    });
  });
});
