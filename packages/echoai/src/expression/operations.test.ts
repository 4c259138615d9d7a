import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binary, comparisons, unary } from "../testing/expressions.ts";
import { ulpsBetween } from "../testing/floats.ts";
import {
  constant,
  differentiate,
  evaluate,
  input,
  ldexp,
  normalizer,
  type Operation,
  operations,
  pow,
  round,
  select,
} from "./index.ts";

/**
 * Made with mpmath 1.3 at 800 digits from the float64 inputs themselves: `nstr(f(mpf(x)), 25)`.
 * For erf and erfc: `error-function.test.ts`.
 */
const multiprecision: Readonly<
  Record<
    Exclude<keyof typeof unary, "neg" | "abs" | "sign" | "erf" | "erfc">,
    readonly (readonly [number, string])[]
  >
> = {
  exp: [
    [5e-324, "1"],
    [1e-8, "1.00000001000000005"],
    [0.5, "1.648721270700128146848651"],
    [1, "2.718281828459045235360287"],
    [20, "4.851651954097902779691068e+8"],
    [88.8, "3.675784084471162426913138e+38"],
    [709, "8.218407461554972189241372e+307"],
    [709.78, "1.792822794394515620908413e+308"],
    [-1e-8, "0.9999999900000000499999996"],
    [-1, "0.3678794411714423215955238"],
    [-20, "2.06115362243855782796594e-9"],
    [-104, "6.813556821545298513418186e-46"],
    [-708, "3.307553003638407996201174e-308"],
    [-745, "2.82235073047193707635344e-324"],
  ],
  expm1: [
    [5e-324, "4.940656458412465441765688e-324"],
    [1e-300, "1.000000000000000025059092e-300"],
    [1e-8, "1.000000005000000037589228e-8"],
    [0.5, "0.6487212707001281468486508"],
    [1, "1.718281828459045235360287"],
    [20, "4.851651944097902779691068e+8"],
    [709, "8.218407461554972189241372e+307"],
    [-1e-8, "-9.999999950000000375892272e-9"],
    [-0.5, "-0.3934693402873665763962005"],
    [-1, "-0.6321205588285576784044762"],
    [-20, "-0.9999999979388463775614422"],
    [-40, "-0.9999999999999999957516457"],
  ],
  log: [
    [5e-324, "-744.4400719213812623141073"],
    [2.2250738585072014e-308, "-708.3964185322641062244112"],
    [1e-8, "-18.42068074395236545122137"],
    [0.5, "-0.6931471805599453094172321"],
    [0.999999, "-1.000000500029089026855238e-6"],
    [0.9999999999999999, "-1.11022302462515660205339e-16"],
    [1.0000000000000002, "2.22044604925031283432823e-16"],
    [1.000001, "9.999994999180667774035848e-7"],
    [2, "0.6931471805599453094172321"],
    [3.4028234663852886e38, "88.72283905206835305365818"],
    [1.7976931348623157e308, "709.7827128933839967322234"],
  ],
  log1p: [
    [5e-324, "4.940656458412465441765688e-324"],
    [1e-300, "1.000000000000000025059092e-300"],
    [1e-8, "9.999999950000000542558937e-9"],
    [0.5, "0.4054651081081643819780131"],
    [1, "0.6931471805599453094172321"],
    [20, "3.044522437723422996500598"],
    [1.7976931348623157e308, "709.7827128933839967322234"],
    [-1e-8, "-1.000000005000000054255895e-8"],
    [-0.5, "-0.6931471805599453094172321"],
    [-0.9999999999999999, "-36.7368005696771013991133"],
  ],
  sqrt: [
    [5e-324, "2.222758749485077483442713e-162"],
    [2.2250738585072014e-308, "1.491668146240041348658193e-154"],
    [0.5, "0.7071067811865475244008444"],
    [2, "1.414213562373095048801689"],
    [3.4028234663852886e38, "1.844674352395372953599976e+19"],
    [1.7976931348623157e308, "1.340780792994259635529117e+154"],
  ],
  tanh: [
    [5e-324, "4.940656458412465441765688e-324"],
    [1e-8, "9.999999999999999875892275e-9"],
    [0.25, "0.2449186624037091292778011"],
    [0.5, "0.4621171572600097585023185"],
    [1, "0.7615941559557648881194583"],
    [5, "0.9999092042625951312109904"],
    [15, "0.9999999999998128475406232"],
    [22, "0.9999999999999999998443774"],
    [-1e-8, "-9.999999999999999875892275e-9"],
    [-0.5, "-0.4621171572600097585023185"],
    [-1, "-0.7615941559557648881194583"],
    [-44.5, "-1"],
  ],
  sigmoid: [
    [5e-324, "0.5"],
    [1e-8, "0.5000000025"],
    [0.5, "0.6224593312018545646389006"],
    [1, "0.7310585786300048792511592"],
    [20, "0.9999999979388463818097964"],
    [36, "0.999999999999999768047717"],
    [40, "0.9999999999999999957516457"],
    [-1e-8, "0.4999999975"],
    [-0.5, "0.3775406687981454353610994"],
    [-1, "0.2689414213699951207488408"],
    [-20, "2.061153618190203581430862e-9"],
    [-104, "6.813556821545298513418186e-46"],
    [-708, "3.307553003638407996201174e-308"],
    [-744, "7.671944704179979073949774e-324"],
  ],
  softplus: [
    [5e-324, "0.6931471805599453094172321"],
    [1e-8, "0.6931471855599453219172322"],
    [0.5, "0.9740769841801066808729974"],
    [1, "1.313261687518222834048995"],
    [20, "20.00000000206115362031438"],
    [36, "36.00000000000000023195228"],
    [89, "89.0"],
    [709.8, "709.7999999999999545252649"],
    [10000, "10000.0"],
    [-1e-8, "0.693147175559945321917232"],
    [-0.5, "0.4740769841801066808729974"],
    [-1, "0.3132616875182228340489955"],
    [-20, "2.061153620314380703238983e-9"],
    [-104, "6.813556821545298513418186e-46"],
    [-708, "3.307553003638407996201174e-308"],
    [-744, "7.671944704179979073949774e-324"],
  ],
  sin: [
    [5e-324, "4.940656458412465441765688e-324"],
    [1e-8, "1.000000000000000004255894e-8"],
    [0.5, "0.4794255386042030002732879"],
    [1, "0.8414709848078965066525023"],
    [Math.PI, "1.224646799147353177226066e-16"],
    [22, "-8.851309290403875921690257e-3"],
    [10000, "-0.30561438888825214136091"],
    [1e22, "-0.8522008497671888017727059"],
    [-0.5, "-0.4794255386042030002732879"],
  ],
  cos: [
    [5e-324, "1"],
    [1e-8, "0.99999999999999995"],
    [0.5, "0.8775825618903727161162816"],
    [1.5707963267948966, "6.12323399573676588613033e-17"],
    [Math.PI, "-1"],
    [22, "-0.9999608263946371264541747"],
    [10000, "-0.9521553682590148512403868"],
    [1e22, "0.5232147853951389454975945"],
    [-0.5, "0.8775825618903727161162816"],
  ],
  atan: [
    [5e-324, "4.940656458412465441765688e-324"],
    [1e-8, "9.999999999999999666666671e-9"],
    [0.5, "0.4636476090008061162142562"],
    [1, "0.7853981633974483096156608"],
    [1.0000000000000002, "0.7853981633974484206379633"],
    [3, "1.249045772398254425829917"],
    [1e10, "1.570796326694896619231322"],
    [1e300, "1.570796326794896619231322"],
    [-0.5, "-0.4636476090008061162142562"],
    [-22, "-1.525373047373319604208237"],
  ],
};

describe("values", () => {
  const rows = Object.entries(multiprecision).flatMap(([name, points]) =>
    points.map(([x, decimal]) => [name as Operation, x, Number(decimal)] as const),
  );

  // 2 ULP: sigmoid and softplus are made of two roundings each; V8's own functions state less than 1.
  test.each(rows)("%s(%d)", (name, x, wanted) => {
    const got = operations[name].evaluate(x, Number.NaN, Number.NaN);
    expect(ulpsBetween(got, wanted)).toBeLessThanOrEqual(2);
  });

  const inf = Number.POSITIVE_INFINITY;
  test.each<[Operation, readonly number[], number]>([
    ["neg", [0], -0],
    ["neg", [-inf], inf],
    ["abs", [-0], 0],
    ["abs", [-inf], inf],
    ["abs", [-5e-324], 5e-324],
    ["sign", [-0], -0],
    ["sign", [-5e-324], -1],
    ["sign", [inf], 1],
    ["exp", [-inf], 0],
    ["exp", [inf], inf],
    ["exp", [709.8], inf],
    ["exp", [-746], 0],
    ["expm1", [-0], -0],
    ["expm1", [-inf], -1],
    ["expm1", [inf], inf],
    ["log", [-0], -inf],
    ["log", [1], 0],
    ["log", [inf], inf],
    ["log", [-5e-324], Number.NaN],
    ["log1p", [-0], -0],
    ["log1p", [-1], -inf],
    ["log1p", [inf], inf],
    ["log1p", [-1.5], Number.NaN],
    ["sqrt", [-0], -0],
    ["sqrt", [inf], inf],
    ["sqrt", [-5e-324], Number.NaN],
    ["tanh", [-0], -0],
    ["tanh", [-inf], -1],
    ["tanh", [inf], 1],
    ["tanh", [1e308], 1],
    ["sigmoid", [-0], 0.5],
    ["sigmoid", [-inf], 0],
    ["sigmoid", [inf], 1],
    ["sigmoid", [1e308], 1],
    ["sigmoid", [-1e308], 0],
    ["softplus", [-inf], 0],
    ["softplus", [inf], inf],
    ["softplus", [1e308], 1e308],
    ["softplus", [-1e308], 0],
    ["sin", [-0], -0],
    ["sin", [inf], Number.NaN],
    ["cos", [-0], 1],
    ["cos", [inf], Number.NaN],
    ["atan", [-0], -0],
    ["atan", [inf], Math.PI / 2],
    ["atan", [-inf], -Math.PI / 2],
    ["erf", [-0], -0],
    ["erfc", [-0], 1],
    ["add", [-0, -0], -0],
    ["add", [-0, 0], 0],
    ["add", [inf, -inf], Number.NaN],
    ["sub", [-0, 0], -0],
    ["sub", [inf, inf], Number.NaN],
    ["mul", [-0, inf], Number.NaN],
    ["mul", [-0, 1], -0],
    ["div", [1, -0], -inf],
    ["div", [0, 0], Number.NaN],
    ["div", [-1, inf], -0],
    ["pow", [0, 0], 1],
    ["pow", [0, -1], inf],
    ["pow", [-0, 3], -0],
    ["pow", [-8, 1 / 3], Number.NaN],
    ["pow", [inf, -1], 0],
    ["pow", [2, 0.5], Math.SQRT2],
    ["min", [0, -0], -0],
    ["min", [1, Number.NaN], Number.NaN],
    ["max", [0, -0], 0],
    ["max", [Number.NaN, 1], Number.NaN],
    ["less", [-0, 0], 0],
    ["less", [1, 2], 1],
    ["less", [1, Number.NaN], 0],
    ["lessEqual", [0, -0], 1],
    ["lessEqual", [Number.NaN, Number.NaN], 0],
    ["equal", [0, -0], 1],
    ["equal", [Number.NaN, Number.NaN], 0],
    ["select", [1, 2, Number.NaN], 2],
    ["select", [0, Number.NaN, 3], 3],
  ])("%s(%o) is %d", (name, [a = Number.NaN, b = Number.NaN, c = Number.NaN], wanted) => {
    expect(operations[name].evaluate(a, b, c)).toBe(wanted);
  });

  test("NaN gives NaN", () => {
    for (const name of Object.keys(unary) as Operation[])
      expect(operations[name].evaluate(Number.NaN, 0, 0)).toBeNaN();
    for (const name of Object.keys(binary) as Operation[]) {
      expect(operations[name].evaluate(Number.NaN, 1, 0)).toBeNaN();
      expect(operations[name].evaluate(1, Number.NaN, 0)).toBeNaN();
    }
  });
});

describe("derivatives", () => {
  const smooth: Readonly<Record<keyof typeof unary, readonly [number, number]>> = {
    neg: [-10, 10],
    abs: [0.1, 10],
    sign: [0.1, 10],
    exp: [-10, 10],
    expm1: [-10, 10],
    log: [0.1, 10],
    log1p: [-0.9, 10],
    sqrt: [0.1, 10],
    tanh: [-5, 5],
    sigmoid: [-10, 10],
    softplus: [-10, 10],
    sin: [-10, 10],
    cos: [-10, 10],
    atan: [-10, 10],
    erf: [-3, 3],
    erfc: [-3, 3],
  };

  test.each(Object.entries(unary))("%s against the secants", (name, build) => {
    const [low, high] = smooth[name as keyof typeof unary];
    const derivative = differentiate(build(input("a")), "a");
    const f = (value: number) => operations[name as Operation].evaluate(value, 0, 0);
    for (const a of between(low, high, 200))
      expectSlope(evaluate(derivative, { a }), f, a, Math.min(1, a - low + 0.1));
  });

  test.each(Object.entries(binary))("%s against the secants, in either operand", (name, build) => {
    const node = build(input("a"), input("b"));
    const byA = differentiate(node, "a");
    const byB = differentiate(node, "b");
    const isExtremum = name === "min" || name === "max";
    const f = operations[name as Operation].evaluate;
    for (const a of between(0.2, 4, 15)) {
      for (const b of between(0.23, 3.9, 14)) {
        if (isExtremum && Math.abs(a - b) <= 0.05) continue;
        expectSlope(evaluate(byA, { a, b }), (value) => f(value, b, 0), a, isExtremum ? 0.1 : 0.5 * a);
        expectSlope(evaluate(byB, { a, b }), (value) => f(a, value, 0), b, isExtremum ? 0.1 : 0.5 * b);
      }
    }
  });

  // Made with mpmath 1.3 at 60 digits: what 1 - tanh^2 and s (1 - s) would lose.
  test.each<[keyof typeof unary, number, number]>([
    ["tanh", 20, 1.6993417021166355e-17],
    ["tanh", -20, 1.6993417021166355e-17],
    ["tanh", 300, 1.0601586212017243e-260],
    ["tanh", -0.0001, 0.9999999900000001],
    ["sigmoid", 40, 4.248354255291589e-18],
    ["sigmoid", -40, 4.248354255291589e-18],
    ["sigmoid", 700, 9.85967654375977e-305],
    ["sigmoid", -700, 9.85967654375977e-305],
    ["erf", 5, 1.5670866531017336e-11],
    ["erfc", -5, -1.5670866531017336e-11],
    ["erfc", 0.5, -0.8787825789354448],
  ])("of %s at %d, in the tails", (name, x, wanted) => {
    const got = evaluate(differentiate(unary[name](input("x")), "x"), { x });
    expect(ulpsBetween(got, wanted)).toBeLessThanOrEqual(6);
  });

  test.each<[keyof typeof unary, number, number]>([
    ["abs", 0, 0],
    ["abs", -3, -1],
    ["sign", 0, 0],
    ["tanh", 1e308, 0],
    ["tanh", -1e308, 0],
    ["sigmoid", 1e308, 0],
    ["sigmoid", -1e308, 0],
    ["softplus", 89, 1],
    ["softplus", 1e308, 1],
    ["softplus", -1e308, 0],
    ["erf", 1e308, 0],
    ["sqrt", 0, Number.POSITIVE_INFINITY],
    ["log", 0, Number.POSITIVE_INFINITY],
  ])("of %s at %d is %d", (name, x, wanted) => {
    expect(evaluate(differentiate(unary[name](input("x")), "x"), { x })).toBe(wanted);
  });

  test("of a power in its exponent, at a base of 0: 0", () => {
    const derivative = differentiate(pow(input("a"), input("b")), "b");
    expect(evaluate(derivative, { a: 0, b: 2 })).toBe(0);
  });

  test("comparisons have none", () => {
    const a = input("a");
    for (const compare of Object.values(comparisons))
      expect(differentiate(select(compare(a, 1), 2, 3), "a")).toBe(constant(0));
  });
});

/** Numbers at equal distances, of which none is an end. */
const between = (low: number, high: number, count: number) =>
  Array.from({ length: count }, (_, k) => low + ((high - low) * (k + 0.38)) / count);

/**
 * Eighth-order central difference. `reach` is how far f is smooth to either side; the step is a fortieth of it, which keeps
 * the truncation below 1e-12 of f's size and the rounding below 1e-13 of it over the step.
 */
function expectSlope(got: number, f: (x: number) => number, x: number, reach: number): void {
  const h = reach / 40;
  const terms = [4 / 5, -1 / 5, 4 / 105, -1 / 280];
  const secant = terms.reduce((sum, c, k) => sum + c * (f(x + (k + 1) * h) - f(x - (k + 1) * h)), 0) / h;
  const size = 1 + Math.abs(secant) + Math.abs(f(x)) / h;
  expect(Math.abs(got - secant)).toBeLessThanOrEqual(1e-11 * size);
}

describe("what approximations are made of", () => {
  const x = input("x");
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  const positive = fc.double({ min: 2.2250738585072014e-308, noDefaultInfinity: true, noNaN: true });

  test("round takes the nearest integer, of two the even one", () => {
    const values = [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 0.49999999999999994, 2 ** 52 + 1, -7.3];
    expect(values.map((value) => operations.round.evaluate(value, 0, 0) + 0)).toEqual([
      0, 2, 2, 0, -2, -2, 0, 4503599627370497, -7,
    ]);
  });

  test("normalizer brings every positive number between sqrt(1/2) and sqrt(2)", () => {
    fc.assert(
      fc.property(positive, (a) => {
        const n = evaluate(normalizer(x), { x: a });
        const scaled = evaluate(ldexp(x, n), { x: a });
        expect(Number.isInteger(n)).toBe(true);
        expect(scaled).toBeGreaterThanOrEqual(Math.SQRT1_2);
        expect(scaled).toBeLessThan(Math.SQRT2);
      }),
    );
    expect(evaluate(normalizer(x), { x: 1 })).toBe(0);
  });

  test("ldexp multiplies by a power of two, also by one that is no number itself", () => {
    expect(evaluate(ldexp(x, 2000), { x: 2 ** -1000 })).toBe(2 ** 1000);
    expect(evaluate(ldexp(x, -2000), { x: 2 ** 1000 })).toBe(2 ** -1000);
    fc.assert(
      fc.property(any, fc.integer({ min: -300, max: 300 }), (a, k) => {
        expect(ulpsBetween(evaluate(ldexp(x, k), { x: a }), a * 2 ** k)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("their slopes: steps have none, and a scaled value has the scale", () => {
    expect(differentiate(round(x), "x")).toBe(constant(0));
    expect(differentiate(normalizer(x), "x")).toBe(constant(0));
    expect(evaluate(differentiate(ldexp(x, 3), "x"), { x: 5 })).toBe(8);
  });
});
