// Runs in a browser's page: Echo's ops and layers on TensorFlow.js, as a user has them. `tools/browser` bundles it.
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-webgpu";
import { mish, swish } from "../../tfjs/index.ts";
import { type Digits, type Story, tellStory } from "../digitsNetwork.ts";

/** A network that is trained on a backend, and saved in the browser's own database. */
export async function digits(backend: string, digits: Digits): Promise<Story> {
  await tf.setBackend(backend);
  const story = await tellStory(digits, "indexeddb://digits");
  await tf.io.removeModel("indexeddb://digits");
  return story;
}

/** Gradients by the ops themselves: in x, in a parameter that broadcasts, and of the second order; then the tensors left. */
export async function gradients(backend: string, x: number[][], beta: number[]): Promise<number[][]> {
  await tf.setBackend(backend);
  const before = tf.memory().numTensors;
  const made = tf.tidy(() => {
    const [input, parameter] = [tf.tensor2d(x), tf.tensor1d(beta)];
    const gated = (x: tf.Tensor, beta: tf.Tensor) => swish(x, { beta });
    const second = tf.grad(tf.grad((x: tf.Tensor) => mish(x)));
    return [mish(input), ...tf.grads(gated)([input, parameter]), second(input)];
  });
  const values = await Promise.all(made.map(async (tensor) => [...(await tensor.data())]));
  tf.dispose(made);
  return [...values, [tf.memory().numTensors - before]];
}
