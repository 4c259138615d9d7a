import { beforeAll, expect, test } from "vitest";
import { define } from "../activations/define.ts";
import { positive } from "../activations/domain.ts";
import { frelu } from "../activations/frelu.ts";
import { isrlu } from "../activations/isrlu.ts";
import { add, div, mul, sin } from "../expression/index.ts";
import { isrlu as callable } from "../functions/catalogue.ts";
import { SoftExponential, SReLU, Swish, trainable } from "./index.ts";
import { grad, init, jit, numpy as np, tree, valueAndGrad, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
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
  expect(() => SReLU("3" as never)).toThrow(
    'SReLU: inFeatures must be positive integers, got the string "3"',
  );
});

test.each([
  ["per feature", [3], (index: number) => index % 3],
  ["per channel", [3, 1, 1], (index: number) => Math.floor(index / 4) % 3],
  ["shared", [], () => 0],
] as const)("SReLU %s: the paper's derivatives, in the shape of the parameters", (_, features, place) => {
  const layer = SReLU(features);
  const count = features.length === 0 ? 1 : 3;
  const shape = features.length === 1 ? [8, 3] : [2, 3, 2, 2];
  const given = { tr: [1, 0.5, 2], ar: [0.25, 0.5, 2], tl: [-1, -2, 0], al: [0.5, -0.25, 0] };
  const values = Array.from({ length: 24 }, (_, index) => ((index * 7) % 13) / 2 - 3.25);
  const parameters = () => {
    const of = (name: keyof typeof given) =>
      np.array(Float32Array.from(given[name].slice(0, count)), { shape: [...features] });
    return { tr: of("tr"), ar: of("ar"), tl: of("tl"), al: of("al") };
  };
  const loss = (p: ReturnType<typeof parameters>, x: np.Array) => layer.apply(p, x).sum();
  const gradient = jit(grad(loss, { argnums: [0, 1] }));
  const x = np.array(Float32Array.from(values), { shape });
  const [slopes, dx] = gradient(parameters(), x) as unknown as [ReturnType<typeof parameters>, np.Array];

  const wanted = { tr: [0, 0, 0], ar: [0, 0, 0], tl: [0, 0, 0], al: [0, 0, 0] };
  const wantedDx = values.map((value, index) => {
    const k = place(index) as 0 | 1 | 2;
    const [tr, ar, tl, al] = [given.tr[k], given.ar[k], given.tl[k], given.al[k]] as [
      number,
      number,
      number,
      number,
    ];
    const add = (name: keyof typeof wanted, amount: number) => {
      wanted[name][k] = (wanted[name][k] as number) + amount;
    };
    if (value >= tr) {
      add("tr", 1 - ar);
      add("ar", value - tr);
      return ar;
    }
    if (value > tl) return 1;
    add("tl", 1 - al);
    add("al", value - tl);
    return al;
  });
  expect([...dx.dataSync()]).toEqual(wantedDx);
  for (const [name, slope] of Object.entries(slopes)) {
    expect(slope.shape).toEqual(features);
    slope.dataSync().forEach((value: number, k: number) => {
      expect(value).toBeCloseTo(wanted[name as keyof typeof wanted][k] as number, 4);
    });
  }
});

test("SReLU under vmap, each row with parameters of its own", () => {
  const layer = SReLU([]);
  const [first, second] = [layer.init(3), layer.init(4)];
  const stacked = tree.map((a: np.Array, b: np.Array) => np.stack([a, b]), tree.ref(first), tree.ref(second));
  const x = () => np.array([-9, 0.1, 9]);
  const together = vmap(layer.apply, [0, null])(stacked as never, x());
  expect(together.js()).toEqual([layer.apply(first, x()).js(), layer.apply(second, x()).js()]);
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

test("trainable says what is wrong with a start when the layer is made", () => {
  expect(() => trainable(isrlu, { parameters: { alpha: -1 } })).toThrow("isrlu: alpha must be > 0, got -1");
  expect(() => trainable(isrlu, { parameters: { beta: 1 } })).toThrow(
    'isrlu: unknown parameter "beta"; it has alpha',
  );
  expect(() => Swish({ beta: Number.NaN })).toThrow("swish: beta must be a finite number, got NaN");
  expect(() => trainable(frelu)).toThrow("frelu: the input condition is missing");
  expect(() => (trainable as () => unknown)()).toThrow(
    "trainable: activation must be an activation function or its definition, got undefined",
  );
  expect(() => trainable(Math.sin as never)).toThrow(/^trainable: activation must be .*, got a function$/);
});

test("trainable takes an activation function for its definition", () => {
  const layer = trainable(callable);
  expect(layer.apply(layer.init(), np.array([-1])).js()).toEqual(
    trainable(isrlu)
      .apply({}, np.array([-1]))
      .js(),
  );
});

test("a user's own function trains: a step against the gradient brings the loss down", () => {
  const snake = define({
    name: "snake",
    parameters: { alpha: { default: 1, domain: positive, trainable: true }, scale: 1 },
    formula: (x, { alpha, scale }) => {
      const wave = sin(mul(alpha, x));
      return mul(scale, add(x, div(mul(wave, wave), alpha)));
    },
  });
  const layer = trainable(snake, { parameters: { scale: 2 }, shape: [2, 1] });
  const loss = (p: Record<string, np.Array>) =>
    np
      .square(
        layer
          .apply(
            p,
            np.array([
              [0.5, 1],
              [0.5, 1],
            ]),
          )
          .sub(
            np.array([
              [1.5, 3.2],
              [1.2, 2.4],
            ]),
          ),
      )
      .sum();
  const start = layer.init();
  expect(Object.keys(start)).toEqual(["alpha"]);
  const [before, { alpha: slope }] = valueAndGrad(loss)(tree.ref(start)) as [np.Array, { alpha: np.Array }];
  expect(slope.shape).toEqual([2, 1]);
  const after = loss({ alpha: (start.alpha as np.Array).sub(slope.mul(0.01)) });
  expect(after.js()).toBeLessThan(before.js());
});
