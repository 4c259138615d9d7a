import { beforeAll, describe, expect, test } from "vitest";
import { readVectorFile } from "../testing/vectors.ts";
import { FReLU } from "./index.ts";
import { grad, init, jit, lax, numpy as np, tree, valueAndGrad } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

type Numbers = readonly number[];

interface Mode {
  readonly y: Numbers;
  readonly gradients: Readonly<Record<string, Numbers>>;
}

const vectors = readVectorFile<{
  readonly shape: number[];
  readonly x: Numbers;
  readonly dy: Numbers;
  readonly parameters: Readonly<Record<string, Numbers>>;
  readonly eval: Mode;
  readonly train: Mode & { readonly runningMean: Numbers; readonly runningVar: Numbers };
}>("frelu");

const array = (values: Numbers, shape: number[]) => np.array(Float32Array.from(values), { shape });

/** Within 2e-6 of the largest value: float32 in, out, and on the way. */
function expectNear(got: np.Array, wanted: Numbers, what: string, largest = 0): void {
  const allowed = 2e-6 * Math.max(largest, ...wanted.map(Math.abs));
  const values = got.dataSync();
  wanted.forEach((value, index) => {
    if (!(Math.abs((values[index] as number) - value) <= allowed)) {
      expect.fail(`${what}[${index}] = ${values[index]}, should be ${value}`);
    }
  });
}

describe.each(["eval", "train"] as const)("FReLU in %s", (mode) => {
  const funnel = FReLU(3);
  const given = (name: string) =>
    array(vectors.parameters[name] as Numbers, name === "weight" ? [3, 1, 3, 3] : [3]);
  const params = () => ({
    weight: given("weight"),
    bias: given("bias"),
    gamma: given("gamma"),
    beta: given("beta"),
  });
  const state = () => ({ runningMean: given("runningMean"), runningVar: given("runningVar") });
  const x = () => array(vectors.x, vectors.shape);
  const training = mode === "train";

  test("gives the multiprecision values, and moves its state in training only", () => {
    const [y, next] = funnel.apply(params(), state(), x(), { training });
    expectNear(y, vectors[mode].y, "y");
    const { runningMean, runningVar } = training ? vectors.train : vectors.parameters;
    expectNear(next.runningMean, runningMean as Numbers, "runningMean");
    expectNear(next.runningVar, runningVar as Numbers, "runningVar");
  });

  test("gives the multiprecision gradients, with and without jit", () => {
    const loss = (p: ReturnType<typeof params>, x: np.Array) => {
      const [y, next] = funnel.apply(p, state(), x, { training });
      tree.dispose(next);
      return y.mul(array(vectors.dy, vectors.shape)).sum();
    };
    const gradient = grad(loss, { argnums: [0, 1] });
    for (const f of [gradient, jit(gradient)]) {
      const [dparams, dx] = f(params(), x()) as unknown as [ReturnType<typeof params>, np.Array];
      expectNear(dx, vectors[mode].gradients.x as Numbers, "dx");
      for (const [name, slope] of Object.entries(dparams)) {
        // In training the normalisation takes the bias away again: its gradient is 0 but for rounding.
        const largest = name === "bias" && training ? 1 : 0;
        expectNear(slope, vectors[mode].gradients[name] as Numbers, name, largest);
      }
    }
  });
});

describe("FReLU's state", () => {
  const image = () => array(vectors.x, vectors.shape);

  test("moves over several steps as PyTorch's does: unbiased variance, a tenth of it at a time", () => {
    const layer = FReLU(3);
    const weights = layer.init(4).params;
    const convolved = lax
      .convGeneralDilated(
        image(),
        weights.weight.ref,
        [1, 1],
        [
          [1, 1],
          [1, 1],
        ],
        { featureGroupCount: 3 },
      )
      .dataSync() as Float32Array;
    const [, , height, width] = vectors.shape as [number, number, number, number];
    const channel = (k: number) =>
      [...convolved].filter((_, index) => Math.floor(index / (height * width)) % 3 === k);
    let { state } = layer.init();
    for (let step = 0; step < 3; step++) {
      const [y, next] = layer.apply(tree.ref(weights), state, image(), { training: true });
      y.dispose();
      state = next;
    }
    const [means, variances] = [state.runningMean.dataSync(), state.runningVar.dataSync()];
    for (const k of [0, 1, 2]) {
      const values = channel(k);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
      expect(means[k]).toBeCloseTo(mean * (1 - 0.9 ** 3), 5);
      expect(variances[k]).toBeCloseTo(variance + (1 - variance) * 0.9 ** 3, 5);
    }
    tree.dispose(weights);
  });

  // jax-js 0.1.25 can't hand back an argument that went through untouched; the running statistics do, in inference.
  test.each([true, false])("comes out of a jitted step with auxiliary data, training %s", (training) => {
    const layer = FReLU(3);
    const { params, state } = layer.init();
    type Params = typeof params;
    type State = typeof state;
    const loss = (p: Params, s: State, x: np.Array): [np.Array, State] => {
      const [y, next] = layer.apply(p, s, x, { training });
      return [y.sum(), next];
    };
    const step = jit((p: Params, s: State, x: np.Array) => {
      const [[value, next], slopes] = valueAndGrad(loss, { hasAux: true })(p, s, x);
      return [value, next, slopes] as [np.Array, State, Params];
    });
    const [value, next, slopes] = step(params, state, image());
    expect(Number.isFinite(value.js())).toBe(true);
    expect(Object.keys(slopes).sort()).toEqual(["beta", "bias", "gamma", "weight"]);
    const moved = [...next.runningVar.dataSync()].some((variance) => variance !== 1);
    expect(moved).toBe(training);
  });
});

test("FReLU keeps its digits where the mean is large beside the deviation", () => {
  const values = Array.from({ length: 64 }, (_, index) => 1000 + Math.fround(Math.sin(index * 3)));
  const { params, state } = FReLU(1).init();
  const centre = array([0, 0, 0, 0, 1, 0, 0, 0, 0], [1, 1, 3, 3]);
  const [y] = FReLU(1).apply(
    { ...params, weight: centre, gamma: np.array([1000]), beta: np.array([1000]) },
    state,
    array(values, [4, 1, 4, 4]),
    { training: true },
  );
  const rounded = values.map(Math.fround);
  const mean = rounded.reduce((sum, value) => sum + value, 0) / 64;
  const variance = rounded.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 64;
  const wanted = rounded.map((value) =>
    Math.max(value, (1000 * (value - mean)) / Math.sqrt(variance + 1e-5) + 1000),
  );
  y.dataSync().forEach((value: number, index: number) => {
    expect(Math.abs(value - (wanted[index] as number))).toBeLessThan(1e-3);
  });
});

test("where x equals its condition FReLU's gradient goes to x", () => {
  const { params, state } = FReLU(1).init();
  const still = { ...params, weight: np.zeros([1, 1, 3, 3]) };
  const loss = (x: np.Array) => {
    const [y, next] = FReLU(1).apply(tree.ref(still), tree.ref(state), x, { training: false });
    tree.dispose(next);
    return y.sum();
  };
  expect(grad(loss)(np.zeros([1, 1, 2, 2])).js()).toEqual([
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
  ]);
});

test("FReLU on an image of one pixel, and of one row", () => {
  for (const shape of [
    [1, 2, 1, 1],
    [2, 2, 1, 3],
  ]) {
    const { params, state } = FReLU(2).init();
    const [y] = FReLU(2).apply(params, state, np.ones(shape), { training: true });
    expect(y.shape).toEqual(shape);
    expect([...y.dataSync()].every(Number.isFinite)).toBe(true);
  }
});

test("FReLU refuses what does not fit", () => {
  expect(() => FReLU(0)).toThrow("FReLU: channels must be a positive integer, got 0");
  const { params, state } = FReLU(2).init();
  expect(() => FReLU(2).apply(params, state, np.ones([1, 3, 2, 2]), { training: true })).toThrow(
    "FReLU: x must have the shape [N, 2, H, W], got [1, 3, 2, 2]",
  );
});
