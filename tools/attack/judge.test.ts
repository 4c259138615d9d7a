import { describe, expect, it } from "vitest";
import { float32, float64, judge } from "./judge.mjs";

const truth = (high: number, low = 0, scale = 0) => ({ high, low, scale });

describe("the error of a result", () => {
  it.each([
    ["float32's unit at 1", 1 + 2 ** -22, truth(1), float32, 2],
    ["float64's unit at 1", 1 + 2 ** -51, truth(1), float64, 2],
    ["the rest of the truth counts", 1, truth(1 + 2 ** -52, -(2 ** -54)), float64, 0.75],
    ["the unit of subnormal numbers", 3 * 2 ** -149, truth(2 ** -149), float32, 2],
    ["that at 0", 2 ** -148, truth(0), float32, 2],
    ["infinity stands for 2^128", Number.POSITIVE_INFINITY, truth(2 ** 128 - 2 ** 104), float32, 1],
    ["what is beyond float32 is one place", Number.POSITIVE_INFINITY, truth(1e300, 1e280), float32, 0],
  ])("%s", (_, got, wanted, format, ulp) => {
    expect(judge(got, wanted, format)).toMatchObject({ ulp, kind: undefined });
  });

  it("is also in units of the scale", () => {
    expect(judge(2 ** -20, truth(0, 0, 4), float32)).toMatchObject({ scaled: 2 });
  });

  it("counts a slope's own unit where it was rounded before it was multiplied", () => {
    expect(judge(0, truth(2 ** -150), float32, 2 ** 20)).toMatchObject({ ulp: 0.5 });
    expect(judge(2 ** -149, truth(1), float32, 2 ** -149)).toMatchObject({ ulp: 0 });
  });
});

describe("what no distance describes", () => {
  it.each([
    ["NaN", Number.NaN, truth(1)],
    ["a number for NaN", 1, truth(Number.NaN)],
    ["infinite", Number.POSITIVE_INFINITY, truth(1e38)],
    ["finite for infinite", 1, truth(Number.POSITIVE_INFINITY)],
    ["sign", -3e38, truth(3e38)],
    ["the other zero", 0, truth(-0, -5e-324)],
    ["the other zero", -0, truth(1e-60)],
  ])("is %s: %d", (kind, got, wanted) => {
    expect(judge(got, wanted, float32).kind).toBe(kind);
  });

  it("is not a zero's sign where the truth is 0", () => {
    expect(judge(-0, truth(0), float32).kind).toBeUndefined();
  });
});
