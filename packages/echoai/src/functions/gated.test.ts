import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positive } from "../activations/domain.ts";
import { type Expression, max, min, mul, neg } from "../expression/index.ts";
import type { FloatArray } from "../targets/target.ts";
import { allocate, free } from "../targets/wasm/index.ts";
import { readVectorFile } from "../testing/vectors.ts";
import { product } from "./broadcast.ts";
import { gelu, mish, relu, sigmoid, silu, swish, tanh } from "./catalogue.ts";
import { defineActivation } from "./defineActivation.ts";
import { type GatedFunction, type GatedOptions, gated } from "./gated.ts";
import * as functions from "./gatedCatalogue.ts";

const catalogue = { ...functions };

interface Vectors {
  readonly x: readonly string[];
  readonly gate: readonly string[];
  readonly cases: readonly Readonly<
    { name: keyof typeof functions; params: Record<string, string> } & Columns
  >[];
}
type Columns = Readonly<
  Record<"y" | "dx" | "dgate", readonly string[]> & { dalpha?: string[]; dlimit?: string[] }
>;

const vectors = readVectorFile<Vectors>("gated");
const halves = [...vectors.x, ...vectors.gate].map(Number);
const pairs = vectors.x.length;

describe.each(vectors.cases.map((row) => [row.name, row] as const))(
  "%s against multiprecision values",
  (name, row) => {
    const numbers = (column: "y" | "dx" | "dgate") => row[column].map(Number);
    const params = Object.fromEntries(Object.entries(row.params).map(([key, value]) => [key, Number(value)]));
    const { split } = catalogue[name].definition;
    const isGateFirst = split.gate === "first";
    /** As the function wants them, whatever its split. */
    const paired = (values: readonly number[], gates: readonly number[]): number[] =>
      split.layout === "halves"
        ? [...values, ...gates]
        : values.flatMap((value, index) =>
            isGateFirst ? [gates[index] as number, value] : [value, gates[index] as number],
          );
    const x = paired(halves.slice(0, pairs), halves.slice(pairs));
    const gradient = paired(numbers("dx"), numbers("dgate"));

    test("float64", () => {
      const given = Float64Array.from(x);
      expectClose(catalogue[name](given, params), numbers("y"), "y");
      expectClose(
        catalogue[name].backward(given, new Float64Array(pairs).fill(1), params).dx,
        gradient,
        "dx",
      );
    });

    test("precise: the nearest float32", () => {
      const options = { precision: "precise" } as const;
      const given = Float32Array.from(x);
      expectNearest(catalogue[name](given, params, undefined, options), numbers("y"));
      const { dx } = catalogue[name].backward(
        given,
        new Float32Array(pairs).fill(1),
        params,
        undefined,
        options,
      );
      expectNearest(dx, gradient);
    });

    test("fast: within 8 units in the last place", () => {
      const given = Float32Array.from(x);
      expectNear(catalogue[name](given, params), numbers("y"));
      expectNear(catalogue[name].backward(given, new Float32Array(pairs).fill(1), params).dx, gradient);
    });

    test("the gradients in the parameters, pair by pair", () => {
      for (const key of ["alpha", "limit"] as const) {
        for (const [index, wanted] of (row[`d${key}`] ?? []).map(Number).entries()) {
          const one = Float64Array.from(paired([halves[index] as number], [halves[pairs + index] as number]));
          const { dparams } = catalogue[name].backward(one, Float64Array.of(1), params);
          expectClose([dparams[key] as number], [wanted], `d${key} of pair ${index}`);
        }
      }
    });
  },
);

/** An exponential multiplies the rounding of its argument. */
function expectClose(got: ArrayLike<number>, wanted: readonly number[], what: string): void {
  wanted.forEach((value, index) => {
    const isClose = Math.abs((got[index] as number) - value) <= 1e-13 * Math.abs(value) + 1e-300;
    if (!isClose) expect.fail(`${what}[${index}] = ${got[index]}, should be ${value}`);
  });
}

/** The sign of a zero says nothing: the decimals have none. */
const expectNearest = (got: Float32Array, wanted: readonly number[]) =>
  expect([...got].map((value) => value + 0)).toEqual(
    [...Float32Array.from(wanted)].map((value) => value + 0),
  );

/** In units of float32's last place. */
function expectNear(got: Float32Array, wanted: readonly number[]): void {
  wanted.forEach((value, index) => {
    const nearest = Math.fround(value);
    const unit = Math.max(2 ** -149, 2 ** (Math.floor(Math.log2(Math.abs(nearest) || 2 ** -126)) - 23));
    if (Object.is(got[index], nearest) || got[index] === nearest) return;
    if (!(Math.abs((got[index] as number) - value) <= 8 * unit))
      expect.fail(`[${index}] ${got[index]}, should be ${value}`);
  });
}

describe("splits", () => {
  const layouts = fc.record({
    shape: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 0, maxLength: 2 }),
    half: fc.constantFrom(1, 2, 3, 33, 600, 5000),
    after: fc.constantFrom<number[]>([], [1], [5], [40]),
    layout: fc.constantFrom("halves" as const, "interleaved" as const),
    gate: fc.constantFrom("first" as const, "second" as const),
    isFromEnd: fc.boolean(),
    isSingle: fc.boolean(),
  });

  test("every split gives what the two halves give, taken out one by one", () => {
    fc.assert(
      fc.property(layouts, ({ shape, half, after, layout, gate, isFromEnd, isSingle }) => {
        const whole = [...shape, 2 * half, ...after];
        const inner = product(after);
        const outer = product(shape);
        const size = 2 * half * inner * outer;
        fc.pre(size <= 200_000);
        const floats = (length: number, at: (index: number) => number): FloatArray =>
          (isSingle ? new Float32Array(length) : new Float64Array(length)).map((_, index) => at(index));
        const x = floats(size, (index) => ((index * 7919) % 1013) / 100 - 5);
        const dy = floats(size / 2, (index) => ((index * 31) % 17) / 8 - 1);
        // The place of element `at` of the axis, of a value or of a gate.
        const place = (before: number, at: number, behind: number, isGate: boolean) => {
          const isSecond = isGate === (gate === "second");
          const along = layout === "halves" ? at + (isSecond ? half : 0) : 2 * at + (isSecond ? 1 : 0);
          return (before * 2 * half + along) * inner + behind;
        };
        const places = Array.from({ length: size / 2 }, (_, index) => {
          const [before, at, behind] = [
            Math.floor(index / inner / half),
            Math.floor(index / inner) % half,
            index % inner,
          ];
          return [place(before, at, behind, false), place(before, at, behind, true)] as const;
        });
        const apart = [
          ...places.map(([value]) => x[value] as number),
          ...places.map(([, at]) => x[at] as number),
        ];
        const divided = floats(size, (index) => apart[index] as number);
        const options: GatedOptions = {
          shape: whole,
          axis: isFromEnd ? -1 - after.length : shape.length,
          layout,
          gate,
        };
        const y = catalogue.swiglu(x, {}, undefined, options);
        const dx = catalogue.swiglu.backward(x, dy, {}, undefined, options).dx;
        const wanted = catalogue.swiglu(divided);
        const gradient = catalogue.swiglu.backward(divided, dy).dx;
        expect(y).toEqual(wanted);
        places.forEach(([value, at], index) => {
          if (dx[value] !== gradient[index] || dx[at] !== gradient[size / 2 + index])
            expect.fail(`gradient of pair ${index}`);
        });
      }),
      { numRuns: 40 },
    );
  });

  test("the definition's split holds where none is given", () => {
    const x = Float64Array.of(1, 2, 3, 4);
    expect([...catalogue.bilinear(x)]).toEqual([3, 8]);
    expect([...catalogue.bilinear(x, {}, undefined, { layout: "interleaved" })]).toEqual([2, 12]);
    expect([...catalogue.reglu(Float64Array.of(-1, 5))]).toEqual([-5]);
    expect([...catalogue.reglu(Float64Array.of(-1, 5), {}, undefined, { gate: "first" })]).toEqual([0]);
    expect(catalogue.clampedSwiglu.definition.split).toEqual({
      axis: -1,
      layout: "interleaved",
      gate: "first",
    });
  });

  test("nothing in gives nothing", () => {
    expect(catalogue.glu(new Float32Array(0))).toEqual(new Float32Array(0));
    const options = { shape: [3, 0] };
    expect(catalogue.glu.backward(new Float32Array(0), new Float32Array(0), {}, undefined, options)).toEqual({
      dx: new Float32Array(0),
      dparams: {},
    });
  });
});

describe("ends", () => {
  const of = (name: keyof typeof functions, value: number, gate: number) =>
    catalogue[name](
      Float64Array.from(catalogue[name].definition.split.gate === "first" ? [gate, value] : [value, gate]),
    )[0];
  const { NEGATIVE_INFINITY: below, POSITIVE_INFINITY: above, NaN: none } = Number;

  test("the activations' limits at a gate's infinities", () => {
    for (const name of ["glu", "gtu", "reglu", "geglu", "swiglu", "clampedSwiglu"] as const)
      expect(Math.abs(of(name, 3, below) as number), name).toBe(0);
    for (const name of ["reglu", "geglu", "swiglu", "bilinear"] as const)
      expect(of(name, -3, above), name).toBe(below);
    expect(of("glu", 3, above)).toBe(3);
    expect(of("clampedSwiglu", above, above)).toBeCloseTo(8 * 7 * sigmoid(1.702 * 7), 12);
    expect(of("clampedSwiglu", below, above)).toBeCloseTo(-6 * 7 * sigmoid(1.702 * 7), 12);
  });

  test("NaN in either gives NaN, in value and gradients", () => {
    for (const name of Object.keys(catalogue) as (keyof typeof functions)[]) {
      for (const x of [Float32Array.of(none, 2), Float32Array.of(2, none)]) {
        expect(catalogue[name](x)[0], name).toBeNaN();
        for (const slope of catalogue[name].backward(x, Float32Array.of(1)).dx) expect(slope, name).toBeNaN();
      }
    }
  });

  test("finite numbers of any size give no NaN", () => {
    const sizes = [0, 1e-45, 1e-38, 1, 88, 104, 1e20, 3.4e38].flatMap((size) => [size, -size]);
    const grid = sizes.flatMap((value) => sizes.map((gate) => [value, gate]));
    const x = Float32Array.from([
      ...grid.map(([value]) => value as number),
      ...grid.map(([, gate]) => gate as number),
    ]);
    for (const [name, made] of Object.entries(catalogue)) {
      for (const precision of ["fast", "precise"] as const) {
        const options = { precision, layout: "halves", gate: "second" } as const;
        expect(made(x, {}, undefined, options).some(Number.isNaN), name).toBe(false);
        const { dx } = made.backward(x, new Float32Array(grid.length).fill(1), {}, undefined, options);
        expect(dx.some(Number.isNaN), name).toBe(false);
      }
    }
  });
});

describe("out", () => {
  const x = Float32Array.from({ length: 2 * 9000 }, (_, index) => ((index * 7919) % 1013) / 100 - 5);
  const dy = Float32Array.from({ length: 9000 }, (_, index) => ((index * 31) % 17) / 8 - 1);
  const options = [{}, { shape: [60, 300] }, { layout: "interleaved" }] as const;

  test.each(options)("may be on the memory that is read, %o", (split) => {
    const y = catalogue.swiglu(x, {}, undefined, split);
    const { dx } = catalogue.swiglu.backward(x, dy, {}, undefined, split);
    for (const from of [0, 1, 9000]) {
      const memory = x.slice();
      expect(catalogue.swiglu(memory, {}, memory.subarray(from, from + 9000), split)).toEqual(y);
    }
    const memory = x.slice();
    expect(catalogue.swiglu.backward(memory, dy, {}, memory, split).dx).toBe(memory);
    expect(memory).toEqual(dx);
    const shared = new Float32Array(2 * 9000 + 1);
    shared.set(dy, 9000);
    const shifted = shared.subarray(1);
    expect(catalogue.swiglu.backward(x, shared.subarray(9000, 18_000), {}, shifted, split).dx).toEqual(dx);
  });

  test("and what is read may be kernel memory", () => {
    const memory = allocate(x.length);
    memory.set(x);
    expect(catalogue.swiglu(memory)).toEqual(catalogue.swiglu(x));
    expect(catalogue.swiglu.backward(memory, dy).dx).toEqual(catalogue.swiglu.backward(x, dy).dx);
    free(memory);
  });
});

describe("parameters", () => {
  const x = Float64Array.from({ length: 2 * 6000 }, (_, index) => ((index * 7919) % 1013) / 40.3 - 12);

  test("their gradients are sums over all pairs, whatever the blocks", () => {
    const dy = new Float64Array(6000).fill(0.5);
    const { clampedSwiglu } = catalogue;
    const { dparams } = clampedSwiglu.backward(x, dy);
    const { split } = clampedSwiglu.definition;
    expect(split.layout).toBe("interleaved");
    const sum = (key: "alpha" | "limit") => {
      let total = 0;
      for (let at = 0; at < x.length; at += 2)
        total += clampedSwiglu.backward(x.subarray(at, at + 2), Float64Array.of(0.5)).dparams[key] as number;
      return total;
    };
    expect((dparams.alpha as number) / sum("alpha")).toBeCloseTo(1, 12);
    expect((dparams.limit as number) / sum("limit")).toBeCloseTo(1, 12);
    const options = { gradients: ["limit"] };
    expect(catalogue.clampedSwiglu.backward(x, dy, {}, undefined, options).dparams).toEqual({
      limit: dparams.limit,
    });
  });
});

describe("gated", () => {
  test("makes what the literature has", () => {
    const x = Float32Array.from({ length: 64 }, (_, index) => index / 8 - 4);
    const same: readonly (readonly [GatedFunction, GatedFunction])[] = [
      [gated(silu), catalogue.swiglu],
      [gated(gelu), catalogue.geglu],
      [gated(relu), catalogue.reglu],
      [gated(sigmoid), catalogue.glu],
      [gated(sigmoid, { value: tanh }), catalogue.gtu],
    ];
    for (const [own, known] of same) {
      expect(own(x)).toEqual(known(x));
      expect(own.backward(x, x.subarray(32))).toEqual(known.backward(x, x.subarray(32)));
    }
  });

  test("takes an activation's parameters, and a split", () => {
    const own = gated(swish, {
      value: mish,
      axis: 0,
      layout: "interleaved",
      gate: "first",
      name: "mishSwish",
    });
    expect(own.name).toBe("mishSwish");
    const x = Float64Array.of(1, 2, 3, 4);
    const y = own(x, { beta: 0.5 }, undefined, { shape: [2, 2] });
    expect([...y]).toEqual([swish(1, { beta: 0.5 }) * mish(3), swish(2, { beta: 0.5 }) * mish(4)]);
    const { dparams } = own.backward(x, Float64Array.of(1, 1), { beta: 0.5 }, undefined, { shape: [2, 2] });
    const slopes = [1, 2].map(
      (gate) => swish.backward(gate, mish(gate + 2), { beta: 0.5 }).dparams.beta as number,
    );
    expect(dparams.beta).toBeCloseTo((slopes[0] as number) + (slopes[1] as number), 14);
  });

  test("takes a function of one's own, and a parameter that both have is one", () => {
    const parameters = { a: { default: 2, domain: positive } };
    const clip = defineActivation({
      name: "clip",
      parameters,
      formula: (x, { a }) => max(neg(a), min(x, a)),
    });
    const ramp = defineActivation({ name: "ramp", parameters, formula: (x, { a }) => mul(a, max(0, x)) });
    const own = gated(ramp, { value: clip });
    expect([...own(Float64Array.of(9, 3))]).toEqual([12]);
    expect([...own(Float64Array.of(9, 3), { a: 4 })]).toEqual([48]);
    expect(own.backward(Float64Array.of(9, 3), Float64Array.of(1)).dparams).toEqual({ a: 12 });
  });
});

test("pairwise is the same of two arrays", () => {
  const [value, gate, dy] = [1, 2, 3].map((seed) =>
    Float32Array.from({ length: 40 }, (_, at) => ((at * seed * 7) % 23) / 4 - 3),
  );
  const { swiglu } = catalogue;
  const x = Float32Array.from([...(value as Float32Array), ...(gate as Float32Array)]);
  expect(swiglu.pairwise(value as Float32Array, { gate: gate as Float32Array })).toEqual(swiglu(x));
  const { dx, dparams } = swiglu.pairwise.backward(value as Float32Array, dy as Float32Array, {
    gate: gate as Float32Array,
  });
  // A sum of -0 is 0.
  expect([...dx, ...(dparams.gate as Float32Array)].map((slope) => slope + 0)).toEqual(
    [...swiglu.backward(x, dy as Float32Array).dx].map((slope) => slope + 0),
  );
  expect(swiglu.pairwise(2, { gate: 1 })).toBeCloseTo(2 * sigmoid(1), 15);
});

describe("errors are one line, thrown before anything is computed", () => {
  const x = new Float32Array(12);
  const { swiglu, clampedSwiglu } = catalogue;
  const wrong: readonly (readonly [string, () => unknown, string])[] = [
    [
      "an odd length",
      () => swiglu(new Float32Array(3)),
      "swiglu: axis 0 of [3] must have an even length, got 3",
    ],
    [
      "an odd axis",
      () => swiglu(x, {}, undefined, { shape: [4, 3] }),
      "swiglu: axis 1 of [4, 3] must have an even length, got 3",
    ],
    [
      "an axis that x has not",
      () => swiglu(x, {}, undefined, { shape: [3, 4], axis: 2 }),
      "swiglu: axis must be an axis of [3, 4], got 2",
    ],
    [
      "an axis that is none",
      () => swiglu(x, {}, undefined, { axis: 0.5 }),
      "swiglu: axis must be an integer, got 0.5",
    ],
    [
      "another shape",
      () => swiglu(x, {}, undefined, { shape: [3, 3] }),
      "swiglu: shape must have the 12 elements of x, got [3, 3]",
    ],
    [
      "a layout",
      () => swiglu(x, {}, undefined, { layout: "pairs" as never }),
      'swiglu: layout must be "halves" or "interleaved", got the string "pairs"',
    ],
    [
      "a gate",
      () => swiglu(x, {}, undefined, { gate: 1 as never }),
      'swiglu: gate must be "first" or "second", got 1',
    ],
    [
      "an option",
      () => swiglu(x, {}, undefined, { dim: 1 } as never),
      /^swiglu: unknown option "dim"; there are shape/ as never,
    ],
    ["a number", () => swiglu(1 as never), "swiglu: x must be a Float32Array or a Float64Array, got 1"],
    ["out", () => swiglu(x, {}, x), /^swiglu: out must be, like x, / as never],
    ["dy", () => swiglu.backward(x, x), /^swiglu.backward: dy must be, like x, / as never],
    [
      "no dy",
      () => swiglu.backward(x, undefined as never),
      /^swiglu.backward: dy must be, like x, a Float32Array of length \d+, got undefined$/ as never,
    ],
    [
      "a pair",
      () => swiglu.pairwise(x, { gate: "1" as never }),
      'swiglu.pairwise: gate must be a number, a Float32Array or a Float64Array, got the string "1"',
    ],
    [
      "a pair without dy",
      () => swiglu.pairwise.backward(1, undefined as never, { gate: 1 }),
      "swiglu.pairwise.backward: dy must be, like x, a number, got undefined",
    ],
    [
      "a pair's slope",
      () => swiglu.pairwise.derivative(1, { gaet: 1 } as never),
      'swiglu.pairwise.derivative: unknown parameter "gaet"; it has gate',
    ],
    [
      "a name that is none",
      () => gated(silu, { name: "a-b" }),
      'gated: name must be a camelCase identifier, got the string "a-b"',
    ],
    ["a parameter", () => swiglu(x, { beta: 1 }), 'swiglu: unknown parameter "beta"; it has none'],
    ["a parameter's value", () => clampedSwiglu(x, { limit: 0 }), "clampedSwiglu: limit must be > 0, got 0"],
    [
      "an array for a parameter",
      () => clampedSwiglu(x, { limit: new Float32Array(6).fill(1) as never }),
      /^clampedSwiglu: limit must be a number, got / as never,
    ],
    [
      "a parameter called as an option is",
      () =>
        gated(
          defineActivation({
            name: "own",
            parameters: { axis: { default: 1 } },
            formula: (x, { axis }) => mul(x, axis as Expression),
          }),
        ),
      'gatedOwn: a gated function must have no parameter called "axis", which is an option',
    ],
    ["no activation", () => gated(3 as never), "gated: activation must be an activation function, got 3"],
    [
      "a value that is none",
      () => gated(silu, { value: {} as never }),
      /^gated: value must be an activation function, got / as never,
    ],
  ];

  test.each(wrong)("%s", (_, call, message) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect((thrown as Error).message).toMatch(message);
    expect((thrown as Error).message).not.toContain("\n");
  });
});
