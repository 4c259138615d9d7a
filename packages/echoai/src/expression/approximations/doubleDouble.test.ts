import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluate, input } from "../index.ts";
import { pair, sqrt } from "./doubleDouble.ts";
import { erf, erfc, exp, expm1, log, log1p } from "./doubleDoubleFunctions.ts";

const functions = { exp, expm1, log, log1p, sqrt, erf, erfc };
const names = Object.keys(functions) as (keyof typeof functions)[];

/** An input, the nearest float64 to the function's value there, and what that leaves. */
type Vector = readonly [x: number, high: number, low: number];

/** `tools/vectors/double_double.py` makes them. */
const vectors: Readonly<Record<keyof typeof functions, readonly Vector[]>> = JSON.parse(
  readFileSync(new URL("../../../vectors/double-double.json", import.meta.url), "utf8"),
);

describe.each(names)("%s", (name) => {
  const { high, low } = functions[name](pair(input("x")));

  test.each(vectors[name])("at %d has 75 bits and more", (x, wantedHigh, wantedLow) => {
    expect(evaluate(high, { x })).toBe(wantedHigh);
    const error = Math.abs(evaluate(low, { x }) - wantedLow);
    expect(error).toBeLessThanOrEqual(2 ** -75 * Math.abs(wantedHigh));
  });
});
