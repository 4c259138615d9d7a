import fc from "fast-check";
import { expect, test } from "vitest";
import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import { derive } from "../../activations/derive.ts";
import { mapValues } from "../../activations/mapValues.ts";
import {
  add,
  constant,
  type Expression,
  erfc,
  evaluate,
  input,
  less,
  log,
  max,
  mul,
  parameter,
  select,
  simplify,
  sin,
  substitute,
  tanh,
} from "../../expression/index.ts";
import { largestFloat32 } from "../../expression/range.ts";
import { saturate } from "../../lowering/saturate.ts";
import { expressionsOver } from "../../testing/expressions.ts";
import { evaluateSingle } from "../../testing/float32.ts";
import { hardNumbers } from "../../testing/floats.ts";
import { cheaper } from "./cheaper.ts";
import { lowered } from "./lowering.ts";

/** Of x alone. */
const formulas = expressionsOver(fc.constantFrom(0, 1, 2, -1, 0.25, 10, 1e20, -800)).map((formula) =>
  simplify(
    substitute(
      formula,
      new Map<Expression, Expression>([
        [input("y"), constant(0.5)],
        [parameter("alpha"), constant(1)],
        [parameter("beta"), input("x")],
      ]),
    ),
  ),
);

const points = [
  ...hardNumbers.map(Math.fround),
  ...Array.from({ length: 200 }, (_, index) => Math.fround((index - 100) / 6.37)),
];

const isClose = (value: number, wanted: number): boolean =>
  value === wanted ||
  (Number.isNaN(value) && Number.isNaN(wanted)) ||
  Math.abs(value - wanted) <= 1e-6 * Math.abs(wanted) ||
  Math.max(Math.abs(value), Math.abs(wanted)) < 1e-36;

test("what is made cheaper keeps its values, to a rounding, or is below 1e-36", () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      const other = cheaper(formula);
      for (const x of points) {
        const wanted = evaluateSingle(formula, { x });
        // Where a rounding makes another formula of it, such as by 1 <= tanh(10), it has no value to keep.
        if (!isClose(wanted, evaluate(formula, { x }))) continue;
        const value = evaluateSingle(other, { x });
        if (!isClose(value, wanted)) expect.fail(`${value} in place of ${wanted} at ${x}`);
      }
    }),
    { numRuns: 100 },
  );
});

test("no function of the catalogue overflows by it among the largest floats", () => {
  for (const definition of Object.values(catalogue as Readonly<Record<string, Definition>>)) {
    const { value } = derive(definition);
    const before = lowered(saturate(value, largestFloat32), { opset: 20, type: "float32" });
    const made = cheaper(before);
    const given = {
      ...mapValues(definition.parameters, ({ default: number }) => number),
      ...Object.fromEntries(definition.inputs.map((name) => [name, 1])),
    };
    for (const size of [1e38, 2e38, largestFloat32])
      for (const x of [-size, size].map(Math.fround)) {
        const wanted = Math.fround(evaluate(value, { x, ...given }));
        const got = evaluateSingle(made, { x, ...given });
        if (isClose(evaluateSingle(before, { x, ...given }), wanted) && !isClose(got, wanted))
          expect.fail(`${definition.name}(${x}): ${got} in place of ${wanted}`);
      }
  }
});

test("a shared factor is taken out of a sum that does not overflow by that, and of no other", () => {
  const x = input("x");
  const halves = add(mul(0.5, x), mul(0.5, max(x, 1)));
  expect(cheaper(halves)).toBe(halves);
  const [whole, bounded] = [add(mul(2, x), mul(2, max(x, 1))), add(mul(x, tanh(x)), mul(x, sin(x)))];
  expect(cheaper(whole)).toBe(mul(2, add(x, max(x, 1))));
  expect(cheaper(bounded)).toBe(mul(x, add(tanh(x), sin(x))));
});

test("a bound that a comparison asks about stays: its answer may change in a narrow window only", () => {
  const x = input("x");
  const inner = select(less(mul(add(0.25, x), max(1, x)), log(add(x, 2))), x, constant(1));
  const formula = select(less(inner, add(0.5403023058681398, erfc(x))), add(x, x), constant(0));
  for (const at of [0.75, 0.77, 0.7849293351173401, 0.79, 0.8125])
    expect(evaluate(cheaper(formula), { x: at }), `at ${at}`).toBe(evaluate(formula, { x: at }));
});
