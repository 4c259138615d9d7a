import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kernels } from "../../claims/functions.mjs";
import { derive } from "../activations/index.ts";
import { catalogue } from "../catalogue.ts";
import { div, evaluate, exp, mul, sub } from "../expression/index.ts";
import type { FloatArray } from "../targets/target.ts";
import { sampled } from "../testing/definitions.ts";
import { float32Error, isNearFloat32 } from "../testing/float32.ts";
import { ulpsBetween } from "../testing/floats.ts";
import type { Activation } from "./activation.ts";
import { frelu, mish, relu, srelu, swish } from "./catalogue.ts";
import { defineActivation } from "./defineActivation.ts";

const inputs = [-1e30, -700, -20, -2, -1.5, -1, -0.25, -0, 0, 0.25, 1, 1.5, 2, 20, 700, 1e30];

const all = sampled.map(({ name }) => catalogue[name] as Activation);

/** A value for each variable beside x, away from the defaults. */
const valuesFor = ({ definition }: Activation): Record<string, number> =>
  Object.fromEntries([
    ...Object.entries(definition.parameters).map(([name, parameter]) => [name, parameter.default + 0.125]),
    ...definition.inputs.map((name) => [name, 0.75]),
  ]);

describe.each(all)("$name", (activation) => {
  const values = valuesFor(activation);
  const { value, gradient } = derive(activation.definition);

  test("numbers: the formula and its derivatives in float64", () => {
    for (const x of inputs) {
      const at = { ...values, x };
      expect(activation(x, values)).toBe(evaluate(value, at));
      expect(activation.derivative(x, values)).toBe(evaluate(gradient.x as never, at));
      const { dx, dparams } = activation.backward(x, 2, values);
      expect(dx).toBe(2 * evaluate(gradient.x as never, at));
      for (const name of Object.keys(values))
        expect(dparams[name]).toBe(2 * evaluate(gradient[name] as never, at));
    }
  });

  test.each([Float32Array, Float64Array])("%o in, the same out, as the numbers", (Floats) => {
    const x = new Floats(inputs);
    const dy = new Floats(inputs.map((_, k) => k - 5));
    const expectLike = (got: FloatArray, wanted: readonly number[]) => {
      expect(got).toBeInstanceOf(Floats);
      if (Floats === Float64Array) expect([...got]).toEqual(wanted);
      else expect(wanted.filter((value, k) => !isNearFloat32(got[k] as number, value))).toEqual([]);
    };
    expectLike(
      activation(x, values),
      [...x].map((each) => activation(each, values)),
    );
    expectLike(
      activation.derivative(x, values),
      [...x].map((each) => activation.derivative(each, values)),
    );
    const each = [...x].map((at, k) => activation.backward(at, dy[k] as number, values));
    const { dx, dparams } = activation.backward(x, dy, values);
    expectLike(
      dx,
      each.map((gradients) => gradients.dx),
    );
    for (const name of Object.keys(values)) {
      const sum = each.reduce((total, gradients) => total + (gradients.dparams[name] as number), 0);
      if (Floats === Float64Array) expect(dparams[name]).toBe(sum);
      else if (Number.isFinite(sum))
        expect(Math.abs((dparams[name] as number) - sum)).toBeLessThan(1e-6 * (1 + Math.abs(sum)));
      else expect(dparams[name]).toBe(sum);
    }
    expect(Object.keys(dparams)).toEqual(Object.keys(values));
  });

  test("`out`, and in place", () => {
    const x = Float64Array.from(inputs);
    const dy = x.map((_, k) => k - 5);
    const [y, slope] = [activation(x, values), activation.derivative(x, values)];
    const { dx, dparams } = activation.backward(x, dy, values);
    const out = new Float64Array(x.length);
    expect(activation(x, values, out)).toBe(out);
    expect(out).toEqual(y);
    expect(activation.derivative(x, values, out)).toBe(out);
    expect(out).toEqual(slope);
    const gradients = activation.backward(x, dy, values, out);
    expect(gradients.dx).toBe(out);
    expect(gradients).toEqual({ dx, dparams });

    const inPlace = (run: (copy: Float64Array) => Float64Array) => run(Float64Array.from(inputs));
    expect(inPlace((copy) => activation(copy, values, copy))).toEqual(y);
    expect(inPlace((copy) => activation.derivative(copy, values, copy))).toEqual(slope);
    expect(inPlace((copy) => activation.backward(copy, dy, values, copy).dx)).toEqual(dx);
    const upstream = Float64Array.from(dy);
    expect(activation.backward(x, upstream, values, upstream)).toEqual({ dx, dparams });
    expect(x).toEqual(Float64Array.from(inputs));
  });

  test("an empty array", () => {
    const empty = new Float32Array(0);
    expect(activation(empty, values)).toEqual(empty);
    expect(activation.derivative(empty, values)).toEqual(empty);
    expect(activation.backward(empty, empty, values)).toEqual({
      dx: empty,
      dparams: Object.fromEntries(Object.keys(values).map((name) => [name, 0])),
    });
  });

  test("beyond float32, where float64 goes on, it is the stable form still", () => {
    for (const x of [-1e300, -3.5e38, 3.5e38, 1e300]) {
      const wanted = evaluate(activation.definition.stable, { ...values, x });
      if (!Number.isNaN(wanted)) expect(ulpsBetween(activation(x, values), wanted)).toBe(0);
    }
  });
});

describe("float32 arrays", () => {
  test("of any precision are near the numbers; of few elements, rounded once", () => {
    const x = Float32Array.from({ length: 100 }, (_, k) => k / 7 - 5);
    for (const precision of ["fast", "precise"] as const) {
      const y = mish(x, {}, undefined, { precision });
      x.forEach((value, k) => {
        expect(float32Error(y[k] as number, mish(value))).toBeLessThanOrEqual(kernels[precision].ulp);
      });
    }
    const few = x.slice(0, 7);
    expect([...mish(few)]).toEqual([...few].map((value) => Math.fround(mish(value))));
  });

  test("a gradient has its parameter's own type", () => {
    const [x, dy] = [Float32Array.of(1, 2), Float32Array.of(1, 1)];
    const gradientOf = (beta: number | FloatArray) => swish.backward(x, dy, { beta }).dparams.beta;
    expect(gradientOf(1)).toBeTypeOf("number");
    expect(gradientOf(Float32Array.of(1, 1))).toBeInstanceOf(Float32Array);
    expect(gradientOf(Float64Array.of(1))).toEqual(Float64Array.of(gradientOf(1) as number));
    expect(swish.backward(x, dy).dparams.beta).toBe(gradientOf(1));
  });
});

describe("parameters broadcast, and each gradient is reduced to its parameter's shape", () => {
  const shape = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 });
  const sizeOf = (lengths: readonly number[]) => lengths.reduce((size, length) => size * length, 1);

  /** The index of the parameter's element for element i of x, by coordinates: the naive way. */
  function placeOf(i: number, lengths: readonly number[], axis: number | undefined, first: number): number {
    const coordinates: number[] = [];
    let rest = i;
    for (const length of [...lengths].reverse()) {
      coordinates.unshift(rest % length);
      rest = Math.floor(rest / length);
    }
    if (axis !== undefined) return coordinates.at(axis) as number;
    return lengths
      .slice(first)
      .reduce((place, length, k) => place * length + (coordinates[first + k] as number), 0);
  }

  const anyLayout = shape.chain((lengths) =>
    fc.record({
      lengths: fc.constant(lengths),
      axis: fc.option(fc.integer({ min: -lengths.length, max: lengths.length - 1 }), { nil: undefined }),
      first: fc.integer({ min: 0, max: lengths.length - 1 }),
      seed: fc.integer({ min: 1, max: 1000 }),
    }),
  );

  test("as a naive loop over the coordinates does", () => {
    fc.assert(
      fc.property(anyLayout, ({ lengths, axis, first, seed }) => {
        const size = axis === undefined ? sizeOf(lengths.slice(first)) : (lengths.at(axis) as number);
        const number = (k: number) => Math.sin(seed + 3 * k);
        const x = Float64Array.from({ length: sizeOf(lengths) }, (_, k) => 3 * number(k));
        const dy = x.map((_, k) => number(k + 1000));
        const beta = Float64Array.from({ length: size }, (_, k) => 2 * number(k + 2000));
        const options = { shape: lengths, axis };

        const y = swish(x, { beta }, undefined, options);
        const slope = swish.derivative(x, { beta }, undefined, options);
        const { dx, dparams } = swish.backward(x, dy, { beta }, undefined, options);
        const sums = new Float64Array(size);
        x.forEach((value, i) => {
          const place = placeOf(i, lengths, axis, first);
          const at = { beta: beta[place] as number };
          const single = swish.backward(value, dy[i] as number, at);
          expect(y[i]).toBe(swish(value, at));
          expect(slope[i]).toBe(swish.derivative(value, at));
          expect(dx[i]).toBe(single.dx);
          sums[place] = (sums[place] as number) + (single.dparams.beta as number);
        });
        expect(dparams.beta).toEqual(sums);
      }),
    );
  });

  test.each([1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233])(
    "as the finite differences of a loss do, %d",
    (seed) => {
      const number = (k: number) => Math.sin(seed + 3 * k);
      const x = Float64Array.from({ length: 24 }, (_, k) => 3 * number(k));
      const dy = x.map((_, k) => number(k + 100));
      const beta = Float64Array.from({ length: 3 }, (_, k) => 2 * number(k + 200));
      const options = { shape: [2, 3, 4], axis: 1 };
      const loss = (at: Float64Array) =>
        swish(x, { beta: at }, undefined, options).reduce((sum, y, i) => sum + y * (dy[i] as number), 0);
      const { dparams } = swish.backward(x, dy, { beta }, undefined, options);
      beta.forEach((_, place) => {
        // Fourth order: truncation h^4 = 1e-12 times a derivative of up to 100, rounding 1e-15 / h.
        const h = 1e-3;
        const at = (step: number) => loss(beta.map((value, k) => (k === place ? value + step : value)));
        const secant = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
        expect(Math.abs(((dparams.beta as Float64Array)[place] as number) - secant)).toBeLessThan(1e-9);
      });
    },
  );

  test("several at once, each by its own rule", () => {
    const x = Float32Array.of(-3, -1, 0, 5, 3, 5);
    const dy = Float32Array.of(1, 2, 3, 4, 5, 6);
    const { dx, dparams } = srelu.backward(x, dy, {
      tr: Float32Array.of(2, 4, 6),
      ar: 0.5,
      al: Float32Array.of(3),
    });
    expect([...dx]).toEqual([3, 6, 3, 2, 5, 6]);
    expect(dparams).toEqual({ tr: Float32Array.of(2, 0, 0), ar: 12, tl: -6, al: Float32Array.of(-2) });
  });

  test("a further input's gradient is as long as the input", () => {
    const x = Float32Array.of(1, 2, 3, 4);
    const dy = Float32Array.of(1, 10, 100, 1000);
    const { dx, dparams } = frelu.backward(x, dy, { condition: Float32Array.of(2.5, 2, 3.5, 3) });
    expect([...dx]).toEqual([0, 10, 0, 1000]);
    expect(dparams.condition).toEqual(Float32Array.of(1, 0, 100, 0));
    expect(frelu.backward(x, dy, { condition: 2.5 }).dparams.condition).toBe(11);
  });

  test("sums over a million elements keep more than six digits", () => {
    const length = 1_000_000;
    const x = new Float32Array(length).fill(0.1);
    const dy = new Float32Array(length).fill(0.1);
    const single = swish.backward(x[0] as number, dy[0] as number).dparams.beta as number;
    const sum = swish.backward(x, dy, { beta: Float32Array.of(1) }).dparams.beta as Float32Array;
    // A sum in float32 would be off by 1e-3.
    expect((sum[0] as number) / (single * length)).toBeCloseTo(1, 6);
  });
});

test("further inputs and parameters of any name keep apart from the call's own arguments", () => {
  const gated = defineActivation({
    name: "gated",
    parameters: { out: 2 },
    inputs: ["dy"],
    formula: (x, { dy, out }) => mul(mul(x, dy), out),
  });
  expect(gated(3, { dy: 5 })).toBe(30);
  expect(gated.backward(3, 7, { dy: 5 })).toEqual({ dx: 70, dparams: { dy: 42, out: 105 } });
  const [x, dy] = [Float64Array.of(3, 4), Float64Array.of(7, 1)];
  expect(gated.backward(x, dy, { dy: Float64Array.of(5, 6) })).toEqual({
    dx: Float64Array.of(70, 12),
    dparams: { dy: Float64Array.of(42, 8), out: 129 },
  });
});

describe("kinks", () => {
  test("the declared slope, through arrays and backward alike", () => {
    expect([...relu.derivative(Float32Array.of(-1, -0, 0, 1))]).toEqual([0, 0, 0, 1]);
    expect([...relu.backward(Float32Array.of(0, 1), Float32Array.of(5, 5)).dx]).toEqual([0, 5]);
  });
});

describe("limits where the formula is 0 times infinity", () => {
  const own = defineActivation({ name: "own", formula: (x) => div(x, sub(exp(x), -1)) });

  test("are found for one's own function too, in every form", () => {
    expect(own(Number.POSITIVE_INFINITY)).toBe(0);
    expect(own(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
    expect(own(Number.NaN)).toBeNaN();
    expect([...own(Float32Array.of(Number.POSITIVE_INFINITY, 0))]).toEqual([0, 0]);
  });

  test("NaN stays NaN where the formula forgets x", () => {
    const constant = defineActivation({ name: "constant", formula: () => 1 });
    expect(constant(3)).toBe(1);
    expect(constant(Number.NaN)).toBeNaN();
    expect(constant.derivative(3)).toBe(0);
    expect(constant.derivative(Number.NaN)).toBeNaN();
  });
});
