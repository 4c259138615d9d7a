import { describe, expect, test } from "vitest";
import { argmax, crossEntropy } from "./scores.ts";

describe("scores", () => {
  test("the largest wins, the first of equal ones", () => {
    expect(argmax(Float32Array.of(-3, 2, 2, 1))).toBe(1);
    expect(argmax(Float32Array.of(Number.NaN, Number.NaN))).toBe(0);
  });

  test("cross-entropy is that of softmax, for large scores too", () => {
    expect(crossEntropy(Float32Array.of(0, 0, 0, 0), 2)).toBeCloseTo(Math.log(4), 12);
    expect(crossEntropy(Float32Array.of(1000, 1000 + Math.log(3)), 0)).toBeCloseTo(Math.log(4), 4);
    expect(crossEntropy(Float32Array.of(0, Number.NaN), 0)).toBeNaN();
  });
});
