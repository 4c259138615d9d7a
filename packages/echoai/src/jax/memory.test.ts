import { beforeAll, describe, expect, test } from "vitest";
import { silu } from "../activations/silu.ts";
import { leakedBy } from "../testing/live-arrays.ts";
import { FReLU, type Layer, mish, SoftExponential, SReLU, swish, trainable } from "./index.ts";
import { grad, init, jit, numpy as np, tree, valueAndGrad, vmap } from "./jax.ts";

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

test.each<[string, () => void]>([
  ["a value", () => finish(mish(x()))],
  ["a value that is not read", () => mish(x()).dispose()],
  ["parameters as numbers", () => finish(swish(x(), { beta: 2 }))],
  ["parameters as arrays", () => finish(swish(x(), { beta: np.array([1, 2, 3]) }))],
  ["integers", () => finish(mish(np.array([1, 2], { dtype: np.int32 })))],
  ["jit", () => finish(jitted(x()))],
  ["grad", () => finish(grad(total(mish))(x()))],
  ["jit of grad", () => finish(gradient(x()))],
  ["jit of grad of grad", () => finish(second(x()))],
  ["vmap", () => finish(vmap(mish)(x()))],
  ["vmap of grad", () => finish(vmap(grad(total(mish)))(x()))],
  [
    "grad in a parameter",
    () => finish(grad((beta: np.Array) => swish(x(), { beta }).sum())(np.array([1, 2, 3]))),
  ],
])("%s leaves no array", (_, act) => {
  expect(leakedBy(act)).toBe(0);
});

describe("layers", () => {
  test.each<[string, Layer]>([
    ["SReLU", SReLU(3) as Layer],
    ["SoftExponential", SoftExponential() as Layer],
    ["trainable(silu)", trainable(silu)],
  ])("%s leaves no array: start, value, step", (_, layer) => {
    const loss = (parameters: Record<string, np.Array>, x: np.Array) => layer.apply(parameters, x).sum();
    const step = jit((parameters: Record<string, np.Array>, x: np.Array) => grad(loss)(parameters, x));
    const act = () => {
      const parameters = layer.init(1);
      finish(layer.apply(tree.ref(parameters), x()));
      tree.dispose(step(parameters, x()));
    };
    expect(leakedBy(act, 50)).toBe(0);
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
    expect(leakedBy(act, 50)).toBe(0);
  });
});
