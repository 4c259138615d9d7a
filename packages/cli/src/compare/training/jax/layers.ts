import { numpy as np } from "@jax-js/jax";

/**
 * 3 x 3 convolution of images [N, H, W, C] with a weight [9 C, O], zeros around the edge; the weight's rows are ordered by
 * column, then row of the window, then channel. Consumes both.
 *
 * It is one matrix product over shifted copies of the images: jax-js computes a product with SIMD and in tiles, but reads
 * the padded input of its own convolution value by value (27 ms a training step of this network against 4). Shifting rows
 * first and columns then takes six copies instead of nine.
 */
export function convolve(images: np.Array, weight: np.Array, stride: 1 | 2 = 1): np.Array {
  const [count, height, width, channels] = images.shape as [number, number, number, number];
  const [outputs] = weight.shape.slice(-1) as [number];
  const [rows, columns] = [Math.ceil(height / stride), Math.ceil(width / stride)];
  const padded = np.pad(images, [
    [0, 0],
    [1, edge(height, rows, stride)],
    [1, edge(width, columns, stride)],
    [0, 0],
  ]);
  const patches = shifts(shifts(padded, 1, rows, stride), 2, columns, stride);
  const products = np.matmul(patches.reshape([count * rows * columns, 9 * channels]), weight);
  return products.reshape([count, rows, columns, outputs]);
}

/** Zeros after the last pixel, so that the windows fit and, with a stride of 2, an even number of pixels is there. */
function edge(size: number, windows: number, stride: 1 | 2): number {
  return stride === 1 ? 1 : 2 * windows + 1 - size;
}

/** The pixels 0, 1 and 2 of each of the windows along an axis, one after the other in the channels. */
function shifts(source: np.Array, axis: 1 | 2, windows: number, stride: 1 | 2): np.Array {
  const shape = [...source.shape];
  // Even and odd pixels become an axis of their own, so that every second pixel is a contiguous slice.
  const halves =
    stride === 1 ? source : source.reshape(shape.toSpliced(axis, 1, (shape[axis] as number) / 2, 2));
  const before: [][] = Array.from({ length: axis }, () => []);
  const copies = [0, 1, 2].map((offset) =>
    stride === 1
      ? halves.ref.slice(...before, [offset, offset + windows])
      : halves.ref.slice(...before, [offset >> 1, (offset >> 1) + windows], offset & 1),
  );
  halves.dispose();
  return np.concatenate(copies, -1);
}

/** Means of 2 x 2 pixels of images [N, H, W, C]; an odd last row or column is left out. Consumes them. */
export function meanPool(images: np.Array): np.Array {
  const [count, height, width, channels] = images.shape as [number, number, number, number];
  const [rows, columns] = [height >> 1, width >> 1];
  const even =
    height % 2 === 0 && width % 2 === 0 ? images : images.slice([], [0, 2 * rows], [0, 2 * columns], []);
  return even.reshape([count, rows, 2, columns, 2, channels]).mean([2, 4]);
}
