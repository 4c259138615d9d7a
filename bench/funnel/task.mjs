import { normalValues, uniform } from "../random.mjs";

/**
 * @typedef {object} FunnelTask FReLU in evaluation: max(x, T(x)), T a depthwise 3 x 3 convolution with batch normalisation.
 * @property {Size} size
 * @property {Float32Array} x (N, C, H, W)
 * @property {FunnelState} state
 *
 * @typedef {{ batch: number, channels: number, height: number, width: number }} Size
 * @typedef {Record<"weight" | "bias" | "gamma" | "beta" | "runningMean" | "runningVar", Float32Array>} FunnelState
 */

/** What is added to the variance, in Echo and in ONNX by default. */
export const epsilon = 1e-5;

/** @param {Size} size @returns {FunnelTask} */
export function createFunnelTask(size) {
  const { batch, channels, height, width } = size;
  const perChannel = (/** @type {number} */ seed) => normalValues(channels, { seed, deviation: 0.5 });
  const draw = uniform(7);
  return {
    size,
    x: normalValues(batch * channels * height * width, { seed: 1, deviation: 1 }),
    state: {
      weight: normalValues(channels * 9, { seed: 2, deviation: 0.5 }),
      bias: perChannel(3),
      gamma: perChannel(4),
      beta: perChannel(5),
      runningMean: perChannel(6),
      runningVar: Float32Array.from({ length: channels }, () => 0.5 + draw()),
    },
  };
}
