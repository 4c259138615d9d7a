import type { Assumption } from "../../expression/approximations/approximate.ts";
import {
  type Application,
  abs,
  collect,
  constant,
  div,
  type Expression,
  equal,
  fold,
  lessEqual,
  max,
  mul,
  type Operation,
  select,
  simplify,
} from "../../expression/index.ts";
import {
  anyValue,
  besideIn,
  holdsZero,
  largestFloat32,
  liveNodes,
  type Range,
} from "../../expression/range.ts";

type Ranges = ReadonlyMap<Expression, Range>;

/**
 * What must hold so that no value on the way to the results leaves the numbers that float32 has: that none overflows which
 * a later operation would bring back, such as x^2 in x^2 / (x + 1), and that none loses digits among the subnormal
 * numbers which a later operation would magnify, such as 1e-30 x in sqrt(1e-30 x).
 */
export function representable(
  roots: readonly Expression[],
  rangesWith: (known: (node: Expression, range: Range) => Range) => Ranges,
  isUniform: IsUniform,
): readonly Assumption[] {
  const ranges = rangesWith((_, range) => range);
  const live = liveNodes(roots, ranges);
  const consumersFirst = collect(roots)
    .filter((node): node is Application => node.kind === "application" && live.has(node) && !isUniform(node))
    .reverse();
  const { needed, bounded } = finiteNodes(roots, consumersFirst, rangesWith);
  return [...needed, ...normalNodes(roots, consumersFirst, bounded, isUniform)];
}

// --- too large

/** The nodes that may overflow and must not, and the ranges of all when they don't. */
function finiteNodes(
  roots: readonly Expression[],
  consumersFirst: readonly Application[],
  rangesWith: (known: (node: Expression, range: Range) => Range) => Ranges,
) {
  // An infinite result is right where the true one is beyond float32, and what only passes it on keeps it right.
  const mayOverflow = new Set<Expression>(roots);
  const mustNot = new Set<Expression>();
  for (const node of consumersFirst) {
    for (const [index, operand] of node.operands.entries()) {
      if (!(mayOverflow.has(node) && passesInfinity[node.operation](node, index))) mustNot.add(operand);
      else mayOverflow.add(operand);
    }
  }
  const needed: Assumption[] = [];
  const bounded = rangesWith((node, range) => {
    if (node.kind !== "application" || !mustNot.has(node) || !overflows[node.operation]) return range;
    if (range.low > -inf && range.high < inf) return range;
    needed.push({ node, low: -largestFloat32, high: largestFloat32 });
    const [low, high] = [Math.max(range.low, -largestFloat32), Math.min(range.high, largestFloat32)];
    return { low, high, nan: false };
  });
  return { needed, bounded };
}

const inf = Number.POSITIVE_INFINITY;

/** Whether finite operands may give an infinite result. */
const overflows: Readonly<Record<Operation, boolean>> = {
  ...{ add: true, sub: true, mul: true, div: true, pow: true, ldexp: true, exp: true, expm1: true },
  ...{ neg: false, abs: false, sign: false, min: false, max: false, select: false, round: false },
  ...{ log: false, log1p: false, sqrt: false, tanh: false, sigmoid: false, softplus: false, sin: false },
  ...{ cos: false, erf: false, erfc: false, normalizer: false, less: false, lessEqual: false, equal: false },
};

type Passes = (node: Application, operand: number) => boolean;
const always: Passes = () => true;
const never: Passes = () => false;

/** Whether an operand that has overflowed gives the right result, an infinity. */
const passesInfinity: Readonly<Record<Operation, Passes>> = {
  ...{ neg: always, abs: always, min: always, max: always },
  select: (_, operand) => operand > 0,
  mul: ({ operands }, operand) => {
    const other = operands[1 - operand];
    return other?.kind === "constant" && Math.abs(other.value) >= 1;
  },
  ...{
    add: never,
    sub: never,
    div: never,
    pow: never,
    ldexp: never,
    sign: never,
    round: never,
    normalizer: never,
  },
  ...{ exp: never, expm1: never, log: never, log1p: never, sqrt: never, tanh: never, sigmoid: never },
  ...{ softplus: never, sin: never, cos: never, erf: never, erfc: never },
  ...{ less: never, lessEqual: never, equal: never },
};

// --- too small

/** The smallest normal float32, below which digits are lost, and how many units of that loss a result may show. */
const smallestNormal = 2 ** -126;
const tolerated = 4;

/** The nodes that may lose digits, where a later operation makes too much of the loss. */
function normalNodes(
  roots: readonly Expression[],
  consumersFirst: readonly Application[],
  ranges: Ranges,
  isUniform: IsUniform,
): readonly Assumption[] {
  const rangeOf = (node: Expression | undefined) => (node && ranges.get(node)) ?? anyValue;
  /** How much of an absolute error in a node is in the results: a formula of the parameters. */
  const gains = new Map<Expression, Expression>(withoutWeight(roots).map((root) => [root, constant(1)]));
  const least = leastMagnitudes(roots, ranges);
  const mayBeSubnormal = (node: Expression) =>
    reachesSubnormals(rangeOf(node)) && (least.get(node) as number) < smallestNormal;
  const needed: Assumption[] = [];
  for (const node of consumersFirst) {
    const gain = gains.get(node) ?? constant(0);
    if (losesDigits[node.operation] && !isTolerated(gain) && mayBeSubnormal(node))
      needed.push({ node: guarded(node, gain, rangeOf), low: smallestNormal, high: inf });
    if (isZero(gain)) continue;
    const factors = sensitivity[node.operation](node.operands.map(rangeOf), mayBeSubnormal(node));
    node.operands.forEach((operand, index) => {
      const factor = Math.min(factors[index] as number, largestBeside(node, index, rangeOf));
      const own = gainOf(node, index, factor, isUniform);
      gains.set(operand, larger(gains.get(operand), times(gain, own)));
    });
  }
  return needed;
}

/**
 * The results, or, where all are products with one input that is nowhere else, as gradients are with what comes from above, the
 * other factors: a gradient is as good as its slope.
 */
function withoutWeight(roots: readonly Expression[]): readonly Expression[] {
  const [first] = roots;
  if (first?.kind !== "application" || first.operation !== "mul") return roots;
  const weighted = first.operands.flatMap((weight) => {
    if (weight.kind !== "input") return [];
    const others = roots.map((root) => otherFactor(root, weight));
    const isApart = others.every((other) => other && !collect([other]).includes(weight));
    return isApart ? [others as readonly Expression[]] : [];
  });
  return weighted[0] ?? roots;
}

const otherFactor = (node: Expression, factor: Expression): Expression | undefined => {
  if (node.kind !== "application" || node.operation !== "mul") return undefined;
  const place = node.operands.indexOf(factor);
  return place < 0 ? undefined : node.operands[1 - place];
};

/** By a uniform factor or divisor exactly; else by what the ranges say. */
function gainOf({ operation, operands }: Application, index: number, factor: number, isUniform: IsUniform) {
  const other = operands[1 - index];
  if (other === undefined || !isUniform(other)) return constant(factor);
  if (operation === "mul") return simplify(abs(other));
  return operation === "div" && index === 0 ? simplify(div(1, abs(other))) : constant(factor);
}

/** In u (u v) the factor u can't be large where the product u v is small. */
function largestBeside(
  { operation, operands }: Application,
  index: number,
  rangeOf: (node: Expression) => Range,
) {
  const [small, other] = [operands[index], operands[1 - index]];
  const beside = operation === "mul" && small && other && besideIn(small, other);
  if (!beside) return inf;
  return beside === other ? Math.sqrt(smallestNormal) : smallestNormal / smallest(rangeOf(beside));
}

type IsUniform = (node: Expression) => boolean;

const times = (a: Expression, b: Expression): Expression => {
  if (isZero(a) || isZero(b)) return constant(0);
  return isInfinite(a) || isInfinite(b) ? constant(inf) : simplify(mul(a, b));
};

const larger = (a: Expression | undefined, b: Expression): Expression => {
  if (a === undefined || isZero(a) || isInfinite(b)) return b;
  return isZero(b) || isInfinite(a) ? a : simplify(max(a, b));
};

const isZero = (gain: Expression): boolean => gain.kind === "constant" && gain.value === 0;
const isInfinite = (gain: Expression): boolean => gain.kind === "constant" && gain.value === inf;
const isTolerated = (gain: Expression): boolean => gain.kind === "constant" && gain.value <= tolerated;

const reachesSubnormals = ({ low, high }: Range): boolean => low < smallestNormal && high > -smallestNormal;

/** A magnitude that is too small where digits may be lost: exact zeros are left out. */
function guarded(node: Application, gain: Expression, rangeOf: (node: Expression) => Range): Expression {
  const zeros = node.operands.slice(0, node.operation === "mul" ? 2 : 1);
  const magnitude = zeros.reduce<Expression>(
    (inner, operand) => (holdsZero(rangeOf(operand)) ? select(equal(operand, 0), 1, inner) : inner),
    abs(node),
  );
  return gain.kind === "constant" ? magnitude : select(lessEqual(gain, tolerated), 1, magnitude);
}

/** Whether an operation rounds a result among the subnormal numbers; sums are exact there. */
const losesDigits: Readonly<Record<Operation, boolean>> = {
  ...{
    mul: true,
    div: true,
    pow: true,
    ldexp: true,
    expm1: true,
    log1p: true,
    sin: true,
    tanh: true,
    erf: true,
  },
  ...{ exp: true, sigmoid: true, softplus: true, erfc: true, log: false, sqrt: false, cos: false },
  ...{ neg: false, abs: false, sign: false, add: false, sub: false, min: false, max: false, select: false },
  ...{ round: false, normalizer: false, less: false, lessEqual: false, equal: false },
};

type Sensitivity = (operands: readonly Range[], mayBeSubnormal: boolean) => readonly number[];

const by =
  (...factors: readonly number[]): Sensitivity =>
  () =>
    factors;

/** A sum that is no subnormal number itself does not show the loss. */
const sum: Sensitivity = (_, mayBeSubnormal) => (mayBeSubnormal ? [1, 1] : [0, 0]);

/** A comparison with what is far from 0 comes out the same. */
const comparison: Sensitivity = (operands) =>
  operands.map((_, index) => (reachesSubnormals(operands[1 - index] ?? anyValue) ? inf : 0));

/** How much of a small absolute error in an operand near 0 is in the result. */
const sensitivity: Readonly<Record<Operation, Sensitivity>> = {
  ...{ neg: by(1), abs: by(1), expm1: by(1), log1p: by(1), tanh: by(1), sin: by(1), erf: by(2) },
  // Near 0 these are not near 0.
  ...{ exp: by(0), sigmoid: by(0), softplus: by(0), cos: by(0), erfc: by(0), round: by(0) },
  ...{
    sign: by(inf),
    log: by(inf),
    sqrt: by(inf),
    normalizer: by(inf),
    ldexp: by(inf, inf),
    pow: by(inf, inf),
  },
  ...{ add: sum, sub: sum, min: by(1, 1), max: by(1, 1), select: by(1, 1, 1) },
  ...{ less: comparison, lessEqual: comparison, equal: comparison },
  mul: ([a, b]) => [largest(b), largest(a)],
  div: ([, b]) => [1 / smallest(b), inf],
};

const largest = (range: Range | undefined): number =>
  range === undefined ? inf : Math.max(Math.abs(range.low), Math.abs(range.high));

const smallest = (range: Range | undefined): number =>
  range === undefined || holdsZero(range) ? 0 : Math.min(Math.abs(range.low), Math.abs(range.high));

/**
 * For each node a magnitude below which it has no value but 0. A sum has the digits of its terms: where one of them is never
 * small, what the other leaves of it isn't very small.
 */
function leastMagnitudes(roots: readonly Expression[], ranges: Ranges): ReadonlyMap<Expression, number> {
  const found = new Map<Expression, number>();
  fold<number>(roots, (node, operands) => {
    const range = ranges.get(node) ?? anyValue;
    const least = Math.max(
      smallest(range),
      ofDigits(node, operands, (operand) => ranges.get(operand) ?? anyValue),
    );
    found.set(node, least);
    return least;
  });
  return found;
}

function ofDigits(node: Expression, least: readonly number[], rangeOf: (node: Expression) => Range): number {
  if (node.kind !== "application") return 0;
  const [a, b] = least as readonly [number, number];
  switch (node.operation) {
    case "neg":
    case "abs":
      return a;
    case "add":
    case "sub":
      return 2 ** -26 * Math.max(...node.operands.map((operand) => smallest(rangeOf(operand))));
    case "min":
    case "max":
      return Math.min(a, b);
    case "select":
      return Math.min(b, least[2] as number);
    case "mul":
      return a * b;
    default:
      return 0;
  }
}
