import type { Size } from "./funnel.ts";
import { places } from "./places.ts";
import { rowsThatFit, type Workspace } from "./workspace.ts";

/** Some rows of a plane, which begins with the element `plane`, and their elements. */
export interface Strip {
  readonly plane: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly count: number;
}

/** The convolution over some rows, and the x that it was made of, in float64 in kernel memory: addresses. */
export interface Convolved {
  /** Of the first row. */
  readonly x: number;
  /** Of all rows of x that are there. */
  readonly begin: number;
  readonly end: number;
  readonly values: number;
  readonly valuesEnd: number;
  /** How many of the rows lie above the strip. */
  readonly above: number;
}

/** Float32 of x, dy, dx and what goes straight to x; float64 of x and the convolution. */
const bytesPerPlace = 4 * 4 + 2 * 8;

/** The rows of a strip, without two above and two below; less than 1 if there are too many columns. */
export const convolvedRows = (width: number): number => rowsThatFit(width, bytesPerPlace * width) - 4;

/** All strips of a channel. */
export function* strips({ batch, channels, height, width }: Size, channel: number): Generator<Strip> {
  const most = convolvedRows(width);
  for (let image = 0; image < batch; image++) {
    const plane = (image * channels + channel) * height * width;
    for (let from = 0; from < height; from += most) {
      const to = Math.min(height, from + most);
      yield { plane, from, to, start: plane + from * width, count: (to - from) * width };
    }
  }
}

/** Convolves the rows of a strip, and `more` rows above and below it as far as there are any, with the weights of a channel. */
export function convolver({ kernels, reader, take }: Workspace, x: Float32Array, { height, width }: Size) {
  const most = convolvedRows(width);
  const read = reader(x, (most + 4) * width);
  const begin = take(8 * (most + 4) * width);
  const values = take(8 * (most + 3) * width);
  return ({ plane, from, to }: Strip, more = 0): Convolved => {
    const [first, last] = [Math.max(0, from - more), Math.min(height, to + more)];
    const [firstRead, lastRead] = [Math.max(0, first - 1), Math.min(height, last + 1)];
    const end = begin + 8 * (lastRead - firstRead) * width;
    kernels.widen(begin, end, read(plane + firstRead * width, (lastRead - firstRead) * width));
    const x = begin + 8 * (first - firstRead) * width;
    const valuesEnd = values + 8 * (last - first) * width;
    kernels.convolve(x, begin, end, 8 * width, values, valuesEnd);
    return { x, begin, end, values, valuesEnd, above: from - first };
  };
}

/** Puts the weights of a channel where the kernels find them. */
export const setTaps = ({ arena }: Workspace, weight: Float32Array, channel: number): void =>
  arena.doubles.set(weight.subarray(9 * channel, 9 * channel + 9), places.taps / 8);
