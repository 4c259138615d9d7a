import { describe, expect, test } from "vitest";
import { div, mul } from "../expression/index.ts";
import { mish } from "../functions/catalogue.ts";
import * as functions from "../functions/vectorCatalogue.ts";
import { defineVectorFunction, type VectorFunction } from "../functions/vectorFunction.ts";
import {
  Axiswise,
  Entmax15,
  LogSoftmax,
  QuietSoftmax,
  Softmax,
  Softmin,
  Solu,
  Sparsemax,
  type Tensor,
} from "./index.ts";

const ramp = (shape: readonly number[]): Tensor => {
  const length = shape.reduce((size, axis) => size * axis, 1);
  return { data: Float32Array.from({ length }, (_, index) => ((index * 37) % 101) / 10 - 5), shape };
};

const own = defineVectorFunction({
  name: "own",
  parameters: { scale: { default: 2, trainable: true }, fixed: 1 },
  formula: (x, { scale, fixed }, along) => div(mul(scale, x, fixed), along.sum(mul(x, x))),
});

const modules: readonly (readonly [string, Axiswise, VectorFunction])[] = [
  ["Softmax", new Softmax(), functions.softmax],
  ["Softmin", new Softmin(), functions.softmin],
  ["LogSoftmax", new LogSoftmax(), functions.logSoftmax],
  ["QuietSoftmax", new QuietSoftmax(), functions.quietSoftmax],
  ["Solu", new Solu(), functions.solu],
  ["Sparsemax", new Sparsemax(), functions.sparsemax],
  ["Entmax15", new Entmax15(), functions.entmax15],
];

test("every vector function of the catalogue has its module", () => {
  expect(modules.map(([, { activation }]) => activation)).toEqual(
    expect.arrayContaining(Object.values(functions)),
  );
});

describe.each(modules)("%s", (_, module, activation) => {
  test("is its function on rows, forward and backward, without a state", () => {
    const [x, dy] = [ramp([3, 10]), ramp([3, 10])];
    const options = { shape: x.shape };
    expect(module.forward(x)).toEqual({ data: activation(x.data, {}, undefined, options), shape: x.shape });
    const { dx, dparams } = module.backward(dy);
    expect(dx).toEqual({
      data: activation.backward(x.data, dy.data, {}, undefined, options).dx,
      shape: x.shape,
    });
    expect([dparams, module.parameters(), module.stateDict()]).toEqual([{}, {}, {}]);
  });
});

test("takes another axis, and a temperature", () => {
  const x = ramp([4, 3, 5]);
  for (const axis of [0, 1, -2]) {
    const module = new LogSoftmax({ axis, temperature: 0.5 });
    const wanted = functions.logSoftmax(x.data, { temperature: 0.5 }, undefined, { shape: x.shape, axis });
    expect(module.forward(x).data).toEqual(wanted);
    expect(module.values).toEqual({ temperature: 0.5 });
  }
});

test("trains what the definition calls trainable, and takes its state back", () => {
  const module = new Axiswise(own, { scale: 3 });
  const x = ramp([2, 6]);
  expect(module.forward(x).data).toEqual(own(x.data, { scale: 3 }, undefined, { shape: x.shape }));
  const { dparams } = module.backward(x);
  const wanted = own.backward(x.data, x.data, { scale: 3 }, undefined, { shape: x.shape }).dparams.scale;
  expect(dparams).toEqual({ scale: { data: Float32Array.of(wanted), shape: [] } });
  module.parameters().scale?.data.set([0.5]);
  expect(module.values).toEqual({ scale: { data: Float32Array.of(0.5), shape: [] }, fixed: 1 });
  const other = new Axiswise(own);
  other.loadStateDict(module.stateDict());
  expect(other.forward(x)).toEqual(module.forward(x));
});

test.each<[string, () => unknown, string]>([
  [
    "an activation",
    () => new Axiswise(mish as never),
    "Axiswise: activation must be a vector function, got a function",
  ],
  [
    "nothing",
    () => new Axiswise(undefined as never),
    "Axiswise: activation must be a vector function, got undefined",
  ],
  [
    "an unknown option",
    () => new Softmax({ dim: 1 } as never),
    'Softmax: unknown option "dim"; there are temperature, axis',
  ],
  ["an axis that is none", () => new Sparsemax({ axis: 0.5 }), "Sparsemax: axis must be an integer, got 0.5"],
  ["a temperature of 0", () => new Softmin({ temperature: 0 }), "softmin: temperature must be > 0, got 0"],
  [
    "an unknown parameter",
    () => new Axiswise(own, { beta: 1 }),
    'own: unknown parameter "beta"; it has scale, fixed',
  ],
  [
    "an axis that is not there",
    () => new Solu({ axis: 2 }).forward(ramp([4])),
    "solu: axis must be an axis of [4], got 2",
  ],
  ["no forward pass", () => new Entmax15().backward(ramp([2])), "Entmax15.backward: call forward first"],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});

test("refuses a gradient of another shape", () => {
  const module = new QuietSoftmax();
  module.forward(ramp([2, 4]));
  expect(() => module.backward(ramp([4, 2]))).toThrow(
    "QuietSoftmax: dy must have the shape [2, 4], got [4, 2]",
  );
});
