import { nn, numpy as np } from "@jax-js/jax";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../data/random.ts";
import { createNetwork } from "./network.ts";

describe("createNetwork", () => {
  test.each([
    ["cnn", 4, 4],
    ["cnn", 8, 8],
    ["cnn", 7, 15],
    ["cnn", 16, 16],
    ["cnn", 28, 28],
    ["cnn", 29, 17],
    ["mlp", 5, 9],
  ] as const)("the %s takes images of %i x %i pixels", (model, width, height) => {
    const network = createNetwork(model, { width, height, classes: 3 });
    const features: number[] = [];
    const weights = network.initialise(createRandom(1, "weights"));
    const logits = network.logits(weights, np.ones([2, height, width, 1]), (x, site) => {
      features[site] = x.shape.at(-1) as number;
      return nn.relu(x);
    });
    expect(logits.shape).toEqual([2, 3]);
    expect(features).toEqual(network.siteFeatures);
    expect([...logits.dataSync()].every(Number.isFinite)).toBe(true);
  });

  test("starts He-normal: as wide as its inputs allow", () => {
    const network = createNetwork("mlp", { width: 28, height: 28, classes: 10 });
    const { firstWeight, firstBias } = network.initialise(createRandom(1, "weights"));
    const values = [...(firstWeight as np.Array).dataSync()];
    const square = values.reduce((sum, value) => sum + value * value, 0) / values.length;
    expect(square).toBeCloseTo(2 / 784, 4);
    expect([...(firstBias as np.Array).dataSync()]).toEqual(new Array(64).fill(0));
  });
});
