import {
  type Approximated,
  type ApproximationOptions,
  type Assumption,
  approximate,
  expand,
  expandedRanges,
} from "../../expression/approximations/approximate.ts";
import { plainPower } from "../../expression/approximations/power.ts";
import {
  abs,
  type Condition,
  collect,
  type Expression,
  greaterEqual,
  lessEqual,
  rewrite,
  simplify,
} from "../../expression/index.ts";
import { largestFloat32, type Range } from "../../expression/range.ts";
import { chooseDomains } from "./domain.ts";
import { representable } from "./representable.ts";

/** Formulas of arithmetic alone, right wherever all checks hold. */
export interface Lowered {
  readonly outputs: readonly Expression[];
  readonly checks: readonly Condition[];
}

/** In float64, for all that float32 can have. */
export function lowerDouble(outputs: readonly Expression[], isUniform: IsUniform): Lowered {
  const options: ApproximationOptions = { format: "double", reach: "all", isUniform };
  return lowered(approximate(expand(outputs, options), options, new Map()), new Map());
}

/** In float32, for ordinary values; undefined where it can't be right. */
export function lowerSingle(
  given: readonly Expression[],
  isUniform: IsUniform,
  uniformRanges: ReadonlyMap<Expression, Range>,
): Lowered | undefined {
  const outputs = given.map(withoutPlainPowers);
  const options: ApproximationOptions = { format: "single", reach: "ordinary", isUniform, uniformRanges };
  const expanded = expand(outputs, options);
  if (expanded.assumptions.some(isNowhere)) return undefined;
  const varying = variables(outputs, isUniform);
  const further = (domains: Domains) => {
    const numbers = new Map([...varying.map((variable) => [variable, finite] as const), ...domains]);
    return representable(
      outputs,
      (known) => expandedRanges({ outputs, assumptions: [] }, options, numbers, known),
      isUniform,
    );
  };
  // Mostly nothing further is needed, and then it need not be weighed.
  const cheapest = chooseDomains(expanded, varying, options, () => 0);
  const isEnough = further(cheapest).length === 0;
  const domains = isEnough
    ? cheapest
    : chooseDomains(expanded, varying, options, (domains) => further(domains).length);
  const needed = isEnough ? [] : further(domains);
  if (needed.some(isNowhere) || needed.length > mostChecks) return undefined;
  const all = expand([...outputs, ...needed.map(({ node }) => node)], options);
  const assumptions = [
    ...all.assumptions,
    ...needed.map((assumption, index) => ({
      ...assumption,
      node: all.outputs[outputs.length + index] as Expression,
    })),
  ];
  return lowered(
    approximate({ outputs: all.outputs.slice(0, outputs.length), assumptions }, options, domains),
    domains,
  );
}

/** Their products may overflow. */
const withoutPlainPowers = (output: Expression): Expression =>
  rewrite(simplify(output), (node) => {
    if (node.kind !== "application" || node.operation !== "pow") return node;
    return plainPower(node.operands[0], node.operands[1]) ?? node;
  });

const finite: Range = { low: -largestFloat32, high: largestFloat32, nan: false };

const variables = (outputs: readonly Expression[], isUniform: IsUniform): readonly Expression[] =>
  collect(outputs).filter(
    (node) => node.kind !== "application" && node.kind !== "constant" && !isUniform(node),
  );

/** With more, float64 lanes without any are as fast. */
const mostChecks = 24;

const isNowhere = ({ low, high }: Assumption): boolean => low > high;

type IsUniform = (node: Expression) => boolean;
type Domains = ReadonlyMap<Expression, Range>;

function lowered({ outputs, assumptions }: Approximated, domains: Domains): Lowered {
  const ofInputs = [...domains].map(([node, { low, high }]) => ({ node, low, high }));
  return { outputs, checks: [...new Set([...assumptions, ...ofInputs].map(check))] };
}

/** NaN fails, too. */
function check({
  node,
  low,
  high,
}: {
  readonly node: Expression;
  readonly low: number;
  readonly high: number;
}): Condition {
  if (low === -high) return lessEqual(abs(node), high);
  return high === Number.POSITIVE_INFINITY ? greaterEqual(node, low) : lessEqual(node, high);
}
