import { expect, test } from "vitest";
import { bitsOf } from "./halves.ts";

/** IEEE 754's definition: a sign, an exponent and a fraction. */
function numberOf(bits: number, exponentBits: number, fractionBits: number): number {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const largest = 2 ** exponentBits - 1;
  const exponent = (bits >> fractionBits) & largest;
  const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  const bias = 2 ** (exponentBits - 1) - 1;
  if (exponent === largest) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** (1 - bias) : (1 + fraction) * 2 ** (exponent - bias));
}

const types = [
  ["float16", 5, 10],
  ["bfloat16", 8, 7],
] as const;

test.each(types)("each %s keeps its bits", (type, exponentBits, fractionBits) => {
  for (let bits = 0; bits < 2 ** 16; bits++) {
    const value = numberOf(bits, exponentBits, fractionBits);
    const got = bitsOf(value, type);
    if (Number.isNaN(value)) expect(numberOf(got, exponentBits, fractionBits)).toBeNaN();
    else if (got !== bits) expect.fail(`${value} has the bits ${got}, should be ${bits}`);
  }
});

test.each(types)(
  "what lies between two %s goes to the nearer one, and to the even one from the middle",
  (type, ...bits) => {
    const infinity = ((2 ** bits[0] - 1) << bits[1]) >>> 0;
    for (let below = 0; below < infinity - 1; below++) {
      const [low, high] = [numberOf(below, ...bits), numberOf(below + 1, ...bits)];
      const middle = (low + high) / 2;
      const even = below % 2 === 0 ? below : below + 1;
      const quarter = (high - low) / 4;
      const got = [middle, middle - quarter, middle + quarter].map((value) => bitsOf(value, type));
      if (`${got}` !== `${[even, below, below + 1]}`) expect.fail(`around ${middle}: ${got}`);
    }
  },
);

test("beyond the largest number is infinity, from the middle of the next step on", () => {
  expect([65519.99, 65520, -65520, 1e300].map((value) => bitsOf(value, "float16"))).toEqual([
    0x7bff, 0x7c00, 0xfc00, 0x7c00,
  ]);
  expect([3.39e38, 3.4e38, -1e300].map((value) => bitsOf(value, "bfloat16"))).toEqual([
    0x7f7f, 0x7f80, 0xff80,
  ]);
});
