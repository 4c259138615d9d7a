import { beforeAll, describe, expect, inject, test } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import { silu } from "../activations/silu.ts";
import { leakedBy } from "../testing/liveArrays.ts";
import {
  FReLU,
  type JaxActivation,
  jaxActivation,
  type Layer,
  mish,
  SoftExponential,
  SReLU,
  Swish,
  swish,
  trainable,
} from "./index.ts";
import { grad, init, jit, jvp, numpy as np, tree, valueAndGrad, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

const x = () => np.array(new Float32Array([-2, -1, 0, 1, 2, 3]), { shape: [2, 3] });
const finish = (y: np.Array) => y.dataSync();
const total = (f: (x: np.Array) => np.Array) => (x: np.Array) => f(x).sum();

test("the count sees a leak", () => {
  expect(leakedBy(() => x().ref.dispose(), 20)).toBe(20);
  expect(leakedBy(() => x().dispose(), 20)).toBe(0);
});

const jitted = jit(mish);
const gradient = jit(grad(total(mish)));
const second = jit(grad(total(grad(total(mish)))));

test.each<[string, () => void, calls?: number]>([
  ["a value", () => finish(mish(x()))],
  ["a value that is not read", () => mish(x()).dispose()],
  ["parameters as numbers", () => finish(swish(x(), { beta: 2 }))],
  ["parameters as arrays", () => finish(swish(x(), { beta: np.array([1, 2, 3]) }))],
  ["integers", () => finish(mish(np.array([1, 2], { dtype: np.int32 })))],
  ["jit", () => finish(jitted(x()))],
  ["grad", () => finish(grad(total(mish))(x()))],
  ["jit of grad", () => finish(gradient(x()))],
  ["grad of grad", () => finish(grad(total(grad(total(mish))))(x())), 5 * inject("times")],
  ["jit of grad of grad", () => finish(second(x()))],
  ["vmap of grad of grad", () => finish(vmap(grad(total(grad(total(mish)))))(x())), 5 * inject("times")],
  ["grad of a jitted function", () => finish(grad(total(jitted))(x()))],
  ["jvp", () => jvp((x: np.Array) => mish(x), [x()], [np.ones([2, 3])]).forEach(finish)],
  [
    "a value and a gradient at once",
    () => {
      const [y, slope] = valueAndGrad(total(mish))(x());
      finish(y);
      finish(slope);
    },
  ],
  ["vmap", () => finish(vmap(mish)(x()))],
  ["vmap of grad", () => finish(vmap(grad(total(mish)))(x()))],
  [
    "grad in a parameter",
    () => finish(grad((beta: np.Array) => swish(x(), { beta }).sum())(np.array([1, 2, 3]))),
  ],
])("%s leaves no array", (_, act, calls) => {
  expect(leakedBy(act, calls)).toBe(0);
});

test.each(Object.values(catalogue).map((definition): [string, Definition] => [definition.name, definition]))(
  "%s leaves no array in value, gradient and training step, its parameters and inputs arrays",
  (_, definition) => {
    const activation = jaxActivation(definition) as JaxActivation<string, never>;
    const names = [...Object.keys(definition.parameters), ...definition.inputs];
    const given = () => Object.fromEntries(names.map((name) => [name, np.array([0.5, 1, 2])]));
    const loss = (variables: Record<string, np.Array>, x: np.Array) => activation(x, variables).sum();
    const slopes = grad(loss, { argnums: [0, 1] });
    const step = jit((variables: Record<string, np.Array>, x: np.Array) => slopes(variables, x));
    const act = () => {
      finish(activation(x(), given()));
      tree.dispose(slopes(given(), x()) as unknown as np.Array[]);
      tree.dispose(step(given(), x()) as unknown as np.Array[]);
    };
    expect(leakedBy(act, 2 * inject("times"))).toBe(0);
  },
);

test("the arrays given are taken over, and with them the caller's reference alone", () => {
  const [a, beta] = [x(), np.array([1, 2, 3])];
  finish(swish(a.ref, { beta: beta.ref }));
  expect([a.refCount, beta.refCount]).toEqual([1, 1]);
  finish(swish(a, { beta }));
  expect([a.refCount, beta.refCount]).toEqual([0, 0]);
  expect(() => a.ref).toThrow("freed");
  expect(() => mish(a)).toThrow("freed");
});

test("a refused call takes nothing over", () => {
  const a = x();
  expect(() => swish(a, { gamma: 1 } as never)).toThrow("unknown parameter");
  expect(() => swish(a, { beta: Number.NaN })).toThrow("finite");
  const { params, state } = FReLU(2).init();
  expect(() => FReLU(2).apply(params, state, a, { training: true })).toThrow("must have the shape");
  expect([a, ...Object.values(params), ...Object.values(state)].map((array) => array.refCount)).toEqual(
    Array(7).fill(1),
  );
});

describe("layers", () => {
  test.each<[string, Layer]>([
    ["SReLU", SReLU(3) as Layer],
    ["SoftExponential", SoftExponential() as Layer],
    ["Swish", Swish({ shape: [3] }) as Layer],
    ["trainable(silu)", trainable(silu)],
  ])("%s leaves no array: start, value, step", (_, layer) => {
    const loss = (parameters: Record<string, np.Array>, x: np.Array) => layer.apply(parameters, x).sum();
    const step = jit((parameters: Record<string, np.Array>, x: np.Array) => grad(loss)(parameters, x));
    const act = () => {
      const parameters = layer.init(1);
      finish(layer.apply(tree.ref(parameters), x()));
      tree.dispose(step(parameters, x()));
    };
    expect(leakedBy(act, 5 * inject("times"))).toBe(0);
  });

  test.each([true, false])("FReLU, training %s", (training) => {
    const { init, apply } = FReLU(2);
    const image = () =>
      np.array(
        new Float32Array(32).map((_, index) => Math.sin(index)),
        { shape: [1, 2, 4, 4] },
      );
    const act = () => {
      const { params, state } = init(0);
      const loss = (p: typeof params, x: np.Array): [np.Array, typeof state] => {
        const [y, next] = apply(p, tree.ref(state), x, { training });
        return [y.sum(), next];
      };
      const [[value, next], gradients] = valueAndGrad(loss, { hasAux: true })(params, image());
      finish(value);
      tree.dispose([next, gradients, state]);
    };
    expect(leakedBy(act, 5 * inject("times"))).toBe(0);
  });

  test.each([true, false])("FReLU in a jitted training step, training %s", (training) => {
    const { init, apply } = FReLU(2);
    let { params, state } = init(0);
    const loss = (p: typeof params, s: typeof state, x: np.Array): [np.Array, typeof state] => {
      const [y, next] = apply(p, s, x, { training });
      return [y.sum(), next];
    };
    const step = jit((p: typeof params, s: typeof state, x: np.Array) => {
      const [[value, next], slopes] = valueAndGrad(loss, { hasAux: true })(tree.ref(p), s, x);
      value.dispose();
      const moved = tree.map((p: np.Array, slope: np.Array) => p.sub(slope.mul(0.01)), p, slopes);
      return [moved, next] as [typeof params, typeof state];
    });
    const act = () => {
      [params, state] = step(params, state, np.ones([1, 2, 4, 4]));
    };
    expect(leakedBy(act)).toBe(0);
  });
});
