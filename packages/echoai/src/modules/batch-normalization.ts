import type { Size } from "./funnel.ts";

/** Mean and variance of each channel. */
export interface Statistics {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/** Over batch, height and width; the variance is the biased one, which normalises. */
export function statistics(values: Float64Array, size: Size): Statistics {
  const count = perChannel(size);
  const mean = sums(values, size, (value) => value).map((sum) => sum / count);
  const variance = sums(values, size, (value, channel) => (value - (mean[channel] as number)) ** 2);
  return { mean, variance: variance.map((sum) => sum / count) };
}

/** gamma (values - mean) / sqrt(variance + epsilon) + beta, channel by channel. */
export function normalize(
  values: Float64Array,
  { mean, variance }: Statistics,
  gamma: Float32Array,
  beta: Float32Array,
  epsilon: number,
  size: Size,
): Float64Array {
  return map(values, size, (value, channel) => {
    const centred = value - (mean[channel] as number);
    return (
      ((gamma[channel] as number) * centred) / Math.sqrt((variance[channel] as number) + epsilon) +
      (beta[channel] as number)
    );
  });
}

/**
 * The gradients of `normalize`, given the loss's gradient in its result. In training the statistics are the batch's own
 * and depend on the values too (Ioffe & Szegedy 2015, arXiv 1502.03167); in inference they are constants.
 */
export function normalizeBackward(
  values: Float64Array,
  { mean, variance }: Statistics,
  gamma: Float32Array,
  epsilon: number,
  upstream: Float64Array,
  size: Size,
  training: boolean,
): { readonly values: Float64Array; readonly gamma: Float64Array; readonly beta: Float64Array } {
  const count = perChannel(size);
  const scale = variance.map((value) => 1 / Math.sqrt(value + epsilon));
  const normalized = map(
    values,
    size,
    (value, channel) => (value - (mean[channel] as number)) * (scale[channel] as number),
  );
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
