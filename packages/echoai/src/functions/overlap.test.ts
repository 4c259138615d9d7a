import { afterAll, describe, expect, test } from "vitest";
import { allocate, free } from "../targets/wasm/index.ts";
import { isSame } from "../testing/bits.ts";
import { mish, srelu, swish } from "./catalogue.ts";

/** More than a block of the kernels, and no multiple of one. */
const length = 40_003;
const ramp = (index: number) => ((index * 37) % 101) / 10 - 5;

const allocated = allocate(length + 64);
afterAll(() => free(allocated));

/** Memory for `length` floats and some around, of each kind. */
const places = {
  "a Float32Array": () => new Float32Array(length + 64),
  "a Float64Array": () => new Float64Array(length + 64),
  "a SharedArrayBuffer": () => new Float32Array(new SharedArrayBuffer(4 * (length + 64))),
  "kernel memory": () => allocated,
} as const;

describe.each(Object.entries(places))("out on the memory of what is read, in %s", (_, place) => {
  const memory = () => place().map((_, index) => ramp(index)) as Float32Array;
  /** Like `memory`, at the place itself. */
  const filled = () => {
    const array = place() as Float32Array;
    array.set(memory());
    return array;
  };
  const part = (array: Float32Array, from: number, size = length) => array.subarray(from, from + size);

  // In place, one element on and back, a vector on, and unaligned, by more than a block.
  test.each([0, 1, 16, 33])("x, %d elements before or after", (shift) => {
    for (const [from, to] of [
      [0, shift],
      [shift, 0],
    ] as const) {
      const wanted = mish(part(memory(), from));
      const array = filled();
      const out = part(array, to);
      expect(mish(part(array, from), {}, out)).toBe(out);
      expect(isSame(out, wanted)).toBe(true);
      const slopes = mish.derivative(part(memory(), from));
      const again = filled();
      expect(isSame(mish.derivative(part(again, from), {}, part(again, to)), slopes)).toBe(true);
    }
  });

  test("dy and x in backward", () => {
    const wanted = swish.backward(part(memory(), 1), part(memory(), 9), { beta: 1.5 });
    for (const to of [0, 1, 5, 9]) {
      const array = filled();
      const { dx, dparams } = swish.backward(part(array, 1), part(array, 9), { beta: 1.5 }, part(array, to));
      expect(isSame(dx, wanted.dx)).toBe(true);
      expect(dparams).toEqual(wanted.dparams);
    }
  });

  test("parameters: one number, some that repeat, one for each element", () => {
    const x = part(memory(), 7);
    const options = { shape: [length], axis: 0 };
    for (const size of [1, length]) {
      const beta = part(memory(), 20, size);
      const wanted = swish(x, { beta }, undefined, size === 1 ? undefined : options);
      for (const to of [0, 20]) {
        const array = filled();
        const out = part(array, to);
        expect(isSame(swish(x, { beta: part(array, 20, size) }, out), wanted)).toBe(true);
      }
    }
    const even = part(memory(), 0, 40_000);
    const shape = { shape: [100, 4, 100], axis: 1 };
    const wanted = srelu.backward(even, even, { ar: part(memory(), 3, 4) }, undefined, shape);
    const array = filled();
    const got = srelu.backward(even, even, { ar: part(array, 3, 4) }, part(array, 0, 40_000), shape);
    expect(isSame(got.dx, wanted.dx)).toBe(true);
    expect(got.dparams).toEqual(wanted.dparams);
  });
});

test("an array of another type on the same memory", () => {
  const buffer = new ArrayBuffer(8 * 64);
  const beta = new Float64Array(buffer).map((_, index) => ramp(index));
  const x = Float32Array.from({ length: 64 }, (_, index) => ramp(3 * index));
  const wanted = swish(x, { beta });
  for (const offset of [0, 256]) {
    const shared = new Float64Array(buffer);
    shared.set(beta);
    expect(swish(x, { beta: shared }, new Float32Array(buffer, offset, 64))).toEqual(wanted);
  }
});

test("an out beside what is read leaves it as it is", () => {
  const array = Float32Array.from({ length: 32 }, (_, index) => ramp(index));
  const before = array.slice(0, 16);
  mish(array.subarray(0, 16), {}, array.subarray(16));
  expect(array.slice(0, 16)).toEqual(before);
});
