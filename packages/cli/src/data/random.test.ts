import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "./random.ts";

const draw = (seed: number, stream: string, count: number) => {
  const random = createRandom(seed, stream);
  return Array.from({ length: count }, () => random.uniform());
};

describe("createRandom", () => {
  test("gives the same numbers for the same seed and stream, and others for others", () => {
    expect(draw(7, "weights", 5)).toEqual(draw(7, "weights", 5));
    expect(draw(7, "weights", 5)).not.toEqual(draw(8, "weights", 5));
    expect(draw(7, "weights", 5)).not.toEqual(draw(7, "batches", 5));
  });

  test("is uniform in [0, 1) and normal in mean, variance and tails", () => {
    const uniform = draw(1, "test", 20_000);
    expect(uniform.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(uniform.reduce((sum, value) => sum + value) / uniform.length).toBeCloseTo(0.5, 1);

    const random = createRandom(1, "normal");
    const normal = Array.from({ length: 20_000 }, () => random.normal());
    const share = (limit: number) => normal.filter((value) => Math.abs(value) < limit).length / normal.length;
    expect(share(1)).toBeCloseTo(0.6827, 1);
    expect(share(2)).toBeCloseTo(0.9545, 1);
    expect(normal.every(Number.isFinite)).toBe(true);
  });

  test("shuffles without losing anything", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (values, seed) => {
        const shuffled = createRandom(seed, "test").shuffle([...values]);
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(values.toSorted((a, b) => a - b));
      }),
    );
    expect(createRandom(3, "test").shuffle([...Array(52).keys()])).not.toEqual([...Array(52).keys()]);
  });
});
