import { expect, test } from "vitest";
import { mish, probAct, rrelu } from "../functions/catalogue.ts";
import { Elementwise } from "./elementwise.ts";

const x = { data: Float32Array.of(-1, -1, -1, 2), shape: [4] };
const dy = { data: Float32Array.of(1, 1, 1, 1), shape: [4] };
const forward = (module: Elementwise) => [...module.forward(x).data];

test("a random module draws anew in each forward pass in training, and nothing in evaluation", () => {
  const module = new Elementwise(rrelu, {}, { seed: 3 });
  const [first, second] = [forward(module), forward(module)];
  expect(new Set([...first, ...second]).size).toBe(7);
  expect(first[3]).toBe(2);
  for (const slope of [...first, ...second].filter((value) => value < 0)) {
    expect(slope).toBeLessThan(-1 / 8);
    expect(slope).toBeGreaterThan(-1 / 3);
  }
  const mean = -Math.fround((1 / 8 + 1 / 3) / 2);
  module.eval();
  expect(forward(module)).toEqual([mean, mean, mean, 2]);
  expect([...module.backward(dy).dx.data]).toEqual([-mean, -mean, -mean, 1]);
});

test("backward has the noise of the last forward pass", () => {
  const module = new Elementwise(rrelu);
  const [, y] = [forward(module), forward(module)];
  expect([...module.backward(dy).dx.data]).toEqual([...y.slice(0, 3).map((value) => -value), 1]);
});

test("the same seed draws the same numbers, another one others", () => {
  const passes = (seed?: number) => {
    const module = new Elementwise(rrelu, {}, seed === undefined ? {} : { seed });
    return [forward(module), forward(module)];
  };
  expect(passes(7)).toEqual(passes(7));
  expect(passes(7)).not.toEqual(passes(8));
  expect(passes()).toEqual(passes(0));
});

test("the deviation of probAct is a parameter, and the state has no draws", () => {
  const module = new Elementwise(probAct, { sigma: 0.5 });
  const y = forward(module);
  const noise = y.map((value, index) => value - Math.max(0, x.data[index] as number));
  const { dparams } = module.backward(dy);
  const expected = noise.reduce((sum, value) => sum + value, 0) / 0.5;
  expect(Math.abs((dparams.sigma?.data[0] as number) - expected)).toBeLessThan(1e-5);
  expect(Object.keys(module.stateDict())).toEqual(["sigma"]);
});

test("a seed must be an integer", () => {
  expect(() => new Elementwise(mish, {}, { seed: 0.5 })).toThrow(
    "Elementwise: seed must be an integer, got 0.5",
  );
});
