import { describe, expect, test } from "vitest";
import { duration, listing, percent, points, pStatement, pValue } from "./format.ts";

describe("numbers for people", () => {
  test.each([
    [percent(0.97834), "97.83"],
    [percent(1), "100.00"],
    [points(0.0045), "+0.45"],
    [points(-0.012), "−1.20"],
    [points(-0.000001), "0.00"],
    [pValue(null), "n/a"],
    [pValue(0.0004), "< 0.001"],
    [pValue(0.0312), "0.031"],
    [pValue(0.317), "0.32"],
    [pValue(1), "1.00"],
    [pStatement(0.31), "p = 0.31"],
    [pStatement(0.0001), "p < 0.001"],
    [listing([]), ""],
    [listing(["a"]), "a"],
    [listing(["a", "b"]), "a and b"],
    [listing(["a", "b", "c"]), "a, b and c"],
    [duration(9.4), "9 s"],
    [duration(75), "1 min 15 s"],
    [duration(3725), "1 h 2 min"],
  ])("%j is %j", (given, wanted) => {
    expect(given).toBe(wanted);
  });
});
