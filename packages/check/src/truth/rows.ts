// What each operation is on jets: a row for each, so that a new operation is asked for by its type.
import type { Application, Condition, Expression, Operation } from "echoai/expression";
import { nearestInteger, scaled, sizeOf } from "../multiprecision/index.ts";
import { add, type Ball, div, exact, mul, neg, sub } from "./ball.ts";
import type { Context } from "./context.ts";
import {
  atan,
  cos,
  erf,
  erfc,
  exp,
  expm1,
  gaussianFactor,
  half,
  log,
  log1p,
  one,
  sigmoid,
  sin,
  softplus,
  sqrt,
  tanh,
  two,
} from "./functions.ts";
import { type Jet, none, type Part } from "./jet.ts";
import { Undefined } from "./undefined.ts";

type Row = (context: Context, node: Application) => Jet;

/** A value with f' and f'' there. */
interface Derivatives {
  readonly value: Ball;
  readonly slope: Part;
  readonly curvature: Part;
}

const operand = (node: Application, index: number): Expression => node.operands[index] as Expression;

const smooth =
  (derivatives: (a: Ball, bits: number) => Derivatives): Row =>
  (context, node) => {
    const a = context.at(operand(node, 0));
    const { value, slope, curvature } = derivatives(a.value, context.bits);
    return context.arithmetic.chain(a, value, slope, curvature);
  };

/** Where the operand must be positive, or `least` at least. */
const guarded =
  (check: (context: Context, a: Ball, node: Application) => void, row: Row): Row =>
  (context, node) => {
    check(context, context.at(operand(node, 0)).value, node);
    return row(context, node);
  };

/** A border between what is defined and what is not is no tie. */
const signIn = (context: Context, a: Ball): -1 | 0 | 1 => {
  const { isTied } = context;
  const sign = context.signOf(a);
  context.isTied = isTied;
  return sign;
};

const positive = (context: Context, a: Ball, node: Application): void => {
  const sign = signIn(context, a);
  if (sign <= 0) throw new Undefined(sign < 0 ? "undefined" : "pole", node);
};

const binary =
  (combine: (context: Context, a: Jet, b: Jet, node: Application) => Jet): Row =>
  (context, node) =>
    combine(context, context.at(operand(node, 0)), context.at(operand(node, 1)), node);

/** The first where both are equal, as `min` and `max` take it. */
const extremum =
  (takesSecond: -1 | 1): Row =>
  (context, node) => {
    const [a, b] = [operand(node, 0), operand(node, 1)];
    return context.at(context.compare(a, b) === takesSecond ? b : a);
  };

const comparison: Row = (context, node) =>
  context.constant(context.holds(node as Condition) ? one : exact([0n, 0n]));

const squareRoot: Row = (context, node) => {
  const a = context.at(operand(node, 0));
  const sign = signIn(context, a.value);
  if (sign < 0) throw new Undefined("undefined", node);
  if (sign === 0) return context.arithmetic.chain(a, exact([0n, 0n]), none, none);
  const { bits } = context;
  const value = sqrt(a.value, bits);
  const slope = div(half, value, bits);
  return context.arithmetic.chain(a, value, slope, neg(div(mul(half, slope, bits), a.value, bits)));
};

const quotient = binary((context, a, b, node) => {
  if (signIn(context, b.value) === 0)
    throw new Undefined(signIn(context, a.value) === 0 ? "undefined" : "pole", node);
  return context.arithmetic.div(a, b);
});

const power = binary((context, a, b, node) => {
  const { arithmetic, bits } = context;
  const exponent = integerOf(b.value);
  const isConstant = b.slopes.every((slope) => slope === undefined);
  const sign = signIn(context, a.value);
  if (sign === 0) return powerOfZero(context, a, b, node);
  if (exponent !== undefined && isConstant) {
    const whole = (n: bigint) => integerPower(a.value, n, bits);
    const factor = (n: bigint) => exact([n, 0n]);
    const slope = exponent === 0n ? undefined : mul(factor(exponent), whole(exponent - 1n), bits);
    const second = exponent * (exponent - 1n);
    const curvature = second === 0n ? undefined : mul(factor(second), whole(exponent - 2n), bits);
    return arithmetic.chain(a, whole(exponent), slope, curvature);
  }
  if (sign < 0) throw new Undefined("undefined", node);
  const logarithm = log(a.value, bits);
  const slope = div(one, a.value, bits);
  const logarithms = arithmetic.chain(a, logarithm, slope, neg(mul(slope, slope, bits)));
  const product = arithmetic.mul(b, logarithms);
  const value = exp(product.value, bits);
  return arithmetic.chain(product, value, value, value);
});

/** 0^b: in b it is taken to be constant, as Echo declares. */
function powerOfZero(context: Context, a: Jet, b: Jet, node: Application): Jet {
  const zero = exact([0n, 0n]);
  const sign = signIn(context, b.value);
  if (sign < 0) throw new Undefined("pole", node);
  if (sign === 0) return context.constant(one);
  const above = (least: Ball) => signIn(context, sub(b.value, least, context.bits));
  const part = (least: Ball, at: Ball): Part => (above(least) < 0 ? none : above(least) === 0 ? at : zero);
  const curvature = above(one) === 0 ? zero : part(two, two);
  return context.arithmetic.chain(a, zero, part(one, one), curvature);
}

/** A whole number of moderate size. */
function integerOf({ value, error }: Ball): bigint | undefined {
  if (error !== undefined || value[1] < 0n || sizeOf(value) > 10n) return undefined;
  return value[0] << value[1];
}

function integerPower(a: Ball, n: bigint, bits: number): Ball {
  if (n < 0n) return div(one, integerPower(a, -n, bits), bits);
  let [result, square] = [one, a];
  for (let rest = n; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = mul(result, square, bits);
    if (rest > 1n) square = mul(square, square, bits);
  }
  return result;
}

const trigonometric = (value: (a: Ball, bits: number) => Ball, slope: (a: Ball, bits: number) => Ball) =>
  smooth((a, bits) => {
    const y = value(a, bits);
    return { value: y, slope: slope(a, bits), curvature: neg(y) };
  });

/** 1 / (1 + a^2), and its derivative. */
function arcTangent(a: Ball, bits: number): Derivatives {
  const slope = div(one, add(one, mul(a, a, bits), bits), bits);
  return {
    value: atan(a, bits),
    slope,
    curvature: neg(mul(mul(two, a, bits), mul(slope, slope, bits), bits)),
  };
}

const errorFunction = (value: (a: Ball, bits: number) => Ball, sign: (a: Ball) => Ball) =>
  smooth((a, bits) => {
    const density = mul(gaussianFactor(bits), exp(neg(mul(a, a, bits)), bits), bits);
    const slope = sign(density);
    return { value: value(a, bits), slope, curvature: neg(mul(mul(two, a, bits), slope, bits)) };
  });

/** 1/w, and its derivative. */
const reciprocal = (w: Ball, bits: number) => {
  const slope = div(one, w, bits);
  return { slope, curvature: neg(mul(slope, slope, bits)) };
};

export const rows: Readonly<Record<Operation, Row>> = {
  neg: (context, node) => context.arithmetic.neg(context.at(operand(node, 0))),
  abs: (context, node) => {
    const a = context.at(operand(node, 0));
    const sign = context.signOf(a.value);
    if (sign === 0) return context.constant(exact([0n, 0n]));
    return sign < 0 ? context.arithmetic.neg(a) : a;
  },
  sign: (context, node) => {
    const sign = context.signOf(context.at(operand(node, 0)).value);
    return context.constant(exact([BigInt(sign), 0n]));
  },
  exp: smooth((a, bits) => {
    const value = exp(a, bits);
    return { value, slope: value, curvature: value };
  }),
  expm1: smooth((a, bits) => {
    const slope = exp(a, bits);
    return { value: expm1(a, bits), slope, curvature: slope };
  }),
  log: guarded(
    positive,
    smooth((a, bits) => ({ value: log(a, bits), ...reciprocal(a, bits) })),
  ),
  log1p: guarded(
    (context, a, node) => positive(context, add(one, a, context.bits), node),
    smooth((a, bits) => ({ value: log1p(a, bits), ...reciprocal(add(one, a, bits), bits) })),
  ),
  sqrt: squareRoot,
  tanh: smooth((a, bits) => {
    const value = tanh(a, bits);
    const twice = mul(two, a, bits);
    const product = mul(sigmoid(twice, bits), sigmoid(neg(twice), bits), bits);
    const slope = mul(exact([4n, 0n]), product, bits);
    return { value, slope, curvature: neg(mul(mul(two, value, bits), slope, bits)) };
  }),
  sigmoid: smooth((a, bits) => {
    const [value, other] = [sigmoid(a, bits), sigmoid(neg(a), bits)];
    const slope = mul(value, other, bits);
    return { value, slope, curvature: mul(slope, sub(other, value, bits), bits) };
  }),
  softplus: smooth((a, bits) => {
    const slope = sigmoid(a, bits);
    return { value: softplus(a, bits), slope, curvature: mul(slope, sigmoid(neg(a), bits), bits) };
  }),
  sin: trigonometric(sin, cos),
  cos: trigonometric(cos, (a, bits) => neg(sin(a, bits))),
  atan: smooth(arcTangent),
  erf: errorFunction(erf, (density) => density),
  erfc: errorFunction(erfc, neg),
  round: (context, node) => {
    const { value } = context.at(operand(node, 0));
    const twice = nearestInteger(scaled(value.value, 1));
    const nearest = nearestInteger(value.value);
    const isTie = context.signOf(sub(value, exact([twice, -1n]), context.bits)) === 0 && (twice & 1n) === 1n;
    return context.constant(exact([isTie && (nearest & 1n) === 1n ? nearest - 1n : nearest, 0n]));
  },
  normalizer: (context, node) => {
    const { value } = context.at(operand(node, 0));
    if (signIn(context, value) <= 0) throw new Undefined("undefined", node);
    // With a = m 2^size and 1/2 <= m < 1: m^2 < 1/2 says on which side of sqrt(1/2) it is.
    const size = sizeOf(value.value);
    const mantissa: Ball = { value: scaled(value.value, -size), error: value.error && value.error - size };
    const below = context.signOf(sub(mul(mantissa, mantissa, context.bits), half, context.bits)) < 0;
    return context.constant(exact([below ? 1n - size : -size, 0n]));
  },
  add: binary(({ arithmetic }, a, b) => arithmetic.add(a, b)),
  sub: binary(({ arithmetic }, a, b) => arithmetic.add(a, arithmetic.neg(b))),
  mul: binary(({ arithmetic }, a, b) => arithmetic.mul(a, b)),
  div: quotient,
  pow: power,
  min: extremum(1),
  max: extremum(-1),
  ldexp: binary(({ arithmetic, bits }, a, b) => {
    const factor = exact([1n, nearestInteger(b.value.value)]);
    return arithmetic.chain(a, mul(a.value, factor, bits), factor, undefined);
  }),
  less: comparison,
  lessEqual: comparison,
  equal: comparison,
  select: (context, node) => {
    const isTaken = context.holds(operand(node, 0) as Condition);
    return context.at(operand(node, isTaken ? 1 : 2));
  },
};
