import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normal } from "../../activations/random.ts";
import { allocate, free } from "../../targets/wasm/index.ts";
import { normalization } from "../batchNormalization.ts";
import { type Condition, type Funnel, funnel, isFunnelFor, type Size } from "./index.ts";
import { reference } from "./reference.ts";

const draws = (seed: number, length: number, mean = 0): Float32Array => {
  const draw = normal(seed);
  return Float32Array.from({ length }, () => mean + draw());
};

function conditionFor(x: Float32Array, size: Size, isOfBatch: boolean, seed: number): Condition {
  const { channels } = size;
  const weight = draws(seed + 1, 9 * channels);
  const bias = draws(seed + 2, channels);
  const running = {
    mean: Float64Array.from(draws(seed + 3, channels)),
    variance: Float64Array.from(draws(seed + 4, channels), (value) => 0.1 + value * value),
  };
  const used = isOfBatch ? reference.statistics(x, weight, bias, size) : running;
  const [gamma, beta] = [draws(seed + 5, channels), draws(seed + 6, channels)];
  return { ...normalization(used, 1e-5), weight, bias, gamma, beta, isOfBatch };
}

const elements = ({ batch, channels, height, width }: Size) => batch * channels * height * width;

/** All that an engine computes, in new arrays. */
function computed(engine: Funnel, x: Float32Array, dy: Float32Array, condition: Condition, size: Size) {
  const y = new Float32Array(x.length);
  engine.forward(x, condition, size, y);
  const { mean, variance } = engine.statistics(x, condition.weight, condition.bias, size);
  return { y, mean, variance, ...engine.backward(x, dy, condition, size) };
}

/** Within 2e-6 of the largest value; the same elements are NaN or infinite. */
function expectNear(got: ArrayLike<number>, wanted: ArrayLike<number>, scale: number, what: string): void {
  expect(got.length, what).toBe(wanted.length);
  for (let index = 0; index < wanted.length; index++) {
    const [mine, theirs] = [got[index] as number, wanted[index] as number];
    const isNear = Object.is(mine, theirs) || Math.abs(mine - theirs) <= 2e-6 * scale;
    if (!isNear) expect.fail(`${what}[${index}] = ${mine}, should be ${theirs}`);
  }
}

const largest = (values: ArrayLike<number>): number =>
  Array.from(values).reduce(
    (most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most),
    0,
  );

const names = ["y", "mean", "variance", "x", "weight", "gamma", "beta"] as const;

function expectSame(
  x: Float32Array,
  dy: Float32Array,
  condition: Condition,
  size: Size,
  compared: readonly (typeof names)[number][] = names,
): void {
  const got = computed(funnel, x, dy, condition, size);
  const wanted = computed(reference, x, dy, condition, size);
  for (const name of compared) expectNear(got[name], wanted[name], largest(wanted[name]), name);
  // In training the gradient of the bias is 0 but for rounding.
  expectNear(got.bias, wanted.bias, Math.max(largest(wanted.bias), largest(wanted.weight)), "bias");
}

/** A copy that starts at some place of a longer array of kernel memory. */
function resident(values: Float32Array, offset: number): { values: Float32Array; free: () => void } {
  const whole = allocate(values.length + offset);
  const part = whole.subarray(offset);
  part.set(values);
  return { values: part, free: () => free(whole) };
}

/** A batch may have so small a variance, or an x so near its condition, that no float32 arithmetic is near the reference. */
const sameDraws = { seed: 1 };

const sizes = fc.record({
  batch: fc.integer({ min: 1, max: 3 }),
  channels: fc.integer({ min: 1, max: 4 }),
  height: fc.integer({ min: 1, max: 20 }),
  width: fc.integer({ min: 5, max: 20 }),
});
const seeds = fc.integer({ min: 0, max: 1e6 });

describe.each([
  ["eval", false],
  ["train", true],
])("in %s the kernels agree with the reference", (_, isOfBatch) => {
  test("for any shape", () => {
    fc.assert(
      fc.property(sizes, seeds, (size, seed) => {
        const x = draws(seed, elements(size));
        expectSame(x, draws(seed + 7, x.length), conditionFor(x, size, isOfBatch, seed), size);
      }),
      { numRuns: 150, ...sameDraws },
    );
  });

  test("wherever the arrays lie, and beside them nothing is written", () => {
    fc.assert(
      fc.property(sizes, seeds, fc.integer({ min: 0, max: 5 }), (size, seed, offset) => {
        const count = elements(size);
        const x = draws(seed, count);
        const dy = draws(seed + 7, count);
        const condition = conditionFor(x, size, isOfBatch, seed);
        const places = [resident(x, offset), resident(dy, offset), resident(new Float32Array(count + 9), 0)];
        const [near, nearUpstream, around] = places.map(({ values }) => values) as [
          Float32Array,
          Float32Array,
          Float32Array,
        ];
        const out = around.subarray(offset, offset + count);
        funnel.forward(near, condition, size, out);
        const plain = computed(funnel, x, dy, condition, size);
        expect(out).toEqual(plain.y);
        expect(around.subarray(0, offset).every((value) => value === 0)).toBe(true);
        expect(around.subarray(offset + count).every((value) => value === 0)).toBe(true);
        const { y, mean, variance, ...gradients } = plain;
        expect(funnel.backward(near, nearUpstream, condition, size)).toEqual(gradients);
        expect(funnel.statistics(near, condition.weight, condition.bias, size)).toEqual({ mean, variance });
        for (const place of places) place.free();
      }),
      { numRuns: 60, ...sameDraws },
    );
  });

  test.each([
    [1, 2, 150, 200],
    [2, 1, 7, 1500],
    [1, 1, 1, 1500],
    [3, 1, 200, 5],
  ])("for planes that do not fit the scratch memory: %i x %i x %i x %i", (batch, channels, height, width) => {
    const size = { batch, channels, height, width };
    const x = draws(3, elements(size));
    expectSame(x, draws(10, x.length), conditionFor(x, size, isOfBatch, 3), size);
  });

  test("with a mean that is large beside the deviation", () => {
    const size = { batch: 2, channels: 2, height: 9, width: 11 };
    const x = draws(1, elements(size), 1000);
    expectSame(x, draws(2, x.length), conditionFor(x, size, isOfBatch, 3), size);
  });
});

test("NaN and infinities stay what they are, wherever they stand", () => {
  const special = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e-42);
  fc.assert(
    fc.property(sizes, seeds, special, fc.nat(), fc.boolean(), (size, seed, value, place, isOfBatch) => {
      const x = draws(seed, elements(size));
      x[place % x.length] = value;
      // The kernels also multiply the zeros around the plane, so that a weight that meets only those may be NaN.
      const compared = ["y", "x", "gamma", "beta"] as const;
      expectSame(x, draws(seed + 7, x.length), conditionFor(x, size, isOfBatch, seed), size, compared);
    }),
    { numRuns: 200, ...sameDraws },
  );
});

test("rows that are too short or too long are left to the reference", () => {
  const isFor = (width: number) => isFunnelFor({ batch: 1, channels: 1, height: 1, width });
  expect([4, 5, 1500, 20000].map(isFor)).toEqual([false, true, true, false]);
});
