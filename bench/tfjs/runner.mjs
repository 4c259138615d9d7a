import * as tf from "@tensorflow/tfjs";
import { tensorActivation } from "echoai/tfjs";
import { findFormula } from "../formulas/find.mjs";
import { formulas } from "../formulas/tfjs.mjs";
import { activationNamed } from "../task.mjs";

/**
 * @typedef {import("../task.mjs").Task} Task
 * @typedef {import("../race.mjs").Runner} Runner
 * @typedef {(x: tf.Tensor) => tf.Tensor} Operation
 */

/** What TensorFlow.js's user writes. @param {Task} task @returns {Operation} */
export function compositionOf({ name, parameters }) {
  const formula = findFormula(formulas, name);
  return (x) => formula(x, parameters);
}

/** Echo's op. @param {Task} task @returns {Operation} */
export function opOf({ name, parameters }) {
  const op = tensorActivation(activationNamed(name).definition);
  return (x) => op(x, parameters);
}

/** What computes a task's result, from inputs that are where the backend has them. @param {Task} task @param {Operation} operation @returns {() => () => tf.Tensor} */
export const placed = (task, operation) => () => {
  const slope = tf.grad(operation);
  const x = tf.tensor1d(task.x);
  const dy = tf.tensor1d(task.dy);
  return task.direction === "forward" ? () => operation(x) : () => slope(x, dy);
};

/**
 * @param {string} backend
 * @param {() => () => tf.Tensor} place puts the inputs where the backend has them, and gives what computes the result
 * @param {(result: tf.Tensor) => tf.Tensor} [arrange] brings the result in the others' order; not timed
 * @returns {Promise<Runner>} for a backend that has computed when a call returns
 */
export async function createRunner(backend, place, arrange = tf.clone) {
  const enter = () => tf.setBackend(backend);
  await enter();
  const compute = place();
  return {
    enter,
    call: () => tf.dispose(tf.tidy(compute)),
    read: async () => {
      const result = tf.tidy(() => arrange(compute()));
      const values = /** @type {Float32Array} */ (await result.data());
      result.dispose();
      return values.slice();
    },
  };
}

/**
 * @param {string} backend
 * @param {() => () => tf.Tensor} place as above
 * @returns {Promise<Runner>} for a backend that a call leaves at work: a sample ends when a value of its last result can be read,
 * by which time the earlier ones are done
 */
export async function createQueuedRunner(backend, place) {
  const runner = await createRunner(backend, place);
  const compute = place();
  /** @type {tf.Tensor | undefined} */
  let last;
  return {
    ...runner,
    call: () => {
      last?.dispose();
      last = tf.tidy(compute);
    },
    finish: async () => {
      const result = /** @type {tf.Tensor} */ (last);
      const value = tf.tidy(() => tf.slice(result, [0], [1]));
      await value.data();
      tf.dispose([value, result]);
      last = undefined;
    },
  };
}
