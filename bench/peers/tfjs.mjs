import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { findFormula } from "../formulas/find.mjs";
import { formulas } from "../formulas/tfjs.mjs";

/** @typedef {"cpu" | "wasm"} Backend */

// It also keeps TensorFlow.js from recommending another package.
tf.enableProdMode();
const { resolve } = createRequire(import.meta.url);
setWasmPaths(`${dirname(resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"))}/`);
setThreadsCount(1);

/** @param {import("../task.mjs").Task} task @param {Backend} backend */
export async function prepare(task, backend) {
  const formula = findFormula(formulas, task.name);
  const f = (/** @type {tf.Tensor} */ x) => formula(x, task.parameters);
  const slope = tf.grad(f);
  return createRunner(backend, () => {
    const x = tf.tensor1d(task.x);
    const dy = tf.tensor1d(task.dy);
    return task.direction === "forward" ? () => f(x) : () => slope(x, dy);
  });
}

/**
 * @param {Backend} backend
 * @param {() => () => tf.Tensor} place puts the inputs where the backend has them, and gives what computes the result
 * @param {(result: tf.Tensor) => tf.Tensor} [arrange] brings the result in the others' order; not timed
 * @returns {Promise<import("../race.mjs").Runner>}
 */
export async function createRunner(backend, place, arrange = tf.clone) {
  const enter = () => tf.setBackend(backend);
  await enter();
  const compute = place();
  return {
    enter,
    call: () => tf.dispose(tf.tidy(compute)),
    read: () => {
      const result = tf.tidy(() => arrange(compute()));
      const values = /** @type {Float32Array} */ (result.dataSync().slice());
      result.dispose();
      return values;
    },
  };
}
