import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyNumber, specialNumbers } from "../testing/expressions.ts";
import { ulpsBetween } from "../testing/floats.ts";
import { collect, evaluate, type Rule, rules, simplify } from "./index.ts";

const exact = rules().filter(({ kind }) => kind === "exact");
const fast = rules().filter(({ kind }) => kind === "fast");

type Values = Readonly<Record<string, number>>;

describe.each(exact)("exact: $name", (rule) => {
  const names = namesOf(rule);

  test("over random floats", () => {
    const values = fc.record(Object.fromEntries(names.map((name) => [name, anyNumber])));
    fc.assert(
      fc.property(values, (given: Values) => holds(rule, given)),
      { numRuns: 1000 },
    );
  });

  test("over all combinations of special numbers", () => {
    // With five variables as few as keep the number of combinations below 50,000.
    const inf = Number.POSITIVE_INFINITY;
    const numbers = names.length <= 2 ? specialNumbers : [Number.NaN, inf, -inf, 0, -0, 1, -1, 5e-324];
    expect(combinations(names, numbers).filter((given) => !holds(rule, given))).toEqual([]);
  });

  test("is applied", () => {
    expect(simplify(rule.left)).toBe(simplify(rule.right));
    expect(simplify(rule.left)).not.toBe(rule.left);
  });
});

describe.each(fast)("fast: $name", (rule) => {
  const names = namesOf(rule);

  test("over ordinary numbers, to the rounding of its two sides", () => {
    const ordinary = Array.from({ length: 13 }, (_, index) => 0.5 + index * Math.LN2 + index ** 2 / 150);
    for (const given of combinations(names, ordinary)) {
      const [left, right] = [evaluate(rule.left, given), evaluate(rule.right, given)];
      // e^a hands half an ULP of a number of size 10 on to ln, and ln to e^: up to 20 ULP.
      expect(ulpsBetween(left, right)).toBeLessThanOrEqual(20);
    }
  });

  test("is applied when asked for, and never unasked", () => {
    expect(simplify(rule.left)).toBe(rule.left);
    expect(simplify(rule.left, { fast: true })).toBe(simplify(rule.right, { fast: true }));
  });
});

// ECMAScript leaves the accuracy of ** to the engine, and targets have powers of their own; V8 computes these exactly.
test.each(fast.filter(({ name }) => !name.startsWith("a^")))("$name fails at a special number", (rule) => {
  const failures = combinations(namesOf(rule), specialNumbers).filter((given) => !holds(rule, given));
  expect(failures).not.toEqual([]);
});

test("no two rules have the same left side, and the selections have one rule for each comparison", () => {
  const lefts = rules().map(({ left }) => left);
  expect(new Set(lefts).size).toBe(lefts.length);
  expect(exact.filter(({ name }) => name.startsWith("p ?"))).toHaveLength(9);
});

test("no rule's right side has a variable that its left side lacks", () => {
  for (const { left, right } of rules()) {
    const bound = collect([left]);
    for (const node of collect([right])) if (node.kind === "parameter") expect(bound).toContain(node);
  }
});

function namesOf({ left }: Rule): readonly string[] {
  return collect([left]).flatMap((node) => (node.kind === "parameter" ? [node.name] : []));
}

const holds = ({ left, right }: Rule, given: Values): boolean =>
  Object.is(evaluate(left, given), evaluate(right, given));

function combinations(names: readonly string[], numbers: readonly number[]): readonly Values[] {
  const [name, ...rest] = names;
  if (name === undefined) return [{}];
  return combinations(rest, numbers).flatMap((values) =>
    numbers.map((number) => ({ ...values, [name]: number })),
  );
}
