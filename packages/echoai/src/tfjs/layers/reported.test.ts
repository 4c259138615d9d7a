import type { io } from "@tensorflow/tfjs";
import { beforeAll, expect, test } from "vitest";
import { tensorsLeftBy, tf } from "../../testing/tfjs.ts";
import * as echo from "../index.ts";

// What users of other libraries reported of activation functions in TensorFlow.js and Keras.

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const valuesOf = (result: tf.Tensor | tf.Tensor[]): number[] => [...(result as tf.Tensor).dataSync()];

test("an activation that is given by name is saved and loaded (keras)", async () => {
  const model = tf.sequential({
    layers: [tf.layers.dense({ units: 3, inputShape: [2], activation: echo.activationName(echo.eSwish) })],
  });
  const kept: io.ModelArtifacts[] = [];
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      kept.push(artifacts);
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }),
  );
  const loaded = await tf.loadLayersModel(tf.io.fromMemory(kept[0] as io.ModelArtifacts));
  const x = tf.tensor2d([[1, -2]]);
  expect(valuesOf(loaded.predict(x))).toEqual(valuesOf(model.predict(x)));
});

test("a Keras model with a layer Mish loads through a class of that name (Ma-Dan/keras-yolo4)", async () => {
  const KerasMish = class extends echo.Mish {
    static override readonly className = "Mish";
  };
  tf.serialization.registerClass(KerasMish as never);
  const model = await tf.models.modelFromJSON({
    modelTopology: {
      class_name: "Sequential",
      config: {
        name: "s",
        layers: [{ class_name: "Mish", config: { name: "m", batch_input_shape: [null, 1] } }],
      },
    },
  } as never);
  expect(valuesOf(model.predict(tf.tensor2d([[1]])))[0]).toBeCloseTo(0.8650983882673103, 6);
});

test("training keeps no tensors (tensorflow)", async () => {
  const model = tf.sequential({
    layers: [new echo.Swish({ swish: true, inputShape: [6] }), tf.layers.dense({ units: 1 })],
  });
  model.compile({ optimizer: "adam", loss: "meanSquaredError" });
  const [x, y] = [tf.ones([4, 6]), tf.ones([4, 1])];
  await model.fit(x, y, { verbose: 0 });
  const before = tf.memory().numTensors;
  await model.fit(x, y, { verbose: 0, epochs: 3 });
  expect(tf.memory().numTensors).toBe(before);
  expect(tensorsLeftBy(() => (model.predict(x) as tf.Tensor).dispose(), 3)).toBe(0);
});

test("masks pass through (tensorflow/tfjs)", () => {
  const embedding = tf.layers.embedding({ inputDim: 5, outputDim: 3, maskZero: true, inputLength: 4 });
  const model = tf.sequential({ layers: [embedding, new echo.Mish(), tf.layers.lstm({ units: 2 })] });
  expect(model.outputShape).toEqual([null, 2]);
  const predicted = () => valuesOf(model.predict(tf.tensor2d([[1, 2, 0, 0]])));
  const before = predicted();
  // What is masked, whatever stands there, changes nothing.
  const table = embedding.getWeights()[0] as tf.Tensor;
  embedding.setWeights([tf.add(table, tf.tensor2d([[9], [0], [0], [0], [0]]))]);
  expect(predicted()).toEqual(before);
  embedding.setWeights([tf.add(table, tf.tensor2d([[0], [9], [0], [0], [0]]))]);
  expect(predicted()).not.toEqual(before);
});
