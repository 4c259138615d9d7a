import type { Activation, Tensors } from "echoai";
import type { Learner, Values } from "../learner.ts";
import type { Network } from "../network.ts";
import type { Start } from "../start.ts";
import { createModel } from "./network.ts";
import { startBackend, tf } from "./tf.ts";

export async function createLearner(activation: Activation, network: Network): Promise<Learner> {
  await startBackend();
  const { width, height, classes } = network.shape;
  const model = createModel(network, activation);
  const layers = model.layers.slice(1);
  const variables = model.trainableWeights.map((weight) => weight.read() as tf.Variable);
  const logitsOf = (images: tf.Tensor, training: boolean) => model.apply(images, { training }) as tf.Tensor;

  let names: string[][] = [];
  let optimizer: Adam | undefined;
  const end = () => {
    optimizer?.dispose();
    optimizer = undefined;
  };
  return {
    begin(starts) {
      end();
      optimizer = new Adam();
      names = starts.map(({ trained }) => Object.keys(trained));
      for (const [index, layer] of layers.entries()) setWeights(layer, starts[index] as Start);
    },
    step({ images, labels }, rate) {
      if (optimizer === undefined) throw new Error("no run has begun");
      const adam = optimizer;
      adam.rate = rate;
      const value = tf.tidy(() => {
        const count = labels.length / classes;
        const x = tf.tensor(images, [count, height, width, 1]);
        const y = tf.tensor(labels, [count, classes]);
        const loss = () => tf.losses.softmaxCrossEntropy(y, logitsOf(x, true)) as tf.Scalar;
        return adam.minimize(loss, true, variables) as tf.Scalar;
      });
      const [loss] = value.dataSync();
      value.dispose();
      return loss as number;
    },
    logits: (images, count) =>
      tf.tidy(() => logitsOf(tf.tensor(images, [count, height, width, 1]), false).dataSync<"float32">()),
    trained: () => layers.map((layer, index) => read(layer, names[index] as string[])),
    end,
    dispose() {
      end();
      model.dispose();
    },
  };
}

/** Adam with the constants of its paper (Kingma & Ba 2015, arXiv 1412.6980) and a step size that changes. */
class Adam extends tf.AdamOptimizer {
  constructor() {
    super(0, 0.9, 0.999, 1e-8);
  }

  set rate(rate: number) {
    this.learningRate = rate;
  }
}

function setWeights(layer: tf.layers.Layer, { trained, state }: Start): void {
  const values: Tensors = { ...trained, ...state };
  tf.tidy(() => {
    layer.setWeights(
      layer.weights.map((weight) => {
        const { data, shape } = values[nameOf(weight)] as Tensors[string];
        const value = tf.tensor(data, [...shape]);
        return shape.length === 4 ? swapAxes(value) : tf.reshape(value, weight.shape as number[]);
      }),
    );
  });
}

function read(layer: tf.layers.Layer, names: readonly string[]): Values {
  const weights = new Map(layer.trainableWeights.map((weight) => [nameOf(weight), weight.read()]));
  const valuesOf = (weight: tf.Tensor) =>
    tf.tidy(() => (weight.rank === 4 ? swapAxes(weight) : weight).dataSync<"float32">());
  return Object.fromEntries(names.map((name) => [name, valuesOf(weights.get(name) as tf.Tensor)]));
}

/** The name that the weight's start has. */
function nameOf({ originalName }: tf.layers.Layer["weights"][number]): string {
  const name = originalName.split("/").at(-1) as string;
  return name === "kernel" ? "weight" : name;
}

/** From FReLU's kernel as PyTorch and Echo's modules have it, [C, 1, 3, 3], to [3, 3, C, 1], and back. */
const swapAxes = (kernel: tf.Tensor): tf.Tensor => tf.transpose(kernel, [2, 3, 0, 1]);
