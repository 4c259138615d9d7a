import { describe, expect, test } from "vitest";
import {
  add,
  div,
  type Expression,
  evaluate,
  input,
  mul,
  parameter,
  sigmoid,
  sin,
  sub,
} from "../../expression/index.ts";
import { each, scalar, varying } from "../../testing/kernels.ts";
import type { Operand } from "../target.ts";
import { wasm } from "./index.ts";

const x = input("x");
const alpha = parameter("alpha");

function precise(
  formula: Expression,
  values: readonly number[],
  others: Readonly<Record<string, Operand>> = {},
) {
  const result = new Float32Array(values.length);
  const operands = { x: varying(Float32Array.from(values)), ...others };
  wasm([formula]).run(values.length, operands, [each(result)], { precision: "precise" });
  return [...result];
}

const smallest = 2 ** -149;
const integers = Array.from({ length: 64 }, (_, index) => index - 32);

describe("precise results are the nearest float32", () => {
  // x/2 + x^2/4 - ...: above the middle of two subnormal numbers wherever x/2 is one.
  test("where float64 is on a tie and the value beside it", () => {
    const values = integers.map((k) => k * smallest);
    const wanted = integers.map((k) => (k % 2 === 0 ? k / 2 : (k + 1) / 2) * smallest);
    expect(precise(mul(x, sigmoid(x)), values).map((value) => value + 0)).toEqual(wanted.map((y) => y + 0));
  });

  // A tenth is below or above 0.1, which in float64 is a little more: what is a tie with it, is none with that.
  test("where the product's last bits decide", () => {
    const values = integers.map((k) => 1 + (5 * (2 * k + 65)) / 2 ** 23);
    const formula = add(1, mul(0.1, sub(x, 1)));
    // 1 + (k + 1/2) 2^-23 and a little more.
    const wanted = integers.map((k) => 1 + (k + 33) / 2 ** 23);
    expect(precise(formula, values)).toEqual(wanted);
    expect(values.map((value) => Math.fround(evaluate(formula, { x: value })))).not.toEqual(wanted);
  });

  test("the even one where the value is a tie", () => {
    const values = integers.map((k) => 1 + (k + 33) / 2 ** 23);
    const halves = values.map((value) => 1 + (value - 1) / 2);
    expect(precise(add(1, mul(0.5, sub(x, 1))), values)).toEqual(halves.map(Math.fround));
  });

  test("with a parameter, and whole blocks beside those that are computed again", () => {
    const values = Array.from(
      { length: 1000 },
      (_, index) => (index % 100 === 7 ? 1 : 2) * (1 + index / 2 ** 23),
    );
    const got = precise(div(mul(alpha, x), 2), values, { alpha: scalar(0.5) });
    expect(got).toEqual(values.map((value) => Math.fround(value / 4)));
  });

  test("at the border of overflow, and infinities and NaN stay", () => {
    const values = [2 ** 127, 2 ** 127 * (2 - 2 ** -23), Number.POSITIVE_INFINITY, Number.NaN, -0, 0, 1, 2];
    const wanted = values.map((value) => Math.fround(value * (1 + 2 ** -25)));
    expect(precise(mul(1 + 2 ** -25, x), values)).toEqual(wanted);
  });

  test("what no kernel computes stands among them in its place", () => {
    const values = integers.map((k) => (k % 5 === 0 ? 1e9 + 64 * k : k));
    const got = precise(sin(x), values);
    expect(got).toEqual(values.map((value) => Math.fround(Math.sin(value))));
  });
});
