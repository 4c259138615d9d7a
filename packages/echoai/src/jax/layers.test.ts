import { beforeAll, describe, expect, test } from "vitest";
import { isrlu } from "../activations/isrlu.ts";
import { readVectorFile } from "../testing/vectors.ts";
import { FReLU, SoftExponential, SReLU, Swish, trainable } from "./index.ts";
import { grad, init, jit, numpy as np, tree, valueAndGrad } from "./jax.ts";

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

/** Within 5e-6 of the largest value: jax-js sums in float32. */
function expectNear(got: np.Array, wanted: Numbers, what: string): void {
  const allowed = 5e-6 * Math.max(1, ...wanted.map(Math.abs));
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
        expectNear(slope, vectors[mode].gradients[name] as Numbers, name);
      }
    }
  });
});

test("FReLU refuses what does not fit", () => {
  expect(() => FReLU(0)).toThrow("FReLU: channels must be a positive integer, got 0");
  const { params, state } = FReLU(2).init();
  expect(() => FReLU(2).apply(params, state, np.ones([1, 3, 2, 2]), { training: true })).toThrow(
    "FReLU: x must have the shape [N, 2, H, W], got [1, 3, 2, 2]",
  );
});

test("SReLU starts random and ordered, the same for the same seed, and is three segments", () => {
  const layer = SReLU([4, 1, 1]);
  const read = (seed: number) =>
    Object.fromEntries(
      Object.entries(layer.init(seed)).map(([name, values]) => [name, [...values.dataSync()]]),
    );
  const { tr, tl, ar, al } = read(7) as Record<"tr" | "tl" | "ar" | "al", number[]>;
  expect(read(7)).toEqual({ tr, tl, ar, al });
  expect(read(8)).not.toEqual(read(7));
  tr.forEach((right, k) => {
    expect(tl[k]).toBeLessThanOrEqual(right);
  });
  for (const slope of [...ar, ...al]) expect(slope >= 0 && slope < 1).toBe(true);

  const y = layer
    .apply(layer.init(7), np.array(new Float32Array(16).fill(10), { shape: [1, 4, 2, 2] }))
    .dataSync();
  tr.forEach((right, k) => {
    expect(y[4 * k]).toBeCloseTo(right + (ar[k] as number) * (10 - right), 5);
  });
  expect(() => SReLU(-1)).toThrow("SReLU: inFeatures must be positive integers, got [-1]");
});

test("softExponential starts at alpha = 0 and trains away from it", () => {
  const { init: start, apply } = SoftExponential();
  const at = [0.5, 1, 1.5, 2];
  const loss = (p: { alpha: np.Array }) =>
    np.square(apply(p, np.array(at)).sub(np.array(at.map((x) => 2 * Math.exp(x / 2) - 1.5)))).sum();
  const step = jit((p: { alpha: np.Array }) => {
    const [value, { alpha }] = valueAndGrad(loss)(tree.ref(p)) as [np.Array, { alpha: np.Array }];
    return [value, { alpha: p.alpha.sub(alpha.mul(0.005)) }] as [np.Array, { alpha: np.Array }];
  });
  let params: { alpha: np.Array } = start();
  expect(params.alpha.ref.js()).toBe(0);
  const losses: number[] = [];
  for (let k = 0; k < 200; k++) {
    const [value, next] = step(params);
    losses.push(value.js());
    params = next;
  }
  expect(params.alpha.js()).toBeCloseTo(0.5, 3);
  expect(losses.at(-1)).toBeLessThan(1e-4 * (losses[0] as number));
});

test("Swish starts where it is told to, in the shape that it is told", () => {
  const layer = Swish({ beta: 2, shape: [3, 1] });
  const { beta } = layer.init();
  expect([beta.shape, [...beta.ref.dataSync()]]).toEqual([
    [3, 1],
    [2, 2, 2],
  ]);
  const y = layer.apply({ beta }, np.ones([3, 2])).dataSync();
  expect(y[0]).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
});

test("trainable trains what the definition says, and fixes the rest", () => {
  const layer = trainable(isrlu, { parameters: { alpha: 3 } });
  expect(layer.init()).toEqual({});
  expect(layer.apply({}, np.array([-1])).js()[0]).toBeCloseTo(-0.5, 6);
});
