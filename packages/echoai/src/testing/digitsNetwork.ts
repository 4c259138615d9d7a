import * as tf from "@tensorflow/tfjs";
import { FReLU, SReLU, Swish } from "../tfjs/index.ts";

/** Lines of 64 pixels, 0 to 16, and a label: handwritten digits of 8 x 8. */
export interface Digits {
  readonly images: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

export function parseDigits(text: string, count: number): Digits {
  const lines = text.split("\n").slice(0, count);
  const numbers = lines.map((line) => line.split(",").map(Number));
  return {
    images: numbers.map((line) => line.slice(0, 64)),
    labels: numbers.map((line) => line[64] as number),
  };
}

/** What became of a network that was trained, saved, loaded, evaluated and trained on. */
export interface Story {
  /** The training losses, epoch by epoch, before and after. */
  readonly losses: readonly number[];
  readonly lossesAfterwards: readonly number[];
  /** Loss and accuracy of the network, and of the one that was loaded. */
  readonly evaluated: readonly number[];
  readonly loadedEvaluated: readonly number[];
  /** Whether each weight of the loaded network is the saved one, bit for bit. */
  readonly isLoadedWhole: boolean;
  /** What each layer learned, by the name of its weight: how far it moved. */
  readonly moved: Readonly<Record<string, number>>;
  /** Tensors that are left when all is disposed of. */
  readonly tensorsLeft: number;
}

/**
 * A convolutional network with FReLU, SReLU and a trained Swish, on the backend that is set.
 * @param url where the network is saved, such as "indexeddb://digits"
 */
export async function tellStory({ images, labels }: Digits, url: string | tf.io.IOHandler): Promise<Story> {
  const before = tf.memory().numTensors;
  const x = tf.tidy(() => tf.div(tf.reshape(tf.tensor2d(images as number[][]), [-1, 8, 8, 1]), 16));
  const y = tf.tidy(() => tf.cast(tf.oneHot(tf.tensor1d(labels as number[], "int32"), 10), "float32"));
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({
        inputShape: [8, 8, 1],
        filters: 4,
        kernelSize: 3,
        padding: "same",
        kernelInitializer: tf.initializers.heNormal({ seed: 1 }),
      }),
      new FReLU({ seed: 2 }),
      tf.layers.averagePooling2d({ poolSize: 2 }),
      tf.layers.conv2d({
        filters: 8,
        kernelSize: 3,
        padding: "same",
        kernelInitializer: tf.initializers.heNormal({ seed: 3 }),
      }),
      new SReLU({ seed: 4, sharedAxes: [1, 2] }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 16, kernelInitializer: tf.initializers.heNormal({ seed: 5 }) }),
      new Swish({ swish: true }),
      tf.layers.dense({
        units: 10,
        activation: "softmax",
        kernelInitializer: tf.initializers.heNormal({ seed: 6 }),
      }),
    ],
  });
  const compile = (network: tf.LayersModel) => {
    const optimizer = tf.train.adam(0.01);
    network.compile({ optimizer, loss: "categoricalCrossentropy", metrics: ["accuracy"] });
    return optimizer;
  };
  const train = async (network: tf.LayersModel, epochs: number) => {
    const { history } = await network.fit(x, y, { epochs, batchSize: 32, verbose: 0, shuffle: false });
    return history.loss as number[];
  };
  const evaluate = (network: tf.LayersModel) =>
    tf.tidy(() =>
      (network.evaluate(x, y, { verbose: 0 }) as tf.Scalar[]).map((scalar) => scalar.dataSync()[0] as number),
    );
  const weights = (network: tf.LayersModel) =>
    network.layers.flatMap((layer) =>
      layer.weights.map(
        (weight) =>
          [`${layer.getClassName()}/${weight.originalName}`, weight.read().dataSync().slice()] as const,
      ),
    );

  const optimizers = [compile(model)];
  const start = weights(model);
  const losses = await train(model, 3);
  const moved = Object.fromEntries(
    weights(model).map(([name, values], index) => {
      const from = start[index]?.[1] as Float32Array;
      return [name, Math.max(...values.map((value, place) => Math.abs(value - (from[place] as number))))];
    }),
  );
  await model.save(url);
  const loaded = await tf.loadLayersModel(url);
  optimizers.push(compile(loaded));
  const saved = weights(model);
  const isLoadedWhole = weights(loaded).every(([, values], index) =>
    values.every((value, place) => Object.is(value, saved[index]?.[1][place])),
  );
  const [evaluated, loadedEvaluated] = [evaluate(model), evaluate(loaded)];
  const lossesAfterwards = await train(loaded, 1);
  model.dispose();
  loaded.dispose();
  for (const optimizer of optimizers) optimizer.dispose();
  tf.dispose([x, y]);
  return {
    losses,
    lossesAfterwards,
    evaluated,
    loadedEvaluated,
    isLoadedWhole,
    moved,
    tensorsLeft: tf.memory().numTensors - before,
  };
}
