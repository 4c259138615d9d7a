import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { add, constant, type Expression, input, mul, parameter, sin, sub } from "../../expression/index.ts";
import { bounded } from "../../testing/bounded.ts";
import { each, randomNumbers, scalar, summed, varying } from "../../testing/kernels.ts";
import { javascript } from "../javascript/index.ts";
import type { FloatArray, Operand, Operands } from "../target.ts";
import { allocate, free, wasm } from "./index.ts";

const [x, alpha, beta] = [input("x"), parameter("alpha"), parameter("beta")];

/** Integers and these formulas of them are exact in float32: each element must be the right one, not nearly. */
const line = add(mul(x, alpha), beta);
const steps = [line, mul(x, alpha), sub(x, beta)];

/** Sine is computed outside of the kernels where its argument is large: block by block, in a way of its own. */
const wave = sin(x);

/** An array of one element has one value for the whole call: that is a case of its own. */
const lengths = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 200 }).filter((length) => length !== 1) },
  fc.integer({ min: 16384 - 60, max: 16384 + 60 }),
  fc.constantFrom(4096, 8191, 8192, 8193, 3 * 16384 + 5),
);
const offsets = fc.integer({ min: 0, max: 9 });
const places = fc.constantFrom("own", "kernel", "shared");
type Place = "own" | "kernel" | "shared";

/** A subarray at an offset, the numbers around it, and what undoes the allocation. */
function room(place: Place, offset: number, length: number) {
  const size = length + offset + 9;
  const all =
    place === "kernel"
      ? allocate(size)
      : new Float32Array(place === "own" ? new ArrayBuffer(4 * size) : new SharedArrayBuffer(4 * size));
  all.fill(guard);
  const isUntouchedAround = () =>
    all.subarray(0, offset).every((value) => value === guard) &&
    all.subarray(offset + length).every((value) => value === guard);
  const leave = () => {
    if (place === "kernel") free(all as Float32Array<ArrayBuffer>);
  };
  return { values: all.subarray(offset, offset + length), isUntouchedAround, leave };
}
const guard = 77;

const integers = (values: FloatArray, seed: number) => {
  const random = randomNumbers(seed);
  values.forEach((_, index) => {
    values[index] = Math.floor(random() * 2001) - 1000;
  });
  return values;
};

/** One number, one for each feature or channel, or one for each element, as float32, float64 or numbers. */
const parameterLayouts = fc.record({
  size: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 40 }), fc.constantFrom(1000, 20000)),
  repeat: fc.constantFrom(1, 1, 2, 3, 7, 8, 16, 49, 196, 5000),
  form: fc.constantFrom("float32", "float64", "numbers"),
  seed: fc.integer({ min: 1, max: 1e6 }),
});

function parameterValues({ size, form, seed }: { size: number; form: string; seed: number }) {
  const values = integers(new Float64Array(size), seed);
  return form === "float64" ? values : form === "float32" ? Float32Array.from(values) : [...values];
}

/** What the reference makes of the same operands. */
function wanted(formulas: readonly Expression[], length: number, operands: Operands): readonly FloatArray[] {
  const results = formulas.map(() => new Float32Array(length));
  javascript(formulas).run(length, operands, results.map(each));
  return results;
}

/** The first few elements that are not the same; `toEqual` takes long for large arrays. */
const differences = (got: readonly FloatArray[], right: readonly FloatArray[]): readonly string[] =>
  right
    .flatMap((wanted, output) => {
      const values = got[output] as FloatArray;
      const place = wanted.findIndex((value, index) => !Object.is(value, values[index]));
      return place < 0 && values.length === wanted.length
        ? []
        : [`output ${output}, element ${place}: ${values[place]}, should be ${wanted[place]}`];
    })
    .slice(0, 5);

describe("each element is the right one", () => {
  const kernel = wasm([line]);

  test("for any length, offset and memory, in place or not, for any layout of the parameters", () => {
    fc.assert(
      fc.property(
        fc.record({ length: lengths, from: offsets, to: offsets, place: places, target: places }),
        fc.tuple(parameterLayouts, parameterLayouts),
        fc.boolean(),
        fc.constantFrom("fast" as const, "precise" as const),
        ({ length, from, to, place, target }, [first, second], isInPlace, precision) => {
          const source = room(place, from, length);
          integers(source.values, first.seed + second.seed);
          const result = isInPlace ? source : room(target, to, length);
          const operands: Operands = {
            x: varying(source.values),
            alpha: varying(parameterValues(first), first.repeat),
            beta: varying(parameterValues(second), second.repeat),
          };
          const right = wanted([line], length, operands);
          kernel.run(length, operands, [each(result.values)], { precision });
          const got = [Float32Array.from(result.values)];
          const areUntouched = [source, result].map((each) => each.isUntouchedAround());
          source.leave();
          if (!isInPlace) result.leave();
          expect(differences(got, right)).toEqual([]);
          expect(areUntouched).toEqual([true, true]);
        },
      ),
      { numRuns: 250 },
    );
  });

  test("of several outputs, of which some replace their operands", () => {
    const kernel = wasm(steps);
    fc.assert(
      fc.property(lengths, parameterLayouts, places, offsets, (length, layout, place, offset) => {
        const [a, b] = [room(place, offset, length), room("own", 0, length)];
        const operands: Operands = {
          x: varying(integers(a.values, 1)),
          beta: varying(integers(b.values, 2)),
          alpha: varying(parameterValues(layout), layout.repeat),
        };
        const right = wanted(steps, length, operands);
        const third = new Float64Array(length);
        kernel.run(length, operands, [each(b.values), each(third), each(a.values)]);
        const got = [b.values, third, a.values].map((values) => Float32Array.from(values));
        a.leave();
        expect(differences(got, right)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("also of a part, and nothing beside it is written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.nat(300),
        fc.nat(300),
        places,
        (length, one, other, place) => {
          const [from, to] = [Math.min(one, other, length), Math.min(Math.max(one, other), length)];
          const source = room(place, 3, length);
          integers(source.values, length + 1);
          const operands: Operands = {
            x: varying(source.values),
            alpha: varying([1, 2, 3, 4, 5], 3),
            beta: scalar(1),
          };
          const right = [...(wanted([line], length, operands)[0] as FloatArray)];
          const before = [...source.values];
          kernel.run(length, operands, [each(source.values)], { part: [from, to] });
          const got = [...source.values];
          const isUntouched = source.isUntouchedAround();
          source.leave();
          expect(got).toEqual([...before.slice(0, from), ...right.slice(from, to), ...before.slice(to)]);
          expect(isUntouched).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("where some blocks are computed outside of the kernels", () => {
    const kernel = wasm([wave, x]);
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 200 }),
        fc.array(fc.nat(199), { maxLength: 4 }),
        places,
        fc.constantFrom("fast" as const, "precise" as const),
        (length, largeAt, place, precision) => {
          const source = room(place, 5, length);
          source.values.forEach((_, index) => {
            source.values[index] = largeAt.includes(index) ? 2 ** 30 + 2 ** 8 * index : index / 8;
          });
          const copy = Float32Array.from(source.values);
          const second = new Float32Array(length);
          kernel.run(length, { x: varying(source.values) }, [each(source.values), each(second)], {
            precision,
          });
          const got = Float32Array.from(source.values);
          source.leave();
          expect(second).toEqual(copy);
          copy.forEach((value, index) => {
            expect(Math.abs((got[index] as number) - Math.sin(value))).toBeLessThan(2e-7);
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("results", () => {
  test.each([1, 2, 20])("that are constants, or depend on parameters alone, %d elements", (length) => {
    const outputs = [0, 1].map(() => new Float32Array(length));
    const kernel = wasm([constant(3), add(alpha, 1)]);
    bounded(() => kernel.run(length, { alpha: scalar(4) }, outputs.map(each)));
    expect(outputs.map((output) => [...output])).toEqual([Array(length).fill(3), Array(length).fill(5)]);
  });

  test("of one element, in any memory", () => {
    const kernel = wasm([line]);
    for (const place of ["own", "kernel", "shared"] as const) {
      const { values, isUntouchedAround, leave } = room(place, 2, 1);
      values[0] = 5;
      bounded(() => kernel.run(1, { x: varying(values), alpha: scalar(2), beta: scalar(1) }, [each(values)]));
      const got = [...values];
      const isUntouched = isUntouchedAround();
      leave();
      expect(got).toEqual([11]);
      expect(isUntouched).toBe(true);
    }
  });

  test("of a formula with more parts of parameters than a kernel has places for", () => {
    const terms = Array.from({ length: 700 }, (_, k) => mul(x, add(alpha, k)));
    const formula = terms.reduce((sum, term) => add(sum, term));
    const [given, out] = [Float32Array.from({ length: 16 }, (_, k) => k), new Float32Array(16)];
    for (const precision of ["fast", "precise"] as const) {
      wasm([formula]).run(16, { x: varying(given), alpha: scalar(1) }, [each(out)], { precision });
      // 1 + 2 + ... + 700, and 15 times that is below 2^24.
      expect([...out]).toEqual([...given].map((value) => value * 245350));
    }
  });

  test("of a call are no other's: parameters, arrays and lengths change from call to call", () => {
    const kernel = wasm([line]);
    const given = Float32Array.of(1, 2, 3, 4);
    const run = (first: Operand, second: Operand) => {
      const out = new Float32Array(4);
      kernel.run(4, { x: varying(given), alpha: first, beta: second }, [each(out)]);
      return [...out];
    };
    expect(run(scalar(2), scalar(1))).toEqual([3, 5, 7, 9]);
    expect(run(varying([2, 3]), scalar(1))).toEqual([3, 7, 7, 13]);
    expect(run(scalar(2), varying([1, 2, 3, 4]))).toEqual([3, 6, 9, 12]);
    expect(run(scalar(-1), scalar(0))).toEqual([-1, -2, -3, -4]);
  });

  test("where an operand is missing: it is named, before anything is written", () => {
    const out = new Float32Array(8).fill(7);
    const kernel = wasm([mul(x, alpha)]);
    expect(() => kernel.run(8, { x: varying(new Float32Array(8)) }, [each(out)])).toThrow(
      new RangeError('wasm target: no operand "alpha"'),
    );
    expect([...out]).toEqual(Array(8).fill(7));
  });
});

describe("sums", () => {
  test("over the elements that share a place, onto what is there, for any layout", () => {
    const kernel = wasm([line, line, x]);
    fc.assert(
      fc.property(
        lengths,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(1, 2, 5, 31, 32, 33, 1000),
        places,
        (length, size, repeat, place) => {
          const source = room(place, 1, length);
          integers(source.values, length + size);
          const operands: Operands = {
            x: varying(source.values),
            alpha: varying(integers(new Float32Array(size), 3), repeat),
            beta: scalar(2),
          };
          const results = () => [
            summed(new Float64Array(size).fill(10), repeat),
            each(new Float32Array(length)),
            summed(new Float64Array(1), 1),
          ];
          const [got, right] = [results(), results()];
          kernel.run(length, operands, got);
          javascript([line, line, x]).run(length, operands, right);
          source.leave();
          // Integers below 2^53: every order of addition gives the same.
          const valuesOf = (results: typeof got) => results.map(({ values }) => values);
          expect(differences(valuesOf(got), valuesOf(right))).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  test("over ten million elements keep their digits", () => {
    const length = 1e7;
    const random = randomNumbers(7);
    const source = Float32Array.from({ length: 1e5 }, () => random() - 0.4);
    const values = new Float32Array(length);
    for (let at = 0; at < length; at += source.length) values.set(source, at);
    const sum = new Float64Array(1);
    wasm([mul(x, alpha)]).run(length, { x: varying(values), alpha: scalar(0.1) }, [summed(sum, 1)]);
    // The terms are products rounded to float32; their exact sum, by way of a sum of rounding errors 1e-16 small.
    const ofTerms = source.reduce((total, value) => total + Math.fround(value * Math.fround(0.1)), 0);
    const exact = source.reduce((total, value) => total + value * 0.1, 0) * 100;
    expect(Math.abs((sum[0] as number) / exact - 1)).toBeLessThan(1e-7);
    expect(Math.abs((sum[0] as number) / (ofTerms * 100) - 1)).toBeLessThan(1e-7);
  });
});
