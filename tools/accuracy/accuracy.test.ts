import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { catalogue } from "echoai/catalogue";
import { derive } from "echoai/definitions";
import { evaluate } from "echoai/expression";
import { afterAll, describe, expect, it, test } from "vitest";
import { kernels } from "../../packages/echoai/claims/functions.mjs";
import { boundOf, precisions } from "./bounds.mjs";
import { type Case, casesAtDefaults, casesAtOthers } from "./cases.mjs";
import { compare, isWithin, merge, noErrors } from "./errors.mjs";
import { allRanges, fill, inputsIn, sampleRanges, specialRanges } from "./inputs.mjs";
import { type Measured, measure, mergeMeasured } from "./measure.mjs";
import { Pool } from "./pool.mjs";
import { createReference } from "./reference.mjs";
import type { Task } from "./worker.mjs";

const plain = (name: string) => casesAtDefaults(name)[0] as Case;

describe("what Echo promises, on a part of the sample", () => {
  const some = ["mish", "silu", "softplus", "tanh", "isru", "srelu"];
  const cases = some.flatMap(casesAtDefaults).map((of) => [of.name, of.form, of] as const);
  test.each(cases)("%s, %s", (_, __, of) => {
    const measured = measure(of, sampleRanges(of, 1 / 64));
    for (const precision of precisions) {
      expect(measured[precision].ulp).toBeGreaterThan(0);
      expect(measured[precision]).toSatisfy((errors) => isWithin(errors, boundOf(of, precision)));
    }
  });
});

describe("bounds", () => {
  it.each([
    ["a value", plain("mish"), "ulp", false],
    ["a derivative", casesAtDefaults("mish")[1], "ulp", true],
    ["another parameter", casesAtOthers("eSwish")[0], "otherUlp", false],
    ["a power", casesAtOthers("aria2")[0], "powerUlp", false],
    ["a value with a root", casesAtOthers("flattenTSwish")[0], "otherUlp", true],
  ] as const)("of %s", (_, of, ulp, hasRoot) => {
    for (const precision of precisions) {
      const claim = kernels[precision];
      const wanted = { ulp: claim[ulp], absolute: hasRoot ? claim.absolute : 0 };
      expect(boundOf(of as Case, precision)).toEqual(wanted);
    }
  });
});

describe("errors", () => {
  const bound = { ulp: 2, absolute: 1e-6 };
  const ulp = 2 ** -23;
  const compared = (got: number[], wanted: number[], zerosHaveSigns = true) => {
    const errors = noErrors();
    const x = Float32Array.from(got, (_, index) => index);
    compare(errors, x, Float32Array.from(got), Float64Array.from(wanted), { bound, zerosHaveSigns });
    return errors;
  };

  it("are the largest ones and their places", () => {
    const errors = compared([1, 1 + 3 * ulp, 1 + 5 * ulp, 2 ** 20 + 1], [1, 1, 1, 2 ** 20]);
    expect(errors).toMatchObject({ ulp: 8, at: 3, absolute: 1, absoluteAt: 3, mismatches: 0 });
  });

  it("are within the bound in ULP or within the absolute one", () => {
    expect(isWithin(compared([1024 + 2 ** -12], [1024]), bound)).toBe(true);
    expect(isWithin(compared([1 + 3 * ulp], [1]), bound)).toBe(true);
    expect(isWithin(compared([1024 + 2 ** -11], [1024]), bound)).toBe(false);
  });

  it("of kind are counted", () => {
    const errors = compared([1, Number.NaN, -0, 5, Number.NaN], [1, 1, 0, Number.NaN, Number.NaN]);
    expect(errors).toMatchObject({ ulp: 0, mismatches: 3, mismatchAt: 1 });
    expect(isWithin(errors, bound)).toBe(false);
    expect(compared([-0, 0, -0], [0, -0, 1e-60], false)).toMatchObject({ mismatches: 0 });
  });

  it("of two parts are those of the whole", () => {
    const [got, wanted] = [
      [1, 1 + ulp, 0, 1],
      [1, 1, Number.NaN, 2],
    ];
    const parts = merge(
      compared(got.slice(0, 2), wanted.slice(0, 2)),
      compared([1, 0, 1], [1, Number.NaN, 2]),
    );
    expect(parts).toMatchObject({ ...compared(got, wanted), at: 2, absoluteAt: 2, mismatchAt: 1 });
  });
});

describe("inputs", () => {
  it("of the exhaustive run are all patterns in order", () => {
    const ends = allRanges().map(({ from, count, step }) => [from, from + count * step]);
    expect([ends[0]?.[0], ends.at(-1)?.[1]]).toEqual([0, 2 ** 32]);
    expect(ends.slice(1).every(([from], index) => from === ends[index]?.[1])).toBe(true);
    const patterns = new Uint32Array(3);
    fill(allRanges()[128] as never, 5, patterns);
    expect([...patterns]).toEqual([0x80000005, 0x80000006, 0x80000007]);
  });

  it("of the sample come one from each cell, and meet every exponent of both signs", () => {
    const exponents = sampleRanges(plain("mish"), 1 / 64).map((range) => {
      const patterns = new Uint32Array(range.count);
      fill(range, 0, patterns);
      const cells = patterns.map((pattern) => Math.floor(((pattern - range.from) >>> 0) / range.step));
      expect(cells).toEqual(patterns.map((_, cell) => cell));
      return (patterns.at(-1) as number) >>> 23;
    });
    expect(new Set(exponents).size).toBe(512);
  });

  it("have what a sample could miss", () => {
    const inputs = inputsIn(specialRanges(plain("hardElish")));
    const wanted = [
      0,
      2 ** -149,
      2 ** -126,
      1 - 2 ** -24,
      1,
      1 + 2 ** -23,
      2 ** 128 - 2 ** 104,
      Number.POSITIVE_INFINITY,
    ];
    for (const x of wanted.flatMap((x) => [x, -x]).concat(Number.NaN))
      expect(inputs.some((input) => Object.is(input, x))).toBe(true);
  });
});

test("the reference is what the library computes in float64", () => {
  const x = Float32Array.of(-3.7, 0.1, 12.5);
  const wanted = new Float64Array(3);
  createReference(plain("mish"), x)(x, wanted);
  expect(wanted).toEqual(catalogue.mish?.(Float64Array.from(x)));
  const { value } = derive(catalogue.mish?.definition as never);
  expect([...wanted]).toEqual([...x].map((x) => evaluate(value, { x })));
});

describe("worker threads", () => {
  const pool = new Pool<Task, Measured>(new URL("worker.mjs", import.meta.url));
  afterAll(() => pool.close());

  it("measure parts of all inputs, as one thread does the whole", async () => {
    const of = plain("mish");
    const from = 0xbf800000;
    const parts = [0, 1, 2, 3].map((part) => [{ from: from + part * 2 ** 14, count: 2 ** 14, step: 1 }]);
    const measured = await Promise.all(parts.map((ranges) => pool.measure({ what: "errors", of, ranges })));
    expect(measured.reduce(mergeMeasured)).toEqual(measure(of, [{ from, count: 2 ** 16, step: 1 }]));
  });
});

describe("the program", () => {
  const main = fileURLToPath(new URL("main.mjs", import.meta.url));
  const run = (...options: string[]) => spawnSync(process.execPath, [main, ...options], { encoding: "utf8" });

  it("prints what it measures and ends with 0 where all is within its bound", () => {
    const { status, stdout } = run("--only", "relu,sqnl");
    expect(status).toBe(0);
    expect(stdout.match(/^(relu|sqnl)′? +(fast|precise) +\d+\.\d+/gm)).toHaveLength(8);
  });

  it.each([
    [["--only", "nothing"], 'there is no function "nothing"; `npx echoai list` names them'],
    [["--only", "relu", "--write"], "--write takes the sample of all functions"],
    [["--fast"], "Unknown option '--fast'"],
  ])("ends with 2 and one line for %j", (options, message) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(`accuracy: ${message}`);
  });
});
