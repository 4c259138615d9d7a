import { describe, expect, test } from "vitest";
import type { Samples } from "../../data/dataset.ts";
import { createRandom } from "../../data/random.ts";
import { batches, inOrder } from "./batches.ts";

/** Seven images of two pixels, both the image's number. */
const samples: Samples = {
  count: 7,
  pixels: Float32Array.from({ length: 14 }, (_, index) => index >> 1),
  labels: Uint8Array.of(0, 1, 2, 0, 1, 2, 0),
};

const numbers = (all: Iterable<{ images: Float32Array }>) =>
  [...all].map(({ images }) => [...images].filter((_, index) => index % 2 === 0));

describe("batches", () => {
  test("hold no image twice, are full, and come in an order of their own each epoch", () => {
    const random = createRandom(1, "batches");
    const [first, second] = [
      numbers(batches(samples, 3, 3, random)),
      numbers(batches(samples, 3, 3, random)),
    ];
    expect(first.map((batch) => batch.length)).toEqual([3, 3]);
    expect(new Set(first.flat()).size).toBe(6);
    expect(second).not.toEqual(first);
    expect(numbers(batches(samples, 3, 3, createRandom(1, "batches")))).toEqual(first);
  });

  test("keep image and label together", () => {
    for (const { images, labels } of batches(samples, 2, 3, createRandom(2, "batches"))) {
      for (const place of [0, 1]) {
        const oneHot = [0, 1, 2].map((label) => (label === (images[2 * place] ?? 0) % 3 ? 1 : 0));
        expect([...labels.slice(3 * place, 3 * place + 3)]).toEqual(oneHot);
      }
    }
  });
});

describe("inOrder", () => {
  test("gives every image once, and fills the last batch with nothing", () => {
    const all = [...inOrder(samples, 4, 3)];
    expect(numbers(all)).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 0],
    ]);
    expect([...(all[1]?.labels.slice(9) ?? [])]).toEqual([0, 0, 0]);
  });
});
