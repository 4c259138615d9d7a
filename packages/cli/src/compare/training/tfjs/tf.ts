import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { setThreadsCount, setWasmPaths } from "@tensorflow/tfjs-backend-wasm";

/** TensorFlow.js on one thread of its wasm backend: a step of the network takes 8 ms there, and 150 ms on cpu. */
export async function startBackend(): Promise<void> {
  // It also keeps TensorFlow.js from recommending another package.
  tf.enableProdMode();
  const { resolve } = createRequire(import.meta.url);
  setWasmPaths(`${dirname(resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"))}/`);
  setThreadsCount(1);
  if (!(await tf.setBackend("wasm"))) throw new Error("TensorFlow.js's wasm backend does not start");
}

export { tf };
