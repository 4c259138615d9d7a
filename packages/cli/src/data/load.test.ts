import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { idx, idxPair } from "../testing/idx.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";
import { defaultSamples, loadData } from "./load.ts";

const path = temporaryDirectory();

const names = {
  trainImages: "train-images-idx3-ubyte",
  trainLabels: "train-labels-idx1-ubyte",
  testImages: "t10k-images-idx3-ubyte",
  testLabels: "t10k-labels-idx1-ubyte",
} as const;

/** A directory with the four files; `change` puts other bytes in the place of some. */
async function directoryWith(
  name: string,
  change: Readonly<Record<string, Uint8Array | undefined>> = {},
): Promise<string> {
  const directory = path(name);
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory);
  const [train, test] = [idxPair(10), idxPair(4)];
  const files = {
    [names.trainImages]: train.images,
    [names.trainLabels]: train.labels,
    [names.testImages]: test.images,
    [names.testLabels]: test.labels,
    ...change,
  };
  for (const [file, bytes] of Object.entries(files)) if (bytes) await writeFile(join(directory, file), bytes);
  return directory;
}

describe("the embedded digits", () => {
  test("are 1797 images, split in the same way every time", async () => {
    const [first, second] = [await loadData("digits"), await loadData("digits")];
    expect([first.train.count, first.test.count]).toEqual([1198, 599]);
    expect([first.width, first.height, first.classes]).toEqual([8, 8, 10]);
    expect(first.test.labels).toEqual(second.test.labels);
    // Test images of every class, in about the share that the set has of each.
    const counts = Array.from(
      { length: 10 },
      (_, digit) => first.test.labels.filter((label) => label === digit).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(40);
  });

  test("are scaled by the training images", async () => {
    const { train } = await loadData("digits");
    const mean = train.pixels.reduce((sum, pixel) => sum + pixel, 0) / train.pixels.length;
    const square = train.pixels.reduce((sum, pixel) => sum + pixel * pixel, 0) / train.pixels.length;
    expect(mean).toBeCloseTo(0, 5);
    expect(square).toBeCloseTo(1, 5);
  });

  test("can be cut to the same smaller number", async () => {
    const [part, again] = [
      await loadData("digits", { trainSamples: 100, testSamples: 50 }),
      await loadData("digits", { trainSamples: 100, testSamples: 50 }),
    ];
    expect([part.train.count, part.test.count]).toEqual([100, 50]);
    expect(part.train.pixels.length).toBe(100 * 64);
    expect(part.train).toEqual(again.train);
  });
});

describe("MNIST from its package", () => {
  test("is read in part", async () => {
    const mnist = await loadData("mnist", { testSamples: 20 });
    expect([mnist.width, mnist.height, mnist.classes]).toEqual([28, 28, 10]);
    expect([mnist.train.count, mnist.test.count]).toEqual([defaultSamples.train, 20]);
  });
});

describe("a directory of IDX files", () => {
  test("is read, plain or gzipped, whatever the files are called", async () => {
    const { images, labels } = idxPair(10);
    const plain = await loadData(await directoryWith("fashion"));
    const zipped = await loadData(
      await directoryWith("zipped", {
        [names.trainImages]: undefined,
        [`${names.trainImages}.gz`]: gzipSync(images),
        [names.trainLabels]: undefined,
        "train-labels.idx1-ubyte": labels,
      }),
    );
    expect(plain).toMatchObject({ name: "fashion", width: 4, height: 4, classes: 2 });
    expect([plain.train.count, plain.test.count]).toEqual([10, 4]);
    expect(zipped.train).toEqual(plain.train);
  });

  test.each<[string, Record<string, Uint8Array | undefined>, string | RegExp]>([
    [
      "two missing files",
      { [names.trainLabels]: undefined, [names.testImages]: undefined },
      `no ${names.trainLabels}, ${names.testImages} (plain or .gz) in it`,
    ],
    [
      "a truncated file",
      { [names.testLabels]: idxPair(4).labels.subarray(0, 10) },
      `${names.testLabels}: truncated`,
    ],
    [
      "a truncated gzip file",
      { [names.testLabels]: gzipSync(idxPair(4).labels).subarray(0, 20) },
      `${names.testLabels}: truncated or damaged gzip data`,
    ],
    [
      "another kind of file",
      { [names.trainImages]: new TextEncoder().encode("<!doctype html><title>404</title>") },
      "magic number is 0x3c21646f",
    ],
    ["too few labels", { [names.trainLabels]: idx([9], new Array(9).fill(1)) }, `9 labels for the 10 images`],
    [
      "no images",
      { [names.testImages]: idx([0, 4, 4], []), [names.testLabels]: idx([0], []) },
      "holds no images",
    ],
    [
      "two sizes",
      { [names.testImages]: idx([4, 4, 5], new Array(80).fill(1)) },
      "training images are 4 x 4, test images 5 x 4",
    ],
    [
      "pixels that are all the same",
      { [names.trainImages]: idx([10, 4, 4], new Array(160).fill(9)) },
      "every pixel of the training images is the same",
    ],
    [
      "tiny images",
      {
        [names.trainImages]: idx([10, 3, 3], new Array(90).fill(1)),
        [names.testImages]: idx([4, 3, 3], new Array(36).fill(1)),
      },
      "at least 4 x 4 pixels, got 3 x 3",
    ],
  ])("with %s is refused on one line", async (_, change, message) => {
    const error = await loadData(await directoryWith("bad", change)).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "UserError", message: expect.stringContaining(message as string) });
    expect((error as Error).message).not.toContain("\n");
  });

  test("that is none is refused", async () => {
    const missing = path("missing");
    await expect(loadData(missing)).rejects.toThrow(
      `--data ${missing}: neither "digits", "mnist" nor a directory that can be read`,
    );
  });
});
