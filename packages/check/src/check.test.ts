import { defineActivation, gcu, snake, swish, xielu } from "echoai";
import { define } from "echoai/definitions";
import { exp, mul, neg } from "echoai/expression";
import { expect, test } from "vitest";
import { check } from "./check.ts";

const made = (formula: string, stable?: string, parameters = {}) =>
  defineActivation({ name: "made", formula, parameters, ...(stable === undefined ? {} : { stable }) });

test.each([
  ["snake", snake],
  ["gcu", gcu],
  ["xielu", xielu],
] as const)("%s has right values, slopes, gradients and limits", (_, activation) => {
  const report = check(activation, { parameters: [{}] });
  expect(report.findings).toEqual([]);
  expect(report.undecided).toBe(0);
});

test("GoLU is right as Echo computes it", () => {
  const report = check(made("x * exp(-exp(-x))"));
  expect(report).toMatchObject({ isRight: true, undecided: 0 });
  const value = report.limits.filter(({ form }) => form === "value").map(({ limit }) => limit);
  expect(value).toEqual(["0", "Infinity"]);
});

test("of GoLU as it is printed the slope is NaN, by infinity times 0", () => {
  const printed = "x * exp(-exp(-x))";
  const report = check(made(printed, printed));
  const nan = report.findings.find(({ form, kind }) => form === "slope" && kind === "nan");
  expect(report.isRight).toBe(false);
  expect(nan).toMatchObject({
    precisions: ["float64", "fast", "precise"],
    fault: { symptom: "zero times infinity" },
  });
  expect(nan?.to).toBeLessThan(-80);
  expect(nan?.advice).toContain("exp(a + b)");
});

test.each([
  ["ln(1 + exp(x))", "value", "infinite", "overflow"],
  ["(1 - cos(x)) / x", "value", "lost", "cancellation"],
  ["(sqrt(x^2 + 1) - x) / 2", "value", "lost", "cancellation"],
] as const)("%s, computed as it stands: the %s is %s, by %s", (formula, form, kind, symptom) => {
  const text = formula.replace("ln(1 + exp(x))", "ln(exp(x) + 1 + 0 * x)");
  const { findings } = check(made(text, text));
  expect(findings.map((finding) => [finding.form, finding.kind, finding.fault?.symptom])).toContainEqual([
    form,
    kind,
    symptom,
  ]);
});

test("says which part cancels", () => {
  const { findings } = check(made("a * (exp(min(x, 0)) - 1 - x)", undefined, { a: 0.8 }));
  const gradient = findings.find(({ form, kind }) => form === "gradient in a" && kind === "inaccurate");
  expect(gradient?.fault?.expression).toBe("e^min(x, 0) - 1 - x");
});

test.each([
  ["ln(x)", -1, "none"],
  ["1 / (x - 3)", 3, "infinite"],
])("%s has no value at %d", (formula, x, right) => {
  const { findings } = check(made(formula));
  const gap = findings.find(
    ({ form, kind, worst }) => form === "value" && kind === "undefined" && worst.right === right,
  );
  expect(gap?.from).toBeLessThanOrEqual(x);
  expect(gap?.to).toBeGreaterThanOrEqual(x);
});

test("a root at 0 has an infinite slope, an absolute value a kink, a step a jump", () => {
  const root = check(made("sqrt(abs(x))")).findings;
  expect(root.map(({ form, kind, worst }) => [form, kind, worst.x, worst.right])).toEqual([
    ["slope", "undefined", expect.closeTo(0), "infinite"],
  ]);
  expect(check(made("abs(x)"))).toMatchObject({
    isRight: true,
    borders: [{ kind: "kink", at: 0, sides: [-1, 1], isDeclared: false }],
  });
  expect(check(made("where(x > 1, x, 0)"))).toMatchObject({
    isRight: true,
    borders: [{ kind: "jump", at: 1, sides: [0, 1] }],
  });
});

test("a limit that is not the formula's is found", () => {
  const { findings } = check(made("ln(x)"));
  expect(findings.find(({ kind }) => kind === "limit")).toMatchObject({
    form: "slope",
    worst: { x: Number.NEGATIVE_INFINITY, computed: -0, right: "none" },
  });
});

test("takes a definition as it takes an activation, and the parameters that are given", () => {
  const golu = define({ name: "golu", formula: (x) => mul(x, exp(neg(exp(neg(x))))) });
  expect(check(golu)).toMatchObject({ name: "golu", isRight: true });
  const report = check(swish, { parameters: [{ beta: 0.25 }, {}] });
  expect(report.parameters).toEqual([{ beta: 0.25 }, { beta: 1 }]);
});

test("tells how far it is", () => {
  const steps: (readonly [number, number])[] = [];
  check(swish, {
    parameters: [{}, { beta: 2 }],
    onProgress: (done, all) => steps.push([done, all]),
  });
  expect(steps).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test.each([undefined, null, 7, "mish", {}])("is no function: %j", (subject) => {
  expect(() => check(subject as never)).toThrow(
    /^check: subject must be an activation or a definition, got \w+$/,
  );
});
