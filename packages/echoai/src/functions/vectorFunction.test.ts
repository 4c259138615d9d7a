import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, div, exp, mul, sqrt, sub } from "../expression/index.ts";
import type { FloatArray } from "../targets/target.ts";
import { allocate, free } from "../targets/wasm/index.ts";
import { readVectorFile } from "../testing/vectors.ts";
import { product } from "./broadcast.ts";
import * as functions from "./vectorCatalogue.ts";
import { defineVectorFunction, type VectorFunction } from "./vectorFunction.ts";

type Name = keyof typeof functions;
const catalogue = { ...functions } as Readonly<Record<Name, VectorFunction>>;
const names = Object.keys(catalogue) as Name[];

interface Vectors {
  readonly x: readonly (readonly string[])[];
  readonly dy: readonly (readonly string[])[];
  readonly cases: readonly Case[];
}
interface Case extends Readonly<Record<"y" | "dx" | "scale", readonly (readonly string[])[]>> {
  readonly name: Name;
  readonly params: Readonly<Record<string, string>>;
  readonly dtemperature?: readonly string[];
}

const vectors = readVectorFile<Vectors>("vector-functions");
const number = (text: string) => (text === "-inf" ? Number.NEGATIVE_INFINITY : Number(text));

/**
 * Largest errors, in units of the type's roundoff, 2^-24 or 2^-53: of exponentials relative to the value, with what they make of the
 * rounding of their argument, two units for each unit that it lies below the largest; of thresholds relative to 1. Gradients are relative
 * to the terms that they are the sum of.
 */
const bounds: Readonly<Record<Name, { readonly fixed: number; readonly far: number }>> = {
  softmax: { fixed: 6, far: 2 },
  softmin: { fixed: 6, far: 2 },
  logSoftmax: { fixed: 6, far: 0 },
  quietSoftmax: { fixed: 6, far: 2 },
  solu: { fixed: 7, far: 2 },
  sparsemax: { fixed: 2, far: 0 },
  entmax15: { fixed: 2, far: 0 },
};
const isThreshold = (name: Name) => name === "sparsemax" || name === "entmax15";

const cases = vectors.cases.map((row) => [`${row.name} ${JSON.stringify(row.params)}`, row] as const);

describe.each(cases)("%s against multiprecision values", (_, { name, params: written, ...row }) => {
  const params = Object.fromEntries(Object.entries(written).map(([key, value]) => [key, Number(value)]));
  const temperature = params.temperature ?? 1;
  const slices = vectors.x.map((texts, index) => {
    // Of the negated -infinity there is no softmax: the vectors have 0 in its place.
    const x = texts.map((text) => (name === "softmin" && text === "-inf" ? 0 : number(text)));
    const signed = name === "softmin" ? x.map((value) => -value) : x;
    const largest = Math.max(...signed);
    return {
      x,
      dy: (vectors.dy[index] as readonly string[]).map(Number),
      y: (row.y[index] as readonly string[]).map(number),
      dx: (row.dx[index] as readonly string[]).map(Number),
      scale: (row.scale[index] as readonly string[]).map(Number),
      distance: signed.map((value) => (largest - value) / temperature),
      dtemperature: Number(row.dtemperature?.[index] ?? Number.NaN),
    };
  });

  test.each(["float64", "fast"] as const)("%s: within its bounds", (type) => {
    const { fixed, far } = bounds[name];
    const Floats = type === "fast" ? Float32Array : Float64Array;
    // Below a hundred times the least normal number, digits are lost.
    const [roundoff, least] = type === "fast" ? [2 ** -24, 2 ** -119] : [2 ** -53, 2 ** -1015];
    const call = catalogue[name] as VectorFunction<"temperature">;
    for (const { x, dy, y, dx, scale, distance, dtemperature } of slices) {
      const given = Floats.from(x) as FloatArray;
      const most = distance.map((below) => roundoff * (fixed + far * Math.min(below, 800)));
      const got = call(given, params);
      y.forEach((wanted, index) => {
        const size = isThreshold(name) ? 1 : Math.max(Math.abs(wanted), least);
        const nearest = type === "fast" ? Math.fround(wanted) : wanted;
        if (
          got[index] !== nearest &&
          !(Math.abs((got[index] as number) - wanted) <= (most[index] as number) * size)
        )
          expect.fail(`y[${index}] of ${x} is ${got[index]}, should be ${wanted}`);
      });
      const back = call.backward(given, Floats.from(dy) as FloatArray, params);
      // SoLU's slope has x dy as a term.
      if (name === "solu" && x.some((value) => Math.abs(value) > 1e30)) continue;
      const errors = scale.map((size, index) => (most[index] as number) * Math.max(size, least));
      dx.forEach((wanted, index) => {
        if (!(Math.abs((back.dx[index] as number) - wanted) <= (errors[index] as number)))
          expect.fail(`dx[${index}] of ${x} is ${back.dx[index]}, should be ${wanted}`);
      });
      // Of infinite and huge values the product with their distance says nothing.
      if (row.dtemperature === undefined || x.some((far) => Math.abs(far) > 1e6)) continue;
      const sum = errors.reduce(
        (total, error, index) => total + 2 * error * (1 + (distance[index] as number)),
        0,
      );
      expect(Math.abs(back.dparams.temperature - dtemperature), `temperature of ${x}`).toBeLessThanOrEqual(
        sum,
      );
    }
  });

  test("precise: the nearest float32", () => {
    for (const { x, dy, y, dx, scale } of slices) {
      const given = Float32Array.from(x);
      const options = { precision: "precise" } as const;
      // The decimals have no sign of zero.
      const plain = (values: Iterable<number>) => Array.from(values, (value) => value + 0);
      expect(plain(catalogue[name](given, params, undefined, options))).toEqual(plain(Float32Array.from(y)));
      const back = catalogue[name].backward(given, Float32Array.from(dy), params, undefined, options).dx;
      dx.forEach((wanted, index) => {
        // What cancels in float64 is not the nearest.
        const most = 2 ** -24 * Math.abs(wanted) + 2 ** -46 * (scale[index] as number) + 2 ** -149;
        if (!(Math.abs((back[index] as number) - wanted) <= most))
          expect.fail(`dx[${index}] of ${x} is ${back[index]}, should be ${wanted}`);
      });
    }
  });
});

describe("long slices", () => {
  const short = Float32Array.from({ length: 16 }, (_, index) => ((index * 7) % 11) / 2 - 3);

  test("repeated 2^k times, softmax is the 2^k-th part, to the last bits", () => {
    const copies = 2 ** 16;
    for (const Floats of [Float32Array, Float64Array]) {
      const given = Floats.from(short) as FloatArray;
      const long = new Floats(16 * copies).map((_, index) => short[index % 16] as number) as FloatArray;
      const roundoff = Floats === Float32Array ? 2 ** -24 : 2 ** -53;
      for (const name of ["softmax", "softmin"] as const) {
        const one = catalogue[name](given);
        const all = catalogue[name](long);
        const isFar = (value: number, index: number) => {
          const wanted = (one[index % 16] as number) / copies;
          return !(Math.abs(value - wanted) <= 4 * roundoff * wanted);
        };
        expect(all.findIndex(isFar as never), name).toBe(-1);
      }
      const one = catalogue.logSoftmax(given);
      const all = catalogue.logSoftmax(long);
      for (let index = 0; index < 16; index++)
        expect(Math.abs((all[index] as number) - ((one[index] as number) - 16 * Math.LN2))).toBeLessThan(
          8 * roundoff * 16,
        );
    }
  });

  test("equal values have equal parts, of any number", () => {
    for (const length of [1, 2, 7, 8, 9, 33, 1000, 300_000]) {
      for (const value of [0, -3e38, 3e38, 1e-45]) {
        const x = new Float32Array(length).fill(value);
        for (const name of ["softmax", "softmin", "sparsemax", "entmax15"] as const) {
          const y = catalogue[name](x);
          expect(Math.abs((y[0] as number) * length - 1), `${name} of ${length}`).toBeLessThan(3e-7);
          expect(y.every((part) => part === y[0])).toBe(true);
        }
      }
    }
  });
});

describe("infinities and NaN", () => {
  const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above, NaN: none } = Number;
  const both = [Float32Array, Float64Array] as const;
  const isNone = (values: FloatArray) => values.every(Number.isNaN);

  test.each(names)(
    "%s: of NaN, and where there is no limit, the slice is NaN, and its neighbours are not",
    (name) => {
      // A slice of eight is computed by SIMD.
      const filled = (start: readonly number[]) => [
        ...start,
        ...new Array<number>(8 - start.length).fill(start.at(-1) as number),
      ];
      const sign = name === "softmin" ? -1 : 1;
      const bad = [
        [none, 1],
        [1, none],
        [above * sign, 1],
        [above * sign, above * sign],
      ];
      const empty = name === "quietSoftmax" ? [] : [[below * sign]];
      for (const Floats of both)
        for (const start of [...bad, ...empty]) {
          const x = Floats.from([...filled([0, 1]), ...filled(start), ...filled([2, -1])]) as FloatArray;
          const dy = new Floats(24).fill(1) as FloatArray;
          const options = { shape: [3, 8] };
          for (const got of [
            catalogue[name](x, {}, undefined, options),
            catalogue[name].backward(x, dy, {}, undefined, options).dx,
          ]) {
            expect(isNone(got.subarray(8, 16)), `${start}: ${got}`).toBe(true);
            expect(got.subarray(0, 8).some(Number.isNaN)).toBe(false);
            expect(got.subarray(16).some(Number.isNaN)).toBe(false);
          }
        }
    },
  );

  test.each(names)("%s: -infinity has no part, and none in the gradients", (name) => {
    for (const Floats of both) {
      const [without, at] = name === "softmin" ? [above, 1] : [below, 1];
      const x = Floats.from([0.5, without, 2, without, 1, -1, 0, 3]) as FloatArray;
      const dy = Floats.from([1, 2, 3, 4, 5, 6, 7, 8]) as FloatArray;
      const y = catalogue[name](x);
      const kept = (values: FloatArray) => values.filter((_, index) => index !== 1 && index !== 3);
      const close = (got: FloatArray, wanted: FloatArray) =>
        got.forEach((value, index) => {
          expect(value).toBeCloseTo(wanted[index] as number, 6);
        });
      expect(y[at]).toBe(name === "logSoftmax" ? below : 0);
      close(kept(y), catalogue[name](kept(x)));
      const back = catalogue[name].backward(x, dy).dx;
      if (name === "logSoftmax") expect([back[1], back[3]]).toEqual([2, 4]);
      else {
        expect(Math.abs(back[1] as number) + Math.abs(back[3] as number)).toBe(0);
        close(kept(back), catalogue[name].backward(kept(x), kept(dy)).dx);
      }
      expect(y.some(Number.isNaN) || back.some(Number.isNaN)).toBe(false);
    }
  });

  test("the head of attention that attends to nothing", () => {
    expect([...functions.quietSoftmax(Float64Array.of(below, below))]).toEqual([0, 0]);
    expect(functions.quietSoftmax(Float64Array.of(0))[0]).toBe(0.5);
  });

  test("the log-softmax of what stands far above is not lost", () => {
    // -e^-50 and -e^-60.
    expect(functions.logSoftmax(Float64Array.of(50, 0))[0]).toBeCloseTo(-1.9287498479639178e-22, 36);
    expect(functions.logSoftmax(Float32Array.of(60, 0))[0]).toBe(Math.fround(-8.75651076269652e-27));
  });

  test("finite numbers of any size give no NaN", () => {
    const sizes = [0, 1e-45, 1e-38, 1, 88, 104, 1e20, 3.4e38].flatMap((size) => [size, -size]);
    const grid = sizes.flatMap((a) => sizes.flatMap((b) => [a, b, 0.5]));
    const x = Float32Array.from(grid);
    const dy = new Float32Array(grid.length).fill(1);
    const shape = [grid.length / 3, 3];
    for (const name of names)
      for (const precision of ["fast", "precise"] as const) {
        const options = { precision, shape };
        expect(catalogue[name](x, {}, undefined, options).some(Number.isNaN), name).toBe(false);
        expect(catalogue[name].backward(x, dy, {}, undefined, options).dx.some(Number.isNaN), name).toBe(
          false,
        );
      }
  });

  test("one value is all, and none is none", () => {
    for (const name of ["softmax", "softmin", "sparsemax", "entmax15"] as const)
      expect(catalogue[name](Float64Array.of(-7))).toEqual(Float64Array.of(1));
    expect(functions.logSoftmax(Float64Array.of(-7))).toEqual(Float64Array.of(0));
    for (const name of names) {
      expect(catalogue[name](new Float32Array(0))).toEqual(new Float32Array(0));
      for (const shape of [[0, 3], [3, 0], [0]]) {
        const empty = new Float64Array(0);
        expect(catalogue[name].backward(empty, empty, {}, undefined, { shape }).dx).toEqual(empty);
      }
    }
  });
});

describe("slices", () => {
  const layouts = fc.record({
    before: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
    length: fc.constantFrom(1, 2, 7, 33, 700),
    after: fc.constantFrom<number[]>([], [1], [5], [3, 40]),
    name: fc.constantFrom(...names),
    isFromEnd: fc.boolean(),
    Floats: fc.constantFrom(Float32Array, Float64Array),
  });

  test("every axis gives what its slices give, taken out one by one", () => {
    fc.assert(
      fc.property(layouts, ({ before, length, after, name, isFromEnd, Floats }) => {
        const shape = [...before, length, ...after];
        const [inner, size] = [product(after), product(shape)];
        const x = new Floats(size).map((_, index) => ((index * 7919) % 1013) / 100 - 5) as FloatArray;
        const dy = new Floats(size).map((_, index) => ((index * 31) % 17) / 8 - 1) as FloatArray;
        const options = { shape, axis: isFromEnd ? -1 - after.length : before.length };
        const y = catalogue[name](x, {}, undefined, options);
        const { dx } = catalogue[name].backward(x, dy, {}, undefined, options);
        const roundoff = Floats === Float32Array ? 1e-5 : 1e-13;
        for (let slice = 0; slice < size / length; slice += Math.max(1, Math.floor(size / length / 20))) {
          const start = Math.floor(slice / inner) * length * inner + (slice % inner);
          const take = (values: FloatArray) =>
            new Floats(length).map((_, index) => values[start + index * inner] as number) as FloatArray;
          const wanted = [catalogue[name](take(x)), catalogue[name].backward(take(x), take(dy)).dx];
          [take(y), take(dx)].forEach((got, which) => {
            got.forEach((value, index) => {
              const other = wanted[which]?.[index] as number;
              if (!(Math.abs(value - other) <= roundoff * (1 + Math.abs(other))))
                expect.fail(`slice ${slice}, ${which}[${index}]: ${value}, alone ${other}`);
            });
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("parameters' gradients are sums over all slices", () => {
    const x = Float64Array.from({ length: 60 }, (_, index) => ((index * 7919) % 1013) / 100 - 5);
    const dy = x.map((_, index) => ((index * 31) % 17) / 8 - 1);
    const { backward } = functions.softmax;
    const all = backward(x, dy, { temperature: 2 }, undefined, { shape: [6, 10] }).dparams.temperature;
    let sum = 0;
    for (let at = 0; at < 60; at += 10)
      sum += backward(x.subarray(at, at + 10), dy.subarray(at, at + 10), { temperature: 2 }).dparams
        .temperature;
    expect(all).toBeCloseTo(sum, 14);
    expect(backward(x, dy, {}, undefined, { gradients: [] }).dparams).toEqual({});
  });
});

describe("out", () => {
  const x = Float32Array.from({ length: 9000 }, (_, index) => ((index * 7919) % 1013) / 100 - 5);
  const dy = Float32Array.from({ length: 9000 }, (_, index) => ((index * 31) % 17) / 8 - 1);

  test.each([{}, { shape: [30, 300] }, { shape: [30, 300], axis: 0 }, { precision: "precise" }] as const)(
    "may be on the memory that is read, %o",
    (options) => {
      for (const name of names) {
        const y = catalogue[name](x, {}, undefined, options);
        const { dx } = catalogue[name].backward(x, dy, {}, undefined, options);
        const memory = new Float32Array(9003);
        for (const from of [0, 1, 3]) {
          memory.set(x);
          const out = memory.subarray(from, from + 9000);
          expect(catalogue[name](memory.subarray(0, 9000), {}, out, options)).toBe(out);
          expect(out).toEqual(y);
          memory.set(x);
          expect(catalogue[name].backward(memory.subarray(0, 9000), dy, {}, out, options).dx).toEqual(dx);
          memory.set(dy);
          expect(catalogue[name].backward(x, memory.subarray(0, 9000), {}, out, options).dx).toEqual(dx);
        }
      }
    },
  );

  test("and what is read may be kernel memory", () => {
    const memory = allocate(x.length);
    memory.set(x);
    expect(functions.softmax(memory)).toEqual(functions.softmax(x));
    expect(functions.softmax(memory, {}, memory)).toBe(memory);
    expect(memory).toEqual(functions.softmax(x));
    free(memory);
  });

  test("slices beyond what is kept in kernel memory are as right", () => {
    const long = Float32Array.from({ length: 2 ** 18 + 5 }, (_, index) => ((index * 7919) % 1013) / 100 - 5);
    const y = functions.softmax(long);
    const wanted = functions.softmax(Float64Array.from(long));
    expect(y.findIndex((value, at) => !(Math.abs(value / (wanted[at] as number) - 1) < 2e-6))).toBe(-1);
  });
});

describe("one's own", () => {
  const x = Float64Array.of(1, 4, 2, 4);
  const dy = Float64Array.of(1, -2, 0.5, 3);

  test("from means and sums: a layer's normalisation", () => {
    const standardised = defineVectorFunction({
      name: "standardised",
      parameters: { eps: 1e-5 },
      formula: (x, { eps }, along) => {
        const centred = sub(x, along.mean(x));
        return div(centred, sqrt(add(along.mean(mul(centred, centred)), eps)));
      },
    });
    const mean = 11 / 4;
    const variance = [1, 4, 2, 4].reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4 + 1e-5;
    const wanted = [...x].map((value) => (value - mean) / Math.sqrt(variance));
    [...standardised(x)].forEach((value, index) => {
      expect(value).toBeCloseTo(wanted[index] as number, 14);
    });
    // Ba, Kiros & Hinton 2016: the gradient without its mean, and without its part along the result.
    const middle = [...dy].reduce((sum, value) => sum + value, 0) / 4;
    const along = [...dy].reduce((sum, value, index) => sum + value * (wanted[index] as number), 0) / 4;
    const { dx } = standardised.backward(x, dy);
    [...dx].forEach((value, index) => {
      const slope =
        ((dy[index] as number) - middle - (wanted[index] as number) * along) / Math.sqrt(variance);
      expect(value).toBeCloseTo(slope, 13);
    });
  });

  test("the largest ones share the gradient of a maximum", () => {
    const gap = defineVectorFunction({ name: "gap", formula: (x, _, along) => sub(along.max(x), x) });
    expect([...gap(x)]).toEqual([3, 0, 2, 0]);
    const sum = 2.5;
    expect([...gap.backward(x, dy).dx]).toEqual([-1, 2 + sum / 2, -0.5, -3 + sum / 2]);
  });

  test("gradients are those of differences, through every kind of reduction", () => {
    const own = [
      defineVectorFunction({
        name: "mixed",
        formula: (x, _, along) => mul(exp(sub(x, along.max(x))), sub(along.sum(mul(x, x)), along.mean(x))),
      }),
      defineVectorFunction({
        name: "thresholds",
        formula: (x, _, along) => mul(x, sub(along.threshold(mul(x, 0.3)), along.squareThreshold(x))),
      }),
      ...Object.values(catalogue),
    ];
    const x = Float64Array.of(0.3, -0.4, 0.9, 0.1, 0.65);
    const dy = Float64Array.of(1, -2, 0.5, 3, 0.25);
    const loss = (f: VectorFunction, at: Float64Array) =>
      f(at).reduce((sum, value, index) => sum + value * (dy[index] as number), 0);
    for (const f of own) {
      const { dx } = f.backward(x, dy);
      x.forEach((_, index) => {
        const step = 1e-5;
        const moved = (by: number) => x.map((value, at) => (at === index ? value + by : value));
        const slope = (loss(f, moved(step)) - loss(f, moved(-step))) / (2 * step);
        expect(dx[index], `${f.name}, ${index}`).toBeCloseTo(slope, 7);
      });
    }
  });
});

test("a parameter may have the name that a reduction would have", () => {
  const scaled = defineVectorFunction({
    name: "scaled",
    parameters: { s: 2, s2: 3 },
    formula: (x, { s, s2 }, along) => div(mul(s, s2, x), along.sum(x)),
  });
  expect([...scaled(Float64Array.of(1, 3))]).toEqual([1.5, 4.5]);
  expect(scaled.definition.formula.reductions[0]?.name).toBe("s3");
});

describe("errors are one line, thrown before anything is computed", () => {
  const x = new Float32Array(12);
  const { softmax } = functions;
  const wrong: readonly (readonly [string, () => unknown, string])[] = [
    [
      "an axis that x has not",
      () => softmax(x, {}, undefined, { shape: [3, 4], axis: 2 }),
      "softmax: axis must be an axis of [3, 4], got 2",
    ],
    [
      "an axis that is none",
      () => softmax(x, {}, undefined, { axis: 0.5 }),
      "softmax: axis must be an axis of [12], got 0.5",
    ],
    [
      "another shape",
      () => softmax(x, {}, undefined, { shape: [3, 3] }),
      "softmax: shape must have the 12 elements of x, got [3, 3]",
    ],
    [
      "no axis",
      () => softmax(Float32Array.of(1), {}, undefined, { shape: [] }),
      "softmax: axis must be an axis of [], got -1",
    ],
    [
      "an option",
      () => softmax(x, {}, undefined, { dim: 1 } as never),
      'softmax: unknown option "dim"; there are shape, axis, precision, gradients',
    ],
    ["a number", () => softmax(1 as never), "softmax: x must be a Float32Array or a Float64Array, got 1"],
    [
      "out",
      () => softmax(x, {}, new Float32Array(3)),
      "softmax: out must be, like x, a Float32Array of length 12, got a Float32Array of length 3",
    ],
    [
      "no dy",
      () => softmax.backward(x, undefined as never),
      "softmax.backward: dy must be, like x, a Float32Array of length 12, got undefined",
    ],
    [
      "a parameter",
      () => softmax(x, { beta: 1 } as never),
      'softmax: unknown parameter "beta"; it has temperature',
    ],
    ["a parameter's value", () => softmax(x, { temperature: 0 }), "softmax: temperature must be > 0, got 0"],
    [
      "an array for a parameter",
      () => softmax(x, { temperature: new Float32Array(12).fill(1) as never }),
      "softmax: temperature must be a number, got a Float32Array of length 12",
    ],
    [
      "gradients of what there is not",
      () => softmax.backward(x, x, {}, undefined, { gradients: ["beta"] }),
      'softmax.backward: gradients has the string "beta"; there are temperature',
    ],
    [
      "a formula that is none",
      () => defineVectorFunction({ name: "own", formula: 3 as never }),
      "own: formula must be a function of x, got 3",
    ],
    [
      "an undeclared name",
      () => defineVectorFunction({ name: "own", formula: (x: never, { a }: never) => mul(a, x) } as never),
      'own: formula uses the undeclared name "a"; declared are x',
    ],
    [
      "no name",
      () => defineVectorFunction({ formula: (x: never) => x } as never),
      "defineVectorFunction: name must be a camelCase identifier, got undefined",
    ],
  ];

  test.each(wrong)("%s", (_, call, message) => {
    expect(call).toThrow(message);
    try {
      call();
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });
});
