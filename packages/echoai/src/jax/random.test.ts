import { beforeAll, expect, test } from "vitest";
import { mish, probAct, rrelu } from "./index.ts";
import { grad, init, jit, numpy as np, random } from "./jax.ts";

beforeAll(() => init("wasm"));

const x = [-1, -1, 3, -1];
const drawn = (seed: number, f = rrelu): number[] => [
  ...f(np.array(x), {}, { key: random.key(seed) }).dataSync(),
];

test("a key draws, the same key the same; without one the expectation is computed", () => {
  const got = drawn(1);
  expect(drawn(1)).toEqual(got);
  expect(drawn(2)).not.toEqual(got);
  expect(new Set(got).size).toBe(4);
  expect(got[2]).toBe(3);
  for (const value of [got[0], got[1], got[3]] as number[]) {
    expect(value).toBeLessThan(-1 / 8);
    expect(value).toBeGreaterThan(-1 / 3);
  }
  const [mean] = rrelu(np.array(x)).dataSync();
  expect(mean).toBeCloseTo(-(1 / 8 + 1 / 3) / 2, 6);
});

test("gradients hold the noise, and reach what it is stretched by", () => {
  const slopes = grad((x: np.Array) => np.sum(rrelu(x, {}, { key: random.key(1) })))(np.array(x)).dataSync();
  drawn(1).forEach((value, index) => {
    expect(slopes[index]).toBeCloseTo(value / (x[index] as number), 6);
  });
  const noise = probAct(np.zeros([100]), { sigma: 1 }, { key: random.key(3) }).dataSync();
  const slope = grad((sigma: np.Array) =>
    np.sum(probAct(np.zeros([100]), { sigma }, { key: random.key(3) })),
  )(np.array(0.5));
  expect(slope.dataSync()[0]).toBeCloseTo(
    noise.reduce((sum: number, value: number) => sum + value, 0),
    4,
  );
});

test("under jit, with the key as an argument", () => {
  const run = jit((x: np.Array, key: np.Array) => rrelu(x, {}, { key }));
  [...run(np.array(x), random.key(1)).dataSync()].forEach((value, index) => {
    expect(value).toBeCloseTo(drawn(1)[index] as number, 6);
  });
});

test("options that there are not are refused", () => {
  expect(() => mish(1, {}, { key: 1 } as never)).toThrow('mish: unknown option "key"');
  expect(() => rrelu(1, {}, { key: 1 } as never)).toThrow("rrelu: key must be a jax-js array, got 1");
});
