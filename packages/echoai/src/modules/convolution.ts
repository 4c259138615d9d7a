import type { Size } from "./funnel/index.ts";

/**
 * Depthwise 3 x 3 convolution with stride 1 and padding 1: each channel with its own nine weights and bias. Computed in
 * float64, since batch normalisation subtracts.
 */
export function convolve(
  x: Float32Array,
  weight: Float32Array,
  bias: Float32Array,
  size: Size,
): Float64Array {
  const result = new Float64Array(x.length);
  eachPlace(size, (channel, index, start, row, column) => {
    let sum = bias[channel] as number;
    eachTap(size, row, column, (tap, neighbour) => {
      sum += (weight[channel * 9 + tap] as number) * (x[start + neighbour] as number);
    });
    result[index] = sum;
  });
  return result;
}

/** The gradients of `convolve`, given the loss's gradient in its result; that in x is added to `dx`. */
export function convolveBackward(
  x: Float32Array,
  weight: Float32Array,
  upstream: Float64Array,
  size: Size,
  dx: Float64Array,
): { readonly weight: Float64Array; readonly bias: Float64Array } {
  const gradients = { weight: new Float64Array(weight.length), bias: new Float64Array(size.channels) };
  eachPlace(size, (channel, index, start, row, column) => {
    const dy = upstream[index] as number;
    gradients.bias[channel] = (gradients.bias[channel] as number) + dy;
    eachTap(size, row, column, (tap, neighbour) => {
      const at = channel * 9 + tap;
      gradients.weight[at] = (gradients.weight[at] as number) + dy * (x[start + neighbour] as number);
      dx[start + neighbour] = (dx[start + neighbour] as number) + dy * (weight[at] as number);
    });
  });
  return gradients;
}

function eachPlace(
  { batch, channels, height, width }: Size,
  visit: (channel: number, index: number, start: number, row: number, column: number) => void,
): void {
  const plane = height * width;
  for (let image = 0; image < batch * channels; image++) {
    for (let place = 0; place < plane; place++) {
      const start = image * plane;
      visit(image % channels, start + place, start, Math.floor(place / width), place % width);
    }
  }
}

function eachTap(
  { height, width }: Size,
  row: number,
  column: number,
  visit: (tap: number, neighbour: number) => void,
): void {
  for (let tap = 0; tap < 9; tap++) {
    const y = row + Math.floor(tap / 3) - 1;
    const x = column + (tap % 3) - 1;
    if (y >= 0 && y < height && x >= 0 && x < width) visit(tap, y * width + x);
  }
}
