import type { Size, Statistics } from "./funnel/index.ts";

/** Over batch, height and width; the variance is the biased one, which normalises. */
export function statistics(values: Float64Array, size: Size): Statistics {
  const count = perChannel(size);
  const mean = sums(values, size, (value) => value).map((sum) => sum / count);
  const variance = sums(values, size, (value, channel) => (value - (mean[channel] as number)) ** 2);
  return { mean, variance: variance.map((sum) => sum / count) };
}

/** What brings each channel to mean 0 and variance 1: mean, and scale 1 / sqrt(variance + epsilon). */
export interface Normalization {
  readonly mean: Float64Array;
  readonly scale: Float64Array;
}

export const normalization = ({ mean, variance }: Statistics, epsilon: number): Normalization => ({
  mean,
  scale: variance.map((value) => 1 / Math.sqrt(value + epsilon)),
});

/** (values - mean) scale, channel by channel. */
export const normalize = (values: Float64Array, { mean, scale }: Normalization, size: Size): Float64Array =>
  map(values, size, (value, channel) => (value - (mean[channel] as number)) * (scale[channel] as number));

/** gamma normalized + beta, channel by channel. */
export const affine = (
  normalized: Float64Array,
  gamma: Float32Array,
  beta: Float32Array,
  size: Size,
): Float64Array =>
  map(normalized, size, (value, channel) => (gamma[channel] as number) * value + (beta[channel] as number));

/**
 * The gradients of `affine` of `normalize`, given the loss's gradient in the result. In training the statistics are the batch's
 * own and depend on the values too (Ioffe & Szegedy 2015, arXiv 1502.03167); in inference they are constants.
 */
export function normalizeBackward(
  normalized: Float64Array,
  scale: Float64Array,
  gamma: Float32Array,
  upstream: Float64Array,
  size: Size,
  training: boolean,
): { readonly values: Float64Array; readonly gamma: Float64Array; readonly beta: Float64Array } {
  const count = perChannel(size);
  const beta = sums(upstream, size, (dy) => dy);
  const dgamma = sums(upstream, size, (dy, _, index) => dy * (normalized[index] as number));
  const dvalues = map(upstream, size, (dy, channel, index) => {
    const through = training
      ? dy - ((beta[channel] as number) + (normalized[index] as number) * (dgamma[channel] as number)) / count
      : dy;
    return (gamma[channel] as number) * (scale[channel] as number) * through;
  });
  return { values: dvalues, gamma: dgamma, beta };
}

/** How many values one channel has. */
export const perChannel = ({ batch, height, width }: Size): number => batch * height * width;

const channelOf = (index: number, { channels, height, width }: Size): number =>
  Math.floor(index / (height * width)) % channels;

const map = (
  values: Float64Array,
  size: Size,
  change: (value: number, channel: number, index: number) => number,
): Float64Array => values.map((value, index) => change(value, channelOf(index, size), index));

function sums(
  values: Float64Array,
  size: Size,
  term: (value: number, channel: number, index: number) => number,
): Float64Array {
  const totals = new Float64Array(size.channels);
  values.forEach((value, index) => {
    const channel = channelOf(index, size);
    totals[channel] = (totals[channel] as number) + term(value, channel, index);
  });
  return totals;
}
