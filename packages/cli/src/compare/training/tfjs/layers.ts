import { tf } from "./tf.ts";

type Shape = [number, number, number, number];

/**
 * 3 x 3 convolution of images [N, H, W, C], zeros around the edge, as one matrix product over shifted copies of the images:
 * the wasm backend has no gradient for a convolution's kernel, but for all of this. The kernel [9 C, O] has its rows ordered by
 * column, then row of the window, then channel.
 */
export class Convolution extends tf.layers.Layer {
  static readonly className: string = "ShiftedConvolution";
  readonly #outputs: number;
  readonly #stride: 1 | 2;

  constructor(outputs: number, stride: 1 | 2) {
    super({});
    this.#outputs = outputs;
    this.#stride = stride;
  }

  override build(inputShape: tf.Shape): void {
    const [, , , channels] = inputShape as Shape;
    const zeros = tf.initializers.zeros();
    this.addWeight("kernel", [9 * channels, this.#outputs], "float32", zeros);
    this.addWeight("bias", [this.#outputs], "float32", zeros);
    this.built = true;
  }

  override computeOutputShape(inputShape: tf.Shape): tf.Shape {
    const [count, height, width] = inputShape as Shape;
    const windows = (size: number) => Math.ceil(size / this.#stride);
    return [count, windows(height), windows(width), this.#outputs];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const [images] = [inputs].flat() as [tf.Tensor4D];
      const [kernel, bias] = this.trainableWeights.map((weight) => weight.read()) as [tf.Tensor, tf.Tensor];
      const [count, height, width] = images.shape;
      const [rows, columns] = [height, width].map((size) => Math.ceil(size / this.#stride)) as [
        number,
        number,
      ];
      const padded = tf.pad(images, [
        [0, 0],
        [1, edge(height, rows, this.#stride)],
        [1, edge(width, columns, this.#stride)],
        [0, 0],
      ]);
      const patches = shifts(shifts(padded, 1, rows, this.#stride), 2, columns, this.#stride);
      const product = tf.matMul(tf.reshape(patches, [count * rows * columns, -1]), kernel);
      return tf.reshape(tf.add(product, bias), [count, rows, columns, this.#outputs]);
    });
  }
}

/** Zeros after the last pixel, so that the windows fit and, with a stride of 2, an even number of pixels is there. */
function edge(size: number, windows: number, stride: 1 | 2): number {
  return stride === 1 ? 1 : 2 * windows + 1 - size;
}

/** The pixels 0, 1 and 2 of each of the windows along an axis, one after the other in the channels. */
function shifts(images: tf.Tensor4D, axis: 1 | 2, windows: number, stride: 1 | 2): tf.Tensor4D {
  const parts = stride === 1 ? [images] : halves(images, axis);
  const copies = [0, 1, 2].map((offset) => {
    const begin = [0, 0, 0, 0].with(axis, Math.floor(offset / stride));
    const part = parts[offset % stride] as tf.Tensor4D;
    return tf.slice(part, begin, part.shape.with(axis, windows));
  });
  return tf.concat(copies, 3);
}

/** The even and the odd pixels along an axis of even size: the halves of what two neighbours hold. */
function halves(images: tf.Tensor4D, axis: 1 | 2): [tf.Tensor4D, tf.Tensor4D] {
  const [, , width, channels] = images.shape;
  const held = axis === 1 ? width * channels : channels;
  const parts = tf.split(tf.reshape(images, [-1, 2 * held]), 2, 1);
  const shape = images.shape.with(axis, images.shape[axis] / 2) as Shape;
  return parts.map((part) => tf.reshape(part, shape)) as [tf.Tensor4D, tf.Tensor4D];
}

/** Means of 2 x 2 pixels of images [N, H, W, C]; an odd last row or column is left out. The wasm backend has no gradient for its own. */
export class MeanPool extends tf.layers.Layer {
  static readonly className: string = "MeanPool";

  override computeOutputShape(inputShape: tf.Shape): tf.Shape {
    const [count, height, width, channels] = inputShape as Shape;
    return [count, height >> 1, width >> 1, channels];
  }

  override call(inputs: tf.Tensor | tf.Tensor[]): tf.Tensor {
    return tf.tidy(() => {
      const [images] = [inputs].flat() as [tf.Tensor4D];
      const [count, height, width, channels] = images.shape;
      const even = tf.slice(images, [0, 0, 0, 0], [count, height & ~1, width & ~1, channels]);
      const rows = tf.add<tf.Tensor4D>(...halves(even, 1));
      return tf.mul(tf.add<tf.Tensor4D>(...halves(rows, 2)), 0.25);
    });
  }
}
