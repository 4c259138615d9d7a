import {
  type Application,
  type BinaryApplication,
  type Expression,
  isCondition,
  type Operation,
} from "./expression.ts";
import { operations } from "./operations.ts";
import { fold } from "./walk.ts";

/** What is known of a formula's values: the interval that they lie in, and whether NaN is among them. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly nan: boolean;
}

const inf = Number.POSITIVE_INFINITY;

export const largestFloat32 = 3.4028234663852886e38;
/** The smallest normal one, below which digits are lost. */
export const smallestNormal = 2 ** -126;

export const anyValue: Range = { low: -inf, high: inf, nan: true };

/**
 * The ranges of all nodes, given those of the variables. A bound is that of the exact result, or infinite where
 * float32 overflows. `known` overrides what follows from the operands.
 */
export function rangesOf(
  roots: readonly Expression[],
  variable: (node: Expression) => Range,
  known: (node: Expression, range: Range) => Range = (_, range) => range,
): ReadonlyMap<Expression, Range> {
  const ranges = new Map<Expression, Range>();
  fold<Range>(roots, (node, operands) => {
    const range = overflowing(rangeOf(node, operands, variable, (inner) => ranges.get(inner) as Range));
    const kept = known(node, range);
    ranges.set(node, kept);
    return kept;
  });
  return ranges;
}

function rangeOf(
  node: Expression,
  [a, b, c]: readonly Range[],
  variable: (node: Expression) => Range,
  inner: Inner,
): Range {
  if (node.kind === "constant")
    return Number.isNaN(node.value) ? anyValue : { low: node.value, high: node.value, nan: false };
  if (node.kind !== "application") return variable(node);
  if (isExact(node, [a, b, c].slice(0, node.operands.length) as Range[])) {
    const value = operations[node.operation].evaluate(a?.low as number, b?.low as number, c?.low as number);
    return Number.isNaN(value) ? anyValue : { low: value, high: value, nan: false };
  }
  return table[node.operation](a as Range, b as Range, c as Range, node, inner);
}

/** The range of what is inside a node. */
type Inner = (node: Expression) => Range;
type Rule = (a: Range, b: Range, c: Range, node: Application, inner: Inner) => Range;

const isSame = ({ operands: [a, b] }: Application): boolean => a === b;

/** An increasing function; NaN only for NaN, or below its domain. */
const increasing =
  (f: (a: number) => number, lowest = -inf): Rule =>
  (a) => ({
    low: f(Math.max(a.low, lowest)),
    high: f(Math.max(a.high, lowest)),
    nan: a.nan || a.low < lowest,
  });

const within =
  (low: number, high: number): Rule =>
  (a) => ({ low, high, nan: a.nan || !isBounded(a) });

const sum: Rule = (a, b) => ({
  low: orElse(a.low + b.low, -inf),
  high: orElse(a.high + b.high, inf),
  nan: a.nan || b.nan || (a.low === -inf && b.high === inf) || (a.high === inf && b.low === -inf),
});

const negative: Rule = (a) => ({ low: -a.high, high: -a.low, nan: a.nan });

const magnitude: Rule = (a) => ({
  low: a.low > 0 ? a.low : a.high < 0 ? -a.high : 0,
  high: Math.max(-a.low, a.high),
  nan: a.nan,
});

const product: Rule = (a, b, _, node, inner) => {
  const [left, right] = (node as BinaryApplication).operands;
  if (left === right) return squareOf(a);
  if (isLogistic(left) && isLogistic(right) && isOpposite(left.operands[0], right.operands[0]))
    return { low: a.low * (1 - a.low), high: 0.25, nan: a.nan || b.nan };
  const [beside, other] = [besideIn(left, right), besideIn(right, left)];
  if (beside) return productOf(inner(beside), squareOf(b));
  return other ? productOf(inner(other), squareOf(a)) : productOf(a, b);
};

const isLogistic = (node: Expression): node is Application =>
  node.kind === "application" && node.operation === "sigmoid";

const isOpposite = (a: Expression | undefined, b: Expression | undefined): boolean =>
  isNegative(a, b) || isNegative(b, a);

const isNegative = (a: Expression | undefined, b: Expression | undefined): boolean =>
  a?.kind === "application" && a.operation === "neg" && a.operands[0] === b;

/** The u of a product u v, of which the factor v is given. */
export const besideIn = (node: Expression, factor: Expression): Expression | undefined => {
  if (node.kind !== "application" || node.operation !== "mul") return undefined;
  const [u, v] = node.operands;
  return v === factor ? u : u === factor ? v : undefined;
};

function squareOf({ low, high, nan }: Range): Range {
  const most = Math.max(low * low, high * high);
  return { low: low > 0 || high < 0 ? Math.min(low * low, high * high) : 0, high: most, nan };
}

function productOf(a: Range, b: Range): Range {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  const meetsInfinity = (holdsZero(a) && !isBounded(b)) || (holdsZero(b) && !isBounded(a));
  // 0 times infinity, at a corner, is 0 as a bound.
  const bounds = corners.map((corner) => orElse(corner, 0));
  return { low: Math.min(...bounds), high: Math.max(...bounds), nan: a.nan || b.nan || meetsInfinity };
}

const quotient: Rule = (a, b, _, { operands: [numerator, divisor] }, inner) => {
  const rest = restOf(divisor as Expression, numerator as Expression);
  if (rest && a.low > 0 && inner(rest).low > 0) return shareOf(a, inner(rest));
  const undefinedRatio = (holdsZero(a) && holdsZero(b)) || (!isBounded(a) && !isBounded(b));
  const nan = a.nan || b.nan || undefinedRatio;
  // A zero has either sign.
  if (holdsZero(b)) return { low: -inf, high: inf, nan };
  return { ...productOf(a, { low: 1 / b.high, high: 1 / b.low, nan: b.nan }), nan };
};

/** The r of a sum a + r. */
const restOf = (node: Expression, a: Expression): Expression | undefined => {
  if (node.kind !== "application" || node.operation !== "add") return undefined;
  const [left, right] = node.operands;
  return left === a ? right : right === a ? left : undefined;
};

/** a / (a + r) for positive numbers, which grows with a and falls with r. */
const shareOf = (a: Range, r: Range): Range => ({
  low: a.low / (a.low + r.high),
  high: orElse(a.high / (a.high + r.low), 1),
  nan: a.nan || r.nan || a.high === inf,
});

/** 1 where the comparison holds, 0 where it doesn't. */
const truth =
  (always: (a: Range, b: Range) => boolean, never: (a: Range, b: Range) => boolean, ofSame: boolean): Rule =>
  (a, b, _, node) => {
    const low = !a.nan && !b.nan && (isSame(node) ? ofSame : always(a, b)) ? 1 : 0;
    return { low, high: low === 0 && (isSame(node) ? !ofSame : never(a, b)) ? 0 : 1, nan: false };
  };

const nothing: Rule = () => anyValue;

/** erfc falls; what matters is that it is small and positive. */
const table: Readonly<Record<Operation, Rule>> = {
  neg: negative,
  abs: magnitude,
  sign: (a) => ({ low: Math.sign(a.low), high: Math.sign(a.high), nan: a.nan }),
  exp: increasing(Math.exp),
  expm1: increasing(Math.expm1),
  log: increasing(Math.log, 0),
  log1p: increasing(Math.log1p, -1),
  sqrt: increasing(Math.sqrt, 0),
  tanh: increasing(Math.tanh),
  sigmoid: (a) => ({ low: 0, high: 1, nan: a.nan }),
  softplus: (a) => ({ low: 0, high: Math.max(a.high, 0) + 1, nan: a.nan }),
  sin: within(-1, 1),
  cos: within(-1, 1),
  atan: increasing(Math.atan),
  erf: (a) => ({ low: -1, high: 1, nan: a.nan }),
  erfc: (a) => ({ low: 0, high: 2, nan: a.nan }),
  round: (a) => ({ low: a.low - 0.5, high: a.high + 0.5, nan: a.nan }),
  normalizer: nothing,
  add: sum,
  sub: (a, b, c, node, inner) => sum(a, negative(b, b, c, node, inner), c, node, inner),
  mul: product,
  div: quotient,
  pow: nothing,
  min: (a, b) => ({ low: Math.min(a.low, b.low), high: Math.min(a.high, b.high), nan: a.nan || b.nan }),
  max: (a, b) => ({ low: Math.max(a.low, b.low), high: Math.max(a.high, b.high), nan: a.nan || b.nan }),
  ldexp: nothing,
  less: truth(
    (a, b) => a.high < b.low,
    (a, b) => a.low >= b.high,
    false,
  ),
  lessEqual: truth(
    (a, b) => a.high <= b.low,
    (a, b) => a.low > b.high,
    true,
  ),
  equal: truth(
    () => false,
    (a, b) => a.high < b.low || a.low > b.high,
    true,
  ),
  select: (condition, b, c) => {
    const decided = decision(condition);
    if (decided !== undefined) return decided ? b : c;
    return { low: Math.min(b.low, c.low), high: Math.max(b.high, c.high), nan: b.nan || c.nan };
  },
};

/** What the range of a comparison says: that it always holds, never does, or may. */
export const decision = ({ low, high }: Range): boolean | undefined =>
  low === 1 ? true : high === 0 ? false : undefined;

/** The nodes that the roots' values depend on: without the branches that their ranges say are never taken. */
export function liveNodes(
  roots: readonly Expression[],
  ranges: ReadonlyMap<Expression, Range>,
): ReadonlySet<Expression> {
  const live = new Set(roots);
  // What is added while it is gone through is visited too.
  for (const node of live) {
    if (node.kind !== "application") continue;
    for (const used of takenOperands(node, ranges)) live.add(used);
  }
  return live;
}

function takenOperands(node: Application, ranges: ReadonlyMap<Expression, Range>): readonly Expression[] {
  if (node.operation !== "select") return node.operands;
  const [condition, a, b] = node.operands;
  const holds = decision(ranges.get(condition) ?? anyValue);
  return holds === undefined ? node.operands : [holds ? a : b];
}

/** Whether an operation has one value, in any arithmetic: of an infinity, or as a comparison. A zero of a range has either sign. */
const isExact = (node: Application, operands: readonly Range[]): boolean =>
  operands.every(({ low, high, nan }) => low === high && !nan) &&
  (isCondition(node) || operands.some((operand) => !isBounded(operand))) &&
  !(asksSignOfZero.has(node.operation) && operands.some(holdsZero));

const asksSignOfZero: ReadonlySet<Operation> = /* @__PURE__ */ new Set(["div", "pow"]);

export const holdsZero = ({ low, high }: Range): boolean => low <= 0 && high >= 0;

const isBounded = ({ low, high }: Range): boolean => low > -inf && high < inf;

const orElse = (bound: number, other: number): number => (Number.isNaN(bound) ? other : bound);

/** With float32's overflow. */
const overflowing = ({ low, high, nan }: Range): Range => ({ low: overflow(low), high: overflow(high), nan });

const overflow = (bound: number): number =>
  Math.abs(bound) > largestFloat32 ? Math.sign(bound) * inf : bound;
