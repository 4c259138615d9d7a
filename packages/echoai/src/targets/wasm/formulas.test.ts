import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kernels } from "../../../claims/functions.mjs";
import {
  abs,
  cos,
  type Expression,
  evaluate,
  exp,
  fold,
  input,
  less,
  lessEqual,
  log,
  mul,
  operations,
  parameter,
  pow,
  select,
  sin,
  sub,
} from "../../expression/index.ts";
import { binary, expressionsOver, unary } from "../../testing/expressions.ts";
import { evaluateRounded, float32Error, isWithin } from "../../testing/float32.ts";
import { each, randomNumbers, scalar, varying } from "../../testing/kernels.ts";
import { toText } from "../notation/text/index.ts";
import type { Operand, Precision } from "../target.ts";
import { wasm } from "./index.ts";

const x = input("x");
const alpha = parameter("alpha");
const names = ["x", "y", "alpha", "beta"] as const;
type Values = Readonly<Record<(typeof names)[number], number>>;

/** The formula's results. */
function run(
  formula: Expression,
  operands: Readonly<Record<string, Operand>>,
  length: number,
  precision?: Precision,
) {
  // A kernel that reads not all of its operands has tests of its own.
  const outputs = [formula, ...Object.keys(operands).map(input)];
  const results = outputs.map(() => new Float32Array(length));
  wasm(outputs).run(length, operands, results.map(each), { precision });
  return results[0] as Float32Array;
}

const runOn = (formula: Expression, values: readonly number[], precision?: Precision) =>
  run(formula, { x: varying(Float32Array.from(values)) }, values.length, precision);

/** How far the value moves when every operation's result does, at random, by a millionth of what float32 could show. */
function spread(formula: Expression, values: Values, wanted: number): number {
  const random = randomNumbers(17);
  const moves = Array.from({ length: 12 }, () =>
    Math.abs(evaluateRounded(formula, values, (value) => value * (1 + 2e-9 * (random() - 0.5))) - wanted),
  );
  return moves.some(Number.isNaN) ? Number.POSITIVE_INFINITY : Math.max(...moves);
}

/**
 * Whether all results are numbers that float64 has many digits for, no product is 0 that fused arithmetic may keep, and no sum or
 * comparison is so close that moves by chance may all go to one side, the kernel to the other.
 */
function isPlain(formula: Expression, values: Values): boolean {
  let plain = true;
  fold<number>([formula], (node, operands) => {
    if (node.kind === "constant") return node.value;
    if (node.kind !== "application") return values[node.name as keyof Values];
    const [a, b, c] = operands as readonly [number, number, number];
    const result = operations[node.operation].evaluate(a, b, c);
    const isWide = !(Math.abs(result) < 1e290) || (result !== 0 && Math.abs(result) < 1e-290);
    const isVanishing = result === 0 && vanishing.has(node.operation);
    const isClose = close.has(node.operation) && Math.abs(a - b) <= 1e-6 * Math.abs(a);
    const isCancelled = node.operation === "add" && Math.abs(result) <= 1e-6 * Math.abs(a);
    if (isWide || isVanishing || isClose || isCancelled) plain = false;
    return result;
  });
  return plain;
}
const vanishing: ReadonlySet<string> = new Set(["mul", "div"]);
const close: ReadonlySet<string> = new Set(["sub", "less", "lessEqual", "equal"]);

const ordinary = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, 2, -3),
  fc.double({ min: -4, max: 4, noNaN: true }).map(Math.fround),
);
const formulas = expressionsOver(ordinary);
const rows = fc.array(fc.record({ x: ordinary, y: ordinary, alpha: ordinary, beta: ordinary }), {
  minLength: 2,
  maxLength: 20,
});

test("any formula of ordinary numbers, in precise: the nearest float32 or its neighbour", () => {
  let compared = 0;
  fc.assert(
    fc.property(formulas, rows, fc.subarray([...names]), (formula, table, varyingNames) => {
      const rowAt = (index: number) =>
        Object.fromEntries(
          names.map((name) => [name, table[varyingNames.includes(name) ? index : 0]?.[name] as number]),
        ) as Values;
      const operands = Object.fromEntries(
        names.map((name) => [
          name,
          varyingNames.includes(name)
            ? varying(Float32Array.from(table, (row) => row[name]))
            : scalar(table[0]?.[name] as number),
        ]),
      );
      const got = run(
        formula,
        { ...operands, x: varying(table.map((row) => row.x)) },
        table.length,
        "precise",
      );
      got.forEach((result, index) => {
        const values = { ...rowAt(index), x: table[index]?.x as number };
        const wanted = evaluate(formula, values);
        if (!isPlain(formula, values)) return;
        const moved = spread(formula, values, wanted);
        if (!(moved <= 1e-6 * Math.abs(wanted))) return;
        compared++;
        const error = float32Error(result + 0, wanted + 0);
        if (!(error <= kernels.precise.ulp) && !(Math.abs(result - wanted) <= moved))
          expect.fail(`${result}, should be ${wanted}: ${toText(formula)} at ${JSON.stringify(values)}`);
      });
    }),
    { numRuns: 250 },
  );
  expect(compared).toBeGreaterThan(500);
});

test("a condition that becomes uniform when others are decided", () => {
  const y = input("y");
  const inner = select(lessEqual(select(less(0, 0), x, y), select(less(0, x), 0, 0)), y, x);
  const formula = sub(select(less(-1, inner), 0, x), x);
  expect([...run(formula, { x: varying([0, 2]), y: scalar(0) }, 2, "fast")]).toEqual([0, -2]);
});

describe.each(["fast", "precise"] as const)(
  "%s, where a function leaves what a kernel can do:",
  (precision) => {
    const random = randomNumbers(3);
    const sizes = Array.from(
      { length: 400 },
      (_, k) => 10 ** (-3 + (k * 41.5) / 400) * (k % 2 === 0 ? 1 : -1),
    );

    test.each([
      ["sine", sin, Math.sin],
      ["cosine", cos, Math.cos],
    ] as const)("%s of numbers up to the largest", (_, of, truth) => {
      const values = [...sizes, 3000, 3001, 1e6, 1000001, 3.4028234663852886e38].map(Math.fround);
      const got = runOn(of(x), values, precision);
      const far = values.map((value, k) => [value, got[k] as number] as const);
      // Float32 arithmetic has no small error in ULP near a root: there the absolute error counts.
      const isRight = (value: number, result: number) =>
        precision === "fast" && Math.abs(value) <= 3000
          ? isWithin(kernels.fast, result, truth(value))
          : float32Error(result, truth(value)) <= kernels.precise.ulp;
      expect(far.filter(([value, result]) => !isRight(value, result))).toEqual([]);
    });

    test("sine of large numbers, beside operands that this call does not need", () => {
      const formula = select(less(alpha, 0), input("y"), sin(x));
      const operands = {
        x: varying(Float32Array.of(1e7, Number.NaN, 0, 1)),
        y: varying([1, 2, 3, 4]),
        alpha: scalar(1),
      };
      const out = new Float32Array(4);
      wasm([formula]).run(4, operands, [each(out)], { precision });
      expect([...out]).toEqual([Math.fround(Math.sin(1e7)), Number.NaN, 0, expect.closeTo(Math.sin(1), 6)]);
    });

    test("sine of zeros, which keeps their sign", () => {
      expect([...runOn(sin(x), [0, -0, 0, -0], precision)]).toEqual([0, -0, 0, -0]);
    });

    test("sine of what is not a number", () => {
      const odd = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
      expect([...runOn(sin(x), [...odd, 0, -0, 1], precision)]).toEqual([
        ...[Number.NaN, Number.NaN, Number.NaN, 0, -0],
        expect.closeTo(Math.sin(1), 6),
      ]);
    });

    const bases = [
      ...[0, -0, 1, -1, 2, -2, 0.5, -0.5, 1e-40, -1e-40, 3e38, -3e38, Number.NaN],
      ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
      ...Array.from({ length: 40 }, () => 20 * (random() - 0.5)),
    ].map(Math.fround);
    const exponents = [
      ...[0, 1, -1, 2, -2, 3, -3, 7, 16, -16, 17, -17, 18, 31, -31, 0.5, -0.5, 1.5, 2.5, -2.5, 1 / 3, 88.5],
      ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ];

    /** Multiplication instead of powers has a rounding for each, up to 15, and the reciprocal's; that underflows. */
    const isPower = (got: number, base: number, exponent: number) => {
      const wanted = base ** exponent;
      const isBySquaring = precision === "fast" && Number.isInteger(exponent) && Math.abs(exponent) <= 16;
      if (isBySquaring && Math.abs(wanted) < 2 ** -126) return Math.abs(got) <= 2 ** -126;
      return float32Error(got, wanted) <= (isBySquaring ? kernels.fast.otherUlp : kernels.precise.ulp);
    };

    const equation = (base: number, exponent: number, got: number | undefined) =>
      `${signed(base)}^${exponent} = ${signed(got)}`;
    const signed = (value: number | undefined) => (Object.is(value, -0) ? "-0" : `${value}`);

    test.each(exponents)("x^%d", (exponent) => {
      const got = runOn(pow(x, exponent), bases, precision);
      const wrong = bases.flatMap((base, k) =>
        isPower(got[k] as number, base, exponent) ? [] : [equation(base, exponent, got[k])],
      );
      expect(wrong).toEqual([]);
    });

    test.each(["one for the call", "one for each element"])("x^alpha, alpha %s", (kind) => {
      const wrong = exponents.flatMap((given) => {
        const exponent = Math.fround(given);
        const operands = {
          x: varying(Float32Array.from(bases)),
          alpha: kind === "one for the call" ? scalar(exponent) : varying([exponent, exponent]),
        };
        const got = run(pow(x, alpha), operands, bases.length, precision);
        return bases.flatMap((base, k) =>
          float32Error(got[k] as number, base ** exponent) <= kernels.precise.ulp
            ? []
            : [equation(base, exponent, got[k])],
        );
      });
      expect(wrong).toEqual([]);
    });

    test.each([
      ["the logarithm of an exponential", log(exp(x))],
      ["a naive softplus", log(binary.add(1, exp(x)))],
      ["x e^x", mul(x, exp(x))],
      ["the logarithm of a Gaussian tail", log(unary.erfc(x))],
      ["the logarithm of a power", log(pow(abs(x), 2.5))],
      ["the logarithm of a sigmoid", log(unary.sigmoid(x))],
    ])("%s at the infinities, and far out", (_, formula) => {
      const far = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 0.5, 20, -20, 1e4, -1e4];
      const got = [...runOn(formula, far, precision)];
      const wanted = far.map((value) => evaluate(formula, { x: value }));
      const wrong = far.flatMap((value, k) =>
        float32Error((got[k] as number) + 0, (wanted[k] as number) + 0) <= kernels.fast.otherUlp
          ? []
          : [`${got[k]} at ${value}, should be ${wanted[k]}`],
      );
      expect(wrong).toEqual([]);
    });
  },
);
