import type { io } from "@tensorflow/tfjs";
import { beforeAll, expect, test } from "vitest";
import { defineGated } from "../../activations/gated.ts";
import { swish } from "../../activations/swish.ts";
import { tf } from "../../testing/tfjs.ts";
import { ClampedSwiglu, clampedSwiglu, Glu, gatedLayerOf, registerEchoLayers, Swiglu } from "../index.ts";
import * as layers from "./gatedCatalogue.ts";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const Own = gatedLayerOf(defineGated({ name: "own", activation: swish }));

/** Saved, written as JSON, and loaded again. */
async function restored(model: tf.LayersModel): Promise<tf.LayersModel> {
  const kept: io.ModelArtifacts[] = [];
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      kept.push(artifacts);
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }),
  );
  const artifacts = { ...JSON.parse(JSON.stringify(kept[0])), weightData: kept[0]?.weightData };
  return tf.loadLayersModel(tf.io.fromMemory(artifacts));
}

test.each([
  ...Object.entries(layers).map(([name, Layer]) => [name, new Layer({ inputShape: [4, 6] })] as const),
  ["a split", new Swiglu({ inputShape: [4, 6], axis: 1, layout: "interleaved", gate: "first" })] as const,
  ["a limit", new ClampedSwiglu({ inputShape: [4, 6], limit: 1.5, gate: "second" })] as const,
  ["a weight", new Own({ inputShape: [4, 6], beta: 0.5, sharedAxes: [1] })] as const,
])("%s is saved and loaded", async (_, layer) => {
  registerEchoLayers([Own]);
  const model = tf.sequential({ layers: [layer] });
  const x = tf.randomNormal([2, 4, 6], 0, 3, "float32", 7);
  const y = model.predict(x) as tf.Tensor;
  expect(model.outputShape).toEqual([null, ...y.shape.slice(1)]);
  const again = await restored(model);
  expect(again.layers[0]?.getConfig()).toEqual(layer.getConfig());
  expect([...(again.predict(x) as tf.Tensor).dataSync()]).toEqual([...y.dataSync()]);
});

test("applies its function with its split and parameters", () => {
  const x = tf.randomNormal([2, 6, 3], 0, 9, "float32", 3);
  const options = { limit: 2 };
  const y = new ClampedSwiglu({ ...options, axis: 1, layout: "halves" }).apply(x) as tf.Tensor;
  const wanted = clampedSwiglu(x, options, { axis: 1, layout: "halves" });
  expect(y.shape).toEqual([2, 3, 3]);
  expect([...y.dataSync()]).toEqual([...wanted.dataSync()]);
});

test("trains what the definition calls trainable, one for each feature of the output", async () => {
  const layer = new Own({ inputShape: [8], sharedAxes: [] });
  const model = tf.sequential({ layers: [layer, tf.layers.dense({ units: 1 })] });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  await model.fit(
    tf.randomNormal([16, 8], 0, 1, "float32", 1),
    tf.randomNormal([16, 1], 0, 1, "float32", 2),
    {
      epochs: 1,
      verbose: 0,
    },
  );
  const [beta] = layer.getWeights() as [tf.Tensor];
  expect(beta.shape).toEqual([4]);
  for (const value of beta.dataSync()) expect(value).not.toBe(1);
});

test("an axis of any length stays one", () => {
  expect(new Glu({ axis: 1 }).computeOutputShape([null, null, 3])).toEqual([null, null, 3]);
});

test.each<[string, () => unknown, string]>([
  ["an unknown option", () => new Glu({ dim: 1 }), 'Glu: unknown option "dim"'],
  ["another layout", () => new Glu({ layout: "rows" as never }), 'Glu: layout must be "halves" or'],
  ["a limit of 0", () => new ClampedSwiglu({ limit: 0 }), "ClampedSwiglu: limit must be > 0, got 0"],
  [
    "an odd length",
    () => new Glu().apply(tf.input({ shape: [3] })),
    "glu: axis 1 of [null, 3] must have an even length, got 3",
  ],
  [
    "the batch's axis",
    () => new Glu({ axis: -2 }).apply(tf.zeros([2, 4])),
    "glu: axis must not be the batch's, got -2",
  ],
  [
    "several inputs",
    () => new Glu().apply([tf.zeros([2, 2]), tf.zeros([2, 2])]),
    "Glu: takes one input, got 2",
  ],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
