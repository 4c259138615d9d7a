import { beforeAll, describe, expect, test } from "vitest";
import { Convolution, MeanPool } from "./layers.ts";
import { startBackend, tf } from "./tf.ts";

beforeAll(startBackend);

type Values = Float32Array;

function expectClose(actual: Values, wanted: Values): void {
  expect(actual).toHaveLength(wanted.length);
  const largest = wanted.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  wanted.forEach((value, index) => {
    expect((actual[index] as number) / largest).toBeCloseTo(value / largest, 6);
  });
}

/** TensorFlow.js's own operation, on its own cpu backend: the value, and the gradient of its squares' sum. */
async function reference(f: (x: tf.Tensor) => tf.Tensor, values: Values, shape: number[]) {
  await tf.setBackend("cpu");
  const x = tf.tensor(values, shape);
  const y = f(x);
  const slope = tf.grad((x) => tf.sum(tf.square(f(x))))(x);
  const read = { y: y.dataSync<"float32">(), shape: y.shape, slope: slope.dataSync<"float32">() };
  await tf.setBackend("wasm");
  return read;
}

/** As tf.conv2d wants the kernel, [3, 3, C, O], from one whose rows are by column, then row of the window. */
const asWindow = (kernel: tf.Tensor, channels: number, outputs: number): tf.Tensor4D =>
  tf.transpose(tf.reshape(kernel, [3, 3, channels, outputs]), [1, 0, 2, 3]);

describe("Convolution", () => {
  const shapes: [number, number, number, number][] = [
    [2, 8, 8, 3],
    [1, 5, 7, 1],
    [3, 6, 9, 2],
  ];
  for (const shape of shapes) {
    for (const stride of [1, 2] as const) {
      test(`is TensorFlow.js's of ${shape.join(" x ")} with stride ${stride}, and so are its gradients`, async () => {
        const [, height, width, channels] = shape;
        const layer = new Convolution(4, stride);
        const symbolic = layer.apply(tf.input({ shape: shape.slice(1) })) as tf.SymbolicTensor;
        const kernel = tf.randomNormal([9 * channels, 4], 0, 1, "float32", 3);
        layer.setWeights([kernel, tf.tensor1d([1, 0, -1, 2])]);
        const images = tf.randomNormal(shape, 0, 1, "float32", 5) as tf.Tensor4D;
        const own = layer.apply(images) as tf.Tensor;
        expect(own.shape).toEqual([shape[0], ...symbolic.shape.slice(1)]);
        expect(own.shape).toEqual([shape[0], Math.ceil(height / stride), Math.ceil(width / stride), 4]);
        const loss = (): tf.Scalar => tf.sum(tf.square(layer.apply(images) as tf.Tensor));
        const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
        const gradients = tf.variableGrads(loss, variables).grads;
        const slopes = variables.map(({ name }) => (gradients[name] as tf.Tensor).dataSync<"float32">());
        const inputSlope = tf
          .grad((x) => tf.sum(tf.square(layer.apply(x) as tf.Tensor)))(images)
          .dataSync<"float32">();

        const [kernelValues, imageValues] = [kernel.dataSync<"float32">(), images.dataSync<"float32">()];
        const convolve = (x: tf.Tensor, kernel: tf.Tensor) => {
          const padded = tf.pad(x, [
            [0, 0],
            [1, 1],
            [1, 1],
            [0, 0],
          ]);
          const y = tf.conv2d(padded as tf.Tensor4D, asWindow(kernel, channels, 4), stride, "valid");
          return tf.add(y, [1, 0, -1, 2]);
        };
        const byImage = await reference(
          (x) => convolve(x, tf.tensor(kernelValues, [9 * channels, 4])),
          imageValues,
          shape,
        );
        const byKernel = await reference(
          (kernel) => convolve(tf.tensor(imageValues, shape), kernel),
          kernelValues,
          [9 * channels, 4],
        );
        expectClose(own.dataSync<"float32">(), byImage.y);
        expectClose(inputSlope, byImage.slope);
        expectClose(slopes[0] as Values, byKernel.slope);
      });
    }
  }
});

describe("MeanPool", () => {
  test.each([[[1, 3, 5, 1]], [[2, 4, 6, 3]]])(
    "is TensorFlow.js's of %j, and so is its gradient; it leaves out what is over",
    async (shape) => {
      const layer = new MeanPool({});
      const images = tf.randomNormal(shape, 0, 1, "float32", 7);
      const own = layer.apply(images) as tf.Tensor;
      const slope = tf
        .grad((x) => tf.sum(tf.square(layer.apply(x) as tf.Tensor)))(images)
        .dataSync<"float32">();
      const wanted = await reference(
        (x) => tf.avgPool(x as tf.Tensor4D, 2, 2, "valid"),
        images.dataSync<"float32">(),
        shape,
      );
      expect(own.shape).toEqual(wanted.shape);
      expectClose(own.dataSync<"float32">(), wanted.y);
      expectClose(slope, wanted.slope);
    },
  );
});
