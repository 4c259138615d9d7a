import { readFileSync } from "node:fs";
import { catalogue } from "echoai/catalogue";
import { add, input, mul } from "echoai/expression";
import { toFloat32 } from "echoai-check/multiprecision";
import { describe, expect, it, test } from "vitest";
import { evaluate, nearestFloat32, pointOf } from "../multiprecision/formula.mjs";
import { type Case, casesAtDefaults, names } from "./cases.mjs";
import { describeWrong } from "./cells.mjs";
import { measureRounding, mergeRoundings } from "./rounding.mjs";

interface Vectors {
  readonly cases: readonly {
    readonly params: Readonly<Record<string, number>>;
    readonly x: readonly number[];
    readonly y: readonly (string | number)[];
  }[];
}

describe("multiprecision arithmetic", () => {
  test.each(names)("%s has the digits of the reference values", (name) => {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const file = new URL(`../../packages/echoai/vectors/${kebab}.json`, import.meta.url);
    const { cases }: Vectors = JSON.parse(readFileSync(file, "utf8"));
    const { formula } = catalogue[name]?.definition ?? expect.fail(name);
    for (const { params, x, y } of cases) {
      const parameters = Object.fromEntries(Object.entries(params).map(([key, p]) => [key, Math.fround(p)]));
      x.forEach((input, index) => {
        const wanted = Number(y[index]);
        if (Number.isFinite(input) && Number.isFinite(wanted))
          expect(nearestFloat32(formula, { ...parameters, x: input }) + 0).toBe(Math.fround(wanted) + 0);
      });
    }
  });

  const x = input("x");

  it("gives ties to the even one", () => {
    const half = mul(0.5, x);
    const results = [1, 2, 3, 5, -1, -3].map(
      (k) => nearestFloat32(half, { x: k * 2 ** -149 }) / 2 ** -149 + 0,
    );
    expect(results).toEqual([0, 1, 2, 2, 0, -2]);
  });

  it("sees what is beside a tie, however little", () => {
    const beside = (y: number) => nearestFloat32(add(x, input("y")), { x: 1 + 2 ** -24, y });
    expect([beside(2 ** -149), beside(0), beside(-(2 ** -149))]).toEqual([1 + 2 ** -23, 1, 1]);
  });

  it("rounds to infinity from the middle beyond the largest float32", () => {
    const value = (factor: number) => toFloat32(evaluate(mul(factor, x), pointOf({ x: 2 ** 127 }), 128));
    expect([value(2 - 2 ** -24), value(2 - 2 ** -23), value(-2)]).toEqual([
      Number.POSITIVE_INFINITY,
      2 ** 127 * (2 - 2 ** -23),
      Number.NEGATIVE_INFINITY,
    ]);
  });

  it("says which operation it lacks", () => {
    expect(() => evaluate({ ...mul(x, 1), operation: "round" } as never, pointOf({ x: 1 }), 128)).toThrow(
      'multiprecision: there is no "round"',
    );
  });
});

describe("rounding", () => {
  // Ties and what lies beside them, subnormal numbers, a stretch of ordinary ones.
  const ranges = [0x00000001, 0x34000000, 0x3f800000, 0xbf800000, 0x41200000, 0xc2c00000].map((from) => ({
    from,
    count: 2 ** 9,
    step: 1,
  }));

  const cases = names.flatMap(casesAtDefaults).map((of) => [of.name, of.form, of] as const);
  test.each(cases)("%s, %s, is the nearest float32", (_, __, of) => {
    expect(measureRounding(of, ranges)).toMatchObject({ inputs: 6 * 2 ** 9, wrong: 0 });
  });

  it("is decided by more digits where float64 has not enough", () => {
    const silu = casesAtDefaults("silu")[0] as Case;
    expect(measureRounding(silu, [{ from: 1, count: 2 ** 8, step: 1 }])).toMatchObject({ undecided: 2 ** 7 });
  });

  it("is counted in parts", () => {
    const part = { inputs: 10, undecided: 3, decided: 2, wrong: 1, ulp: 0.5, at: 2 };
    const merged = mergeRoundings(part, { ...part, wrong: 2, ulp: 0.75, at: -1 });
    expect(merged).toEqual({ inputs: 20, undecided: 6, decided: 4, wrong: 3, ulp: 0.75, at: -1 });
    expect(describeWrong(merged)).toBe("3, the worst by 0.75 at -1");
    expect(describeWrong({ ...merged, wrong: 0 })).toBe("0");
  });
});
