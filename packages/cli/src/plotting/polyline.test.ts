import { describe, expect, test } from "vitest";
import { clip, thin } from "./polyline.ts";

describe("clip", () => {
  test("cuts at the edges of the range", () => {
    expect(
      clip(
        [
          [0, -2],
          [2, 0],
          [3, 4],
        ],
        [-1, 1],
      ),
    ).toEqual([
      [
        [1, -1],
        [2, 0],
        [2.25, 1],
      ],
    ]);
  });

  test("keeps the middle of a line that crosses it, and makes two pieces of one that leaves and returns", () => {
    expect(
      clip(
        [
          [0, -2],
          [4, 2],
        ],
        [-1, 1],
      ),
    ).toEqual([
      [
        [1, -1],
        [3, 1],
      ],
    ]);
    expect(
      clip(
        [
          [0, 0],
          [1, 2],
          [2, 0],
        ],
        [-1, 1],
      ).length,
    ).toBe(2);
  });

  test("drops what never comes into view", () => {
    expect(
      clip(
        [
          [0, 2],
          [1, 3],
        ],
        [-1, 1],
      ),
    ).toEqual([]);
  });
});

describe("thin", () => {
  test("keeps corners and ends, drops what is straight", () => {
    const piece = Array.from({ length: 101 }, (_, index) => [index, Math.abs(index - 50)] as const);
    expect(thin(piece, 1e-6)).toEqual([
      [0, 50],
      [50, 0],
      [100, 50],
    ]);
  });

  test("leaves short pieces alone", () => {
    expect(thin([[1, 2]], 0.1)).toEqual([[1, 2]]);
    expect(thin([], 0.1)).toEqual([]);
  });
});
