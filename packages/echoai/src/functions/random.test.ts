import { describe, expect, test } from "vitest";
import { type Definition, derive, gumbel, normal, uniform } from "../activations/index.ts";
import { drawNoise, type Noise } from "../activations/noise.ts";
import { evaluate, greaterEqual, max, mul, select } from "../expression/index.ts";
import { toText } from "../targets/notation/text/index.ts";
import { toWgsl } from "../targets/shading/wgsl/index.ts";
import * as catalogue from "./catalogue.ts";
import { defineActivation } from "./defineActivation.ts";

const { rrelu, probAct } = catalogue;

/** The uniform numbers of mulberry32, as its published C code has them, in integers of any size. */
function mulberry32(seed: bigint, count: number): number[] {
  const word = (value: bigint) => BigInt.asUintN(32, value);
  return Array.from({ length: count }, (_, index) => {
    const state = word(seed + 0x6d2b79f5n * BigInt(index + 1));
    let z = word((state ^ (state >> 15n)) * (state | 1n));
    z = word(z ^ (z + word((z ^ (z >> 7n)) * (z | 61n))));
    return Number(z ^ (z >> 14n)) / 2 ** 32;
  });
}

const seeded = (seed: bigint) => BigInt.asUintN(32, seed + 0x9e3779b9n);

const standard = (noise: Noise, seed: number, count: number) =>
  drawNoise(noise, seed, (next) => Float64Array.from({ length: count }, next)).r as Float64Array;

describe("standard numbers", () => {
  const count = 2 ** 16;

  test("uniform ones are those of mulberry32, bit for bit", () => {
    const got = standard({ r: uniform(0, 1) }, 42, 1000);
    expect([...got]).toEqual(mulberry32(seeded(42n), 1000));
  });

  test("those of another seed, and of a second noise, are others", () => {
    const noise = { r: uniform(0, 1), q: uniform(0, 1) };
    const { r, q } = drawNoise(noise, 1, (next) => next());
    expect(new Set([r, q, drawNoise(noise, 2, (next) => next()).r]).size).toBe(3);
  });

  /** The cumulative distribution, mean and variance of each kind. */
  const kinds = {
    uniform: { noise: uniform(0, 1), cumulative: (r: number) => r, mean: 1 / 2, variance: 1 / 12 },
    normal: {
      noise: normal(0, 1),
      // By Simpson's rule on the density from 0.
      cumulative: (r: number) => 0.5 + integral((t) => Math.exp(-t * t * 0.5) / Math.sqrt(2 * Math.PI), r),
      mean: 0,
      variance: 1,
    },
    gumbel: {
      noise: gumbel(0, 1),
      cumulative: (r: number) => Math.exp(-Math.exp(-r)),
      mean: 0.5772156649015329,
      variance: Math.PI ** 2 / 6,
    },
  };

  function integral(f: (t: number) => number, to: number): number {
    const steps = 64;
    let sum = 0;
    for (let k = 0; k <= steps; k++)
      sum += (k === 0 || k === steps ? 1 : k % 2 === 0 ? 2 : 4) * f((to * k) / steps);
    return (sum * to) / steps / 3;
  }

  test.each(Object.entries(kinds))("%s", (_, { noise, cumulative, mean, variance }) => {
    const drawn = standard({ r: noise }, 7, count).sort();
    const average = drawn.reduce((sum, r) => sum + r, 0) / count;
    const squares = drawn.reduce((sum, r) => sum + (r - average) ** 2, 0) / count;
    // Three standard errors of the mean; the distance of Kolmogorov and Smirnov that is exceeded once in a hundred.
    expect(Math.abs(average - mean)).toBeLessThan(3 * Math.sqrt(variance / count));
    expect(squares / variance).toBeCloseTo(1, 1);
    const distance = drawn.reduce((most, r, index) => {
      const expected = cumulative(r);
      return Math.max(most, expected - index / count, (index + 1) / count - expected);
    }, 0);
    expect(distance).toBeLessThan(1.63 / Math.sqrt(count));
  });
});

describe("rrelu", () => {
  const x = Float64Array.of(-1, 2, -3, -0.5, 0, 1e300, -1e300);
  const options = { training: true, seed: 42 };
  const slopes = mulberry32(seeded(42n), x.length).map((u) => 1 / 8 + (1 / 3 - 1 / 8) * u);

  test("is the mean slope in evaluation", () => {
    const mean = (1 / 8 + 1 / 3) / 2;
    expect([...rrelu(Float64Array.of(-1, 2), {}, undefined, { training: false, seed: 3 })]).toEqual([
      -mean,
      2,
    ]);
    expect(rrelu(-2)).toBe(-2 * mean);
  });

  test("draws a slope for each negative element in training", () => {
    const got = rrelu(x, {}, undefined, options);
    expect([...got]).toEqual(
      [...x].map((value, index) => (value < 0 ? value * (slopes[index] as number) : value)),
    );
    expect(rrelu(x, {}, undefined, options)).toEqual(got);
    expect(rrelu(x, {}, undefined, { training: true, seed: 43 })).not.toEqual(got);
    expect(rrelu(x, {}, undefined, { training: true })).toEqual(
      rrelu(x, {}, undefined, { training: true, seed: 0 }),
    );
  });

  test("the slopes are constants to the gradient", () => {
    const dy = Float64Array.of(1, 1, 2, 1, 1, 1, 1);
    const { dx, dparams } = rrelu.backward(x, dy, {}, undefined, options);
    expect([...dx]).toEqual(
      [...x].map((value, k) => (value < 0 ? (dy[k] as number) * (slopes[k] as number) : dy[k])),
    );
    expect(Object.keys(dparams)).toEqual(["lower", "upper"]);
    expect([...rrelu.derivative(x, {}, undefined, options)]).toEqual(
      [...x].map((value, k) => (value < 0 ? slopes[k] : 1)),
    );
  });

  test("float32 arrays draw the same slopes, rounded", () => {
    const small = Float32Array.of(-1, 2, -3, -0.5);
    const got = rrelu(small, {}, undefined, options);
    got.forEach((value, k) => {
      const expected = (small[k] as number) * ((small[k] as number) < 0 ? (slopes[k] as number) : 1);
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(2 ** -22 * Math.abs(expected));
    });
  });

  test("shaders and formulas have the noise as an argument", () => {
    const training = rrelu.definition.random?.training as Definition;
    expect(toText(training.formula)).toBe("{ x if x ≥ 0; (lower + (upper - lower) slope) x otherwise }");
    expect(toWgsl(training.stable)).toContain("slope");
    expect(toWgsl(rrelu.definition.stable)).not.toContain("slope");
  });
});

test("probAct trains the deviation of its noise", () => {
  const x = Float64Array.of(-1, 0.5, 2);
  const options = { training: true, seed: 5 };
  const epsilon = standard({ r: normal(0, 1) }, 5, 3);
  const got = probAct(x, { sigma: 0.5 }, undefined, options);
  got.forEach((value, k) => {
    expect(value).toBeCloseTo(Math.max(0, x[k] as number) + 0.5 * (epsilon[k] as number), 15);
  });
  const { dx, dparams } = probAct.backward(x, Float64Array.of(1, 2, 3), { sigma: 0.5 }, undefined, options);
  expect([...dx]).toEqual([0, 2, 3]);
  const expected = epsilon.reduce((sum, value, k) => sum + (k + 1) * value, 0);
  expect(dparams.sigma).toBeCloseTo(expected, 14);
});

describe("evaluation is the expectation of training", () => {
  const random = Object.values(catalogue).filter(({ definition }) => definition.random !== undefined);

  /** Points and weights over each kind's standard numbers: the trapezoidal rule is exact to float64 for both. */
  const rules = {
    uniform: Array.from({ length: 64 }, (_, k) => [(k + 0.5) / 64, 1 / 64] as const),
    normal: Array.from({ length: 257 }, (_, k) => {
      const t = (k - 128) / 12;
      return [t, Math.exp(-t * t * 0.5) / Math.sqrt(2 * Math.PI) / 12] as const;
    }),
  };

  test("there are some", () => {
    expect(random.map(({ definition }) => definition.name)).toEqual(["probAct", "rrelu"]);
  });

  test.each(random.map(({ definition }) => [definition.name, definition] as const))("%s", (_, definition) => {
    const { noise, training } = definition.random as NonNullable<Definition["random"]>;
    const [[name = "", { kind }] = ["", uniform(0, 1)]] = Object.entries(noise);
    const defaults = Object.fromEntries(
      Object.entries(definition.parameters).map(([key, parameter]) => [key, parameter.default]),
    );
    for (const x of [-100, -2.5, -1e-3, 0, 0.25, 7, 1e4]) {
      const mean = rules[kind as "uniform" | "normal"].reduce(
        (sum, [at, weight]) =>
          sum + weight * evaluate(derive(training).value, { ...defaults, x, [name]: at }),
        0,
      );
      const value = evaluate(derive(definition).value, { ...defaults, x });
      expect(Math.abs(mean - value)).toBeLessThanOrEqual(1e-13 * Math.max(1, Math.abs(value)));
    }
  });
});

describe("one's own", () => {
  test("a formula in text", () => {
    const own = defineActivation({
      name: "own",
      parameters: { width: 0.5 },
      noise: { k: uniform(-1, 1) },
      formula: "(1 + width * k) * max(0, x)",
    });
    expect(toText(own.definition.formula)).not.toContain("k");
    expect(own(3)).toBe(3);
    const values = own(new Float64Array(1000).fill(2), {}, undefined, { training: true });
    expect(Math.min(...values)).toBeGreaterThan(1);
    expect(Math.max(...values)).toBeLessThan(3);
    expect(new Set(values).size).toBe(1000);
  });

  test("a training form is stable by itself", () => {
    const soft = defineActivation({
      name: "soft",
      noise: { r: normal(0, 1) },
      formula: "log(1 + exp(x + r))",
      expectation: "softplus(x)",
    });
    const [value = 0] = soft(Float64Array.of(1000), {}, undefined, { training: true });
    expect(Math.abs(value - 1000)).toBeLessThan(10);
  });

  test("vectors and noise", () => {
    const own = defineActivation({
      name: "own",
      vectors: { c: [1, 2] },
      noise: { r: normal(3, 0) },
      formula: (x, { c: [a, b], r }) =>
        mul(r, select(greaterEqual(x, 0), mul(a as never, x), mul(b as never, x))),
    });
    const x = Float64Array.of(-1, 2);
    const options = { training: true };
    expect([...own(x, {}, undefined, options)]).toEqual([-6, 6]);
    expect(own.backward(x, x, { c: [1, 2] }, undefined, options).dparams).toEqual({
      c: Float64Array.of(12, 3),
    });
  });
});

describe("what does not hold together is refused", () => {
  const make = (description: object) => () =>
    defineActivation({ name: "f", formula: (x: unknown) => x, ...description } as never);
  const call = (options: object) => () => rrelu(new Float64Array(1), {}, undefined, options as never);
  test.each([
    [make({ noise: 1 }), "f: noise must be an object such as { r: uniform(0, 1) }, got 1"],
    [make({ noise: {} }), "f: noise must be an object such as { r: uniform(0, 1) }, got"],
    [make({ noise: { r: 1 } }), "f: the noise r must be one such as uniform(0, 1), got 1"],
    [
      make({ noise: { r: uniform(0, "q") } }),
      'f: the bounds of the noise r must be finite numbers or parameters, got the string "q"',
    ],
    [make({ noise: { x: uniform(0, 1) } }), 'f: "x" is declared twice'],
    [
      make({ noise: { r: normal(0, 1) }, formula: (x: never, { r }: { r: never }) => max(x, r) }),
      "f: expectation must be given where the formula is not linear in r",
    ],
    [call({ training: 1 }), "rrelu: training must be true or false, got 1"],
    [call({ training: true, seed: 0.5 }), "rrelu: seed must be an integer, got 0.5"],
    [call({ sed: 1 }), 'rrelu: unknown option "sed"'],
    [
      () => catalogue.mish(new Float64Array(1), {}, undefined, { training: true }),
      'mish: unknown option "training"',
    ],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});
