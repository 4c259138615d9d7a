import { describe, expect, test } from "vitest";
import { resolveActivation } from "../../catalogue.ts";
import { createNetwork } from "./network.ts";
import { startsOf } from "./start.ts";

const mlp = createNetwork("mlp", { width: 28, height: 28, classes: 10 });
const cnn = createNetwork("cnn", { width: 8, height: 8, classes: 10 });
const relu = resolveActivation("relu");

describe("startsOf", () => {
  test("starts weights He-normal: as wide as their inputs allow", () => {
    const { weight, bias } = startsOf(mlp, relu, 1)[1]?.trained ?? {};
    const square = weight?.data.reduce((sum, value) => sum + value * value, 0) ?? 0;
    expect(weight?.shape).toEqual([784, 64]);
    expect(square / (784 * 64)).toBeCloseTo(2 / 784, 4);
    expect([...(bias?.data ?? [])]).toEqual(new Array(64).fill(0));
  });

  test("gives every activation the same weights, and each place parameters of its own", () => {
    const srelu = startsOf(cnn, resolveActivation("srelu"), 1);
    const plain = startsOf(cnn, relu, 1);
    for (const index of [0, 3, 6]) expect(srelu[index]).toEqual(plain[index]);
    expect(plain[1]).toEqual({ trained: {}, state: {} });
    const thresholds = [1, 4].map((index) => srelu[index]?.trained.tr?.data ?? []);
    expect(thresholds.map(({ length }) => length)).toEqual([8, 16]);
    expect(thresholds[0]?.[0]).not.toBe(thresholds[1]?.[0]);
    expect(startsOf(cnn, resolveActivation("srelu"), 1)).toEqual(srelu);
    expect(startsOf(cnn, resolveActivation("srelu"), 2)[1]).not.toEqual(srelu[1]);
  });

  test("tells what is learned from what is remembered", () => {
    const { trained = {}, state = {} } = startsOf(cnn, resolveActivation("frelu"), 1)[1] ?? {};
    expect(Object.keys(trained)).toEqual(["weight", "bias", "gamma", "beta"]);
    expect(Object.keys(state)).toEqual(["runningMean", "runningVar"]);
  });
});
