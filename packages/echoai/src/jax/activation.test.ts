import { beforeAll, describe, expect, test } from "vitest";
import { type Bound, targets } from "../../claims/functions.mjs";
import * as catalogue from "../activations/catalogue.ts";
import { define } from "../activations/define.ts";
import { contains } from "../activations/domain.ts";
import { describe as describeValue } from "../expression/describe.ts";
import { div, evaluate, mul, sin } from "../expression/index.ts";
import { largestFloat32 } from "../expression/range.ts";
import { mish as callable } from "../functions/catalogue.ts";
import { withVectors } from "../testing/definitions.ts";
import { isWithin } from "../testing/float32.ts";
import { readVectors } from "../testing/vectors.ts";
import * as activations from "./functions.ts";
import { type JaxActivation, jaxActivation, mish, softplus, swish } from "./index.ts";
import { grad, init, jit, nn, numpy as np, vmap } from "./jax.ts";

beforeAll(async () => {
  await init("wasm");
});

const definitions = withVectors.filter(({ name }) => name !== "frelu");

/** These two grow with jax-js's own exponential. */
const exceptions: Readonly<Record<string, Bound>> = {
  softExponential: targets.jaxExponential,
  softExponentialPage: targets.jaxExponential,
};

const expectClose = (got: number | undefined, wanted: number, bound: Bound, what: string): void => {
  if (!isWithin(bound, got ?? Number.NaN, wanted)) expect.fail(`${what} = ${got}, should be ${wanted}`);
};

/** What there is of a slope in float32: the largest float in place of an infinity; NaN where the function is undefined. */
const finite = (slope: number): number => Math.max(-largestFloat32, Math.min(largestFloat32, slope));

const total = (f: (x: np.Array) => np.Array) => (x: np.Array) => f(x).sum();

describe.each(definitions.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    const activation = jaxActivation(definition) as JaxActivation<string, never>;
    const bounds = exceptions[name] ?? targets.jax;

    describe.each(readVectors(name))("with $params", ({ params, x, y, dx, dparams }) => {
      const input = () => np.array(Float32Array.from(x));

      test("gives the multiprecision values, with and without jit", () => {
        for (const f of [
          (x: np.Array) => activation(x, params),
          jit((x: np.Array) => activation(x, params)),
        ]) {
          const got = f(input()).dataSync();
          x.forEach((at, index) => {
            expectClose(got[index], y[index] as number, bounds, `f(${at})`);
          });
        }
      });

      test("gives the multiprecision derivatives, finite where the function is defined", () => {
        const slope = grad(total((x) => activation(x, params)));
        for (const f of [slope, jit(slope)]) {
          const got = f(input()).dataSync();
          x.forEach((at, index) => {
            expectClose(got[index], finite(dx[index] as number), bounds, `f'(${at})`);
          });
        }
        const mapped = vmap(grad((x: np.Array) => activation(x, params)))(input()).dataSync();
        expect([...mapped]).toEqual([...slope(input()).dataSync()]);
      });

      test("gives the multiprecision gradients in parameters of the input's shape, finite where it is defined", () => {
        for (const key of Object.keys(dparams)) {
          const loss = (p: np.Array) => activation(input(), { ...params, [key]: p }).sum();
          const got = grad(loss)(np.full([x.length], params[key] as number)).dataSync();
          x.forEach((at, index) => {
            const wanted = (dparams[key] as readonly number[])[index] as number;
            // Where the value itself overflows, so may parts of a gradient that does not.
            if (Number.isFinite(Math.fround(y[index] as number)) || Number.isNaN(wanted))
              expectClose(got[index], finite(wanted), bounds, `d${key}(${at})`);
            else expect(got[index]).not.toBeNaN();
          });
        }
      });
    });
  },
);

test.each(definitions.map((definition) => [definition.name, definition] as const))(
  "%s has a number for every finite input, and a finite slope in all that it depends on",
  (_, definition) => {
    const activation = jaxActivation(definition) as JaxActivation<string, never>;
    const at = [88.8, 89, 100, 1e4, 1e20, 3.4e38].flatMap((x) => [x, -x]);
    const given = Object.entries(definition.parameters).map(
      ([key, { default: value }]) => [key, value] as const,
    );
    const start = () => Object.fromEntries(given.map(([key, value]) => [key, np.full([at.length], value)]));
    const y = activation(np.array(at), start()).dataSync();
    // The parameters' defaults leave no input outside the domain.
    expect([...y].map(Number.isNaN)).not.toContain(true);
    const slopes = grad((variables: { x: np.Array; parameters: Record<string, np.Array> }) =>
      activation(variables.x, variables.parameters).sum(),
    )({ x: np.array(at), parameters: start() }) as unknown as {
      x: np.Array;
      parameters: Record<string, np.Array>;
    };
    for (const slope of [slopes.x, ...Object.values(slopes.parameters)])
      expect([...slope.dataSync()].map(Number.isFinite)).not.toContain(false);
  },
);

test.each(
  definitions
    .filter(({ kinks }) => kinks.length > 0)
    .map((definition) => [definition.name, definition] as const),
)("%s has the declared slope at each kink", (_, definition) => {
  const activation = jaxActivation(definition) as JaxActivation<string, never>;
  const given = Object.fromEntries(
    Object.entries(definition.parameters).map(([key, { default: value }]) => [key, value]),
  );
  for (const { at, slope } of definition.kinks) {
    const x = evaluate(at, { ...given, x: 0 });
    expect(grad((x: np.Array) => activation(x))(np.array(x)).js()).toBeCloseTo(
      evaluate(slope, { ...given, x }),
      6,
    );
  }
});

test("values reach as far as float32 does, where jax-js's own exponential and logarithm end before", () => {
  const { eSwish, nlrelu, sigmoid, silu, softExponential } = activations;
  // By 50 digits of arithmetic, of the float32 inputs and parameters.
  const cases: readonly (readonly [(x: np.Array) => np.Array, readonly (readonly [number, number])[]])[] = [
    [
      (x) => softExponential(x, { alpha: 1 }),
      [
        [88.5, 2.7230878250681117e38],
        [-20, 2.061153622438558e-9],
      ],
    ],
    [(x) => softExponential(x, { alpha: -1 }), [[1, 0]]],
    [(x) => nlrelu(x, { beta: 30 }), [[2e37, 89.28999299638338]]],
    [
      silu,
      [
        [-88, -5.328049667953044e-37],
        [-90, -7.374611361591464e-38],
      ],
    ],
    [sigmoid, [[-100, 3.720075976020836e-44]]],
    [
      (x) => eSwish(x, { beta: 1e30 }),
      [
        [1, 7.310585786300049e29],
        [-80, -1.443881110276332e-3],
      ],
    ],
  ];
  for (const [f, points] of cases) {
    const got = f(np.array(points.map(([x]) => x))).dataSync();
    points.forEach(([x, wanted], index) => {
      // Beside the error of jax-js's exponential the last place of a subnormal number.
      const error = Math.abs((got[index] as number) - wanted);
      expect(error, `at ${x}: ${got[index]}`).toBeLessThanOrEqual(
        Math.max(5e-6 * Math.abs(wanted), 5e-6 * 2e-38 + 1.5e-45 * 2),
      );
    });
  }
});

test("constant factors are not drawn together where their product has no float", () => {
  const x = () => np.array([1e20, 1e30]);
  const got = activations.nlrelu(x(), { beta: 1e-30 }).dataSync();
  expect(got[0]).toBeCloseTo(1e-10, 15);
  expect(got[1]).toBeCloseTo(Math.LN2, 6);
  const wide = jaxActivation(
    define({ name: "wide", parameters: { a: 1 }, formula: (x, { a }) => mul(mul(a, x), mul(a, x)) }),
  );
  expect(wide(x(), { a: 1e-30 }).dataSync()[0]).toBeCloseTo(1e-20, 25);
});

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
    expect(() => swish(np.array([1]), { beta: Float32Array.of(1) } as never)).toThrow(
      "swish: beta must be a number or a jax-js array, got a Float32Array of length 1",
    );
    expect(() => mish([1, 2] as never)).toThrow(
      "mish: x must be a number or a jax-js array, got an object (Array)",
    );
    expect(() => mish(undefined as never)).toThrow(
      "mish: x must be a number or a jax-js array, got undefined",
    );
  });

  test("are of an activation function or its definition, and of nothing else", () => {
    for (const wrong of [undefined, null, 1, {}, Math.sin])
      expect(() => jaxActivation(wrong as never)).toThrow(
        `jaxActivation: activation must be an activation function or its definition, got ${describeValue(wrong)}`,
      );
    expect(jaxActivation(callable)(2).js()).toBe(jaxActivation(catalogue.mish)(2).js());
  });

  test("take the place of one another: as many numbers as one likes, in any order", () => {
    const betas = [...Array(40).keys(), ...Array(40).keys()].map((k) => 1 + (k % 20) / 8);
    for (const beta of betas) {
      expect(swish(np.array(1), { beta }).js()).toBeCloseTo(1 / (1 + Math.exp(-beta)), 6);
      expect(grad((x: np.Array) => swish(x, { beta }))(np.array(0)).js()).toBeCloseTo(0.5, 6);
    }
  });

  test("of integers, and x of fewer axes than a parameter", () => {
    const y = swish(np.array([1, 2]), {
      beta: np.array(
        [
          [1, 2],
          [0, 1],
          [2, 0],
        ],
        { dtype: np.int32 },
      ),
    });
    expect([y.dtype, y.shape]).toEqual([np.float32, [3, 2]]);
    const gate = (beta: number, x: number) => x / (1 + Math.exp(-beta * x));
    [gate(1, 1), gate(2, 2), gate(0, 1), gate(1, 2), gate(2, 1), gate(0, 2)].forEach((wanted, index) => {
      expect(y.ref.dataSync()[index]).toBeCloseTo(wanted, 6);
    });
    const gradient = grad((x: np.Array) => swish(x, { beta: np.ones([3, 2]) }).sum())(np.array([0, 0]));
    expect(gradient.js()).toEqual([1.5, 1.5]);
    const integers = () => np.array([1, 2], { dtype: np.int32 });
    const both = (x: np.Array, beta: np.Array) => swish(x, { beta });
    expect(jit(both)(integers(), integers()).js()).toEqual(both(np.array([1, 2]), np.array([1, 2])).js());
    expect(vmap(both)(integers(), integers()).js()).toEqual(both(np.array([1, 2]), np.array([1, 2])).js());
  });
});

describe("types", () => {
  test("a number becomes an array, and what is no float a float32", () => {
    expect(mish(1).js()).toBeCloseTo(0.8650983882673103, 6);
    for (const dtype of [np.int32, np.uint32, np.bool]) {
      const y = mish(np.array([1, 0]).astype(dtype));
      expect([y.dtype, y.shape]).toEqual([np.float32, [2]]);
      expect(y.js()[0]).toBeCloseTo(0.8650983882673103, 6);
    }
  });

  test("float64 stays, in the value and in the gradients, and has its range", () => {
    const x = () => np.array([1, 2]).astype(np.float64);
    const f = (x: np.Array) => mish(x);
    for (const y of [f(x()), jit(f)(x()), grad(total(f))(x())]) expect(y.dtype).toBe(np.float64);
    expect(swish(x(), { beta: np.array([1, 2]) }).dtype).toBe(np.float64);
    const large = () =>
      x()
        .mul(2 ** 100)
        .mul(2 ** 100);
    expect([...mish(large()).dataSync()]).toEqual([2 ** 200, 2 ** 201]);
    expect([...grad(total(f))(large()).dataSync()]).toEqual([1, 1]);
  });

  test("empty arrays", () => {
    expect(mish(np.zeros([0, 3])).shape).toEqual([0, 3]);
    expect(grad(total((x) => mish(x)))(np.zeros([0, 3])).shape).toEqual([0, 3]);
  });

  test("NaN gives NaN, in the slope too, for every parameter; infinities give the limits", () => {
    for (const definition of definitions) {
      const activation = jaxActivation(definition) as JaxActivation<string, never>;
      for (const parameter of [0, 1, -1, 0.5, 2, 1e30, -1e30]) {
        const allowed = Object.entries(definition.parameters).filter(([, { domain }]) =>
          contains(domain, parameter),
        );
        const given = Object.fromEntries(allowed.map(([key]) => [key, parameter]));
        const at = () => np.array([Number.NaN, 1]);
        expect(activation(at(), given).js()[0], `${definition.name} ${parameter}`).toBeNaN();
        expect(
          grad(total((x) => activation(x, given)))(at()).js()[0],
          `${definition.name}' ${parameter}`,
        ).toBeNaN();
      }
    }
  });

  test("NaN gives NaN under jit; infinities give the limits", () => {
    const ends = () => np.array([Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    const f = (x: np.Array) => mish(x);
    for (const y of [f(ends()), jit(f)(ends())])
      expect([...y.dataSync()].map((value) => value + 0)).toEqual([Number.NaN, 0, Number.POSITIVE_INFINITY]);
    expect(grad(total(f))(ends()).js()[0]).toBeNaN();
  });
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
