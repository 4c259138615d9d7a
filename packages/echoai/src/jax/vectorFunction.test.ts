import { beforeAll, describe, expect, test } from "vitest";
import { mul, sub } from "../expression/index.ts";
import * as functions from "../functions/vectorCatalogue.ts";
import { defineVectorFunction, type VectorFunction } from "../functions/vectorFunction.ts";
import { leakedBy } from "../testing/liveArrays.ts";
import { type JaxVectorFunction, jaxVectorFunction } from "./index.ts";
import { grad, init, jit, nn, numpy as np, vmap } from "./jax.ts";
import * as made from "./vectorFunctions.ts";

beforeAll(async () => {
  await init("wasm");
});

const own = defineVectorFunction({
  name: "own",
  formula: (x, _, along) => mul(sub(along.max(x), x), sub(along.mean(mul(x, x)), along.sum(x))),
});
const catalogue = { ...functions, own } as Readonly<Record<string, VectorFunction>>;
const all = { ...made, own: jaxVectorFunction(own.definition) } as Readonly<
  Record<string, JaxVectorFunction>
>;
const names = Object.keys(catalogue);

const shape = [3, 4, 5];
const x = Float32Array.from({ length: 60 }, (_, index) => ((index * 37) % 101) / 25 - 2);
const dy = x.map((_, index) => ((index * 31) % 17) / 8 - 1);
const array = (values: Float32Array, sizes: number[] = shape) => np.array(values).reshape(sizes);

const expectClose = (got: ArrayLike<number>, wanted: ArrayLike<number>, what: string, most = 2e-6) => {
  for (let index = 0; index < wanted.length; index++) {
    const [value, right] = [got[index] as number, wanted[index] as number];
    if (!(value === right || Math.abs(value - right) <= most * (1 + Math.abs(right))))
      expect.fail(`${what}[${index}] = ${value}, should be ${right}`);
  }
};

describe.each(names)("%s", (name) => {
  const [f, op] = [catalogue[name] as VectorFunction, all[name] as JaxVectorFunction];

  test("is the library's function, and so is its gradient, along every axis, with and without jit", () => {
    for (const axis of [-1, 0, 1]) {
      const value = (values: np.Array) => op(values, {}, { axis });
      const slope = grad((values: np.Array) => value(values).mul(array(dy)).sum());
      for (const [forward, backward] of [
        [value, slope],
        [jit(value), jit(slope)],
      ] as const) {
        const y = forward(array(x));
        expect(y.shape).toEqual(shape);
        expectClose(y.dataSync(), f(x, {}, undefined, { shape, axis }), name);
        const wanted = f.backward(x, dy, {}, undefined, { shape, axis }).dx;
        expectClose(backward(array(x)).dataSync(), wanted, `gradient of ${name}`, 2e-5);
      }
    }
  });

  test("second derivatives are those of differences", () => {
    const at = Float64Array.of(0.3, -0.4, 0.9, 0.1, 0.65);
    const [up, down] = [Float64Array.of(1, -2, 0.5, 3, 0.25), Float64Array.of(0.5, 1, -1, 2, -0.75)];
    const flat = (values: Float64Array) => np.array(Float32Array.from(values));
    const slope = grad((values: np.Array) => op(values).mul(flat(up)).sum());
    const second = grad((values: np.Array) => slope(values).mul(flat(down)).sum())(flat(at));
    const loss = (moved: Float64Array) =>
      f.backward(moved, up).dx.reduce((sum, value, index) => sum + value * (down[index] as number), 0);
    const step = 1e-5;
    const wanted = at.map((_, index) => {
      const moved = (by: number) => at.map((value, place) => (place === index ? value + by : value));
      return (loss(moved(step)) - loss(moved(-step))) / (2 * step);
    });
    expectClose(second.dataSync(), wanted, name, 1e-4);
  });

  test("under vmap", () => {
    const mapped = vmap((row: np.Array) => op(row))(array(x, [12, 5]));
    expectClose(mapped.dataSync(), f(x, {}, undefined, { shape: [12, 5] }), name);
  });

  test("a mask's -infinity has no part, and NaN spreads over its slice alone", () => {
    if (name === "softmin" || name === "own") return;
    const given = Float32Array.of(1, Number.NEGATIVE_INFINITY, 0.5, 1, Number.NaN, 0.5);
    const [masked, , other, ...second] = op(array(given, [2, 3])).dataSync();
    expectClose([masked as number, other as number], f(Float32Array.of(1, 0.5)), name);
    expect(second).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});

test("leaves no arrays behind", () => {
  for (const name of names) {
    const op = all[name] as JaxVectorFunction;
    const slope = grad((values: np.Array) => op(values, {}, { axis: 1 }).sum());
    expect(
      leakedBy(() => op(array(x)).dataSync(), 5),
      name,
    ).toBe(0);
    expect(
      leakedBy(() => slope(array(x)).dataSync(), 5),
      `gradient of ${name}`,
    ).toBe(0);
  }
});

test("jax-js's own softmax and logarithm of it are the same", () => {
  expectClose(made.softmax(array(x)).dataSync(), nn.softmax(array(x), -1).dataSync(), "softmax");
  expectClose(made.logSoftmax(array(x)).dataSync(), nn.logSoftmax(array(x), -1).dataSync(), "logSoftmax");
});

test("a temperature, and nothing at all", () => {
  const wanted = functions.softmax(Float32Array.of(1, 2, 3), { temperature: 2 });
  expectClose(made.softmax(np.array([1, 2, 3]), { temperature: 2 }).dataSync(), wanted, "softmax");
  expect(made.sparsemax(np.zeros([0, 3])).shape).toEqual([0, 3]);
});

test("a vector function stands for its definition", () => {
  const x = np.array([1, 2, 3]);
  expect(jaxVectorFunction(functions.softmax)(x.ref).js()).toEqual(made.softmax(x).js());
});

test.each<[string, () => unknown, string]>([
  [
    "no function",
    () => (jaxVectorFunction as () => unknown)(),
    "jaxVectorFunction: function must be a vector function or its definition, got undefined",
  ],
  [
    "another function",
    () => jaxVectorFunction(Math.sin as never),
    "jaxVectorFunction: function must be a vector function or its definition, got a function",
  ],
  ["a number", () => made.softmax(1 as never), "softmax: x must be a jax-js array, got 1"],
  [
    "an axis that x has not",
    () => made.softmax(np.array([1, 2]), {}, { axis: 1 }),
    "softmax: axis must be an axis of [2], got 1",
  ],
  [
    "an option",
    () => made.softmax(np.array([1]), {}, { dim: 0 } as never),
    'softmax: unknown option "dim"; there are axis',
  ],
  [
    "a parameter",
    () => made.softmax(np.array([1]), { beta: 1 } as never),
    'softmax: unknown parameter "beta"; it has temperature',
  ],
  [
    "a temperature of 0",
    () => made.softmax(np.array([1]), { temperature: 0 }),
    "softmax: temperature must be > 0, got 0",
  ],
  [
    "an array for a number",
    () => made.softmax(np.array([1]), { temperature: np.array(1) as never }),
    "softmax: temperature must be a number, got",
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
