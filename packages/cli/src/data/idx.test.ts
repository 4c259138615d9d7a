import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../errors.ts";
import { idx } from "../testing/idx.ts";
import { parseIdxImages, parseIdxLabels } from "./idx.ts";

describe("IDX", () => {
  test("images are read back as they were written", () => {
    const size = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(size, size, size, fc.infiniteStream(fc.nat(255)), (count, height, width, stream) => {
        const pixels = [...stream.take(count * height * width)];
        expect(parseIdxImages(idx([count, height, width], pixels), "f")).toEqual({
          count,
          height,
          width,
          pixels: Uint8Array.from(pixels),
        });
      }),
    );
  });

  test("labels are read at any offset in a buffer", () => {
    const file = idx([3], [7, 0, 255]);
    const buffer = new Uint8Array(file.length + 5);
    buffer.set(file, 5);
    expect([...parseIdxLabels(buffer.subarray(5), "f")]).toEqual([7, 0, 255]);
  });

  test.each([
    ["nothing", new Uint8Array(0), "f: truncated, 0 bytes hold no IDX header"],
    [
      "half a header",
      idx([1, 2, 2], [1, 2, 3, 4]).subarray(0, 15),
      "f: truncated, 15 bytes hold no IDX header",
    ],
    ["a missing pixel", idx([1, 2, 2], [1, 2, 3]), "f: truncated, its header promises 20 bytes, it has 19"],
    [
      "a pixel too many",
      idx([1, 2, 2], [1, 2, 3, 4, 5]),
      "f: damaged, its header promises 20 bytes, it has 21",
    ],
    [
      "labels for images",
      idx([20], new Array(20).fill(1)),
      "f: not an IDX file of images: its magic number is 0x00000801, must be 0x00000803",
    ],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => parseIdxImages(bytes, "f")).toThrow(new UserError(message));
  });

  test("refuses images for labels", () => {
    expect(() => parseIdxLabels(idx([1, 1, 1], [1]), "f")).toThrow("not an IDX file of labels");
  });
});
