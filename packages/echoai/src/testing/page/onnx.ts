// Runs in a browser's page: models on ONNX Runtime's WebGPU provider. `tools/browser` bundles it.
import * as ort from "onnxruntime-web/webgpu";

ort.env.wasm.wasmPaths = "/";
ort.env.wasm.numThreads = 1;
ort.env.logLevel = "error";

/**
 * What a model gives for x, wholly computed by WebGPU: a session of which an operator would be left to the CPU is refused.
 * @param model its bytes, in base64
 */
export async function results(
  model: string,
  inputs: Readonly<Record<string, readonly number[]>>,
): Promise<number[]> {
  const bytes = Uint8Array.from(atob(model), (character) => character.charCodeAt(0));
  const session = await ort.InferenceSession.create(bytes, {
    executionProviders: ["webgpu"],
    extra: { session: { disable_cpu_ep_fallback: "1" } },
  });
  const feeds = Object.entries(inputs).map(([name, x]) => [
    name,
    new ort.Tensor("float32", Float32Array.from(x), [x.length]),
  ]);
  const { y } = await session.run(Object.fromEntries(feeds));
  const values = Array.from((await y?.getData()) as Float32Array);
  await session.release();
  return values;
}
