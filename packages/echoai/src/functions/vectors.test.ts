import { describe, expect, test } from "vitest";
import { positive } from "../activations/domain.ts";
import { declaredParameters } from "../activations/vectors.ts";
import { add, type Expression, mul } from "../expression/index.ts";
import { Elementwise, type Tensor } from "../modules/index.ts";
import { pau, slaf } from "./catalogue.ts";
import { defineActivation } from "./defineActivation.ts";

const quadratic = defineActivation({
  name: "quadratic",
  parameters: { scale: 1 },
  vectors: {
    c: { default: [1, 2, 3], first: 0, trainable: true, summary: "coefficients" },
    d: [0.5],
  },
  formula: (x, { scale, c, d }) =>
    add(
      mul(
        scale,
        c.reduceRight((sum, k) => add(k, mul(x, sum))),
      ),
      d[0] as Expression,
    ),
});

test("a vector is an array in the formula, and its entries are parameters", () => {
  const { parameters, vectors: grouped } = quadratic.definition;
  expect(Object.keys(parameters)).toEqual(["scale", "c0", "c1", "c2", "d0"]);
  expect(grouped?.entries).toEqual({ c: ["c0", "c1", "c2"], d: ["d0"] });
  expect(declaredParameters(quadratic.definition)).toMatchObject({
    scale: { default: 1, trainable: false },
    c: { default: [1, 2, 3], trainable: true, entries: ["c0", "c1", "c2"], summary: "coefficients" },
    d: { default: [0.5], trainable: false },
  });
});

test("it is given as numbers, as one number, as a float array or by entries", () => {
  expect(quadratic(2)).toBe(17.5);
  const float32 = Float32Array.of(1, 0, 2);
  for (const c of [[1, 0, 2], float32, Float64Array.of(1, 0, 2)]) expect(quadratic(2, { c })).toBe(9.5);
  expect(quadratic(2, { c: 1 })).toBe(7.5);
  expect(quadratic(2, { c1: 0 } as never)).toBe(13.5);
  expect([...quadratic(Float32Array.of(0, 1, 2), { c: float32, d: [0] })]).toEqual([1, 3, 9]);
});

test("an array of several rows has one number for each feature in every entry", () => {
  const c = Float32Array.of(1, 10, 2, 20, 3, 30);
  const [x, dy] = [Float32Array.of(1, 1, 2, 2), Float32Array.of(1, 1, 1, 1)];
  const options = { shape: [2, 2], axis: 1 };
  expect([...quadratic(x, { c, d: 0 }, undefined, options)]).toEqual([6, 60, 17, 170]);
  const { dparams } = quadratic.backward(x, dy, { c, d: 0 }, undefined, options);
  expect(dparams.c).toEqual(Float32Array.of(2, 2, 3, 3, 5, 5));
});

describe("backward", () => {
  test("gives the gradient as an array under the vector's name, in the type that was given", () => {
    const { dx, dparams } = quadratic.backward(3, 2, { scale: 2 });
    expect(dx).toBe(80);
    expect(dparams).toEqual({ scale: 68, c: Float64Array.of(4, 12, 36), d: Float64Array.of(2) });
    const x = Float32Array.of(1, 2);
    const given = quadratic.backward(x, Float32Array.of(1, 1), { c: Float32Array.of(0, 0, 1) });
    expect(given.dparams.c).toEqual(Float32Array.of(2, 3, 5));
  });

  test("gives it by entries where values were given so, and what is asked for alone", () => {
    expect(quadratic.backward(3, 1, { c1: 5 } as never).dparams).toEqual({
      scale: 43,
      c0: 1,
      c1: 3,
      c2: 9,
      d: Float64Array.of(1),
    });
    const dy = Float64Array.of(1);
    const wanted = (gradients: string[]) =>
      quadratic.backward(Float64Array.of(3), dy, {}, undefined, { gradients }).dparams;
    expect(wanted(["c"])).toEqual({ c: Float64Array.of(1, 3, 9) });
    expect(wanted(["c2"])).toEqual({ c2: 9 });
  });
});

test("its input does not change, and may lie under the result", () => {
  const memory = Float32Array.of(1, 2, 3, 0, 0, 0, 0, 0);
  const x = new Float32Array(8).fill(1);
  expect([...quadratic(x, { c: memory.subarray(0, 3), d: 0 }, memory)]).toEqual(Array(8).fill(6));
});

describe("what does not fit is refused in one line", () => {
  const make = (given: unknown) => () =>
    defineActivation({ name: "f", vectors: given as never, formula: (x) => x });
  test.each<[() => unknown, string]>([
    [() => quadratic(1, { c: [1, 2] }), "quadratic: c must be 3 numbers, got 2"],
    [() => quadratic(1, { c: new Float32Array(4) }), "quadratic: c must be 3 numbers, or a multiple, got 4"],
    [
      () => quadratic(1, { c: [1, "2", 3] as never }),
      'quadratic: c must be 3 numbers, got the string "2" among',
    ],
    [() => quadratic(1, { c: [1, Number.NaN, 3] }), "quadratic: c1 must be a finite number, got NaN"],
    [() => quadratic(1, { c: new Float32Array(6) }), "quadratic: c0 must be a number when x is one"],
    [() => quadratic(1, { c: "1" as never }), "quadratic: c0 must be a number, a Float32Array"],
    [() => quadratic(1, { c: 1, c0: 1 } as never), "quadratic: give c or c0, not both"],
    [
      () => quadratic(1, { e: 1 } as never),
      'quadratic: unknown parameter "e"; it has c, d, scale, c0, c1, c2, d0',
    ],
    [make({ c: [] }), "f: the default of c must be an array of one number or more"],
    [make({ c: 1 }), "f: c must be an array of numbers or an object such as { default: [0, 1] }, got 1"],
    [
      make({ c: { default: [1], trianable: true } }),
      'f: c: unknown option "trianable"; there are default, first, domain, trainable, summary',
    ],
    [make({ c: { default: [1, -1], domain: positive } }), "f: the default of c1 must be > 0, got -1"],
    [make({ c: { default: [1], first: -1 } }), "f: first of c must be an integer from 0 on, got -1"],
    [make({ C: [1] }), 'f: parameter name must be a camelCase identifier, got the string "C0"'],
    [make([1]), "f: vectors must be an object such as { a: [0, 1] }"],
    [
      () =>
        defineActivation({
          name: "f",
          parameters: { a0: 1 },
          vectors: { a: [1] },
          formula: (x) => x,
        }),
      'f: "a0" is declared twice',
    ],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});

describe("a module", () => {
  const x = { data: Float32Array.of(-1, 0.5, 2, 3), shape: [2, 2] };
  const ones = { data: new Float32Array(4).fill(1), shape: [2, 2] };

  test("trains the vector as one tensor, and keeps it in its state", () => {
    const module = new Elementwise(pau);
    expect(
      Object.fromEntries(Object.entries(module.parameters()).map(([key, { shape }]) => [key, shape])),
    ).toEqual({ a: [6], b: [4] });
    const before = module.forward(x);
    const { dparams } = module.backward(ones);
    expect(dparams.a?.data.length).toBe(6);
    const a = module.parameters().a as Tensor;
    a.data.forEach((value, index) => {
      a.data[index] = value - 0.1 * (dparams.a?.data[index] as number);
    });
    const after = module.forward(x);
    expect(after.data).not.toEqual(before.data);
    const other = new Elementwise(pau);
    other.loadStateDict(module.stateDict());
    expect(other.forward(x)).toEqual(after);
  });

  test("takes one for each channel, along the axes after the first", () => {
    const coefficients = [0, 0, 1, 10, 0, 0, 0, 0, 0, 0, 0, 0];
    const module = new Elementwise(slaf, { a: { data: Float32Array.from(coefficients), shape: [6, 2] } });
    expect([...module.forward(x).data]).toEqual([-1, 5, 2, 30]);
    expect([...(module.backward(ones).dparams.a?.data ?? [])].slice(0, 4)).toEqual([2, 2, 1, 3.5]);
  });

  test("takes numbers, and refuses another length", () => {
    expect([...new Elementwise(slaf, { a: [1, 0, 1, 0, 0, 0] }).forward(x).data]).toEqual([2, 1.25, 5, 10]);
    expect([...new Elementwise(slaf, { a2: 1 }).forward(x).data]).toEqual([0, 0.75, 6, 12]);
    expect(() => new Elementwise(slaf, { a: [1, 2] })).toThrow(
      "Elementwise: a must have 6 entries along its first axis, got the shape [2]",
    );
  });
});
