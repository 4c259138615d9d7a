import { describe, expect, test } from "vitest";
import { mul, sub } from "../expression/index.ts";
import * as functions from "../functions/vectorCatalogue.ts";
import { defineVectorFunction, type VectorFunction } from "../functions/vectorFunction.ts";
import { nodeBackends, tensorsLeftBy, tf } from "../testing/tfjs.ts";
import {
  LogSoftmax,
  registerEchoLayers,
  Softmax,
  Sparsemax,
  type TensorVectorFunction,
  tensorVectorFunction,
  vectorLayerOf,
} from "./index.ts";
import * as ops from "./vectorFunctions.ts";

const names = Object.keys(functions) as (keyof typeof functions)[];
const catalogue = { ...functions } as Readonly<Record<string, VectorFunction>>;
const all = { ...ops } as Readonly<Record<string, TensorVectorFunction>>;
const shape = [3, 4, 5];
const x = Float32Array.from({ length: 60 }, (_, index) => ((index * 37) % 101) / 25 - 2);
const dy = x.map((_, index) => ((index * 31) % 17) / 8 - 1);

const own = defineVectorFunction({
  name: "own",
  formula: (x, _, along) => mul(sub(along.max(x), x), sub(along.mean(mul(x, x)), along.sum(x))),
});

const expectClose = (got: ArrayLike<number>, wanted: ArrayLike<number>, what: string, most = 2e-6) => {
  for (let index = 0; index < wanted.length; index++) {
    const [value, right] = [got[index] as number, wanted[index] as number];
    if (!(value === right || Math.abs(value - right) <= most * (1 + Math.abs(right))))
      expect.fail(`${what}[${index}] = ${value}, should be ${right}`);
  }
};

describe.each(nodeBackends)("on %s", (backend) => {
  const inBackend = async (act: () => void) => {
    await tf.setBackend(backend);
    tf.tidy(act);
  };

  test.each([...names, "own"])(
    "%s is the library's function, and so is its gradient, along every axis",
    (name) =>
      inBackend(() => {
        const [f, op] =
          name === "own"
            ? [own as VectorFunction, tensorVectorFunction(own.definition) as TensorVectorFunction]
            : [catalogue[name] as VectorFunction, all[name] as TensorVectorFunction];
        for (const axis of [-1, 0, 1]) {
          const given = tf.tensor(x, shape);
          const y = op(given, {}, { axis });
          expect([y.shape, y.dtype]).toEqual([shape, "float32"]);
          expectClose(y.dataSync(), f(x, {}, undefined, { shape, axis }), `${name}`);
          const slope = tf.grad((t) => op(t, {}, { axis }))(given, tf.tensor(dy, shape));
          const wanted = f.backward(x, dy, {}, undefined, { shape, axis }).dx;
          expectClose(slope.dataSync(), wanted, `gradient of ${name}`, 2e-5);
        }
      }),
  );

  test("TensorFlow.js's own softmax and logarithm of it are the same", () =>
    inBackend(() => {
      const given = tf.tensor(x, shape);
      expectClose(ops.softmax(given).dataSync(), tf.softmax(given).dataSync(), "softmax", 1e-6);
      expectClose(ops.logSoftmax(given).dataSync(), tf.logSoftmax(given).dataSync(), "logSoftmax", 1e-6);
    }));

  test("second derivatives are those of differences", () =>
    inBackend(() => {
      const at = Float64Array.of(0.3, -0.4, 0.9, 0.1, 0.65);
      const [up, down] = [Float64Array.of(1, -2, 0.5, 3, 0.25), Float64Array.of(0.5, 1, -1, 2, -0.75)];
      const tensor = (values: Float64Array) => tf.tensor1d([...values]);
      for (const name of names) {
        const op = all[name] as TensorVectorFunction;
        const slope = tf.grad((t) => op(t));
        const second = tf.grad((t) => tf.sum(tf.mul(slope(t, tensor(up)), tensor(down))))(tensor(at));
        const loss = (moved: Float64Array) => {
          const { dx } = (catalogue[name] as VectorFunction).backward(moved, up);
          return dx.reduce((sum, value, index) => sum + value * (down[index] as number), 0);
        };
        const step = 1e-5;
        const wanted = at.map((_, index) => {
          const moved = (by: number) => at.map((value, place) => (place === index ? value + by : value));
          return (loss(moved(step)) - loss(moved(-step))) / (2 * step);
        });
        expectClose(second.dataSync(), wanted, name, 1e-4);
      }
    }));

  test("a mask's -infinity has no part, and NaN spreads over its slice alone", () =>
    inBackend(() => {
      const given = tf.tensor2d([1, Number.NEGATIVE_INFINITY, 0.5, 1, Number.NaN, 0.5], [2, 3]);
      for (const name of names) {
        if (name === "softmin") continue;
        const [masked, , other, ...second] = (all[name] as TensorVectorFunction)(given).dataSync();
        const wanted = (catalogue[name] as VectorFunction)(Float32Array.of(1, 0.5));
        expectClose([masked as number, other as number], wanted, name);
        expect(second, name).toEqual([Number.NaN, Number.NaN, Number.NaN]);
      }
    }));

  test("a temperature, scalars of a kind, nothing at all", () =>
    inBackend(() => {
      const wanted = functions.softmax(Float32Array.of(1, 2, 3), { temperature: 2 });
      expectClose(ops.softmax([1, 2, 3], { temperature: 2 }).dataSync(), wanted, "softmax");
      expect(ops.softmax(tf.tensor1d([4, 4], "int32")).dataSync()).toEqual(Float32Array.of(0.5, 0.5));
      expect(ops.sparsemax(tf.zeros([0, 3])).shape).toEqual([0, 3]);
      expect(ops.entmax15(tf.zeros([2, 0])).shape).toEqual([2, 0]);
    }));

  test("leaves no tensors behind", async () => {
    await tf.setBackend(backend);
    const given = tf.tensor(x, shape);
    const left = tensorsLeftBy(() => {
      for (const name of names) {
        const op = all[name] as TensorVectorFunction;
        tf.dispose([op(given), tf.grad((t) => op(t))(given)]);
      }
    }, 3);
    given.dispose();
    expect(left).toBe(0);
  });
});

describe("layers", () => {
  test("are the functions, save and load", async () => {
    await tf.setBackend("cpu");
    registerEchoLayers();
    const model = tf.sequential({
      layers: [
        tf.layers.dense({ units: 4, inputShape: [3] }),
        new Softmax({ temperature: 2 }),
        new Sparsemax(),
        new LogSoftmax({ axis: 1 }),
      ],
    });
    const loaded = await tf.models.modelFromJSON({ modelTopology: model.toJSON(undefined, false) } as never);
    loaded.setWeights(model.getWeights());
    const given = tf.tensor2d([1, 2, 3, -1, 0, 1], [2, 3]);
    const y = (model.predict(given) as tf.Tensor).dataSync();
    expect((loaded.predict(given) as tf.Tensor).dataSync()).toEqual(y);
    const dense = model.layers[0] as tf.layers.Layer;
    const inner = (dense.apply(given) as tf.Tensor).dataSync() as Float32Array;
    const rows = { shape: [2, 4] };
    const probabilities = functions.softmax(inner, { temperature: 2 }, undefined, rows);
    const sparse = functions.sparsemax(probabilities, {}, undefined, rows);
    expectClose(y, functions.logSoftmax(sparse, {}, undefined, rows), "model");
    expect(new Softmax({ temperature: 2, axis: -2, name: "given" }).getConfig()).toMatchObject({
      temperature: 2,
      axis: -2,
      name: "given",
    });
    expect(new Softmax().name).toMatch(/^softmax_\d+$/);
  });

  test("of one's own", () => {
    const Own = vectorLayerOf(own);
    expect(Own.className).toBe("Echo>Own");
    const y = new Own({ axis: 1 }).apply(tf.tensor(x, shape)) as tf.Tensor;
    expectClose(y.dataSync(), own(x, {}, undefined, { shape, axis: 1 }), "own");
  });
});

test.each<[string, () => unknown, string]>([
  ...[tensorVectorFunction, vectorLayerOf].flatMap((of) =>
    [undefined, 1, { formula: null }].map((wrong): [string, () => unknown, string] => [
      `no function for ${of.name}`,
      () => of(wrong as never),
      `${of.name}: function must be a vector function or its definition, got `,
    ]),
  ),
  [
    "no tensor",
    () => ops.softmax("a" as never),
    'softmax: x must be a tensor of numbers, got the string "a"',
  ],
  [
    "an axis that x has not",
    () => ops.softmax([1, 2], {}, { axis: 1 }),
    "softmax: axis must be an axis of [2], got 1",
  ],
  ["no axis", () => ops.softmax(1), "softmax: axis must be an axis of [], got -1"],
  [
    "an option",
    () => ops.softmax([1], {}, { dim: 0 } as never),
    'softmax: unknown option "dim"; there are axis',
  ],
  [
    "a parameter",
    () => ops.softmax([1], { beta: 1 } as never),
    'softmax: unknown parameter "beta"; it has temperature',
  ],
  [
    "a temperature of 0",
    () => ops.softmax([1], { temperature: 0 }),
    "softmax: temperature must be > 0, got 0",
  ],
  [
    "a tensor for a number",
    () => ops.softmax([1], { temperature: tf.scalar(1) as never }),
    "softmax: temperature must be a number, got",
  ],
  ["a layer's option", () => new Softmax({ dim: 1 } as never), 'Softmax: unknown option "dim"'],
  ["a layer's axis", () => new Softmax({ axis: 0.5 }), "Softmax: axis must be an integer, got 0.5"],
  [
    "a layer's temperature",
    () => new Softmax({ temperature: -1 }),
    "Softmax: temperature must be > 0, got -1",
  ],
  [
    "several inputs",
    () => new Softmax().apply([tf.zeros([1]), tf.zeros([1])]),
    "Softmax: takes one input, got 2",
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
