/**
 * @typedef {import("../race.mjs").Runner} Runner
 * @typedef {"web" | "native"} Runtime
 */

/**
 * Runs a model of one input "x" and one output "y", on one thread.
 * @param {Runtime} runtime
 * @param {Uint8Array} model
 * @param {{ data: Float32Array, shape: readonly number[] }} x
 * @returns {Promise<Runner>}
 */
export async function createRunner(runtime, model, { data, shape }) {
  const { createSession, Tensor } = await load[runtime]();
  const session = await createSession(model);
  const feeds = { x: new Tensor("float32", data, shape) };
  return {
    call: () => session.run(feeds),
    isAsync: true,
    read: async () => {
      const { y } = await session.run(feeds);
      return /** @type {Float32Array} */ (y?.data);
    },
  };
}

const load = {
  async web() {
    const { env, InferenceSession, Tensor } = await import("onnxruntime-web");
    env.wasm.numThreads = 1;
    const createSession = async (/** @type {Uint8Array} */ model) => {
      const session = await InferenceSession.create(model, { executionProviders: ["wasm"] });
      // It leaves a `Worker` behind in Node, by which jax-js would take the process for a browser.
      Reflect.deleteProperty(globalThis, "Worker");
      return session;
    };
    return { createSession, Tensor };
  },
  async native() {
    const { InferenceSession, Tensor } = await import("onnxruntime-node");
    const createSession = (/** @type {Uint8Array} */ model) =>
      InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1 });
    return { createSession, Tensor };
  },
};
