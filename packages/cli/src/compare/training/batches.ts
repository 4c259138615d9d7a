import type { Samples } from "../../data/dataset.ts";
import type { Random } from "../../data/random.ts";

/** Images and one-hot labels of one mini-batch. */
export interface Batch {
  readonly images: Float32Array<ArrayBuffer>;
  readonly labels: Float32Array<ArrayBuffer>;
}

/** An epoch's mini-batches in random order. Those that do not fill a batch wait for another epoch's order. */
export function* batches(samples: Samples, size: number, classes: number, random: Random): Generator<Batch> {
  const order = random.shuffle(Array.from({ length: samples.count }, (_, index) => index));
  for (let start = 0; start + size <= samples.count; start += size) {
    yield gather(samples, order.slice(start, start + size), size, classes);
  }
}

/** All samples in order; the last batch is filled up with zeros, which belong to no class. */
export function* inOrder(samples: Samples, size: number, classes: number): Generator<Batch> {
  for (let start = 0; start < samples.count; start += size) {
    const indices = Array.from(
      { length: Math.min(size, samples.count - start) },
      (_, index) => start + index,
    );
    yield gather(samples, indices, size, classes);
  }
}

function gather(samples: Samples, indices: readonly number[], size: number, classes: number): Batch {
  const pixels = samples.pixels.length / samples.count;
  const images = new Float32Array(size * pixels);
  const labels = new Float32Array(size * classes);
  for (const [place, index] of indices.entries()) {
    images.set(samples.pixels.subarray(index * pixels, (index + 1) * pixels), place * pixels);
    labels[place * classes + (samples.labels[index] as number)] = 1;
  }
  return { images, labels };
}
