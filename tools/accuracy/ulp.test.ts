import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ulpError } from "./ulp.mjs";

const largest = 2 ** 128 - 2 ** 104;
const smallest = 2 ** -149;
const wrong = Number.POSITIVE_INFINITY;

describe("ulpError", () => {
  it.each([
    ["the same number", 1.5, 1.5, 0],
    ["one float above 1", 1 + 2 ** -23, 1, 1],
    ["one float below 1, where they are closer", 1 - 2 ** -24, 1, 0.5],
    ["half way", 1, 1 + 2 ** -24, 0.5],
    ["just below a power of two", 2, 2 - 2 ** -24, 0.5],
    ["a negative number", -8, -8 - 2 ** -20, 1],
    ["the other sign", 1, -1, 2 ** 24],
    ["the smallest normal number's neighbours", 2 ** -126 + smallest, 2 ** -126, 1],
    ["a subnormal number", 3 * smallest, 5 * smallest, 2],
    ["a value that rounds to 0", 0, smallest / 2, 0.5],
    ["far below the smallest", -0, 1e-60, 1e-60 / smallest],
    ["beyond the largest", Number.POSITIVE_INFINITY, 1e39, 0],
    ["beyond the largest, and finite", largest, 1e39, 1],
    ["between the largest and infinity", Number.POSITIVE_INFINITY, 2 ** 128 - 2 ** 103, 0.5],
    ["the largest", largest, largest, 0],
    ["infinity for the largest", Number.NEGATIVE_INFINITY, -largest, 1],
    ["the other infinity", Number.NEGATIVE_INFINITY, 1e39, 2 ** 25],
  ])("%s", (_, got, wanted, error) => {
    expect(ulpError(got, wanted)).toBe(error);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, -0])(
    "%d must be itself",
    (wanted) => {
      expect(ulpError(wanted, wanted)).toBe(0);
      for (const got of [1, smallest, largest, -wanted])
        if (!Object.is(got, wanted)) expect(ulpError(got, wanted)).toBe(wrong);
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d for a number is wrong",
    (got) => {
      expect(ulpError(got, 1)).toBe(wrong);
      expect(ulpError(got, 1e30)).toBe(wrong);
    },
  );

  it("is 1 from each float to the next", () => {
    const patterns = new Uint32Array(2);
    const [wanted, next] = [new Float32Array(patterns.buffer, 0, 1), new Float32Array(patterns.buffer, 4, 1)];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0x7f7ffffe }), (pattern) => {
        patterns.set([pattern, pattern + 1]);
        expect(ulpError(next[0] as number, wanted[0] as number)).toBe(1);
        expect(ulpError(-(next[0] as number), -(wanted[0] as number))).toBe(1);
      }),
    );
  });
});
