import fc from "fast-check";
import { afterEach, describe, expect, inject, test } from "vitest";
import { describe as describeValue } from "../../expression/describe.ts";
import { add, exp, input, mul, parameter } from "../../expression/index.ts";
import { each, scalar, varying } from "../../testing/kernels.ts";
import { allocate, free, wasm } from "./index.ts";

type Allocated = ReturnType<typeof allocate>;

const held = new Set<Allocated>();
const take = (length: number): Allocated => {
  const array = allocate(length);
  held.add(array);
  return array;
};
const giveBack = (array: Allocated) => {
  held.delete(array);
  free(array);
};
afterEach(() => {
  for (const array of held) free(array);
  held.clear();
});

/** More than a first arena has room for, so that it lies in one of its own; less than twice that would do. */
const large = 20 * 2 ** 20;

const [x, alpha] = [input("x"), parameter("alpha")];

describe("allocate", () => {
  test.each([0, 1, 15, 16, 17, 1000, 2 ** 20])("gives %d zeros, also where others were written", (length) => {
    const first = take(length);
    expect(first).toBeInstanceOf(Float32Array);
    first.fill(5);
    giveBack(first);
    const again = take(length);
    expect(again).toHaveLength(length);
    expect(again.every((value) => value === 0)).toBe(true);
  });

  test("hands out again what was freed", () => {
    take(10);
    const array = take(1000);
    const { buffer, byteOffset } = array;
    take(10);
    giveBack(array);
    const again = take(1000);
    expect(again.buffer).toBe(buffer);
    expect(again.byteOffset).toBe(byteOffset);
  });

  test("begins every array on a cache line", () => {
    for (const length of [1, 3, 16, 17, 100]) expect(take(length).byteOffset % 64).toBe(0);
  });

  test.each([
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 30,
    "8",
    undefined,
    null,
    8n,
    Symbol("n"),
    [8],
  ])("refuses %o in one line", (length) => {
    const act = () => allocate(length as number);
    expect(act).toThrow(RangeError);
    expect(act).toThrow(
      new RangeError(
        `allocate: length must be an integer from 0 to 1073610752, got ${describeValue(length)}`,
      ),
    );
  });

  test("never gives the same memory twice, keeps what is in it, and joins what is freed", () => {
    // Most of an arena, which is 64 MiB: there is room for it only once all that was freed has become one gap. The arrays
    // below and the gaps between them fill less than an arena, so that there is no second one.
    const whole = take(large / 2);
    const { buffer } = whole;
    giveBack(whole);
    const steps = fc.array(
      fc.oneof(
        fc.record({ length: fc.oneof(fc.nat(40), fc.nat(5000), fc.nat(150_000)) }),
        fc.record({ place: fc.nat() }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (actions, order) => {
        const live: { readonly array: Allocated; readonly mark: number }[] = [];
        const release = (place: number) => {
          const [taken] = live.splice(place % live.length, 1);
          if (taken === undefined) return;
          expect(taken.array.every((value) => value === taken.mark)).toBe(true);
          giveBack(taken.array);
        };
        actions.forEach((action, index) => {
          if ("length" in action) {
            const array = take(action.length);
            expect(array.every((value) => value === 0)).toBe(true);
            live.push({ array: array.fill(index + 1), mark: index + 1 });
          } else release(action.place);
        });
        while (live.length > 0) release(order.next().value as number);
        const again = take(large / 2);
        expect(again.buffer).toBe(buffer);
        giveBack(again);
      }),
      { numRuns: 40 },
    );
  });
});

// Where each takes a time that grows with the arrays there are, this takes minutes.
test("a hundred thousand arrays are taken and given back, every second one first", () => {
  const length = (index: number) => 16 * (1 + (index % 5));
  const arrays = Array.from({ length: 100_000 }, (_, index) => allocate(length(index)));
  const isEven = (_: unknown, index: number) => index % 2 === 0;
  for (const array of arrays.filter(isEven)) free(array);
  const again = arrays.filter(isEven).map(({ length }) => allocate(length));
  const taken = new Set(arrays.filter(isEven).map(({ byteOffset }) => byteOffset));
  expect(again.every(({ byteOffset }) => taken.has(byteOffset))).toBe(true);
  for (const array of again) free(array);
  for (const array of arrays.filter((_, index) => index % 2 === 1)) free(array);
  const whole = take(large / 2);
  expect(whole.buffer).toBe(arrays[0]?.buffer);
}, 60_000);

describe("free refuses, in one line,", () => {
  const refusal = (array: unknown) =>
    new RangeError(
      `free: the array must be one that allocate returned and not freed yet, got ${describeValue(array)}`,
    );

  test("an array twice", () => {
    const array = allocate(10);
    free(array);
    expect(() => free(array)).toThrow(refusal(array));
  });

  test("a freed array whose memory has a new owner", () => {
    const array = allocate(10);
    free(array);
    const next = take(10);
    expect(next.byteOffset).toBe(array.byteOffset);
    expect(() => free(array)).toThrow(refusal(array));
    next[0] = 1;
    expect(next[0]).toBe(1);
  });

  test.each([
    ["an array of one's own", new Float32Array(4)],
    ["an array in shared memory", new Float32Array(new SharedArrayBuffer(16))],
    ["a Float64Array", new Float64Array(4)],
    ["a list", [1, 2]],
    ["undefined", undefined],
    ["null", null],
    ["a number", 64],
    ["a symbol", Symbol("array")],
    ["a Map", new Map()],
  ])("%s", (_, given) => {
    expect(() => free(given as Float32Array)).toThrow(refusal(given));
  });

  test("a part of an allocated array, and the array can still be freed", () => {
    const array = allocate(10);
    expect(() => free(array.subarray(0))).toThrow(refusal(array));
    expect(() => free(new Float32Array(array.buffer, array.byteOffset, 10))).toThrow(refusal(array));
    expect(() => free(array)).not.toThrow();
  });
});

describe("one call", () => {
  const kernel = wasm([add(mul(x, alpha), input("y")), mul(x, alpha)]);
  const numbers = Float32Array.from({ length: 5000 }, (_, k) => k);

  test("takes arrays of several memories at once", () => {
    const shared = () => new Float32Array(new SharedArrayBuffer(4 * numbers.length));
    const inAnother = take(large);
    const makers = [
      () => take(numbers.length),
      () => new Float32Array(numbers.length),
      shared,
      () => inAnother.subarray(7, 7 + numbers.length),
      () => take(numbers.length).subarray(0),
    ];
    expect(take(8).buffer).not.toBe(inAnother.buffer);
    // Each kind of array in each role.
    makers.forEach((_, shift) => {
      const [first, second, third, fourth] = makers.map((_, index) =>
        makers[(index + shift) % makers.length]?.(),
      ) as [Float32Array, Float32Array, Float32Array, Float32Array];
      first.set(numbers);
      second.fill(3);
      const operands = { x: varying(first), y: varying(second), alpha: scalar(2) };
      for (const precision of ["fast", "precise"] as const) {
        kernel.run(numbers.length, operands, [each(third), each(fourth)], { precision });
        expect(third.findIndex((value, k) => value !== 2 * k + 3)).toBe(-1);
        expect(fourth.findIndex((value, k) => value !== 2 * k)).toBe(-1);
        third.fill(0);
        fourth.fill(0);
      }
    });
  });

  test("writes nothing but its results into kernel memory", () => {
    const [before, source, result, after] = [take(16), take(1003), take(1003), take(16)];
    before.fill(7);
    after.fill(7);
    source.set(numbers.subarray(0, 1003));
    const view = result.subarray(1, 1002);
    const operands = { x: varying(source.subarray(1, 1002)), y: scalar(0), alpha: varying([1, 2, 3]) };
    kernel.run(1001, operands, [each(view), each(new Float32Array(1001))]);
    expect(view.findIndex((value, k) => value !== (k + 1) * ((k % 3) + 1))).toBe(-1);
    expect([result[0], result[1002]]).toEqual([0, 0]);
    expect([...before, ...after].every((value) => value === 7)).toBe(true);
    expect(source).toEqual(numbers.slice(0, 1003));
  });
});

describe("a hundred thousand calls and more, half of each kind, leave memory where it was", () => {
  const calls = 50_000 * inject("times");

  test.each([
    ["arrays in kernel memory", () => [take(16), take(16)] as const],
    ["arrays outside", () => [new Float32Array(16), new Float32Array(16)] as const],
  ])("with %s", (_, make) => {
    const kernel = wasm([exp(mul(x, alpha))]);
    const [source, result] = make();
    source.fill(1);
    const operands = { x: varying(source), alpha: scalar(0.5) };
    const run = () => kernel.run(16, operands, [each(result)]);
    run();
    const { arrayBuffers } = process.memoryUsage();
    const { byteLength } = result.buffer;
    const probe = take(8);
    giveBack(probe);
    for (let call = 0; call < calls; call++) run();
    const nextProbe = take(8);
    expect(nextProbe.buffer).toBe(probe.buffer);
    expect(result.buffer.byteLength).toBe(byteLength);
    expect(process.memoryUsage().arrayBuffers - arrayBuffers).toBeLessThan(2 ** 20);
    expect(result.every((value) => Math.abs(value - Math.exp(0.5)) < 4e-7)).toBe(true);
  });
});

test("a hundred thousand arrays, allocated and freed, leave memory where it was", () => {
  const probe = take(8);
  giveBack(probe);
  for (let round = 0; round < 33_334; round++) {
    const arrays = [1, 1000, 17].map((length) => allocate(length));
    for (const array of arrays) free(array);
  }
  const again = take(8);
  expect(again.buffer).toBe(probe.buffer);
  expect(again.byteOffset).toBe(probe.byteOffset);
});
