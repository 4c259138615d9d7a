import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { detached, resizable, shrunk } from "../testing/buffers.ts";
import { eSwish, frelu, isru, mish, srelu, swish } from "./catalogue.ts";
import { defineActivation } from "./defineActivation.ts";

const x = Float32Array.of(-1, 0, 1, 2, 3, 4);

/** What is written in JavaScript, past the types. */
const untyped = (value: unknown) => value as never;

type Untyped = (...given: readonly unknown[]) => unknown;
const value: Untyped = untyped(swish);
const derivative: Untyped = untyped(swish.derivative);
const backward: Untyped = untyped(swish.backward);

class Settings {
  beta = 1;
}

/** Every form takes the same arguments and must complain of them in the same words. */
const forms: readonly (readonly [string, Untyped])[] = [
  ["swish", value],
  ["swish.derivative", derivative],
  ["swish.backward", (x, ...rest) => backward(x, x, ...rest)],
];

describe.each(forms)("%s", (owner, call) => {
  test.each<[string, unknown, readonly unknown[], string, typeof TypeError | typeof RangeError]>([
    [
      "x is no number",
      "1",
      [],
      'x must be a number, a Float32Array or a Float64Array, got the string "1"',
      TypeError,
    ],
    [
      "x is missing",
      undefined,
      [],
      "x must be a number, a Float32Array or a Float64Array, got undefined",
      TypeError,
    ],
    ["x is null", null, [], "x must be a number, a Float32Array or a Float64Array, got null", TypeError],
    [
      "x is a plain array",
      [1, 2],
      [],
      "x must be a number, a Float32Array or a Float64Array, got an object (Array)",
      TypeError,
    ],
    [
      "x is an array of integers",
      new Int32Array(2),
      [],
      "x must be a number, a Float32Array or a Float64Array, got an object (Int32Array)",
      TypeError,
    ],
    [
      "the parameters are a number",
      x,
      [1],
      "parameters must be an object such as { alpha: 1 }, got 1",
      TypeError,
    ],
    [
      "the parameters are null",
      x,
      [null],
      "parameters must be an object such as { alpha: 1 }, got null",
      TypeError,
    ],
    [
      "the parameters are an array of floats: an `out` in the wrong place",
      x,
      [new Float32Array(6)],
      "parameters must be an object such as { alpha: 1 }, got a Float32Array of length 6",
      TypeError,
    ],
    [
      "a parameter that there is not",
      x,
      [{ alpha: 1 }],
      'unknown parameter "alpha"; it has beta',
      RangeError,
    ],
    [
      "a parameter that is no number",
      x,
      [{ beta: "1" }],
      'beta must be a number, a Float32Array or a Float64Array, got the string "1"',
      TypeError,
    ],
    [
      "a parameter that is null",
      x,
      [{ beta: null }],
      "beta must be a number, a Float32Array or a Float64Array, got null",
      TypeError,
    ],
    [
      "a parameter that is a plain array",
      x,
      [{ beta: [1, 2] }],
      "beta must be a number, a Float32Array or a Float64Array, got an object (Array)",
      TypeError,
    ],
    [
      "a parameter that is NaN",
      x,
      [{ beta: Number.NaN }],
      "beta must be a finite number, got NaN",
      RangeError,
    ],
    [
      "an infinite element of a parameter",
      x,
      [{ beta: Float32Array.of(1, Number.NEGATIVE_INFINITY) }],
      "beta must be a finite number, got -Infinity",
      RangeError,
    ],
    [
      "an array for a number",
      1,
      [{ beta: Float64Array.of(1) }],
      "beta must be a number when x is one, got a Float64Array of length 1",
      TypeError,
    ],
    [
      "an `out` of another type",
      x,
      [{}, new Float64Array(6)],
      "out must be, like x, a Float32Array of length 6, got a Float64Array of length 6",
      TypeError,
    ],
    [
      "an `out` of another length",
      x,
      [{}, new Float32Array(5)],
      "out must be, like x, a Float32Array of length 6, got a Float32Array of length 5",
      TypeError,
    ],
    [
      "an `out` that is null",
      x,
      [{}, null],
      "out must be, like x, a Float32Array of length 6, got null",
      TypeError,
    ],
    ["options that are none", x, [{}, undefined, 1], "options must be an object, got 1", TypeError],
    ["options that are null", x, [{}, undefined, null], "options must be an object, got null", TypeError],
    [
      "an option that there is not",
      x,
      [{}, undefined, { precise: true }],
      'unknown option "precise"; there are shape, axis, precision, gradients',
      RangeError,
    ],
    [
      "a precision that there is not",
      x,
      [{}, undefined, { precision: "high" }],
      'precision must be "fast" or "precise", got the string "high"',
      RangeError,
    ],
    ["a shape that is none", x, [{}, undefined, { shape: 6 }], "shape must be an array, got 6", TypeError],
    [
      "a shape of another size",
      x,
      [{}, undefined, { shape: [2, 4] }],
      "shape must have the 6 elements of x, got [2, 4]",
      RangeError,
    ],
    [
      "an axis that the shape lacks",
      x,
      [{}, undefined, { shape: [2, 3], axis: 2 }],
      "axis must be an axis of [2, 3], got 2",
      RangeError,
    ],
    [
      "a parameter that does not fit the trailing axes",
      x,
      [{ beta: Float32Array.of(1, 2) }, undefined, { shape: [2, 3] }],
      "beta has 2 elements, which do not fit the trailing axes of [2, 3]",
      RangeError,
    ],
    [
      "a parameter that does not fit its axis",
      x,
      [{ beta: Float32Array.of(1, 2) }, undefined, { shape: [2, 3], axis: 1 }],
      "beta has 2 elements, but axis 1 of [2, 3] has 3",
      RangeError,
    ],
  ])("%s", (_, given, rest, message, kind) => {
    const out = new Float32Array(6).fill(7);
    const withOut = rest.length === 3 && rest[1] === undefined ? [rest[0], out, rest[2]] : rest;
    expect(() => call(given, ...withOut)).toThrow(new kind(`${owner}: ${message}`));
    expect([...out]).toEqual([7, 7, 7, 7, 7, 7]);
  });

  const numbers = "a number, a Float32Array or a Float64Array";
  const record = "parameters must be an object such as { alpha: 1 }";
  test.each<[unknown, readonly unknown[], string]>([
    [detached(6), [], `x must be ${numbers}, got a detached Float32Array`],
    [shrunk(), [], `x must be ${numbers}, got a detached Float32Array`],
    [new Proxy(x, {}), [], `x must be ${numbers}, got an object (Float32Array)`],
    [Symbol("x"), [], `x must be ${numbers}, got a symbol`],
    [1n, [], `x must be ${numbers}, got 1n`],
    [() => 1, [], `x must be ${numbers}, got a function`],
    [x, [{ beta: detached(6) }], `beta must be ${numbers}, got a detached Float32Array`],
    [x, [{ beta: new Proxy(x, {}) }], `beta must be ${numbers}, got an object (Float32Array)`],
    [x, [{ beta: 1n }], `beta must be ${numbers}, got 1n`],
    [x, [{ beta: Symbol("b") }], `beta must be ${numbers}, got a symbol`],
    [x, [new Map([["beta", 2]])], `${record}, got an object (Map)`],
    [x, [new Settings()], `${record}, got an object (Settings)`],
    [x, [[1]], `${record}, got an object (Array)`],
    [x, [Object.create({ beta: 2 })], `${record}, got an object (Object)`],
    [x, [() => 1], `${record}, got a function`],
    [x, [Symbol("p")], `${record}, got a symbol`],
    [x, [{}, detached(6)], "out must be, like x, a Float32Array of length 6, got a detached Float32Array"],
    [
      x,
      [{}, new Proxy(x, {})],
      "out must be, like x, a Float32Array of length 6, got an object (Float32Array)",
    ],
    [x, [{}, undefined, new Map()], "options must be an object, got an object (Map)"],
    [x, [{}, undefined, { shape: Symbol("s") }], "shape must be an array, got a symbol"],
    [x, [{}, undefined, { gradients: "beta" }], 'gradients must be an array, got the string "beta"'],
  ])("%#: no array, no number, no object of values", (given, rest, message) => {
    const out = new Float32Array(6).fill(7);
    const withOut = rest.length < 2 ? [rest[0], out] : rest;
    expect(() => call(given, ...withOut)).toThrow(new TypeError(`${owner}: ${message}`));
    expect([...out]).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test.each<[readonly unknown[], string]>([
    [[{ [Symbol("beta")]: 2 }], 'unknown parameter "Symbol(beta)"; it has beta'],
    [[{ "two\nlines": 2 }], 'unknown parameter "two\\nlines"; it has beta'],
    [[{}, undefined, { shape: [Symbol("s")] }], "shape must have the 6 elements of x, got [a symbol]"],
    [[{}, undefined, { shape: [6n] }], "shape must have the 6 elements of x, got [6n]"],
    [
      [{}, undefined, { shape: new Array(2) }],
      "shape must have the 6 elements of x, got [undefined, undefined]",
    ],
    [[{}, undefined, { axis: Symbol("a") }], "axis must be an axis of [6], got a symbol"],
    [[{}, undefined, { axis: 0n }], "axis must be an axis of [6], got 0n"],
    [[{}, undefined, { axis: "0" }], 'axis must be an axis of [6], got the string "0"'],
    [[{}, undefined, { axis: null }], "axis must be an axis of [6], got null"],
    [[{}, undefined, { precision: Symbol("p") }], 'precision must be "fast" or "precise", got a symbol'],
    [[{}, undefined, { gradients: [Symbol("g")] }], "gradients has a symbol; there are beta"],
    [[{}, undefined, { gradients: ["gamma"] }], 'gradients has the string "gamma"; there are beta'],
  ])("%#: no names, shapes, axes or choices", (rest, message) => {
    expect(() => call(x, ...rest)).toThrow(new RangeError(`${owner}: ${message}`));
  });

  test("arrays and objects of another realm are taken as one's own", () => {
    const wanted = call(x, { beta: Float32Array.of(1, 2) });
    const foreign = runInNewContext(
      "({ x: Float32Array.from(values), parameters: { beta: Float32Array.of(1, 2) }, out: new Float32Array(6) })",
      { values: [...x] },
    ) as { x: Float32Array; parameters: object; out: Float32Array };
    expect(foreign.x).not.toBeInstanceOf(Float32Array);
    expect(call(foreign.x, foreign.parameters)).toEqual(wanted);
    const result = call(x, foreign.parameters, foreign.out);
    expect(owner === "swish.backward" ? (result as { dx: unknown }).dx : result).toBe(foreign.out);
    expect([...foreign.out]).toEqual([
      ...(owner === "swish.backward" ? (wanted as { dx: Float32Array }).dx : (wanted as Float32Array)),
    ]);
  });

  test("an array that follows its buffer has the length that the buffer leaves it", () => {
    const buffer = resizable(64);
    const array = new Float32Array(buffer);
    buffer.resize(24);
    array.set(x);
    expect(call(array)).toEqual(call(x));
  });

  test("nothing is written when the last element of a parameter is wrong", () => {
    const out = new Float32Array(6).fill(7);
    const beta = Float32Array.of(1, 1, 1, 1, 1, Number.NaN);
    expect(() => call(x, { beta }, out)).toThrow(RangeError);
    expect([...out]).toEqual([7, 7, 7, 7, 7, 7]);
  });

  test("undefined stands for the default in any place", () => {
    const wanted = call(x);
    expect(call(x, undefined)).toEqual(wanted);
    expect(call(x, { beta: undefined })).toEqual(wanted);
    expect(call(x, undefined, undefined, undefined)).toEqual(wanted);
    expect(call(x, {}, undefined, { shape: undefined, axis: undefined, precision: undefined })).toEqual(
      wanted,
    );
    expect(call(1, undefined, undefined, undefined)).toEqual(call(1));
  });
});

describe("dy", () => {
  const wrong = (dy: unknown, message: string) =>
    expect(() => mish.backward(x, untyped(dy))).toThrow(new TypeError(`mish.backward: ${message}`));

  test("is required, and like x", () => {
    wrong(undefined, "dy must be, like x, a Float32Array of length 6, got undefined");
    wrong(1, "dy must be, like x, a Float32Array of length 6, got 1");
    wrong(
      new Float32Array(5),
      "dy must be, like x, a Float32Array of length 6, got a Float32Array of length 5",
    );
    wrong(
      new Float64Array(6),
      "dy must be, like x, a Float32Array of length 6, got a Float64Array of length 6",
    );
    expect(() => mish.backward(1, untyped(x))).toThrow(
      new TypeError("mish.backward: dy must be, like x, a number, got a Float32Array of length 6"),
    );
  });
});

describe("parameters", () => {
  test("keep to their domain, on every element", () => {
    expect(() => isru(1, { alpha: -1 })).toThrow(new RangeError("isru: alpha must be > 0, got -1"));
    expect(() => isru(1, { alpha: 0 })).toThrow(new RangeError("isru: alpha must be > 0, got 0"));
    expect(() => isru(x, { alpha: Float32Array.of(1, 1, 0) })).toThrow(
      new RangeError("isru: alpha must be > 0, got 0"),
    );
  });

  test("are named when there are others, or none", () => {
    expect(() => srelu(x, untyped({ t: 1 }))).toThrow(
      new RangeError('srelu: unknown parameter "t"; it has tr, ar, tl, al'),
    );
    expect(() => mish(x, untyped({ beta: 1 }))).toThrow(
      new RangeError('mish: unknown parameter "beta"; it has none'),
    );
    expect(() => eSwish(1, untyped({ toString: 1 }))).toThrow(
      new RangeError('eSwish: unknown parameter "toString"; it has beta'),
    );
  });
});

describe("further inputs", () => {
  test("are required", () => {
    const message = "frelu: condition must be a number, a Float32Array or a Float64Array, got undefined";
    expect(() => frelu(1, untyped({}))).toThrow(new TypeError(message));
    expect(() => frelu(x, untyped(undefined))).toThrow(new TypeError(message));
  });

  test("may be anything that x may be, and broadcast as parameters do", () => {
    expect(frelu(1, { condition: Number.POSITIVE_INFINITY })).toBe(Number.POSITIVE_INFINITY);
    expect(frelu(1, { condition: Number.NaN })).toBeNaN();
    expect([...frelu(x, { condition: Float64Array.of(2, -2, 5) })]).toEqual([2, 0, 5, 2, 3, 5]);
    expect([
      ...frelu(x, { condition: Float64Array.of(2, 5) }, undefined, { shape: [2, 3], axis: 0 }),
    ]).toEqual([2, 2, 2, 5, 5, 5]);
  });

  test("and are named among the parameters", () => {
    expect(() => frelu(x, untyped({ condition: 1, gate: 2 }))).toThrow(
      new RangeError('frelu: unknown parameter "gate"; it has condition'),
    );
  });
});

test("a definition's own function speaks of itself", () => {
  const { derivative } = defineActivation({ name: "mine", formula: (x) => x });
  expect(() => derivative(untyped("a"))).toThrow(/^mine\.derivative: x must be/);
});
