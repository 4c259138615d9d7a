import type { io } from "@tensorflow/tfjs";
import { describe, expect, test } from "vitest";
import { pau as activation } from "../functions/catalogue.ts";
import { nodeBackends, tensorsLeftBy, tf } from "../testing/tfjs.ts";
import { Pau, pau, Slaf, slaf } from "./index.ts";

const x = Float32Array.of(-3, -0.5, 0.25, 1, 4, 1e20);
const a = [0.5, 1, -0.25, 0.125, 0.5, 0.25];

describe.each(nodeBackends)("on %s", (backend) => {
  test("a vector is numbers or a tensor, with its gradient in its own shape", async () => {
    await tf.setBackend(backend);
    tf.tidy(() => {
      const wanted = activation(Float32Array.from(x), { a });
      for (const given of [a, tf.tensor1d(a)])
        for (const [index, value] of pau(x, { a: given }).dataSync().entries())
          expect(Math.abs(value / (wanted[index] as number) - 1)).toBeLessThan(1e-6);
      const gradient = tf.grad((a: tf.Tensor) => pau(x.subarray(0, 5), { a }))(tf.tensor1d(a));
      const { dparams } = activation.backward(
        Float64Array.from(x.subarray(0, 5)),
        new Float64Array(5).fill(1),
        {
          a,
        },
      );
      expect(gradient.shape).toEqual([6]);
      for (const [index, value] of gradient.dataSync().entries())
        expect(value).toBeCloseTo((dparams.a as Float64Array)[index] as number, 4);
    });
  });

  test("one for each channel lies along the axes after the first", async () => {
    await tf.setBackend(backend);
    tf.tidy(() => {
      const coefficients = tf.tensor2d([0, 0, 1, 10, 0, 0, 0, 0, 0, 0, 0, 0], [6, 2]);
      const points = tf.tensor2d([-1, 0.5, 2, 3], [2, 2]);
      expect([...slaf(points, { a: coefficients }).dataSync()]).toEqual([-1, 5, 2, 30]);
      const gradient = tf.grad((a: tf.Tensor) => slaf(points, { a }))(coefficients);
      expect([gradient.shape, [...gradient.dataSync()].slice(0, 4)]).toEqual([
        [6, 2],
        [2, 2, 1, 3.5],
      ]);
    });
  });
});

test("a vector of another length is refused, and no tensor is left", async () => {
  await tf.setBackend("cpu");
  const short = tf.tensor1d([1, 2]);
  expect(() => pau(1, { a: short })).toThrow(
    "pau: a must have 6 elements along its first axis, got the shape [2]",
  );
  expect(() => pau(1, { a: [1, 2] })).toThrow("pau: a must be 6 numbers, got 2");
  expect(() => new Pau({ a: [1, 2] })).toThrow("Pau: a must be 6 numbers, got 2");
  const whole = tf.tensor1d(a);
  expect(tensorsLeftBy(() => tf.dispose(tf.grad((a: tf.Tensor) => pau(x, { a }))(whole)))).toBe(0);
  tf.dispose([short, whole]);
});

describe("a layer", () => {
  const squares = (points: tf.Tensor) => tf.square(points);

  test("trains the vector as one weight, is saved and loaded", async () => {
    await tf.setBackend("cpu");
    const model = tf.sequential({
      layers: [new Slaf({ inputShape: [1], aConstraint: tf.constraints.nonNeg() })],
    });
    model.compile({ optimizer: tf.train.adam(0.05), loss: "meanSquaredError" });
    expect(model.weights.map(({ name, shape }) => [name.replace(/^.*\//, ""), shape])).toEqual([["a", [6]]]);
    const points = tf.linspace(-1, 1, 64).reshape([64, 1]);
    const { history } = await model.fit(points, squares(points) as tf.Tensor, {
      epochs: 60,
      batchSize: 64,
      verbose: 0,
    });
    const losses = history.loss as number[];
    expect(losses.at(-1)).toBeLessThan((losses[0] as number) / 4);
    const kept: io.ModelArtifacts[] = [];
    await model.save(
      tf.io.withSaveHandler(async (artifacts) => {
        kept.push(artifacts);
        return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
      }),
    );
    const { weightData, ...rest } = kept[0] as io.ModelArtifacts;
    const loaded = await tf.loadLayersModel(
      tf.io.fromMemory({ ...JSON.parse(JSON.stringify(rest)), weightData }),
    );
    expect([...(loaded.predict(points) as tf.Tensor).dataSync()]).toEqual([
      ...(model.predict(points) as tf.Tensor).dataSync(),
    ]);
  });

  test("starts where it is told to, one for each feature", () => {
    const layer = new Slaf({ inputShape: [3], a: [1, 0, 1, 0, 0, 0], sharedAxes: [] });
    const points = tf.tensor2d([[1, 2, 3]]);
    expect([...(layer.apply(points) as tf.Tensor).dataSync()]).toEqual([2, 5, 10]);
    expect(layer.weights[0]?.shape).toEqual([6, 3]);
    expect(layer.getConfig()).toMatchObject({ a: [1, 0, 1, 0, 0, 0], sharedAxes: [] });
  });
});
