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
  isCondition,
  lessEqual,
  max,
  mul,
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
  smallestNormal,
} from "../../expression/range.ts";
import { endFacts, largest, reachesSubnormals, smallest } from "./endFacts.ts";

type Ranges = ReadonlyMap<Expression, Range>;
type RangeOf = (node: Expression) => Range;
type IsUniform = (node: Expression) => boolean;

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
  const constants = consumersFirst.flatMap((node) =>
    node.operands.filter((operand) => isBeyondFloat32(operand, node)),
  );
  const { needed, bounded } = finiteNodes(roots, consumersFirst, rangesWith);
  return [...constants.map(nowhere), ...needed, ...normalNodes(roots, consumersFirst, bounded, isUniform)];
}

/** A constant that float32 has no digits for; one that is too large is as good as an infinity where it is compared, or bounds. */
function isBeyondFloat32(operand: Expression, user: Application): boolean {
  if (operand.kind !== "constant" || operand.value === 0 || !Number.isFinite(operand.value)) return false;
  if (Math.abs(operand.value) < smallestNormal) return true;
  if (Math.abs(operand.value) <= largestFloat32) return false;
  return !(isCondition(user) || user.operation === (operand.value > 0 ? "min" : "max"));
}

const nowhere = (node: Expression): Assumption => ({ node, low: 1, high: -1 });

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
      if (!(mayOverflow.has(node) && endFacts[node.operation].passesInfinity(node, index)))
        mustNot.add(operand);
      else mayOverflow.add(operand);
    }
  }
  const needed: Assumption[] = [];
  const bounded = rangesWith((node, range) => {
    if (node.kind !== "application" || !mustNot.has(node) || !endFacts[node.operation].overflows)
      return range;
    if (range.low > -inf && range.high < inf) return range;
    needed.push({ node, low: -largestFloat32, high: largestFloat32 });
    const [low, high] = [Math.max(range.low, -largestFloat32), Math.min(range.high, largestFloat32)];
    return { low, high, nan: false };
  });
  return { needed, bounded };
}

const inf = Number.POSITIVE_INFINITY;

// --- too small

/** How many units of what is lost a result may show. */
const tolerated = 4;

/** The nodes that may lose digits, where a later operation makes too much of the loss. */
function normalNodes(
  roots: readonly Expression[],
  consumersFirst: readonly Application[],
  ranges: Ranges,
  isUniform: IsUniform,
): readonly Assumption[] {
  const rangeOf: RangeOf = (node) => ranges.get(node) ?? anyValue;
  /** How much of an absolute error in a node is in the results: a formula of the parameters. */
  const gains = new Map<Expression, Expression>(withoutWeight(roots).map((root) => [root, constant(1)]));
  const least = leastMagnitudes(roots, rangeOf);
  const mayBeSubnormal = (node: Expression) =>
    reachesSubnormals(rangeOf(node)) && (least.get(node) as number) < smallestNormal;
  const needed: Assumption[] = [];
  for (const node of consumersFirst) {
    const gain = gains.get(node) ?? constant(0);
    if (endFacts[node.operation].losesDigits && !isTolerated(gain) && mayBeSubnormal(node))
      needed.push({ node: guarded(node, gain, rangeOf), low: smallestNormal, high: inf });
    if (isZero(gain)) continue;
    const factors = endFacts[node.operation].gains(node.operands.map(rangeOf), mayBeSubnormal(node));
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
  const weighted = collect(roots).flatMap((weight) => {
    if (weight.kind !== "input") return [];
    const others = roots.map((root) => otherFactor(root, weight));
    const isApart = others.every((other) => other && !collect([other]).includes(weight));
    return isApart ? [others as readonly Expression[]] : [];
  });
  return weighted[0] ?? roots;
}

const otherFactor = (node: Expression, factor: Expression): Expression | undefined => {
  if (node.kind !== "application") return undefined;
  if (node.operation === "neg") return otherFactor(node.operands[0], factor);
  if (node.operation !== "mul") return undefined;
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

/** How large the other factor of a product may be where this one is small: in u (u v) each is small where the other is. */
function largestBeside({ operation, operands }: Application, index: number, rangeOf: RangeOf) {
  const [small, other] = [operands[index], operands[1 - index]];
  if (operation !== "mul" || small === undefined || other === undefined) return inf;
  const rest = besideIn(other, small);
  if (rest) return smallestNormal * largest(rangeOf(rest));
  const beside = besideIn(small, other);
  if (beside === other) return Math.sqrt(smallestNormal);
  return beside ? smallestNormal / smallest(rangeOf(beside)) : inf;
}

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

/** A magnitude that is too small where digits may be lost: exact zeros are left out. */
function guarded(node: Application, gain: Expression, rangeOf: RangeOf): Expression {
  const zeros = node.operands.slice(0, node.operation === "mul" ? 2 : 1);
  const magnitude = zeros.reduce<Expression>(
    (inner, operand) => (holdsZero(rangeOf(operand)) ? select(equal(operand, 0), 1, inner) : inner),
    abs(node),
  );
  return gain.kind === "constant" ? magnitude : select(lessEqual(gain, tolerated), 1, magnitude);
}

/** For each node a magnitude below which it has no value but 0. */
function leastMagnitudes(roots: readonly Expression[], rangeOf: RangeOf): ReadonlyMap<Expression, number> {
  const found = new Map<Expression, number>();
  fold<number>(roots, (node, operands) => {
    const digits =
      node.kind === "application" ? endFacts[node.operation].least(operands, node.operands.map(rangeOf)) : 0;
    const least = Math.max(smallest(rangeOf(node)), digits);
    found.set(node, least);
    return least;
  });
  return found;
}
