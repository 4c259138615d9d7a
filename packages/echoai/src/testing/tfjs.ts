import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs";
import { MathBackendCPU } from "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";

// It also keeps TensorFlow.js from recommending another package.
tf.enableProdMode();
const { resolve } = createRequire(import.meta.url);
setWasmPaths(`${dirname(resolve("@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"))}/`);

// Stands for the backends that Echo has no kernel for, such as that of @tensorflow/tfjs-node.
tf.registerBackend("other", () => new MathBackendCPU());
tf.copyRegisteredKernels("cpu", "other");

/** The backends that run in Node. */
export const nodeBackends = ["cpu", "wasm", "other"] as const;

/** TensorFlow.js, set up for tests in Node. */
export { tf };

/** How many more tensors there are after some calls than before. */
export function tensorsLeftBy(act: () => void, calls = 20): number {
  act();
  const before = tf.memory().numTensors;
  for (let call = 0; call < calls; call++) act();
  return tf.memory().numTensors - before;
}
