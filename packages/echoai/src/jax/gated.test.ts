import { beforeAll, describe, expect, test } from "vitest";
import { defineGated } from "../activations/gated.ts";
import * as definitions from "../activations/gatedCatalogue.ts";
import { swish } from "../activations/swish.ts";
import { createGated } from "../functions/gated.ts";
import { readGatedVectors, sampleOf, splits } from "../testing/gatedVectors.ts";
import * as functions from "./gatedFunctions.ts";
import { glu, jaxGated, swiglu } from "./index.ts";
import { grad, init, jit, nn, numpy as np, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

const gated = { ...functions };

/** jax-js's exp is off by up to 4.5e-6 relative. */
function expectClose(actual: np.Array, wanted: ArrayLike<number>): void {
  const values = actual.dataSync();
  expect(values.length).toBe(wanted.length);
  for (const [index, value] of values.entries()) {
    const goal = wanted[index] as number;
    if (!(Math.abs(value - goal) <= 1e-5 * Math.abs(goal) + 1e-37))
      expect.fail(`${value} instead of ${goal} at ${index}`);
  }
}

const total =
  (f: (x: np.Array) => np.Array) =>
  (x: np.Array): np.Array =>
    f(x).sum();

describe.each(readGatedVectors(31).map((each) => [each.name, each] as const))(
  "%s against multiprecision values",
  (name, { params, x, y, dx }) => {
    const f = (x: np.Array) => gated[name](x, params);

    test("values, and under jit", () => {
      expectClose(f(np.array([...x])), y);
      expectClose(jit(f)(np.array([...x])), y);
    });

    test("gradients", () => {
      expectClose(grad(total(f))(np.array([...x])), dx);
      expectClose(jit(grad(total(f)))(np.array([...x])), dx);
    });
  },
);

test.each(splits)("takes values and gates from where they are: %j", ({ shape, ...split }) => {
  const length = [...shape].reduce((size: number, axis) => size * axis, 1);
  const data = sampleOf(length);
  const x = np.array(data, { shape: [...shape] });
  const options = { shape, ...split };
  const core = createGated(definitions.gtu);
  const y = functions.gtu(x.ref, {}, split);
  expect(y.shape).toEqual([...shape].with(split.axis, (shape.at(split.axis) as number) / 2));
  expectClose(y, core(Float64Array.from(data), {}, undefined, options));
  const { dx } = core.backward(
    Float64Array.from(data),
    new Float64Array(length / 2).fill(1),
    {},
    undefined,
    options,
  );
  expectClose(grad(total((x) => functions.gtu(x, {}, split)))(x), dx);
});

test("is what jax-js composes", () => {
  const x = np.array(sampleOf(24), { shape: [2, 12] });
  expectClose(glu(x.ref), nn.glu(x.ref).dataSync());
  const [value, gate] = np.split(x.ref, 2, -1) as [np.Array, np.Array];
  expectClose(swiglu(x), value.mul(nn.silu(gate)).dataSync());
});

test("second derivatives: in the gate and in both", () => {
  const second = (index: number) => {
    const slope = (x: np.Array) => np.unstack(grad(total((x) => swiglu(x)))(x))[index] as np.Array;
    return [...grad(slope)(np.array([3, 0.5])).dataSync()];
  };
  // For x gate sigma(gate): d2/dx2 = 0, d2/dx dgate = s (1 + gate (1 - s)), d2/dgate2 = x s (1 - s) (2 + gate (1 - 2 s)).
  const s = 1 / (1 + Math.exp(-0.5));
  const mixed = s * (1 + 0.5 * (1 - s));
  const pure = 3 * s * (1 - s) * (2 + 0.5 * (1 - 2 * s));
  expect(second(0)).toEqual([0, expect.closeTo(mixed, 5)]);
  expect(second(1)).toEqual([expect.closeTo(mixed, 5), expect.closeTo(pure, 5)]);
});

test("rows under vmap", () => {
  const x = np.array(sampleOf(24), { shape: [3, 8] });
  expectClose(vmap((x: np.Array) => swiglu(x))(x.ref), swiglu(x).dataSync());
});

test("parameter arrays broadcast against the result, and have gradients", () => {
  const own = jaxGated(defineGated({ name: "own", activation: swish }));
  const x = Float32Array.of(1, -2, 3, 0.5, 4, -1);
  const loss = (beta: np.Array) => own(np.array(x), { beta }).sum();
  const beta = [0.5, 1, 2];
  const core = createGated(defineGated({ name: "own", activation: swish }));
  const slopes = beta.map((beta, index) => {
    const pair = Float64Array.of(x[index] as number, x[index + 3] as number);
    return core.backward(pair, Float64Array.of(1), { beta }).dparams.beta as number;
  });
  expectClose(grad(loss)(np.array(beta)), slopes);
});

test("pairwise takes values and gates apart", () => {
  const y = swiglu.pairwise(np.array([1, 2]), { gate: np.array([3, 4]) });
  expectClose(y, swiglu(np.array([1, 2, 3, 4])).dataSync());
});

test("ends: the limits of the gate, NaN where there is none", () => {
  const at = (value: number, gate: number) => swiglu(np.array([value, gate])).js();
  expect(at(2, -Infinity)).toEqual([-0]);
  expect(at(2, Infinity)).toEqual([Infinity]);
  expect(at(0, Infinity)).toEqual([Number.NaN]);
  expect(at(Number.NaN, 1)).toEqual([Number.NaN]);
});

test.each<[string, () => unknown, string]>([
  ["an odd length", () => glu(np.zeros([2, 3])), "glu: axis 1 of [2, 3] must have an even length, got 3"],
  [
    "an axis that x has not",
    () => glu(np.zeros([4]), {}, { axis: 1 }),
    "glu: axis must be an axis of [4], got 1",
  ],
  ["an unknown option", () => glu(np.zeros([4]), {}, { dim: 1 } as never), 'glu: unknown option "dim"'],
  [
    "a gate among the parameters",
    () => glu(np.zeros([4]), { gate: 1 } as never),
    'glu: unknown parameter "gate"',
  ],
  ["no array", () => glu([1, 2] as never), "glu: x must be a jax-js array, got"],
])("refuses %s", (_, act, message) => {
  expect(act).toThrow(message);
});
