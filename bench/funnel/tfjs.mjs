import * as tf from "@tensorflow/tfjs";
import { createRunner } from "../peers/tfjs.mjs";
import { epsilon } from "./task.mjs";

/** In TensorFlow.js's own order, (N, H, W, C). @param {import("./task.mjs").FunnelTask} task @param {import("../peers/tfjs.mjs").Backend} backend */
export function prepare({ size, x, state }, backend) {
  const { batch, channels, height, width } = size;
  const place = () => {
    /** @type {tf.Tensor4D} */
    const input = tf.transpose(tf.tensor4d(x, [batch, channels, height, width]), [0, 2, 3, 1]);
    /** @type {tf.Tensor4D} */
    const filter = tf.transpose(tf.tensor4d(state.weight, [channels, 1, 3, 3]), [2, 3, 0, 1]);
    const [bias, gamma, beta, mean, variance] = [
      tf.tensor1d(state.bias),
      tf.tensor1d(state.gamma),
      tf.tensor1d(state.beta),
      tf.tensor1d(state.runningMean),
      tf.tensor1d(state.runningVar),
    ];
    return () => {
      const convolved = tf.add(tf.depthwiseConv2d(input, filter, 1, "same"), bias);
      return tf.maximum(input, tf.batchNorm(convolved, mean, variance, beta, gamma, epsilon));
    };
  };
  return createRunner(backend, place, (result) => tf.transpose(result, [0, 3, 1, 2]));
}
