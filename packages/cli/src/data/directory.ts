import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { UserError } from "../errors.ts";
import type { RawImages, Source } from "./dataset.ts";
import { parseIdxImages, parseIdxLabels } from "./idx.ts";
import { readBytes } from "./read.ts";

const parts = {
  train: ["train-images-idx3-ubyte", "train-labels-idx1-ubyte"],
  test: ["t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"],
} as const;

/** Reads the four IDX files of MNIST, Fashion-MNIST and their like from a directory; each may be gzipped. */
export async function readDirectory(directory: string): Promise<Source> {
  let entries: string[];
  try {
    entries = await readdir(directory);
  } catch {
    throw new UserError(`--data ${directory}: neither "digits", "mnist" nor a directory that can be read`);
  }
  const found = [...parts.train, ...parts.test].map((name) => entries.find((entry) => spells(entry, name)));
  const missing = [...parts.train, ...parts.test].filter((_, index) => found[index] === undefined);
  if (missing.length > 0) {
    throw new UserError(`--data ${directory}: no ${missing.join(", ")} (plain or .gz) in it`);
  }
  const [trainImages, trainLabels, testImages, testLabels] = found.map((name) =>
    join(directory, name as string),
  ) as [string, string, string, string];
  const train = await readPair(trainImages, trainLabels);
  const test = await readPair(testImages, testLabels);
  if (train.width !== test.width || train.height !== test.height) {
    throw new UserError(
      `--data ${directory}: training images are ${train.width} x ${train.height}, test images ${test.width} x ${test.height}`,
    );
  }
  const name = basename(resolve(directory));
  return { name, description: `${name}: IDX files of a directory on this machine.`, train, test };
}

/** Some mirrors write `train-images.idx3-ubyte`. */
function spells(entry: string, name: string): boolean {
  return entry.replace(/\.gz$/, "").replace(".idx", "-idx") === name;
}

async function readPair(imagesFile: string, labelsFile: string): Promise<RawImages> {
  const images = parseIdxImages(await readBytes(imagesFile), imagesFile);
  const labels = parseIdxLabels(await readBytes(labelsFile), labelsFile);
  if (images.count !== labels.length) {
    throw new UserError(
      `${labelsFile}: ${labels.length} labels for the ${images.count} images of ${imagesFile}`,
    );
  }
  if (images.count === 0) throw new UserError(`${imagesFile}: holds no images`);
  return { ...images, labels };
}
