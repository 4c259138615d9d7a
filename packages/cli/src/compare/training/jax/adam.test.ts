import { numpy as np } from "@jax-js/jax";
import { expect, test } from "vitest";
import { adam, initialMoments, schedule } from "./adam.ts";

/** Algorithm 1 of Kingma & Ba 2015, for one number. */
function reference(value: number, gradients: readonly number[], rate: number): number {
  let [x, m, v] = [value, 0, 0];
  for (const [index, g] of gradients.entries()) {
    m = 0.9 * m + 0.1 * g;
    v = 0.999 * v + 0.001 * g * g;
    const [mean, square] = [m / (1 - 0.9 ** (index + 1)), v / (1 - 0.999 ** (index + 1))];
    x -= (rate * mean) / (Math.sqrt(square) + 1e-8);
  }
  return x;
}

test("adam takes the steps of its paper, each array by itself", () => {
  const [first, second] = [
    [0.5, -0.1, 0.3],
    [-4, 2, 1],
  ] as const;
  let trained = { a: np.array([1]), b: np.array([-2]) };
  let moments = initialMoments(trained);
  for (const index of [0, 1, 2] as const) {
    const gradient = { a: np.array([first[index]]), b: np.array([second[index]]) };
    [trained, moments] = adam(trained, moments, gradient, schedule(index + 1, 0.01));
  }
  expect(trained.a.dataSync()[0]).toBeCloseTo(reference(1, first, 0.01), 6);
  expect(trained.b.dataSync()[0]).toBeCloseTo(reference(-2, second, 0.01), 6);
});
