import fc from "fast-check";
import { expect, test } from "vitest";
import { ticks } from "./ticks.ts";

test("are round numbers, written alike", () => {
  expect(ticks([-6, 6], 7).map(({ label }) => label)).toEqual(["-6", "-4", "-2", "0", "2", "4", "6"]);
  expect(ticks([-0.17, 1.15], 4).map(({ label }) => label)).toEqual(["0.0", "0.5", "1.0"]);
  expect(ticks([0, 1e-9], 2).map(({ label }) => label)).toEqual(["0.0", "1.0e-9"]);
});

// No range of count - 1 steps holds more than count of them; what low / step loses, 1e10 2^-53 at most, is 1e-6 of a step.
test("lie in the range, at equal distances, as many as asked for at most", () => {
  const bound = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      bound,
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      fc.integer({ min: 2, max: 9 }),
      (low, span, count) => {
        const values = ticks([low, low + span], count).map(({ value }) => value);
        expect(values.length).toBeLessThanOrEqual(count);
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(low - 1e-6 * span);
          expect(value).toBeLessThanOrEqual(low + span + 1e-6 * span);
        }
      },
    ),
  );
});
