import { erfc as erfcValue, erf as erfValue } from "./errorFunction.ts";
import type { Application, BinaryApplication, Condition, Expression, Operation } from "./expression.ts";
import {
  add,
  cos,
  div,
  equal,
  exp,
  ldexp,
  less,
  log,
  mul,
  neg,
  pow,
  select,
  sigmoid,
  sign,
  sin,
  sub,
} from "./expression.ts";
import { chain, either, type Tangent, total } from "./tangent.ts";

/** What an operation is. How a target spells it stands in that target's own table. */
export interface OperationFacts {
  readonly arity: 1 | 2 | 3;
  /** The value in float64; conditions are 1 and 0. */
  readonly evaluate: (a: number, b: number, c: number) => number;
  /** The derivative along the operands' own derivatives (`tangents`): the chain rule for this operation. */
  readonly tangent: (node: Application, tangents: readonly Tangent[]) => Tangent;
}

type Partial = (a: Expression, node: Expression) => Expression;
type Partials = (a: Expression, b: Expression, node: Expression) => readonly [Expression, Expression];

const unary = (evaluate: (a: number) => number, derivative: Partial): OperationFacts => ({
  arity: 1,
  evaluate,
  tangent: (node, [t]) => chain(derivative(node.operands[0], node), t as Tangent),
});

const binary = (evaluate: (a: number, b: number) => number, derivatives: Partials): OperationFacts => ({
  arity: 2,
  evaluate,
  tangent: (node, [s, t]) => {
    const [a, b] = (node as BinaryApplication).operands;
    const [byA, byB] = derivatives(a, b, node);
    return total(chain(byA, s as Tangent), chain(byB, t as Tangent));
  },
});

const extremum = (
  evaluate: (a: number, b: number) => number,
  takesSecond: (a: Expression, b: Expression) => Condition,
): OperationFacts => ({
  arity: 2,
  evaluate,
  tangent: (node, [s, t]) => {
    const [a, b] = (node as BinaryApplication).operands;
    return either(takesSecond(a, b), t as Tangent, s as Tangent);
  },
});

const comparison = (holds: (a: number, b: number) => boolean): OperationFacts => ({
  arity: 2,
  evaluate: (a, b) => (holds(a, b) ? 1 : 0),
  tangent: () => undefined,
});

/** One row an operation; a target's table is a `Record<Operation, ...>`, so that a missing row does not compile. */
export const operations: Readonly<Record<Operation, OperationFacts>> = {
  neg: unary(
    (a) => -a,
    () => neg(1),
  ),
  abs: unary(Math.abs, (a) => sign(a)),
  sign: { arity: 1, evaluate: Math.sign, tangent: () => undefined },
  exp: unary(Math.exp, (_, y) => y),
  expm1: unary(Math.expm1, (a) => exp(a)),
  log: unary(Math.log, (a) => div(1, a)),
  log1p: unary(Math.log1p, (a) => div(1, add(1, a))),
  sqrt: unary(Math.sqrt, (_, y) => div(0.5, y)),
  // 1 - tanh^2 and s (1 - s) cancel in the tails; these products do not.
  tanh: unary(Math.tanh, (a) => mul(4, mul(sigmoid(mul(2, a)), sigmoid(neg(mul(2, a)))))),
  sigmoid: unary(sigmoidValue, (a, y) => mul(y, sigmoid(neg(a)))),
  softplus: unary(
    (a) => Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a))),
    (a) => sigmoid(a),
  ),
  sin: unary(Math.sin, (a) => cos(a)),
  cos: unary(Math.cos, (a) => neg(sin(a))),
  atan: unary(Math.atan, (a) => div(1, add(1, mul(a, a)))),
  erf: unary(erfValue, (a) => mul(2 / Math.sqrt(Math.PI), exp(neg(mul(a, a))))),
  erfc: unary(erfcValue, (a) => mul(-2 / Math.sqrt(Math.PI), exp(neg(mul(a, a))))),
  round: { arity: 1, evaluate: roundValue, tangent: () => undefined },
  normalizer: { arity: 1, evaluate: normalizerValue, tangent: () => undefined },
  add: { arity: 2, evaluate: (a, b) => a + b, tangent: (_, [s, t]) => total(s, t) },
  sub: { arity: 2, evaluate: (a, b) => a - b, tangent: (_, [s, t]) => total(s, chain(neg(1), t)) },
  mul: binary(
    (a, b) => a * b,
    (a, b) => [b, a],
  ),
  div: binary(
    (a, b) => a / b,
    (_, b, y) => [div(1, b), neg(div(y, b))],
  ),
  pow: binary(
    (a, b) => a ** b,
    (a, b, y) => [mul(b, pow(a, sub(b, 1))), select(equal(a, 0), 0, mul(y, log(a)))],
  ),
  min: extremum(
    (a, b) => Math.min(a, b),
    (a, b) => less(b, a),
  ),
  max: extremum(
    (a, b) => Math.max(a, b),
    (a, b) => less(a, b),
  ),
  ldexp: {
    arity: 2,
    evaluate: ldexpValue,
    tangent: (node, [t]) => chain(ldexp(1, (node as BinaryApplication).operands[1]), t),
  },
  less: comparison((a, b) => a < b),
  lessEqual: comparison((a, b) => a <= b),
  equal: comparison((a, b) => a === b),
  select: {
    arity: 3,
    evaluate: (condition, a, b) => (condition ? a : b),
    tangent: (node, [, s, t]) => either(node.operands[0] as Condition, s, t),
  },
};

// 1 / (1 + e^-a) is 0 below -709, where e^-a overflows and the logistic function still has a value.
function sigmoidValue(a: number): number {
  if (a >= 0) return 1 / (1 + Math.exp(-a));
  const e = Math.exp(a);
  return e / (1 + e);
}

/** `Math.round` takes the upper one of two. */
function roundValue(a: number): number {
  const nearest = Math.round(a);
  return nearest - a === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest;
}

function normalizerValue(a: number): number {
  // + 0, because -0 would lose the sign of what is added to it.
  const n = -Math.round(Math.log2(a)) + 0;
  // The logarithm is rounded, and may cross the border.
  if (ldexpValue(a, n) >= Math.SQRT2) return n - 1;
  return ldexpValue(a, n) < Math.SQRT1_2 ? n + 1 : n;
}

/** In two steps, since 2^k alone may overflow or vanish where the product does not. */
function ldexpValue(a: number, k: number): number {
  const half = Math.trunc(k / 2);
  return a * 2 ** half * 2 ** (k - half);
}
