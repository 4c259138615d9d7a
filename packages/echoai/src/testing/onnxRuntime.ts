import * as native from "onnxruntime-node";
import * as web from "onnxruntime-web";
import { targets } from "../../claims/functions.mjs";
import { isWithin } from "./float32.ts";

/** ONNX Runtime as it runs in Node, and in browsers, by WebAssembly. */
export type Runtime = "native" | "web";

export const runtimes: readonly Runtime[] = ["native", "web"];

/** What goes in and comes out, by name. */
export type Tensors = Readonly<Record<string, { data: Float32Array; shape: readonly number[] }>>;

web.env.wasm.numThreads = 1;
web.env.logLevel = "error";

/** Whether a float32 is as near to the value as is claimed. */
export const isClose = (got: number | undefined, wanted: number): boolean =>
  isWithin(targets.onnx, got ?? Number.NaN, wanted);

/** What native ONNX Runtime says of a model, as it stands: nothing, if it takes it. */
export async function refusal(model: Uint8Array): Promise<string | undefined> {
  try {
    const session = await native.InferenceSession.create(model, {
      graphOptimizationLevel: "disabled",
      intraOpNumThreads: 1,
      logSeverityLevel: 4,
    });
    await session.release();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/**
 * Loads a model on one thread, and gives what runs it.
 * @throws Error if ONNX Runtime refuses it
 */
export async function load(
  runtime: Runtime,
  model: Uint8Array,
): Promise<(inputs: Tensors) => Promise<Tensors>> {
  const { session, Tensor } = await open[runtime](model);
  return async (inputs) => {
    const feeds = Object.entries(inputs).map(([name, { data, shape }]) => [
      name,
      new Tensor("float32", data, [...shape]),
    ]);
    const results = await session.run(Object.fromEntries(feeds));
    return Object.fromEntries(
      Object.entries(results).map(([name, { data, dims }]) => [
        name,
        { data: data as Float32Array, shape: dims },
      ]),
    );
  };
}

const open = {
  native: async (model: Uint8Array) => ({
    session: await native.InferenceSession.create(model, {
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
    }),
    Tensor: native.Tensor,
  }),
  web: async (model: Uint8Array) => {
    const options = { executionProviders: ["wasm"], logSeverityLevel: 3 } as const;
    const session = await web.InferenceSession.create(model, options);
    // It leaves a `Worker` behind in Node, by which jax-js would take the process for a browser.
    Reflect.deleteProperty(globalThis, "Worker");
    return { session, Tensor: web.Tensor };
  },
};
