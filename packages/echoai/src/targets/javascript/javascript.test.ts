import fc from "fast-check";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { derive } from "../../activations/index.ts";
import {
  add,
  type Expression,
  evaluate,
  exp,
  input,
  mul,
  operations,
  parameter,
  sub,
  tanh,
} from "../../expression/index.ts";
import { sampled } from "../../testing/definitions.ts";
import { anyExpression, anyNumber, anyValues } from "../../testing/expressions.ts";
import { hardNumbers } from "../../testing/floats.ts";
import type { FloatArray, Operand } from "../target.ts";
import { javascript } from "./javascript.ts";

const x = input("x");
const alpha = parameter("alpha");

const each = (values: FloatArray) => ({ kind: "each", values }) as const;
const scalar = (value: number): Operand => ({ values: [value], repeat: 1 });
const varying = (values: ArrayLike<number>, repeat = 1): Operand => ({ values, repeat });

/** The formula's value for every number, element by element through arrays. */
function run(formula: Expression, values: FloatArray, others: Readonly<Record<string, Operand>> = {}) {
  const out = new Float64Array(values.length);
  javascript([formula]).run(values.length, { ...others, x: varying(values) }, [each(out)]);
  return out;
}

describe("agrees with evaluate", () => {
  const inputs = Float64Array.from([
    ...hardNumbers,
    ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ...Array.from({ length: 81 }, (_, k) => (k - 40) / 4),
  ]);

  test.each(sampled)("on $name and its derivatives", (definition) => {
    const { value, gradient } = derive(definition);
    const formulas = [value, ...Object.values(gradient), definition.formula];
    const others = Object.fromEntries([
      ...Object.entries(definition.parameters).map(([name, parameter]) => [name, parameter.default]),
      ...definition.inputs.map((name) => [name, 0.25]),
    ]) as Record<string, number>;
    const scalars = Object.fromEntries(Object.entries(others).map(([name, given]) => [name, scalar(given)]));
    const kernel = javascript(formulas);
    const outputs = formulas.map(() => new Float64Array(inputs.length));
    kernel.run(inputs.length, { ...scalars, x: varying(inputs) }, outputs.map(each));
    inputs.forEach((given, index) => {
      const wanted = formulas.map((formula) => evaluate(formula, { ...others, x: given }));
      expect(outputs.map((output) => output[index])).toEqual(wanted);
      expect(kernel.evaluate({ ...others, x: given })).toEqual(wanted);
    });
  });

  test("on any formulas, with any of the variables varying", () => {
    const names = ["x", "y", "alpha", "beta"] as const;
    fc.assert(
      fc.property(
        fc.array(anyExpression, { minLength: 1, maxLength: 3 }),
        fc.array(anyValues, { minLength: 2, maxLength: 5 }),
        fc.subarray([...names]),
        (formulas, rows, varyingNames) => {
          const rowAt = (index: number) =>
            Object.fromEntries(
              names.map((name) => [name, rows[varyingNames.includes(name) ? index : 0]?.[name] as number]),
            );
          const operands = Object.fromEntries(
            names.map((name) => [
              name,
              varyingNames.includes(name)
                ? varying(rows.map((row) => row[name]))
                : scalar(rows[0]?.[name] as number),
            ]),
          );
          const outputs = formulas.map(() => new Float64Array(rows.length));
          const kernel = javascript(formulas);
          kernel.run(rows.length, operands, outputs.map(each));
          rows.forEach((_, index) => {
            const wanted = formulas.map((formula) => evaluate(formula, rowAt(index)));
            expect(outputs.map((output) => output[index])).toEqual(wanted);
            expect(kernel.evaluate(rowAt(index))).toEqual(wanted);
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe.each([0, 1, 2, 3, 7, 8, 9, 1000])("arrays of %d", (length) => {
  const formula = mul(x, exp(mul(alpha, x)));
  const value = (at: number) => at * Math.exp(-0.5 * at);

  test.each([Float32Array, Float64Array])("as %o", (Floats) => {
    const values = new Floats(Array.from({ length }, (_, k) => (k - length / 2) / 100));
    const out = new Floats(length);
    javascript([formula]).run(length, { x: varying(values), alpha: scalar(-0.5) }, [each(out)]);
    expect(out).toEqual(new Floats([...values].map(value)));
  });

  test("in place", () => {
    const values = Float64Array.from({ length }, (_, k) => (k - length / 2) / 100);
    const wanted = values.map(value);
    javascript([formula]).run(length, { x: varying(values), alpha: scalar(-0.5) }, [each(values)]);
    expect(values).toEqual(wanted);
  });
});

describe("operands", () => {
  test("a value for every `repeat` neighbours, and again from the start", () => {
    const formula = add(x, alpha);
    const values = new Float64Array(12);
    expect([...run(formula, values, { alpha: varying([1, 2, 3]) })]).toEqual([
      1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3,
    ]);
    expect([...run(formula, values, { alpha: varying([1, 2, 3], 2) })]).toEqual([
      1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3,
    ]);
    expect([...run(formula, values, { alpha: varying([1, 2, 3], 4) })]).toEqual([
      1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3,
    ]);
  });

  test("as the rule says, for any repeat and length", () => {
    fc.assert(
      fc.property(
        fc.array(anyNumber, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 60 }),
        (values, repeat, length) => {
          const got = run(mul(1, alpha), new Float64Array(length), { alpha: varying(values, repeat) });
          expect([...got]).toEqual(
            Array.from({ length }, (_, i) => values[Math.floor(i / repeat) % values.length]),
          );
        },
      ),
    );
  });

  test("one that the formulas do not use may be left out or given", () => {
    expect([...run(x, Float64Array.of(1, 2), { beta: scalar(1) })]).toEqual([1, 2]);
  });

  test("one that is missing is named, before anything is written", () => {
    const out = Float64Array.of(7);
    const kernel = javascript([mul(x, alpha)]);
    expect(() => kernel.run(1, { x: scalar(1) }, [each(out)])).toThrow(
      new RangeError('javascript target: no operand "alpha"'),
    );
    expect(() => kernel.evaluate({ x: 1 })).toThrow(
      new RangeError('javascript target: no value for "alpha"'),
    );
    expect([...out]).toEqual([7]);
  });

  test("an input and a parameter of one name take one operand", () => {
    expect([...run(sub(x, parameter("x")), Float64Array.of(3, 4))]).toEqual([0, 0]);
  });
});

describe("results", () => {
  test("summed over the elements that share a place", () => {
    const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8);
    const places = [
      [1, 4],
      [2, 2],
      [4, 1],
      [8, 1],
    ] as const;
    const sums = places.map(
      ([repeat, size]) => ({ kind: "sum", values: new Float64Array(size), repeat }) as const,
    );
    javascript([x, x, x, x]).run(8, { x: varying(values) }, sums);
    expect(sums.map((sum) => [...sum.values])).toEqual([[6, 8, 10, 12], [14, 22], [36], [36]]);
  });

  test("summed onto what is there, beside results element by element", () => {
    const out = new Float32Array(3);
    const sum = { kind: "sum", values: Float64Array.of(100), repeat: 1 } as const;
    javascript([mul(2, x), x]).run(3, { x: varying([1, 2, 3]) }, [each(out), sum]);
    expect([...out]).toEqual([2, 4, 6]);
    expect([...sum.values]).toEqual([106]);
  });

  test("an output may be a constant, a variable, or the same as another", () => {
    const outputs = [0, 0, 0, 0].map(() => new Float64Array(2));
    const formulas = [mul(0, alpha), x, x, alpha];
    javascript(formulas).run(2, { x: varying([1, 2]), alpha: scalar(5) }, outputs.map(each));
    expect(outputs.map((output) => [...output])).toEqual([
      [0, 0],
      [1, 2],
      [1, 2],
      [5, 5],
    ]);
  });

  test("several in place of their own operands", () => {
    const [a, b] = [Float64Array.of(1, 2), Float64Array.of(10, 20)];
    const formulas = [add(x, input("y")), sub(x, input("y"))];
    javascript(formulas).run(2, { x: varying(a), y: varying(b) }, [each(a), each(b)]);
    expect([[...a], [...b]]).toEqual([
      [11, 22],
      [-9, -18],
    ]);
  });
});

test("a call leaves nothing behind for the next one", () => {
  const kernel = javascript([mul(x, exp(alpha))]);
  const out = new Float64Array(2);
  kernel.run(2, { x: varying([1, 2]), alpha: varying([0, 1]) }, [each(out)]);
  kernel.run(2, { x: varying([1, 2]), alpha: scalar(0) }, [each(out)]);
  expect([...out]).toEqual([1, 2]);
  expect(kernel.evaluate({ x: 3, alpha: 0 })).toEqual([3]);
});

test("what no varying operand enters is computed once a call, what several outputs share once an element", () => {
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const calls = {
    exp: vi.spyOn(operations.exp, "evaluate"),
    tanh: vi.spyOn(operations.tanh, "evaluate"),
  };
  const shared = tanh(mul(x, exp(alpha)));
  const kernel = javascript([shared, mul(2, shared)]);
  const outputs = [0, 0].map(() => new Float64Array(100));
  for (const _ of [1, 2])
    kernel.run(100, { x: varying(new Float64Array(100)), alpha: scalar(0.5) }, outputs.map(each));
  expect(calls.exp).toHaveBeenCalledTimes(2);
  expect(calls.tanh).toHaveBeenCalledTimes(200);
});
