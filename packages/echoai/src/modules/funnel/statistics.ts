import { type Convolved, convolver, setTaps, strips } from "./convolution.ts";
import { stepBytes } from "./double.ts";
import type { Size, Statistics } from "./funnel.ts";
import { places } from "./places.ts";
import { openWorkspace, type Workspace } from "./workspace.ts";

interface Moments {
  readonly count: number;
  readonly mean: number;
  /** The sum of the squared distances from the mean. */
  readonly squares: number;
}

/** Mean and variance of each channel of the convolution, over batch, height and width. */
export function statistics(
  x: Float32Array,
  weight: Float32Array,
  bias: Float32Array,
  size: Size,
): Statistics {
  const workspace = openWorkspace(size.width, [x]);
  const convolve = convolver(workspace, x, size);
  const mean = new Float64Array(size.channels);
  const variance = new Float64Array(size.channels);
  for (let channel = 0; channel < size.channels; channel++) {
    setTaps(workspace, weight, channel);
    let all: Moments = { count: 0, mean: 0, squares: 0 };
    for (const strip of strips(size, channel)) all = merged(all, moments(workspace, convolve(strip)));
    mean[channel] = all.mean + (bias[channel] as number);
    variance[channel] = all.squares / all.count;
  }
  return { mean, variance };
}

/** First the mean, then the distances from it: of a difference of large sums no digits would be left. */
function moments({ arena, kernels, sum }: Workspace, { values, valuesEnd }: Convolved): Moments {
  const count = (valuesEnd - values) / 8;
  const end = values + Math.ceil((valuesEnd - values) / stepBytes) * stepBytes;
  const runAbout = (about: number) => {
    arena.doubles[places.mean / 8] = about;
    arena.doubles.fill(about, valuesEnd / 8, end / 8);
    kernels.moments(values, end);
  };
  runAbout(0);
  const mean = sum(0) / count;
  runAbout(mean);
  return { count, mean, squares: sum(1) };
}

/** Chan, Golub & LeVeque 1979, Stanford STAN-CS-79-773. */
function merged(a: Moments, b: Moments): Moments {
  const count = a.count + b.count;
  const distance = b.mean - a.mean;
  return {
    count,
    mean: a.mean + (distance * b.count) / count,
    squares: a.squares + b.squares + (distance ** 2 * a.count * b.count) / count,
  };
}
