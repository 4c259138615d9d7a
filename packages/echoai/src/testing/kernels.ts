import type { FloatArray, Operand, Result } from "../targets/target.ts";
import { hardNumbers } from "./floats.ts";

export const scalar = (value: number): Operand => ({ values: [value], repeat: 1 });

export const varying = (values: ArrayLike<number>, repeat = 1): Operand => ({ values, repeat });

export const each = (values: FloatArray) => ({ kind: "each", values }) as const satisfies Result;

export const summed = (values: Float64Array, repeat: number) =>
  ({ kind: "sum", values, repeat }) as const satisfies Result;

/** A generator of numbers between 0 and 1, the same ones for the same seed (Park and Miller's). */
export function randomNumbers(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** NaN of both signs and several payloads, quiet and signalling, as bit patterns. */
const nanPatterns = [0x7fc00000, 0xffc00000, 0x7f800001, 0xff800001, 0x7fffffff, 0xffffffff, 0x7fc12345];

const hardFloats = Float32Array.of(
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ...new Set(hardNumbers.map(Math.fround)),
);

/** The bit patterns of the float32 numbers that are not ordinary: a copy by value may change a NaN's payload. */
const specialPatterns: Uint32Array = Uint32Array.of(...nanPatterns, ...new Uint32Array(hardFloats.buffer));

/** Makes about one number in `every` a special one. */
export function sprinkle(floats: Float32Array, every: number, random: () => number): Float32Array {
  const patterns = new Uint32Array(floats.buffer, floats.byteOffset, floats.length);
  patterns.forEach((_, index) => {
    const place = Math.floor(random() * specialPatterns.length * every);
    const pattern = specialPatterns[place];
    if (pattern !== undefined) patterns[index] = pattern;
  });
  return floats;
}
