import {
  type Approximated,
  type ApproximationOptions,
  expandedRanges,
} from "../../expression/approximations/approximate.ts";
import { coefficients } from "../../expression/approximations/coefficients.ts";
import { isWithin } from "../../expression/approximations/setting.ts";
import { type Expression, isCondition, type Operation } from "../../expression/expression.ts";
import { anyValue, decision, holdsZero, liveNodes, type Range } from "../../expression/range.ts";

/**
 * For each input the ordinary values which, if assumed, make the formulas cheapest in float32: where an exponential needs no
 * check of its own, and a choice for the sake of infinities or NaN is none. Inputs that it does not help are left out.
 *
 * @param furtherChecks how many checks there are beside those of the approximations, if that is assumed
 */
export function chooseDomains(
  expanded: Approximated,
  inputs: readonly Expression[],
  options: ApproximationOptions,
  furtherChecks: (domains: ReadonlyMap<Expression, Range>) => number,
): ReadonlyMap<Expression, Range> {
  /** Not less than `enough`, as soon as it is clear. */
  const costWith = (domains: ReadonlyMap<Expression, Range>, enough: number): number => {
    const ranges = expandedRanges(expanded, options, domains);
    const open = expanded.assumptions.filter(
      ({ node, low, high }) => !isWithin(ranges.get(node) ?? anyValue, low, high),
    );
    const live = liveNodes([...expanded.outputs, ...open.map(({ node }) => node)], ranges);
    const known = checkCost * (domains.size + open.length) + cost([...live], ranges);
    return known < enough ? known + checkCost * furtherChecks(domains) : known;
  };
  let chosen: ReadonlyMap<Expression, Range> = new Map();
  let least = costWith(chosen, Number.POSITIVE_INFINITY);
  for (const input of inputs.slice(0, mostInputs)) {
    for (const domain of candidates) {
      if (least === 0) return chosen;
      const domains = new Map([...chosen, [input, domain]]);
      const total = costWith(domains, least);
      if (total >= least) continue;
      chosen = domains;
      least = total;
    }
  }
  return chosen;
}

/** With many the search would take long. */
const mostInputs = 8;

const candidates: readonly Range[] = [
  { low: -1e34, high: 1e34, nan: false },
  { low: -1e10, high: 1e10, nan: false },
  { low: -87, high: Number.POSITIVE_INFINITY, nan: false },
  { low: Number.NEGATIVE_INFINITY, high: 87, nan: false },
  { low: -87, high: 87, nan: false },
  { low: -43, high: 43, nan: false },
  { low: -12, high: 12, nan: false },
];

/** Costs in instructions, roughly. */
const checkCost = 2.5;
const choiceCost = 4;
const exactExtremumCost = 7;

const cost = (nodes: readonly Expression[], ranges: ReadonlyMap<Expression, Range>): number =>
  nodes.reduce((sum, node) => sum + costOf(node, ranges), 0);

function costOf(node: Expression, ranges: ReadonlyMap<Expression, Range>): number {
  if (node.kind !== "application") return 0;
  if (isCondition(node)) return decision(ranges.get(node) ?? anyValue) === undefined ? choiceCost : 0;
  const operands = node.operands.map((operand) => ranges.get(operand) ?? anyValue);
  if (node.operation === "min" || node.operation === "max") {
    return operands.some((range) => !range.nan && !holdsZero(range)) ? 0 : exactExtremumCost;
  }
  const bounds = reach[node.operation];
  return bounds && !isWithin(operands[0] as Range, ...bounds) ? checkCost : 0;
}

const { largestExponent, largestAngle } = coefficients.single;
const reach: Partial<Record<Operation, readonly [number, number]>> = {
  exp: [-largestExponent, largestExponent],
  expm1: [-largestExponent, largestExponent],
  log: [1e-30, 1e30],
  log1p: [1e-30 - 1, 1e30],
  sin: [-largestAngle, largestAngle],
  cos: [-largestAngle, largestAngle],
};
