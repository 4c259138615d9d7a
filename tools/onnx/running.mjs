// Runs models on ONNX Runtime with inputs that are made for them, and compares what they give.
import { InferenceSession, Tensor } from "onnxruntime-node";

/** @typedef {Float32Array | Float64Array} Floats */

/** @typedef {Record<string, Tensor>} Feeds */

/**
 * A session, if ONNX Runtime takes the model.
 * @param {Uint8Array} bytes
 */
export async function load(bytes) {
  try {
    return await InferenceSession.create(bytes, { logSeverityLevel: 4, intraOpNumThreads: 1 });
  } catch {
    return undefined;
  }
}

/**
 * Inputs that the model takes, and what it gives for them; none where none of those that are tried fits.
 * @param {InferenceSession} session
 */
export async function runnable(session) {
  for (const length of [64, 48, 1, 16, 320, 512, 640, 1280, 1536, 2048, 16_000]) {
    const feeds = feedsOf(session, length);
    const before = feeds && (await outputsOf(session, feeds));
    if (feeds !== undefined && before !== undefined) return { feeds, before };
  }
  return undefined;
}

/**
 * The floats that a model gives; none where it does not take the inputs.
 * @param {InferenceSession} session
 * @param {Feeds} feeds
 * @returns {Promise<readonly Floats[] | undefined>}
 */
export async function outputsOf(session, feeds) {
  try {
    const outputs = Object.values(await session.run(feeds)).map(({ data }) => data);
    return outputs.filter((data) => data instanceof Float32Array || data instanceof Float64Array);
  } catch {
    return undefined;
  }
}

/**
 * The largest difference, relative to the largest value of an output, or to 1.
 * @param {readonly Floats[]} before
 * @param {readonly Floats[]} after
 */
export function differenceOf(before, after) {
  let largest = before.length === after.length ? 0 : Number.NaN;
  for (const [index, values] of before.entries()) {
    const others = after[index] ?? new Float32Array();
    let size = 1;
    for (const value of values) if (Number.isFinite(value)) size = Math.max(size, Math.abs(value));
    for (const [at, value] of values.entries()) {
      const other = others[at] ?? Number.NaN;
      const isSame = Object.is(value, other) || value === other;
      if (!isSame) largest = Math.max(largest, Math.abs(value - other) / size);
    }
  }
  return largest;
}

/**
 * Small numbers, the same for the same model; but for the first, axes of any length have this one.
 * @param {InferenceSession} session
 * @param {number} otherwise
 * @returns {Feeds | undefined}
 */
function feedsOf({ inputMetadata }, otherwise) {
  let state = 1;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return (2 * state) / 2_147_483_647 - 1;
  };
  /** @type {Feeds} */
  const feeds = {};
  for (const input of inputMetadata) {
    if (!input.isTensor) return undefined;
    const dims = input.shape.map((length, axis) =>
      typeof length === "number" && length > 0 ? length : axis > 0 ? otherwise : 1,
    );
    const count = dims.reduce((product, length) => product * length, 1);
    const made = count > 5e6 ? undefined : tensorOf(input.type, count, dims, random);
    if (made === undefined) return undefined;
    feeds[input.name] = made;
  }
  return feeds;
}

/**
 * @param {string} type
 * @param {number} count
 * @param {readonly number[]} dims
 * @param {() => number} random
 */
function tensorOf(type, count, dims, random) {
  switch (type) {
    case "float32":
      return new Tensor(type, Float32Array.from({ length: count }, random), dims);
    case "float64":
      return new Tensor(type, Float64Array.from({ length: count }, random), dims);
    case "int64":
      return new Tensor(type, new BigInt64Array(count).fill(1n), dims);
    case "int32":
      return new Tensor(type, new Int32Array(count).fill(1), dims);
    case "bool":
      return new Tensor(type, new Uint8Array(count).fill(1), dims);
    default:
      return undefined;
  }
}
