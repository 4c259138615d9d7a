import { expect, test } from "vitest";
import { add, input, less, max, min, mul, select } from "../expression/index.ts";
import { largestFloat32 } from "../expression/range.ts";
import { saturate } from "./saturate.ts";

const x = input("x");

test("numbers beyond the largest float are the largest one", () => {
  const formula = (large: number) => max(-large, min(large, mul(select(less(large, x), 2, x), x)));
  expect(saturate(formula(1e300), largestFloat32)).toBe(formula(largestFloat32));
});

test("infinities, NaN and all others stay", () => {
  const formula = add(mul(largestFloat32, x), max(Number.NEGATIVE_INFINITY, min(Number.NaN, 1e-300)));
  expect(saturate(formula, largestFloat32)).toBe(formula);
});
