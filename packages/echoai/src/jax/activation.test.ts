import { beforeAll, describe, expect, test } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import { type Definition, define } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { differentiate, div, type Expression, evaluate, mul, sin } from "../expression/index.ts";
import { readVectors } from "../testing/vectors.ts";
import { type JaxActivation, jaxActivation, mish, softplus, swish } from "./index.ts";
import { grad, init, jit, nn, numpy as np, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

const definitions: readonly Definition[] = Object.values(catalogue).filter(({ name }) => name !== "frelu");

/**
 * jax-js's own `exp` is off by up to 4.2e-6 relative towards the ends of its range, and gives 0 where the result is subnormal;
 * Echo builds on it.
 */
const expectClose = (got: number | undefined, wanted: number, what: string, near = 1e-6): void => {
  const rounded = Math.fround(wanted);
  if (Object.is(got, rounded) || got === rounded) return;
  // Just below the largest float the error may cross it.
  if (!Number.isFinite(rounded) || Math.abs(rounded) > 3.4e38) {
    if (Number.isNaN(rounded) ? Number.isNaN(got) : Math.abs(got as number) > 3.3e38) return;
  }
  const error = Math.abs((got as number) - wanted);
  if (!(error <= near || error <= 5e-6 * Math.abs(wanted)))
    expect.fail(`${what} = ${got}, should be ${wanted}`);
};

const total = (f: (x: np.Array) => np.Array) => (x: np.Array) => f(x).sum();

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    const activation = jaxActivation(definition) as JaxActivation<string, never>;

    describe.each(readVectors(name))("with $params", ({ params, x, y, dx, dparams }) => {
      const input = () => np.array(Float32Array.from(x));

      test("gives the multiprecision values, with and without jit", () => {
        for (const f of [
          (x: np.Array) => activation(x, params),
          jit((x: np.Array) => activation(x, params)),
        ]) {
          const got = f(input()).dataSync();
          x.forEach((at, index) => {
            expectClose(got[index], y[index] as number, `f(${at})`);
          });
        }
      });

      test("gives the multiprecision derivatives, none of them NaN", () => {
        const slope = grad(total((x) => activation(x, params)));
        for (const f of [slope, jit(slope)]) {
          const got = f(input()).dataSync();
          x.forEach((at, index) => {
            // Outside the domain the value is NaN already.
            if (!Number.isNaN(dx[index])) expectClose(got[index], dx[index] as number, `f'(${at})`);
            expect(got[index]).not.toBeNaN();
          });
        }
        const mapped = vmap(grad((x: np.Array) => activation(x, params)))(input()).dataSync();
        expect([...mapped]).toEqual([...slope(input()).dataSync()]);
      });

      test("gives the multiprecision gradients in parameters of the input's shape, none of them NaN", () => {
        for (const key of Object.keys(dparams)) {
          const loss = (p: np.Array) => activation(input(), { ...params, [key]: p }).sum();
          const got = grad(loss)(np.full([x.length], params[key] as number)).dataSync();
          x.forEach((at, index) => {
            const wanted = (dparams[key] as readonly number[])[index] as number;
            // Where the result overflows there is no gradient that float32 could hold.
            if (Number.isNaN(wanted) || Math.abs(Math.fround(y[index] as number)) > 3.4e38) return;
            const largest = Math.min(Math.max(wanted, -3.4028234663852886e38), 3.4028234663852886e38);
            // A sum of two terms around 1, each with its own error.
            expectClose(got[index], largest, `d${key}(${at})`, 2e-6);
          });
          for (const value of got) expect(value).not.toBeNaN();
        }
      });
    });

    test("second derivatives", () => {
      const points = [-3, -1.25, -0.3, 0.2, 0.7, 1.5, 4];
      const second = grad(total(grad(total((x) => activation(x)))));
      const got = second(np.array(points)).dataSync();
      const exact = differentiate(derive(definition).gradient.x as Expression, "x");
      const values = Object.fromEntries(
        Object.entries(definition.parameters).map(([key, { default: value }]) => [key, value]),
      );
      points.forEach((x, index) => {
        expect(got[index]).toBeCloseTo(evaluate(exact, { ...values, x }), 5);
      });
    });
  },
);

test("jax-js's own softplus has the NaN gradient that Echo's has not", () => {
  const at = () => np.array([89, 100, 1e4, 1e20]);
  expect([...grad(total(nn.softplus))(at()).dataSync()].some(Number.isNaN)).toBe(true);
  expect([...grad(total((x) => softplus(x)))(at()).dataSync()]).toEqual([1, 1, 1, 1]);
});

describe("parameters", () => {
  test("broadcast as NumPy has it, and gradients come back in their shape", () => {
    const x = () =>
      np.array(
        new Float32Array(24).map((_, index) => index / 8 - 1.5),
        { shape: [2, 3, 4] },
      );
    const values = [0.5, 1, 2];
    for (const [shape, place] of [
      [[3, 1], (index: number) => Math.floor(index / 4) % 3],
      [[4], (index: number) => index % 4],
      [[], () => 0],
    ] as const) {
      const count = shape.reduce<number>((a, b) => a * b, 1);
      const betas = Array.from({ length: count }, (_, index) => values[index % 3] as number);
      const beta = () => np.array(Float32Array.from(betas), { shape: [...shape] });
      const y = swish(x(), { beta: beta() });
      const gradient = grad((b: np.Array) => swish(x(), { beta: b }).sum())(beta());
      expect(gradient.shape).toEqual(shape);
      const sums = new Float64Array(count);
      (y.dataSync() as Float32Array).forEach((value, index) => {
        const at = index / 8 - 1.5;
        const b = betas[place(index)] as number;
        const s = 1 / (1 + Math.exp(-b * at));
        expect(value).toBeCloseTo(at * s, 5);
        sums[place(index)] = (sums[place(index)] as number) + at * at * s * (1 - s);
      });
      (gradient.dataSync() as Float32Array).forEach((value, index) => {
        expect(value).toBeCloseTo(sums[index] as number, 4);
      });
    }
  });

  test("are checked", () => {
    expect(() => swish(np.array([1]), { alpha: 1 } as never)).toThrow(
      'swish: unknown parameter "alpha"; it has beta',
    );
    const isru = jaxActivation(catalogue.isru);
    expect(() => isru(np.array([1]), { alpha: -1 })).toThrow("isru: alpha must be > 0, got -1");
    const frelu = jaxActivation(catalogue.frelu) as (x: np.Array, inputs: object) => np.Array;
    expect(() => frelu(np.array([1]), {})).toThrow("frelu: the input condition is missing");
  });
});

test("numbers, integers and float64 arrays", () => {
  expect(mish(1).js()).toBeCloseTo(0.8650983882673103, 6);
  const integers = mish(np.array([1, 2], { dtype: np.int32 }));
  expect([integers.dtype, integers.shape]).toEqual([np.float32, [2]]);
  expect(mish(np.array([1], { dtype: np.float64 })).dtype).toBe(np.float64);
  expect([...mish(np.array([1, 2], { dtype: np.int32 })).dataSync()][1]).toBeCloseTo(1.943958959533995, 5);
});

test("a user's own function is right under grad", () => {
  const snake = jaxActivation(
    define({
      name: "snake",
      parameters: { alpha: 1 },
      formula: (x, { alpha }) => div(mul(sin(mul(alpha, x)), sin(mul(alpha, x))), alpha),
    }),
  );
  const got = grad((x: np.Array) => snake(x, { alpha: 2 }).sum())(np.array([0.5, 1])).dataSync();
  [0.5, 1].forEach((x, index) => {
    expect(got[index]).toBeCloseTo(Math.sin(4 * x), 5);
  });
});
