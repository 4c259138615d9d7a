import { beforeAll, expect, test } from "vitest";
import { slaf as definition } from "../activations/slaf.ts";
import { pau as activation } from "../functions/catalogue.ts";
import { pau, slaf, trainable } from "./index.ts";
import { grad, init, jit, numpy as np } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

const x = [-3, -0.5, 0.25, 1, 4];
const a = [0.5, 1, -0.25, 0.125, 0.5, 0.25];

test("a vector is numbers or an array, with its gradient in its own shape", () => {
  const wanted = activation(Float64Array.from(x), { a });
  for (const given of [a, np.array(a)])
    for (const [index, value] of pau(np.array(x), { a: given }).dataSync().entries())
      expect(value).toBeCloseTo(wanted[index] as number, 5);
  const { dparams } = activation.backward(Float64Array.from(x), new Float64Array(5).fill(1), { a });
  const loss = (a: np.Array) => np.sum(pau(np.array(x), { a }));
  for (const gradient of [grad(loss)(np.array(a)), jit(grad(loss))(np.array(a))]) {
    expect(gradient.shape).toEqual([6]);
    for (const [index, value] of gradient.dataSync().entries())
      expect(value).toBeCloseTo((dparams.a as Float64Array)[index] as number, 4);
  }
});

test("one for each channel lies along the axes after the first", () => {
  const coefficients = np.array([0, 0, 1, 10, 0, 0, 0, 0, 0, 0, 0, 0]).reshape([6, 2]);
  const points = np.array([-1, 0.5, 2, 3]).reshape([2, 2]);
  expect([...slaf(points, { a: coefficients }).dataSync()]).toEqual([-1, 5, 2, 30]);
});

test("another length is refused", () => {
  expect(() => slaf(1, { a: np.zeros([2]) })).toThrow(
    "slaf: a must have 6 elements along its first axis, got the shape [2]",
  );
  expect(() => slaf(1, { a: [1] })).toThrow("slaf: a must be 6 numbers, got 1");
});

test("a trained vector starts as one array", () => {
  const layer = trainable(definition, { parameters: { a: [0, 1, 0.5, 0, 0, 0] }, shape: [3] });
  const parameters = layer.init() as { readonly a: np.Array };
  expect(parameters.a.shape).toEqual([6, 3]);
  expect([...layer.apply(parameters, np.array([1, 2, 4])).dataSync()]).toEqual([1.5, 4, 12]);
  expect((trainable(definition).init() as { readonly a: np.Array }).a.shape).toEqual([6]);
});
