import { grad, lax, numpy as np } from "@jax-js/jax";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../../data/random.ts";
import { convolve, meanPool } from "./layers.ts";

const random = createRandom(1, "layers");
const normal = (...shape: number[]) =>
  np
    .array(Float32Array.from({ length: shape.reduce((a, b) => a * b) }, () => random.normal()))
    .reshape(shape);

/** The same convolution by jax-js's own, which wants the channels first. `padding` is that of a stride of 1. */
function reference(images: np.Array, weight: np.Array, stride: number): np.Array {
  const [rows, outputs] = weight.shape as [number, number];
  const kernel = weight.reshape([3, 3, rows / 9, outputs]).transpose([3, 2, 1, 0]);
  const padding: [number, number][] = [
    [1, 1],
    [1, 1],
  ];
  const y = lax.convGeneralDilated(images.transpose([0, 3, 1, 2]), kernel, [stride, stride], padding);
  return y.transpose([0, 2, 3, 1]);
}

function expectClose(actual: np.Array, wanted: np.Array): void {
  expect(actual.shape).toEqual(wanted.shape);
  const [a, b] = [actual, wanted].map((array) => Array.from(array.dataSync() as Float32Array)) as [
    number[],
    number[],
  ];
  const largest = b.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  for (const [index, value] of b.entries()) expect((a[index] ?? 0) / largest).toBeCloseTo(value / largest, 6);
}

describe("convolve", () => {
  const shapes: [number, number, number, number][] = [
    [2, 8, 8, 3],
    [1, 5, 7, 1],
    [3, 6, 9, 2],
  ];
  for (const shape of shapes) {
    for (const stride of [1, 2] as const) {
      test(`is jax-js's convolution of ${shape.join(" x ")} with stride ${stride}, and so is its gradient`, () => {
        const [images, weight] = [normal(...shape), normal(9 * shape[3], 4)];
        expectClose(convolve(images.ref, weight.ref, stride), reference(images.ref, weight.ref, stride));
        const square = (f: typeof reference) => (given: np.Array) =>
          np.square(f(images.ref, given, stride)).sum();
        const slopes = [convolve as typeof reference, reference].map((f) => grad(square(f))(weight.ref));
        expectClose(slopes[0] as np.Array, slopes[1] as np.Array);
        images.dispose();
        weight.dispose();
      });
    }
  }
});

describe("meanPool", () => {
  test("gives the mean of each 2 x 2 pixels and leaves out what is over", () => {
    const pixels = np.array(Float32Array.from({ length: 15 }, (_, index) => index)).reshape([1, 3, 5, 1]);
    expect(meanPool(pixels).dataSync()).toEqual(Float32Array.of(3, 5));
  });
});
