import { absolute, sub as difference, isLess, scaled } from "echoai-check/multiprecision";
import { describe, expect, test } from "vitest";
import { evaluate as exactly, pointOf } from "../../../../../tools/multiprecision/formula.mjs";
import {
  abs,
  add,
  cos,
  div,
  type Expression,
  erf,
  erfc,
  evaluate,
  exp,
  expm1,
  input,
  less,
  log,
  log1p,
  max,
  min,
  mul,
  neg,
  parameter,
  pow,
  select,
  sigmoid,
  simplify,
  sin,
  softplus,
  sqrt,
  sub,
  tanh,
} from "../index.ts";
import { factsOf } from "./facts.ts";
import { sumOf } from "./forms.ts";
import { logarithmOfTwoCosines } from "./hyperbolic.ts";
import { phases } from "./phases.ts";

const x = input("x");
const [p, q, r] = ["p", "q", "r"].map(parameter) as [Expression, Expression, Expression];
const square = (a: Expression) => mul(a, a);
const root = sqrt(add(square(x), r));

/** Formulas that a rule fits, by its name. q and r are positive, p is any number. */
const examples: Readonly<Record<string, readonly Expression[]>> = {
  "(q e^a - q e^b) / (q e^a + q e^b) = tanh((a - b)/2)": [
    div(sub(exp(x), exp(neg(x))), add(exp(x), exp(neg(x)))),
    div(sub(1, exp(neg(x))), add(1, exp(neg(x)))),
    div(sub(exp(neg(x)), mul(q, exp(x))), add(exp(neg(x)), mul(q, exp(x)))),
    div(mul(p, sub(square(add(1, exp(x))), 1)), add(square(add(1, exp(x))), 1)),
  ],
  "(q e^a - q e^b) / sqrt(r e^c + r e^d) = sign(u) q/sqrt(r) (1 - e^-2|u|)/sqrt(1 + e^-4|u|), u = (a - b)/2":
    [
      div(sub(exp(x), exp(neg(x))), sqrt(mul(2, add(exp(mul(2, x)), exp(mul(-2, x)))))),
      div(sub(pow(2, x), pow(2, neg(x))), sqrt(add(pow(2, mul(2, x)), pow(2, mul(-2, x))))),
    ],
  "e^(j a) / (c + d e^a)^k = d^-j c^(j-k) sigmoid(b)^j sigmoid(-b)^(k-j), b = a + ln(d/c)": [
    div(1, add(1, exp(neg(x)))),
    div(exp(x), square(add(q, mul(r, exp(x))))),
    div(x, mul(0.5, add(1, exp(mul(p, x))))),
    div(exp(neg(x)), add(exp(x), exp(neg(x)))),
  ],
  "e^(-j a) sigmoid(a)^k = sigmoid(-a)^j sigmoid(a)^(k-j)": [
    mul(exp(neg(x)), sigmoid(x)),
    mul(exp(x), mul(sigmoid(neg(x)), sigmoid(neg(x)))),
  ],
  "(c + d e^a)^p = c^p e^(p softplus(a + ln(d/c)))": [
    pow(add(q, mul(r, exp(neg(x)))), p),
    pow(sigmoid(x), p),
    pow(add(1, exp(x)), 0.5),
  ],
  "(c + d e^a)^p = c > 0 and d > 0 ? c^p e^(p softplus(a + ln(d/c))) : (c + d e^a)^p": [
    pow(add(q, mul(p, exp(neg(x)))), r),
  ],
  "1 / (e^a + e^b) = e^(-(a+b)/2) e^-|u| sigmoid(2|u|), u = (a - b)/2": [
    div(2, add(exp(x), exp(neg(x)))),
    div(x, square(add(exp(x), exp(neg(x))))),
    div(1, add(exp(mul(2, x)), exp(mul(-3, x)))),
  ],
  "ln(1 + d e^a) = softplus(a + ln d)": [
    log(add(1, exp(x))),
    log(add(mul(q, exp(mul(p, x))), 1)),
    log1p(exp(x)),
  ],
  "ln(e^a + e^b) = (a + b)/2 + (u < 0 ? -u + softplus(2u) : u + softplus(-2u)), u = (a - b)/2": [
    log(div(add(exp(x), exp(neg(x))), 2)),
    log(add(exp(mul(3, x)), exp(x))),
  ],
  "ln sigmoid(a) = -softplus(-a), ln e^a = a, ln(1/a) = -ln a": [
    log(sigmoid(x)),
    log(exp(mul(p, x))),
    log(div(1, softplus(x))),
  ],
  "c + c erf(a) = c erfc(-a), c - c erf(a) = c erfc(a)": [add(1, erf(x)), sub(mul(p, x), mul(p, x, erf(x)))],
  "c + c tanh(a) = 2 c sigmoid(2a), c - c tanh(a) = 2 c sigmoid(-2a)": [
    add(1, tanh(x)),
    sub(p, mul(p, tanh(mul(3, x)))),
  ],
  "c tanh(a) + p = a < -1 ? 2 c sigmoid(2a) + (p - c) : a > 1 ? (p + c) - 2 c sigmoid(-2a) : c tanh(a) + p": [
    add(p, tanh(x)),
    sub(p, mul(q, tanh(mul(2, x)))),
  ],
  "c - c sigmoid(a) = c sigmoid(-a)": [sub(1, sigmoid(x)), sub(mul(p, x, sigmoid(x)), mul(p, x))],
  "c - 2 c sigmoid(a) = -c tanh(a/2)": [sub(mul(2, sigmoid(x)), 1)],
  "c - 4 c sigmoid(a) sigmoid(-a) = c tanh^2(a/2)": [sub(q, mul(4, q, mul(sigmoid(x), sigmoid(neg(x)))))],
  "c - c cos a = 2 c sin^2(a/2)": [sub(1, cos(x)), sub(mul(x, cos(x)), x)],
  "c e^a - c = c expm1(a)": [
    sub(exp(x), 1),
    sub(mul(p, x), mul(p, x, exp(neg(x)))),
    sub(1, pow(2, x)),
    sub(square(sigmoid(x)), 1),
  ],
  "c e^a - c e^-a = c expm1(a) - c expm1(-a)": [sub(exp(x), exp(neg(x)))],
  "c u^p - c = c expm1(p log1p(u - 1))": [
    sub(pow(add(1, abs(x)), p), 1),
    sub(q, mul(q, pow(max(0, add(1, abs(x))), r))),
  ],
  "c + c u/(k + |u|) = u < 0 ? c k/(k + |u|) : c (2 - k/(k + |u|))": [
    add(1, div(x, add(q, abs(x)))),
    sub(p, div(mul(p, x), add(1, abs(x)))),
  ],
  "ln(p + e^a) = a > 40 ? a + log1p(p e^-a) : a > -1 ? log1p(expm1(a) + p) : ln(p + e^a)": [
    log(add(q, exp(x))),
  ],
  "q/d + y = (q + y d)/d": [sub(div(1, sub(1, x)), 1), sub(p, div(mul(p, q), add(q, square(x))))],
  "ln(1 + u) = log1p(u), ln(2 - e^a) = log1p(1 - e^a)": [
    log(add(1, square(x))),
    log(sub(2, exp(neg(exp(x))))),
  ],
  "sqrt(A) - sqrt(B) = (A - B)/(sqrt(A) + sqrt(B))": [
    sub(sqrt(add(square(add(x, 1)), r)), sqrt(add(square(sub(x, 1)), r))),
  ],
  "v + sqrt(A) = v < 0 ? (A - v^2)/(sqrt(A) - v) : v + sqrt(A)": [
    add(x, root),
    sub(mul(p, root), mul(p, x)),
    sub(sqrt(add(square(x), 1)), 1),
    add(x, mul(p, x), sqrt(add(mul(square(sub(1, p)), square(x)), r))),
  ],
  "1 + v/s = v < 0 ? b/(s (s - v)) : 1 + v/s, s = sqrt(v^2 + b)": [
    add(1, div(x, root)),
    sub(x, div(square(x), sqrt(add(1, square(x))))),
  ],
  "q/s + p/s^3 = (q s^2 + p)/s^3, s = sqrt(A)": [
    sub(div(p, root), div(div(div(mul(p, square(x)), root), root), root)),
  ],
  "c cos(a) - c sin(a)/a = |a| < 1 ? c (the series) : c cos(a) - c sin(a)/a": [sub(cos(x), div(sin(x), x))],
  "softplus(a) - ln 2 = |a| < 1 ? log1p(expm1(a)/2) : softplus(a) - ln 2": [
    add(sub(softplus(x), Math.LN2), mul(p, x)),
  ],
  "|u| + softplus(-2|u|) = u < 0 ? -u + softplus(2u) : u + softplus(-2u)": [
    sub(add(abs(x), softplus(mul(-2, abs(x)))), p),
  ],
  "ln (2 cosh u) - ln 2 = |u| < 1 ? log1p(expm1(u)^2 e^-u/2) : ln (2 cosh u) - ln 2": [
    sub(simplify(logarithmOfTwoCosines(sumOf(x))), Math.LN2),
  ],
  "c tanh(a) + d a = |a| < 1 ? c (tanh(a) - a, as a series) + (c + d) a : c tanh(a) + d a": [sub(x, tanh(x))],
  "c sin(a) + d a = |a| < 1 ? c (sin(a) - a, as a series) + (c + d) a : c sin(a) + d a": [
    sub(mul(q, sin(x)), mul(q, x)),
    sub(sin(x), mul(p, x)),
  ],
  "c expm1(a) + d a = |a| < 1 ? c (expm1(a) - a, as a series) + (c + d) a : c expm1(a) + d a": [
    sub(expm1(x), x),
  ],
  "c log1p(a) + d a = |a| < 0.5 ? c (log1p(a) - a, as a series) + (c + d) a : c log1p(a) + d a": [
    sub(abs(x), log1p(abs(x))),
  ],
  "N(x)/D(x) = |x| <= 1 ? N/D : x^(n-d) Nrev(1/x)/Drev(1/x)": [
    div(add(p, x), add(q, square(x))),
    div(mul(x, abs(x)), add(1, square(x))),
    div(mul(x, add(1, mul(q, abs(x)))), add(1, mul(abs(x), add(1, mul(q, abs(x)))))),
    div(1, add(q, mul(square(sub(x, p)), square(add(x, p))))),
  ],
  "c0 + c1 x + c2 x^2 + ... = c0 + x (c1 + x (c2 + ...))": [
    add(x, mul(p, square(x)), mul(q, square(x), x)),
    add(p, mul(q, sub(mul(2, square(x)), 1)), x),
  ],
  "sqrt(q u^2 + r) = |u| < 1e15 ? sqrt(q u^2 + r) : |u| sqrt(q + r/u^2)": [
    root,
    sqrt(add(mul(q, square(sub(x, p))), r)),
    sqrt(mul(4, square(x))),
  ],
  "e^a e^b = e^(a + b), 1/e^a = e^-a": [mul(exp(x), mul(p, exp(square(x)))), div(x, exp(x))],
  "f (c ? p/d : q) = c ? f p/d : f q, f/(c ? e^a : q) = c ? f e^-a : f/q": [
    mul(x, select(less(x, 0), div(q, root), 3)),
    div(x, select(less(p, 0), exp(x), q)),
  ],
  "log1p(q e^a) = a > 40 ? a + ln(q + e^-a) : log1p(q e^a)": [log1p(mul(sigmoid(x), exp(x)))],
  "(f g)/d = (f/d) g": [div(mul(x, sub(x, p)), root), div(square(x), square(root))],
  "w/(k + w) = 1/(1 + k/w), w = u^p": [div(pow(add(1, abs(x)), r), add(q, pow(add(1, abs(x)), r)))],
  "N/D = a > 0 ? (N e^-a)/(D e^-a) : N/D, D = p + q e^a": [
    div(x, add(x, exp(neg(x)))),
    div(mul(x, exp(neg(x))), square(add(1, mul(p, exp(neg(x)))))),
  ],
  "log1p(q u^2) = |u| < 1e15 ? log1p(q u^2) : 2 ln|u| + ln q": [log1p(square(x)), log1p(mul(q, square(x)))],
  "k < u + c: k - c < u; k < u/m: k m < u; k < m u: k/m < u": [
    select(less(1, add(0.5, x)), x, 0),
    select(less(1, div(x, 2)), x, 0),
    select(less(mul(2, x), 1), x, 0),
    select(less(sub(x, 0.25), 1), x, 0),
  ].map((choice) => (choice as { operands: readonly Expression[] }).operands[0] as Expression),
  "k < max(u, m): k < u; k < min(u, n): k < u": [
    select(less(1, max(x, 0)), x, 0),
    select(less(min(x, 1), 0), x, 0),
  ].map((choice) => (choice as { operands: readonly Expression[] }).operands[0] as Expression),
  "f e^a = (f h) h, h = e^(a/2)": [mul(x, exp(x)), mul(sub(x, p), exp(neg(square(x))))],
  "f sigmoid(a) = a < -700 ? (f h) h : f sigmoid(a), h = e^(a/2)": [
    mul(x, sigmoid(x)),
    mul(x, softplus(mul(p, x))),
    mul(x, sigmoid(x), sigmoid(neg(x))),
  ],
  "f (c sigmoid(a) + p) = a < -700 ? (c f h) h + f p : f (c sigmoid(a) + p), h = e^(a/2)": [
    mul(x, sub(mul(q, sigmoid(x)), p)),
  ],
  "f erfc(a), with all of f multiplied first": [mul(x, mul(0.5, erfc(neg(x))))],
  "f T(u) = |u| < 1e-160 ? f T'(0) u : f T(u), T = tanh, erf, log1p, expm1, sin": [
    mul(x, tanh(exp(x))),
    mul(x, erf(softplus(x))),
    mul(x, log1p(sigmoid(x))),
  ],
  "sqrt(softplus(a)) = a < -40 ? e^(a/2) : sqrt(softplus(a))": [
    sqrt(softplus(x)),
    div(sigmoid(x), sqrt(softplus(x))),
  ],
};

const rules = phases().flatMap(({ rules }) => rules);
const domains = { q: { low: 1e-3, high: 1e3 }, r: { low: 1e-3, high: 1e3 } };
const parameters = [
  { p: 1.5, q: 0.75, r: 2 },
  { p: -0.625, q: 3, r: 0.5 },
];
const inputs = [-1e17, -800, -720, -50, -3.75, -0.3, -1e-5, 1e-5, 0.3, 2.2, 50, 720, 800, 1e17];

test("every rule has its examples", () => {
  expect(Object.keys(examples).sort()).toEqual(rules.map(({ name }) => name).sort());
});

describe.each(rules)("$name", ({ name, apply }) => {
  test.each((examples[name] ?? []).map((example, index) => ({ example, index })))(
    "example $index",
    ({ example }) => {
      const found = apply(example, factsOf(domains)) as Expression;
      expect(found).toBeDefined();
      expect(found).not.toBe(example);
      let compared = 0;
      for (const at of parameters)
        for (const value of inputs) {
          const values = { ...at, x: value };
          const wanted = exactValue(example, values);
          if (wanted === undefined) continue;
          compared++;
          const got = exactValue(found, values);
          if (got === undefined) expect.fail(`no value at ${JSON.stringify(values)}`);
          // 2^-52 of the value: series and tails are cut off below that.
          const error = absolute(difference(got, wanted));
          if (isLess(scaled(absolute(wanted), -52), error))
            expect.fail(`not equal at ${JSON.stringify(values)}`);
          const float = evaluate(found, values);
          expect(float, JSON.stringify(values)).not.toBeNaN();
        }
      expect(compared).toBeGreaterThanOrEqual(10);
    },
  );
});

/** Undefined where there is no value, or its digits are lost. */
function exactValue(formula: Expression, values: Readonly<Record<string, number>>) {
  try {
    const [value, check] = [1500, 3000].map((bits) => exactly(formula, pointOf(values), bits)) as [Big, Big];
    const isLost =
      check[0] === 0n || isLess(scaled(absolute(check), -60), absolute(difference(value, check)));
    return isLost ? undefined : check;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

type Big = ReturnType<typeof exactly>;
