import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { compositionOf, createRunner, opOf, placed } from "../tfjs/runner.mjs";

/**
 * @typedef {import("../task.mjs").Task} Task
 * @typedef {"cpu" | "wasm"} Backend
 */

// It also keeps TensorFlow.js from recommending another package.
tf.enableProdMode();
const { resolve } = createRequire(import.meta.url);
setWasmPaths(`${dirname(resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"))}/`);
setThreadsCount(1);

/** What its user composes. @param {Task} task @param {Backend} backend */
export const prepare = (task, backend) => createRunner(backend, placed(task, compositionOf(task)));

/** Echo's op. @param {Task} task @param {Backend} backend */
export const prepareOp = (task, backend) => createRunner(backend, placed(task, opOf(task)));

export { createRunner };
