import { describe, expect, test } from "vitest";
import { sampleGrid, visibleRange } from "./sampling.ts";

describe("sampleGrid", () => {
  test("has both ends and the middle exactly, and keeps what is undefined", () => {
    const grid = sampleGrid((x) => Math.log(x), [-6, 6]);
    expect(grid[0]).toEqual([-6, Number.NaN]);
    expect(grid[(grid.length - 1) / 2]).toEqual([0, Number.NEGATIVE_INFINITY]);
    expect(grid.at(-1)).toEqual([6, Math.log(6)]);
  });
});

describe("visibleRange", () => {
  const range = (f: (x: number) => number, limit: number) => visibleRange([sampleGrid(f, [-6, 6])], limit);

  test("shows all of a curve within the limit, zero and a margin", () => {
    expect(range((x) => x + 1, 12)).toEqual([-5 - 0.6, 7 + 0.6]);
    expect(range(() => 2, 12)).toEqual([-0.1, 2.1]);
  });

  test("cuts a curve that leaves the limit there", () => {
    const [low, high] = range(Math.exp, 12) ?? [];
    expect(low).toBeCloseTo(-0.6, 1);
    expect(high).toBeCloseTo(12.6, 0);
  });

  test("does not let a pole squash the rest", () => {
    const [low, high] = range((x) => Math.log(x + 1.5), 12) ?? [];
    expect(low).toBeGreaterThan(-2.5);
    expect(high).toBeGreaterThan(Math.log(7.5));
  });

  test("follows a curve that is nearly all beyond the limit", () => {
    const [low, high] = range((x) => 1000 * x, 12) ?? [];
    expect(low).toBeLessThan(-5000);
    expect(high).toBeGreaterThan(5000);
  });

  test("gives a constant zero some height, and nothing for what is nowhere defined", () => {
    expect(range(() => 0, 12)).toEqual([-1, 1]);
    expect(range(() => Number.NaN, 12)).toBeUndefined();
  });
});
