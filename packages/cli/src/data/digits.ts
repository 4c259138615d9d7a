import { fileURLToPath } from "node:url";
import { UserError } from "../errors.ts";
import type { RawImages, Source } from "./dataset.ts";
import { createRandom } from "./random.ts";
import { readBytes } from "./read.ts";

const file = fileURLToPath(new URL("../../data/digits.csv.gz", import.meta.url));
const side = 8;

/** One in three is held out: 599 of 1797, so that one image is 0.17 points of accuracy. */
const testShare = 1 / 3;

/** Reads the embedded digits and splits them, always in the same way. */
export async function readDigits(): Promise<Source> {
  const all = parseDigits(new TextDecoder().decode(await readBytes(file)), file);
  const order = createRandom(0, "split").shuffle(Array.from({ length: all.count }, (_, index) => index));
  const testCount = Math.round(all.count * testShare);
  return {
    name: "digits",
    description:
      "Optical Recognition of Handwritten Digits (test part: 1797 images of 8 x 8 pixels) by E. Alpaydin and C. Kaynak, " +
      "UCI Machine Learning Repository, 1998, licence CC BY 4.0.",
    train: pick(all, order.slice(testCount)),
    test: pick(all, order.slice(0, testCount)),
  };
}

/** Reads lines of 64 pixels (0 to 16) and a label. `name` names the file in errors. */
export function parseDigits(text: string, name: string): RawImages {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const pixels = new Uint8Array(lines.length * side * side);
  const labels = new Uint8Array(lines.length);
  for (const [index, line] of lines.entries()) {
    const values = line.split(",").map(Number);
    if (
      values.length !== side * side + 1 ||
      !values.every((value) => Number.isInteger(value) && value >= 0 && value <= 16)
    ) {
      throw new UserError(`${name}: line ${index + 1} must be ${side * side + 1} whole numbers from 0 to 16`);
    }
    pixels.set(values.slice(0, -1), index * side * side);
    labels[index] = values.at(-1) as number;
  }
  if (lines.length === 0) throw new UserError(`${name}: holds no images`);
  return { count: lines.length, width: side, height: side, pixels, labels };
}

function pick(images: RawImages, chosen: readonly number[]): RawImages {
  const size = images.width * images.height;
  const pixels = new Uint8Array(chosen.length * size);
  for (const [place, index] of chosen.entries()) {
    pixels.set(images.pixels.subarray(index * size, (index + 1) * size), place * size);
  }
  return {
    ...images,
    count: chosen.length,
    pixels,
    labels: Uint8Array.from(chosen, (index) => images.labels[index] as number),
  };
}
