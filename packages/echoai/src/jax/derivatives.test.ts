import { beforeAll, describe, expect, test } from "vitest";
import * as catalogue from "../activations/catalogue.ts";
import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { type Expression, evaluate } from "../expression/index.ts";
import { type JaxActivation, jaxActivation, mish, softClipping } from "./index.ts";
import { grad, hessian, init, jacfwd, jit, jvp, numpy as np, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

/** Away from every kink, and inside every domain. */
const points = [-3, -1.25, -0.3, 0.2, 0.7, 1.5, 4];

const total = (f: (x: np.Array) => np.Array) => (x: np.Array) => f(x).sum();

const rows = Object.values(catalogue)
  .filter(({ name }) => name !== "frelu")
  .map((definition): [string, Definition] => [definition.name, definition]);

describe.each(rows)("second derivatives of %s", (_, definition) => {
  const activation = jaxActivation(definition) as JaxActivation<string, never>;
  const { gradient } = derive(definition);
  const defaults = Object.fromEntries(
    Object.entries(definition.parameters).map(([key, { default: value }]) => [key, value]),
  );

  /** By differences of the first derivative in float64, from the right: the soft exponentials have two at alpha = 0. */
  function exact(first: string, second: string, x: number): number {
    const slope = (shift: number) => {
      const values: Record<string, number> = { ...defaults, x };
      values[second] = (values[second] as number) + shift;
      return evaluate(gradient[first] as Expression, values);
    };
    return (4 * slope(1e-5) - slope(2e-5) - 3 * slope(0)) / 2e-5;
  }

  test("in x, with and without jit", () => {
    const second = grad(total(grad(total((x) => activation(x)))));
    for (const f of [second, jit(second), vmap(grad(grad((x: np.Array) => activation(x))))]) {
      const got = f(np.array(points)).dataSync();
      points.forEach((x, index) => {
        expect(got[index]).toBeCloseTo(exact("x", "x", x), 5);
      });
    }
  });

  const names = Object.keys(defaults);
  if (names.length > 0)
    test("in x and a parameter, and in two parameters", () => {
      const start = (key: string) => np.full([points.length], defaults[key] as number);
      const value = (key: string, p: np.Array, x: np.Array) => activation(x, { [key]: p }).sum();
      for (const key of names) {
        const mixed = grad((p: np.Array) =>
          grad((x: np.Array) => value(key, p.ref, x))(np.array(points)).sum(),
        );
        const twice = grad(total(grad((p: np.Array) => value(key, p, np.array(points)))));
        const [inBoth, inOne] = [jit(mixed)(start(key)).dataSync(), jit(twice)(start(key)).dataSync()];
        points.forEach((x, index) => {
          expect(inBoth[index], `d2 / dx d${key} (${x})`).toBeCloseTo(exact("x", key, x), 4);
          expect(inOne[index], `d2 / d${key}2 (${x})`).toBeCloseTo(exact(key, key, x), 4);
        });
      }
    });
});

describe("forward mode", () => {
  const slopes = () => [...grad(total((x) => mish(x)))(np.array(points)).dataSync()];

  test("jvp and jacfwd give what grad gives", () => {
    const [y, tangents] = jvp((x: np.Array) => mish(x), [np.array(points)], [np.full([points.length], 2)]);
    expect([...y.dataSync()]).toEqual([...mish(np.array(points)).dataSync()]);
    expect([...tangents.dataSync()]).toEqual(slopes().map((slope) => 2 * slope));
    const jacobian: number[][] = jacfwd((x: np.Array) => mish(x))(np.array(points)).js();
    jacobian.forEach((row, index) => {
      expect(row).toEqual(points.map((_, column) => (column === index ? slopes()[index] : 0)));
    });
  });

  test("has no NaN where jax-js's own rules would", () => {
    const ends = [89, 100, 1e4, 1e20, 3.4e38].flatMap((x) => [x, -x]);
    for (const [name, definition] of rows) {
      const f = jaxActivation(definition) as JaxActivation<string, never>;
      const [y, tangents] = jvp((x: np.Array) => f(x), [np.array(ends)], [np.ones([ends.length])]);
      y.dispose();
      expect([...tangents.dataSync()].map(Number.isNaN), name).not.toContain(true);
    }
  });
});

test("hessian: the second derivatives on the diagonal", () => {
  const rows: number[][] = hessian((x: np.Array) => mish(x).sum())(np.array([0.5, -2])).js();
  const second = grad(total(grad(total((x) => mish(x)))))(np.array([0.5, -2])).js();
  expect(rows).toEqual([
    [second[0], 0],
    [0, second[1]],
  ]);
});

test("grad through vmap, and vmap over a parameter", () => {
  const x = () => np.array(points);
  const mapped = (x: np.Array) => vmap((x: np.Array) => mish(x))(x);
  expect(grad(total(mapped))(x()).js()).toEqual(grad(total((x) => mish(x)))(x()).js());
  const family = vmap((alpha: np.Array) => softClipping(np.array(points), { alpha }))(np.array([0.5, 2]));
  expect(family.js()).toEqual(
    [0.5, 2].map((alpha) => softClipping(np.array(points), { alpha: np.array(alpha) }).js()),
  );
});

test("third derivatives are 0, as documented, and not wrong", () => {
  const third = jit(grad(total(grad(total(grad(total((x) => mish(x))))))));
  expect(third(np.array(points)).js()).toEqual(points.map(() => 0));
});
