import { describe, expect, test } from "vitest";
import { nonNegative, positive } from "../activations/index.ts";
import {
  abs,
  add,
  div,
  type Expression,
  equal,
  evaluate,
  exp,
  input,
  less,
  max,
  mul,
  parameter,
  select,
  sigmoid,
  tanh,
} from "../expression/index.ts";
import { isActivation } from "./activation.ts";
import { defineActivation } from "./defineActivation.ts";

/** What is written in JavaScript, past the types. */
const untyped = (value: unknown) => value as never;

describe("one's own function", () => {
  const steep = defineActivation({
    name: "steep",
    parameters: {
      beta: 2,
      floor: { default: 0, domain: nonNegative, trainable: true, summary: "lowest value" },
    },
    formula: (x, { beta, floor }) => max(floor, mul(x, sigmoid(mul(beta, x)))),
  });

  test("has everything that a built-in one has", () => {
    expect(steep(1)).toBe(1 / (1 + Math.exp(-2)));
    expect(steep(-1, { floor: 0.5 })).toBe(0.5);
    expect([...steep(Float32Array.of(-1, 0))]).toEqual([0, 0]);
    expect(steep.derivative(-1)).toBe(0);
    expect(steep.backward(-1, 3).dparams).toEqual({ beta: 0, floor: 3 });
    expect(() => steep(1, { floor: -1 })).toThrow(new RangeError("steep: floor must be >= 0, got -1"));
  });

  test("has its name, and what was left out", () => {
    expect(steep.name).toBe("steep");
    expect(steep.definition).toMatchObject({
      name: "steep",
      title: "steep",
      aliases: [],
      summary: "",
      paper: { authors: "", title: "", year: 0 },
      parameters: {
        beta: { default: 2, domain: { kind: "any" }, trainable: false, summary: "" },
        floor: { default: 0, domain: nonNegative, trainable: true, summary: "lowest value" },
      },
      inputs: [],
      kinks: [],
      stableDerivatives: {},
    });
    expect(evaluate(steep.definition.formula, { x: -800, beta: 1, floor: -1 })).toBe(-0);
  });

  test("undefined stands for the default in a parameter's description, too", () => {
    const own = defineActivation({
      name: "own",
      parameters: { a: untyped({ default: 1, domain: undefined, trainable: undefined, summary: undefined }) },
      formula: (x) => x,
    });
    expect(own.definition.parameters).toEqual({
      a: { default: 1, domain: { kind: "any" }, trainable: false, summary: "" },
    });
  });

  test("computes its stable form, and takes given derivatives for the derived ones", () => {
    const own = defineActivation({
      name: "softsign",
      formula: (x) => div(x, add(1, abs(x))),
      stable: (x) => select(less(abs(x), 1), div(x, add(1, abs(x))), div(1, add(div(1, x), div(abs(x), x)))),
      stableDerivatives: { x: () => 42 },
    });
    expect(own(1e308)).toBe(1);
    expect(own(Number.NEGATIVE_INFINITY)).toBe(-1);
    expect(own.derivative(1)).toBe(42);
    expect(own.backward(1, 2).dx).toBe(84);
  });

  test("a formula may be a number or take any variables apart", () => {
    expect(defineActivation({ name: "seven", formula: () => 7 })(1)).toBe(7);
    const rest = defineActivation({
      name: "rest",
      parameters: { a: 1, b: 2 },
      formula: (x, { a, ...others }) => add(mul(a, x), others.b),
    });
    expect(rest(3)).toBe(5);
  });

  test("declares slopes at its kinks", () => {
    const { kinks } = defineActivation({
      name: "bent",
      parameters: { at: 1 },
      formula: (x, { at }) => max(at, x),
      kinks: (_, { at }) => [{ at, slope: 0 }],
    }).definition;
    expect(kinks.map(({ at, slope }) => [evaluate(at, { at: 1 }), evaluate(slope, {})])).toEqual([[1, 0]]);
  });
});

describe("the definition is frozen, all through", () => {
  const paper = { authors: "A. Author", title: "A Function", year: 2024 };
  const aliases = ["own"];
  const { definition } = defineActivation({
    name: "own",
    aliases,
    paper,
    parameters: { alpha: { default: 1, domain: positive } },
    inputs: ["gate"],
    formula: (x, { alpha, gate }) => mul(alpha, add(x, gate)),
    stableDerivatives: { x: (_, { alpha }) => alpha },
    kinks: () => [{ at: 0, slope: 1 }],
  });

  test("so that nothing can change what is computed", () => {
    const unfrozen: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) unfrozen.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(definition, "definition");
    expect(unfrozen).toEqual([]);
  });

  test("while what it was made from stays as it is", () => {
    expect([paper, aliases, positive].some(Object.isFrozen)).toBe(false);
    aliases.push("other");
    expect(definition.aliases).toEqual(["own"]);
  });
});

describe("what does not hold together is refused, by name and field", () => {
  const x = input("x");
  const paper = { authors: "A. Author", title: "A Function", year: 2024 };

  test.each<[string, unknown, string]>([
    [
      "a parameter that is nothing",
      { name: "own", parameters: { alpha: null }, formula: () => x },
      "own: alpha must be a number or an object such as { default: 1 }, got null",
    ],
    [
      "a parameter that is text",
      { name: "own", parameters: { b: "1" }, formula: () => x },
      'own: b must be a number or an object such as { default: 1 }, got the string "1"',
    ],
    [
      "a choice to train that is none",
      { name: "own", parameters: { b: { default: 1, trainable: 1 } }, formula: () => x },
      "own: trainable of b must be true or false, got 1",
    ],
    [
      "a parameter's summary that is no text",
      { name: "own", parameters: { b: { default: 1, summary: 1 } }, formula: () => x },
      "own: summary of b must be a string, got 1",
    ],
    [
      "a title that is no text",
      { name: "own", title: 3, formula: () => x },
      "own: title must be a string, got 3",
    ],
    [
      "a summary that is no text",
      { name: "own", summary: 3, formula: () => x },
      "own: summary must be a string, got 3",
    ],
    [
      "an alias that is no text",
      { name: "own", aliases: [3], formula: () => x },
      "own: each of aliases must be a string, got 3",
    ],
    [
      "a paper that is none",
      { name: "own", paper: 3, formula: () => x },
      "own: paper must be an object with authors, title, year, got 3",
    ],
    [
      "a paper without a year",
      { name: "own", paper: { ...paper, year: undefined }, formula: () => x },
      "own: year of paper must be an integer, got undefined",
    ],
    [
      "a paper's identifier that is no text",
      { name: "own", paper: { ...paper, arxiv: 1908.08681 }, formula: () => x },
      "own: arxiv of paper must be a string, got 1908.08681",
    ],
    [
      "stable derivatives that are none",
      { name: "own", stableDerivatives: 5, formula: () => x },
      "own: stableDerivatives must be an object, got 5",
    ],
    [
      "parameters in a Map, beside a vector",
      { name: "own", parameters: new Map(), vectors: { a: [1] }, formula: () => x },
      "own: parameters must be an object such as { alpha: 1 }, got an object (Map)",
    ],
    [
      "inputs that are none, beside a vector",
      { name: "own", inputs: 5, vectors: { a: [1] }, formula: () => x },
      "own: inputs must be an array, got 5",
    ],
    [
      "no name, beside a vector",
      { vectors: { a: [1] }, formula: () => x },
      "defineActivation: name must be a camelCase identifier, got undefined",
    ],
    [
      "a name that is no identifier",
      { name: "my-own", formula: () => x },
      'defineActivation: name must be a camelCase identifier, got the string "my-own"',
    ],
    [
      "a name in capitals",
      { name: "Own", formula: () => x },
      'defineActivation: name must be a camelCase identifier, got the string "Own"',
    ],
    [
      "an empty name",
      { name: "", formula: () => x },
      'defineActivation: name must be a camelCase identifier, got the string ""',
    ],
    ["no name", { formula: () => x }, "defineActivation: name must be a camelCase identifier, got undefined"],
    ["no formula", { name: "own" }, "own: formula must be a function of x, got undefined"],
    [
      "a formula that is a number",
      { name: "own", formula: 7 },
      "own: formula must be a function of x, got 7",
    ],
    [
      "a formula that gives nothing",
      { name: "own", formula: () => undefined },
      "own: formula must return an expression, got undefined",
    ],
    [
      "a formula that gives text",
      { name: "own", formula: () => "x" },
      'own: formula must return an expression, got the string "x"',
    ],
    [
      "a formula that gives a comparison",
      { name: "own", formula: () => less(x, 0) },
      "own: formula must return an expression, got a comparison",
    ],
    [
      "a stable form that gives a comparison",
      { name: "own", formula: () => x, stable: () => equal(x, 0) },
      "own: stable must return an expression, got a comparison",
    ],
    [
      "a stable derivative that gives nothing",
      { name: "own", formula: () => x, stableDerivatives: { x: () => undefined } },
      "own: stableDerivatives.x must return an expression, got undefined",
    ],
    [
      "a stable derivative that is no function",
      { name: "own", formula: () => x, stableDerivatives: { x: 1 } },
      "own: stableDerivatives.x must be a function of x, got 1",
    ],
    [
      "a kink that is nowhere",
      { name: "own", formula: () => x, kinks: () => [{ slope: 1 }] },
      "own: kinks must return an expression, got undefined",
    ],
    [
      "a parameter that is no identifier",
      { name: "own", parameters: { "the alpha": 1 }, formula: () => x },
      'own: parameter name must be a camelCase identifier, got the string "the alpha"',
    ],
    [
      "an input that is no identifier",
      { name: "own", inputs: ["d_y"], formula: () => x },
      'own: input name must be a camelCase identifier, got the string "d_y"',
    ],
    [
      "x as a parameter",
      { name: "own", parameters: { x: 1 }, formula: () => x },
      'own: "x" is declared twice',
    ],
    [
      "a parameter that is an input, too",
      { name: "own", parameters: { gate: 1 }, inputs: ["gate"], formula: () => x },
      'own: "gate" is declared twice',
    ],
    ["an input twice", { name: "own", inputs: ["a", "a"], formula: () => x }, 'own: "a" is declared twice'],
    [
      "an operand that is none",
      { name: "own", formula: () => mul(x, untyped("2")) },
      'mul: operand 2 must be an expression or a number, got the string "2"',
    ],
    ["no description", null, "defineActivation: options must be an object, got null"],
    [
      "parameters in a Map",
      { name: "own", parameters: new Map([["alpha", 1]]), formula: () => x },
      "own: parameters must be an object such as { alpha: 1 }, got an object (Map)",
    ],
    [
      "inputs that are one name",
      { name: "own", inputs: "gate", formula: () => x },
      'own: inputs must be an array, got the string "gate"',
    ],
    [
      "aliases that are one name",
      { name: "own", aliases: "mine", formula: () => x },
      'own: aliases must be an array, got the string "mine"',
    ],
    [
      "kinks that are none",
      { name: "own", formula: () => x, kinks: () => 0 },
      "own: kinks must be an array, got 0",
    ],
    [
      "a domain that there is not",
      { name: "own", parameters: { alpha: { default: 1, domain: "positive" } }, formula: () => x },
      'own: the domain of alpha must be one such as positive of echoai/definitions, got the string "positive"',
    ],
    [
      "a formula that comes later",
      { name: "own", formula: async () => x },
      "own: formula must return an expression, got an object (Promise)",
    ],
  ])("%s", (_, description, message) => {
    expect(() => defineActivation(untyped(description))).toThrow(new TypeError(message));
  });

  test.each<[string, unknown, string]>([
    [
      "an undeclared name, taken from the variables",
      {
        name: "own",
        parameters: { alpha: 1 },
        formula: (_: unknown, { beta }: { beta: never }) => mul(x, beta),
      },
      'own: formula uses the undeclared name "beta"; declared are x, alpha',
    ],
    [
      "a name that every object has",
      { name: "own", formula: (_: unknown, { valueOf: own }: object) => mul(x, untyped(own)) },
      'own: formula uses the undeclared name "valueOf"; declared are x',
    ],
    [
      "an undeclared parameter, made on the spot",
      { name: "own", inputs: ["gate"], formula: () => mul(x, parameter("beta")) },
      'own: formula uses the undeclared name "beta"; declared are x, gate',
    ],
    [
      "an undeclared input",
      { name: "own", formula: () => tanh(input("y")) },
      'own: formula uses the undeclared name "y"; declared are x',
    ],
    [
      "what is nested deeper than targets can follow",
      { name: "own", formula: () => Array.from({ length: 250 }).reduce<Expression>((a) => exp(a), x) },
      "own: formula must be nested at most 250 deep, got 251",
    ],
    [
      "an undeclared name in the stable form",
      { name: "own", formula: () => x, stable: () => exp(parameter("beta")) },
      'own: stable uses the undeclared name "beta"; declared are x',
    ],
    [
      "a stable derivative in an undeclared name",
      { name: "own", formula: () => x, stableDerivatives: { beta: () => x } },
      'own: stableDerivatives uses the undeclared name "beta"; declared are x',
    ],
    [
      "an undeclared name at a kink",
      { name: "own", formula: () => x, kinks: () => [{ at: parameter("t"), slope: 0 }] },
      'own: kinks uses the undeclared name "t"; declared are x',
    ],
    [
      "a default outside its domain",
      { name: "own", parameters: { alpha: { default: 0, domain: positive } }, formula: () => x },
      "own: the default of alpha must be > 0, got 0",
    ],
    [
      "a default that is NaN",
      { name: "own", parameters: { alpha: Number.NaN }, formula: () => x },
      "own: the default of alpha must be a finite number, got NaN",
    ],
    [
      "a field that there is not",
      { name: "own", formula: () => x, stabel: () => x },
      'defineActivation: unknown option "stabel"; there are name, title, aliases, summary, paper, evidence, parameters, inputs, formula, stable, stableDerivatives, kinks, vectors, surrogates, noise, expectation',
    ],
    [
      "a default that is no number",
      { name: "own", parameters: { alpha: { default: Symbol("a") } }, formula: () => x },
      "own: the default of alpha must be a finite number, got a symbol",
    ],
    [
      "no default",
      { name: "own", parameters: { alpha: { domain: positive } }, formula: () => x },
      "own: the default of alpha must be > 0, got undefined",
    ],
    [
      "a part of a parameter that there is not",
      { name: "own", parameters: { alpha: { default: 1, trianable: true } }, formula: () => x },
      'own: alpha: unknown option "trianable"; there are default, domain, trainable, summary',
    ],
    [
      "a part of a paper that there is not",
      { name: "own", paper: { ...paper, arXiv: "2401.00001" }, formula: () => x },
      'own: paper: unknown option "arXiv"; there are authors, title, year, arxiv, doi, venue',
    ],
    [
      "evidence that there is not",
      { name: "own", evidence: "x", formula: () => x },
      'own: evidence must be "paper" or "library" or "survey", got the string "x"',
    ],
  ])("%s", (_, description, message) => {
    expect(() => defineActivation(untyped(description))).toThrow(new RangeError(message));
  });
});

describe("a formula in JavaScript's own arithmetic is refused, with what to write", () => {
  const hint =
    "an expression is no number: write add(x, 1) and sin(x) of echoai/expression, not x + 1 and Math.sin(x)";
  const formulas: Readonly<Record<string, (x: never) => unknown>> = {
    "Math.sin(x)": (x) => Math.sin(x),
    "x * 2": (x) => x * 2,
    "x + 1": (x) => x + 1,
    "-x": (x) => -x,
    "x > 0 ? x : 0": (x) => (x > 0 ? x : 0),
    "Math.max(0, x)": (x) => Math.max(0, x),
    "add(x, Math.sin(x))": (x) => add(x, Math.sin(x)),
    "a template": (x) => `${x}`,
  };

  test.each(Object.entries(formulas))("%s, wherever it stands", (_, formula) => {
    const refused = (field: string, description: object) =>
      expect(() =>
        defineActivation(untyped({ name: "own", formula: (x: never) => x, ...description })),
      ).toThrow(new TypeError(`own: ${field}: ${hint}`));
    refused("formula", { formula });
    refused("stable", { stable: formula });
    refused("stableDerivatives.x", { stableDerivatives: { x: formula } });
    refused("kinks", { kinks: (x: never) => [{ at: 0, slope: formula(x) }] });
  });

  const only =
    "must be made by the functions of echoai/expression, got NaN, which only a branch of select may be";
  test.each<[string, object, string]>([
    ["the formula", { formula: () => Number.NaN }, "formula"],
    ["an operand", { formula: (x: never) => add(x, Number.NaN) }, "formula, in add,"],
    ["an operand within", { formula: (x: never) => exp(mul(Number.NaN, tanh(x))) }, "formula, in mul,"],
    ["what is compared", { formula: (x: never) => select(less(x, Number.NaN), x, 0) }, "formula, in less,"],
    ["the stable form", { stable: () => Number.NaN }, "stable"],
    ["a derivative", { stableDerivatives: { x: () => Number.NaN } }, "stableDerivatives.x"],
    ["a kink", { kinks: () => [{ at: Number.NaN, slope: 0 }] }, "kinks"],
    ["its slope", { kinks: () => [{ at: 0, slope: Number.NaN }] }, "kinks"],
  ])("NaN as %s", (_, description, where) => {
    expect(() =>
      defineActivation(untyped({ name: "own", formula: (x: never) => x, ...description })),
    ).toThrow(new TypeError(`own: ${where} ${only}`));
  });

  test("but a function may be undefined in a branch", () => {
    const root = defineActivation({
      name: "root",
      formula: (x) => select(less(x, 0), Number.NaN, mul(x, x)),
    });
    expect([root(-1), root(2)]).toEqual([Number.NaN, 4]);
    expect(root.derivative(2)).toBe(4);
  });
});

describe("names", () => {
  const of = (name: string) =>
    defineActivation({
      name: "own",
      parameters: { [name]: 2 },
      formula: (x, own) => mul(x, own[name] as never),
    });

  test.each(["constructor", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "toLocaleString"])(
    "%s, which every object has, is refused",
    (name) => {
      const message = (what: string) =>
        `${what} must be a camelCase identifier that not every object has, got the string "${name}"`;
      expect(() => of(name)).toThrow(new TypeError(message("own: parameter name")));
      expect(() => defineActivation({ name, formula: (x) => x })).toThrow(
        new TypeError(message("defineActivation: name")),
      );
      expect(() => defineActivation({ name: "own", inputs: [name], formula: (x) => x })).toThrow(
        new TypeError(message("own: input name")),
      );
    },
  );

  test.each([
    ["__proto__", 'the string "__proto__"'],
    [Symbol("alpha"), "a symbol"],
  ])("%o is refused", (name, given) => {
    expect(() => of(name as string)).toThrow(
      new TypeError(`own: parameter name must be a camelCase identifier, got ${given}`),
    );
  });

  test.each(["then", "length", "name", "prototype", "arguments", "await", "y", "e", "shape"])(
    "%s works",
    (name) => {
      const own = of(name);
      const x = Float32Array.from({ length: 16 }, (_, index) => index);
      expect([own(3), own(3, { [name]: 5 })]).toEqual([6, 15]);
      expect(own(x, { [name]: 3 })[4]).toBe(12);
      expect(own.backward(x, x).dparams).toEqual({ [name]: 1240 });
      const missing = `evaluate: no value for parameter "${name}"`;
      expect(() => evaluate(parameter(name), {})).toThrow(new RangeError(missing));
      expect(() => evaluate(own.definition.stable, { x: 1 })).toThrow(new RangeError(missing));
    },
  );
});

test("isActivation knows them from anything else", () => {
  const own = defineActivation({ name: "own", formula: (x) => x });
  expect(isActivation(own)).toBe(true);
  const lookalike = Object.assign(() => 0, own);
  for (const other of [lookalike, own.definition, own.derivative, () => 0, {}, "own", 1, null, undefined])
    expect(isActivation(other)).toBe(false);
});
