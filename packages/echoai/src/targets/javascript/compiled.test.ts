import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { derive } from "../../activations/index.ts";
import { add, evaluate, exp, input, less, mul, parameter } from "../../expression/index.ts";
import { sampled } from "../../testing/definitions.ts";
import { anyExpression, anyValues, specialNumbers } from "../../testing/expressions.ts";
import type { Operand, Result } from "../target.ts";
import { compileFunction, createLoops, mayCompile } from "./compiled.ts";
import { javascript } from "./javascript.ts";

const x = input("x");
const numbers = [...specialNumbers, ...Array.from({ length: 161 }, (_, k) => (k - 80) / 4)];

test.each(sampled)("$name, its gradients and its formula: the same bits", (definition) => {
  const { value, gradient } = derive(definition);
  const parameters = Object.fromEntries(
    Object.entries(definition.parameters).map(([name, { default: given }]) => [name, given]),
  );
  const given = { ...parameters, ...Object.fromEntries(definition.inputs.map((name) => [name, 0.25])) };
  for (const formula of [value, ...Object.values(gradient), definition.formula, definition.stable]) {
    const compiled = compileFunction(formula, "x", given);
    for (const number of numbers) expect(compiled(number)).toBe(evaluate(formula, { ...given, x: number }));
  }
});

const names = ["x", "y", "alpha", "beta"] as const;

test("any formula of any variable: the same bits", () => {
  fc.assert(
    fc.property(anyExpression, anyValues, fc.constantFrom(...names), (formula, values, variable) => {
      const { [variable]: value, ...given } = values as Record<string, number>;
      expect(compileFunction(formula, variable, given)(value as number)).toBe(evaluate(formula, values));
    }),
    { numRuns: 500 },
  );
});

test("any formulas of operands that vary, repeat, or do not, into results and sums: the same bits", () => {
  const anyOperand = fc.record({
    values: fc.array(fc.double(), { minLength: 1, maxLength: 12 }),
    repeat: fc.integer({ min: 1, max: 4 }),
    Values: fc.constantFrom(Float32Array, Float64Array),
  });
  const anyResult = fc.record({
    isSum: fc.boolean(),
    size: fc.integer({ min: 1, max: 4 }),
    repeat: fc.integer({ min: 1, max: 3 }),
    Values: fc.constantFrom(Float32Array, Float64Array),
  });
  const anyCall = fc.record({
    pairs: fc.array(fc.tuple(anyExpression, anyResult), { minLength: 1, maxLength: 3 }),
    given: fc.record(Object.fromEntries(names.map((name) => [name, anyOperand]))),
    length: fc.integer({ min: 0, max: 12 }),
    from: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(anyCall, ({ pairs, given, length, from }) => {
      const operands = Object.fromEntries(
        Object.entries(given).map(([name, { values, repeat, Values }]): [string, Operand] => [
          name,
          { values: new Values(values), repeat },
        ]),
      );
      const results = () =>
        pairs.map(
          ([, { isSum, size, repeat, Values }]): Result =>
            isSum
              ? { kind: "sum", values: new Float64Array(size), repeat }
              : { kind: "each", values: new Values(length) },
        );
      const outputs = pairs.map(([formula]) => formula);
      const [compiled, interpreted] = [results(), results()];
      const first = Math.min(from, length);
      createLoops(outputs, names)(length, operands, compiled)(first, length, operands, compiled);
      javascript(outputs).run(length, operands, interpreted, { part: [first, length] });
      expect(compiled).toEqual(interpreted);
    }),
    { numRuns: 300 },
  );
});

test("an array may be read and written at once", () => {
  const values = Float64Array.from({ length: 1000 }, (_, k) => (k - 500) / 100);
  const wanted = values.map((value) => Math.exp(value) + value);
  const operands = { x: { values, repeat: 1 } };
  javascript([add(exp(x), x)]).run(1000, operands, [{ kind: "each", values }]);
  expect(values).toEqual(wanted);
});

test("a condition is 1 or 0", () => {
  const compiled = compileFunction(less(x, 1), "x", {});
  expect([compiled(0), compiled(1), compiled(Number.NaN)]).toEqual([1, 0, 0]);
});

test("names are no part of the text", () => {
  const name = "x) => { throw 1 }; (";
  const other = "(globalThis.spoilt = 1)";
  const formula = mul(add(input(name), parameter(other)), input(name));
  expect(compileFunction(formula, name, { [other]: 2 })(3)).toBe(15);
  expect("spoilt" in globalThis).toBe(false);
});

describe("where functions may not be made of text", () => {
  test("the interpreter does it all", () => {
    const code = `
      import { defineActivation } from "echoai";
      import { mul } from "echoai/expression";
      const twice = defineActivation({ name: "twice", formula: (x) => mul(2, x) });
      const numbers = Float64Array.from({ length: 1000 }, (_, k) => k);
      const [one, all] = [numbers.map((number) => twice(number)), twice(numbers)];
      console.log(JSON.stringify([one[999], all[999], one.every((value, k) => value === 2 * k && all[k] === value)]));
    `;
    const isForbidden = "--disallow-code-generation-from-strings";
    const told = execFileSync(process.execPath, [isForbidden, "--input-type=module", "-e", code], {
      cwd: root,
    });
    expect(JSON.parse(String(told))).toEqual([1998, 1998, true]);
  });

  test("which is not here", () => {
    expect(mayCompile()).toBe(true);
  });
});

const root = fileURLToPath(new URL("../../../../..", import.meta.url));
