import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deviation, holm, mean, pairedP } from "./statistics.ts";

// Hours of sleep gained with two drugs (Student 1908, Biometrika 6), the example of R's t.test.
const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

describe("pairedP", () => {
  test("is what R gives for Student's sleep data: p = 0.002833", () => {
    expect(pairedP(first, second)).toBeCloseTo(0.00283289, 8);
    expect(pairedP(second, first)).toBeCloseTo(0.00283289, 8);
  });

  test("says nothing without spread or with one pair, and 1 where nothing differs", () => {
    expect(pairedP([0.9], [0.8])).toBeNull();
    expect(pairedP([0.91, 0.92, 0.93], [0.9, 0.91, 0.92])).toBeNull();
    expect(pairedP([0.91, 0.92], [0.91, 0.92])).toBe(1);
  });

  test("refuses lists of different lengths", () => {
    expect(() => pairedP([1, 2], [1])).toThrow(RangeError);
  });
});

describe("mean and deviation", () => {
  test("are R's for the sleep data", () => {
    expect(mean(first)).toBeCloseTo(0.75, 12);
    expect(deviation(first)).toBeCloseTo(1.78901, 5);
    expect(deviation([0.5])).toBeNull();
  });
});

describe("holm", () => {
  test("is what R's p.adjust gives for 0.01, 0.04, 0.03, 0.005", () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p?.toFixed(12)))).toEqual([
      0.03, 0.06, 0.06, 0.02,
    ]);
  });

  test("leaves out what is null", () => {
    expect(holm([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
    expect(holm([])).toEqual([]);
  });

  test("never lowers a p, never exceeds 1 and keeps the order", () => {
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(p, { minLength: 1 }), (values) => {
        const corrected = holm(values) as number[];
        for (const [index, value] of values.entries()) {
          expect(corrected[index]).toBeGreaterThanOrEqual(value);
          expect(corrected[index]).toBeLessThanOrEqual(1);
          for (const [other, otherValue] of values.entries()) {
            if (value < otherValue) expect(corrected[index]).toBeLessThanOrEqual(corrected[other] as number);
          }
        }
      }),
    );
  });
});
