import { UserError } from "../errors.ts";
import type { Dataset, RawImages, Samples, Source } from "./dataset.ts";
import { readDigits } from "./digits.ts";
import { readDirectory } from "./directory.ts";
import { readMnist } from "./mnist.ts";
import { createRandom } from "./random.ts";

/** How many images of a larger set a run uses unless told: enough to tell good from bad, few enough to wait for. */
export const defaultSamples = { train: 2000, test: 1000 } as const;

const smallest = 4;

export interface Limits {
  readonly trainSamples?: number | undefined;
  readonly testSamples?: number | undefined;
}

/** Loads `digits`, `mnist` or a directory of IDX files, takes the same random part of it every time, and scales it. */
export async function loadData(data: string, limits: Limits = {}): Promise<Dataset> {
  if (data === "digits") return prepare(await readDigits(), limits.trainSamples, limits.testSamples);
  const source = data === "mnist" ? await readMnist() : await readDirectory(data);
  return prepare(
    source,
    limits.trainSamples ?? defaultSamples.train,
    limits.testSamples ?? defaultSamples.test,
  );
}

function prepare(source: Source, trainSamples = Infinity, testSamples = Infinity): Dataset {
  const { width, height } = source.train;
  if (width < smallest || height < smallest) {
    throw new UserError(
      `--data ${source.name}: images must be at least ${smallest} x ${smallest} pixels, got ${width} x ${height}`,
    );
  }
  const { mean, deviation } = moments(source.train.pixels);
  if (deviation === 0)
    throw new UserError(`--data ${source.name}: every pixel of the training images is the same`);
  const classes = Math.max(largest(source.train.labels), largest(source.test.labels)) + 1;
  const scaled = (images: RawImages, limit: number, stream: string): Samples => {
    const chosen = subset(images.count, limit, stream);
    const size = width * height;
    const pixels = shared(Float32Array, chosen.length * size);
    const labels = shared(Uint8Array, chosen.length);
    for (const [place, index] of chosen.entries()) {
      for (let pixel = 0; pixel < size; pixel++) {
        pixels[place * size + pixel] = ((images.pixels[index * size + pixel] as number) - mean) / deviation;
      }
      labels[place] = images.labels[index] as number;
    }
    return { count: chosen.length, pixels, labels };
  };
  return {
    name: source.name,
    description: source.description,
    width,
    height,
    classes,
    train: scaled(source.train, trainSamples, "training subset"),
    test: scaled(source.test, testSamples, "test subset"),
  };
}

function subset(count: number, limit: number, stream: string): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return limit >= count ? all : createRandom(0, stream).shuffle(all).slice(0, limit);
}

function moments(pixels: Uint8Array): { mean: number; deviation: number } {
  let sum = 0;
  let squares = 0;
  for (const pixel of pixels) {
    sum += pixel;
    squares += pixel * pixel;
  }
  const mean = sum / pixels.length;
  return { mean, deviation: Math.sqrt(Math.max(0, squares / pixels.length - mean * mean)) };
}

function largest(labels: Uint8Array): number {
  return labels.reduce((most, label) => Math.max(most, label), 0);
}

/** Shared memory, so that every worker reads the one copy. */
function shared<T>(type: new (buffer: SharedArrayBuffer) => T, length: number): T {
  const bytes = (type as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT;
  return new type(new SharedArrayBuffer(length * bytes));
}
