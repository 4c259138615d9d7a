import { describe, expect, test } from "vitest";
import { broadcast, product, readLayout } from "./broadcast.ts";

const repeat = (length: number, shape: readonly number[], axis?: number) =>
  broadcast("f", "beta", length, readLayout("f", product(shape), shape, axis));

describe("along the trailing axes", () => {
  test.each([
    [[2, 3, 4], 4],
    [[2, 3, 4], 12],
    [[2, 3, 4], 24],
    [[2, 3, 4], 1],
    [[6], 6],
    [[0, 3], 3],
    [[0], 0],
    [[5, 1, 1], 5],
  ])("of %o: %d elements, each for itself", (shape, length) => {
    expect(repeat(length, shape)).toBe(1);
  });

  test("without a shape, rows of its length that fill x", () => {
    expect(broadcast("f", "beta", 3, readLayout("f", 12, undefined, undefined))).toBe(1);
    expect(broadcast("f", "beta", 3, readLayout("f", 0, undefined, undefined))).toBe(1);
  });
});

describe("along an axis", () => {
  test.each([
    [[2, 3, 4, 5], 3, 1, 20],
    [[2, 3, 4, 5], 2, 0, 60],
    [[2, 3, 4, 5], 5, 3, 1],
    [[2, 3, 4, 5], 5, -1, 1],
    [[2, 3, 4, 5], 3, -3, 20],
    [[2, 3, 4, 5], 1, 1, 1],
    [[7], 7, 0, 1],
  ])("%o: %d elements along %d, each for %d neighbours", (shape, length, axis, neighbours) => {
    expect(repeat(length, shape, axis)).toBe(neighbours);
  });
});

describe("what does not fit", () => {
  const wrong = (length: number, shape: readonly number[], axis: number | undefined, message: string) =>
    expect(() => repeat(length, shape, axis)).toThrow(new RangeError(message));

  test("a length", () => {
    wrong(3, [2, 3, 4], undefined, "f: beta has 3 elements, which do not fit the trailing axes of [2, 3, 4]");
    wrong(0, [4], undefined, "f: beta has 0 elements, which do not fit the trailing axes of [4]");
    wrong(5, [4], undefined, "f: beta has 5 elements, which do not fit the trailing axes of [4]");
    wrong(2, [2, 2, 3], undefined, "f: beta has 2 elements, which do not fit the trailing axes of [2, 2, 3]");
    wrong(4, [2, 3, 4], 1, "f: beta has 4 elements, but axis 1 of [2, 3, 4] has 3");
  });

  test.each([2, -3, 0.5, Number.NaN])("the axis %d", (axis) => {
    wrong(3, [2, 3], axis, `f: axis must be an axis of [2, 3], got ${axis}`);
  });

  test.each([[[2, 4]], [[7]], [[]], [[-2, -3]], [[1.5, 4]], [[Number.NaN]]])("the shape %o", (shape) => {
    expect(() => readLayout("f", 6, shape, undefined)).toThrow(
      new RangeError(`f: shape must have the 6 elements of x, got [${shape.join(", ")}]`),
    );
  });

  test("what is no shape", () => {
    expect(() => readLayout("f", 6, 6, undefined)).toThrow(new TypeError("f: shape must be an array, got 6"));
    expect(() => readLayout("f", 6, "6", undefined)).toThrow(
      new TypeError('f: shape must be an array, got the string "6"'),
    );
  });
});

test("the product of no lengths is 1", () => {
  expect(product([])).toBe(1);
  expect(product([2, 3, 4])).toBe(24);
});
