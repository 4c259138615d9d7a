import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../targets/notation/text/index.ts";
import { binary, comparisons, expressionsOver, specialNumbers, unary } from "../testing/expressions.ts";
import { randomNumbers } from "../testing/kernels.ts";
import {
  add,
  collect,
  constant,
  div,
  type Expression,
  equal,
  evaluate,
  exp,
  input,
  isCondition,
  less,
  lessEqual,
  log,
  max,
  min,
  mul,
  round,
  select,
  sqrt,
  sub,
} from "./index.ts";
import { anyValue, decision, holdsZero, liveNodes, type Range, rangesOf } from "./range.ts";

const inf = Number.POSITIVE_INFINITY;
const largest = 3.4028234663852886e38;
const [x, y] = [input("x"), input("y")];
const names = ["x", "y", "alpha", "beta"] as const;

/** Values that float32 has: the ranges are those of float32's results. */
const floats = fc.oneof(
  fc.float({ min: -4, max: 4, noNaN: true }),
  fc.float({ noNaN: true }),
  fc.constantFrom(...specialNumbers.map(Math.fround).filter((value) => !Number.isNaN(value))),
);
const anyRange: fc.Arbitrary<Range> = fc
  .tuple(floats, floats, fc.boolean())
  .map(([a, b, nan]) => ({ low: Math.min(a, b), high: Math.max(a, b), nan }));
const anyRanges = fc.record({ x: anyRange, y: anyRange, alpha: anyRange, beta: anyRange });

/** Numbers of a range: its ends, what lies between, and NaN if it is said to be there. */
function someOf({ low, high, nan }: Range, random: () => number): number {
  const choice = random();
  if (nan && choice < 0.1) return Number.NaN;
  if (choice < 0.3) return low;
  if (choice < 0.5) return high;
  if (low <= 0 && high >= 0 && choice < 0.6) return random() < 0.5 ? Math.max(-0, low) : Math.min(0, high);
  const [from, to] = [Math.max(low, -1e5), Math.min(high, 1e5)];
  const between = from <= to ? from + random() * (to - from) : low;
  return Math.min(Math.max(between, low), high);
}

const anyFormula = expressionsOver(
  fc.oneof(fc.constantFrom(0, -0, 1, -1, 2, Number.NaN, inf, -inf), fc.float({ min: -4, max: 4 })),
);

/**
 * JavaScript's functions are right to a unit in the last place, which is two roundings, and not exactly monotonic: so much may a
 * value be beyond, and beyond a quotient's bound, which is a product with a rounded reciprocal. Other arithmetic needs nothing,
 * since rounding is monotonic.
 */
/** Of a value and of its bound; tanh is made of expm1, and has six roundings. */
const functionError = 12 * 2 ** -53;
const rounded = (node: Expression, { low, high, nan }: Range): Range => {
  const isFunction = node.kind === "application" && functions.has(node.operation);
  const slack = (bound: number) =>
    isFunction && Number.isFinite(bound) ? Math.abs(bound) * functionError : 0;
  return { low: low - slack(low), high: high + slack(high), nan };
};
const functions: ReadonlySet<string> = new Set(["exp", "expm1", "log", "log1p", "tanh", "div"]);

/** A number of float32, in which infinity stands for all beyond the largest. */
const asFloat = (value: number) => (Math.abs(value) > largest ? Math.sign(value) * inf : value);

const isBeyondFloats = (value: number) =>
  (Math.abs(value) > largest && Number.isFinite(value)) || (Math.abs(value) < 1e-45 && value !== 0);

const written = ({ low, high, nan }: Range) => `[${low}, ${high}]${nan ? " or NaN" : ""}`;

test("every value lies in its range, and is NaN only where that is said; what is decided is so", () => {
  let inside = 0;
  let decided = 0;
  fc.assert(
    fc.property(anyFormula, anyRanges, fc.integer({ min: 1, max: 1e6 }), (formula, ranges, seed) => {
      const random = randomNumbers(seed);
      const variable = (node: Expression) =>
        "name" in node ? ranges[node.name as keyof typeof ranges] : anyValue;
      const found = rangesOf([formula], variable, rounded);
      const nodes = collect([formula]);
      for (let sample = 0; sample < 8; sample++) {
        const values = Object.fromEntries(names.map((name) => [name, someOf(ranges[name], random)]));
        const results = nodes.map((node) => evaluate(node, values));
        // Float32 arithmetic, which has no such numbers, would go another way from here on.
        if (results.some((value) => isBeyondFloats(value))) continue;
        nodes.forEach((node, index) => {
          const [value, range] = [results[index] as number, found.get(node) as Range];
          const isIn = Number.isNaN(value) ? range.nan : value >= range.low && value <= range.high;
          if (!isIn) expect.fail(`${toText(node)} is ${value}, not in ${written(range)}`);
          inside++;
          const holds = isCondition(node) ? decision(range) : undefined;
          if (holds === undefined) return;
          expect(value).toBe(holds ? 1 : 0);
          decided++;
        });
      }
    }),
    { numRuns: 500 },
  );
  expect(inside).toBeGreaterThan(20_000);
  expect(decided).toBeGreaterThan(200);
});

test("each operation on its own, on all pairs of special ranges", () => {
  const ends = [-inf, -largest, -2, -1, -0.5, -0, 0, 1e-45, 0.5, 1, 3, largest, inf];
  const ranges = ends.flatMap((low, index) =>
    ends.slice(index).flatMap((high) => [false, true].map((nan) => ({ low, high, nan }))),
  );
  const samples = ({ low, high, nan }: Range) => [
    ...ends.filter((value) => value >= low && value <= high),
    ...(nan ? [Number.NaN] : []),
  ];
  const wrong: string[] = [];
  const check = (formula: Expression, given: Readonly<Record<string, Range>>, name: string) => {
    const found = rangesOf(
      [formula],
      (node) => ("name" in node ? given[node.name] : undefined) ?? anyValue,
      rounded,
    ).get(formula) as Range;
    for (const first of samples(given.x as Range)) {
      for (const second of given.y === undefined ? [0] : samples(given.y)) {
        const value = asFloat(evaluate(formula, { x: first, y: second }));
        const isIn = Number.isNaN(value) ? found.nan : value >= found.low && value <= found.high;
        const sample = [first, second].map((operand) => (Object.is(operand, -0) ? "-0" : operand));
        if (!isIn) wrong.push(`${name}(${sample}) = ${value}, not in ${written(found)}`);
      }
    }
  };
  for (const [name, of] of Object.entries({ ...unary, round })) {
    for (const range of ranges) check(of(x), { x: range }, name);
  }
  const two = Object.entries({ ...binary, ...comparisons });
  for (const [name, of] of two) {
    const formula = name in comparisons ? select(of(x, y) as ReturnType<typeof less>, 1, 0) : of(x, y);
    for (let index = 0; index < ranges.length; index += 3) {
      for (let other = index % 5; other < ranges.length; other += 5)
        check(formula, { x: ranges[index] as Range, y: ranges[other] as Range }, name);
    }
    const same = name in comparisons ? select(of(x, x) as ReturnType<typeof less>, 1, 0) : of(x, x);
    for (const range of ranges) check(same, { x: range }, `${name} of the same`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
});

describe("says what is known:", () => {
  const within = (low: number, high: number, nan = false): Range => ({ low, high, nan });
  const rangeOf = (formula: Expression, ranges: Readonly<Record<string, Range>>) =>
    rangesOf([formula], (node) => ("name" in node ? ranges[node.name] : undefined) ?? anyValue).get(formula);

  test.each([
    ["a sum", add(x, y), within(-1, 7)],
    ["a difference", sub(x, y), within(-6, 2)],
    ["a product", mul(x, y), within(-5, 10)],
    ["a square", mul(x, x), within(0, 4)],
    ["a quotient", div(y, add(x, 2)), within(0, 5)],
    ["a quotient by what may be 0", div(y, x), within(-inf, inf, true)],
    ["a maximum", max(x, 1), within(1, 2)],
    ["a minimum", min(x, y), within(-1, 2)],
    ["a root of what may be negative", sqrt(x), within(0, Math.sqrt(2), true)],
    ["an exponential that overflows", exp(mul(y, 50)), within(1, inf)],
    ["a logarithm", log(add(y, 1)), within(0, Math.log(6))],
    ["a choice that is none", select(less(x, 3), y, 100), within(0, 5)],
    ["a choice", select(less(x, 1), y, 100), within(0, 100)],
  ])("%s", (_, formula, wanted) => {
    expect(rangeOf(formula, { x: within(-1, 2), y: within(0, 5) })).toEqual(wanted);
  });

  test("comparisons, where one can tell", () => {
    const decided = (condition: Expression, ranges: Readonly<Record<string, Range>>) =>
      decision(rangeOf(condition, ranges) as Range);
    const apart = { x: within(0, 1), y: within(2, 3) };
    expect([less(x, y), less(y, x), lessEqual(x, y), equal(x, y)].map((of) => decided(of, apart))).toEqual([
      ...[true, false, true, false],
    ]);
    const touching = { x: within(0, 1), y: within(1, 2) };
    expect([less(x, y), less(y, x), lessEqual(x, y)].map((of) => decided(of, touching))).toEqual([
      ...[undefined, false, true],
    ]);
    const uncertain = { x: within(0, 1, true), y: within(2, 3) };
    expect([less(x, y), less(y, x), equal(x, x)].map((of) => decided(of, uncertain))).toEqual([
      ...[undefined, false, undefined],
    ]);
    expect(decided(equal(x, x), apart)).toBe(true);
  });

  test("what is told beside", () => {
    const known = within(3, 4);
    const ranges = rangesOf(
      [add(exp(x), 1)],
      () => anyValue,
      (node, range) => (node === exp(x) ? known : range),
    );
    expect(ranges.get(add(exp(x), 1))).toEqual(within(4, 5));
  });

  test("where a zero may be", () => {
    expect(
      [within(-1, 1), within(0, 1), within(-1, -0), within(1, 2), within(-2, -1)].map(holdsZero),
    ).toEqual([...[true, true, true, false, false]]);
  });

  test("which nodes matter", () => {
    const [taken, other] = [exp(y), log(y)];
    const formula = select(less(x, constant(3)), taken, other);
    const live = liveNodes(
      [formula],
      rangesOf([formula], () => within(-1, 2)),
    );
    expect([live.has(taken), live.has(other), live.has(y), live.has(less(x, 3))]).toEqual([
      ...[true, false, true, false],
    ]);
  });
});
