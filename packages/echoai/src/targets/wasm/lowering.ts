import { approximate, expand, type Task } from "../../expression/approximations/approximate.ts";
import type { Precision } from "../../expression/approximations/coefficients.ts";
import { chooseDomains } from "../../expression/approximations/domain.ts";
import {
  abs,
  type Condition,
  collect,
  type Expression,
  greaterEqual,
  lessEqual,
} from "../../expression/index.ts";

/** Formulas of arithmetic alone, right wherever all checks hold. */
export interface Lowered {
  readonly outputs: readonly Expression[];
  readonly checks: readonly Condition[];
}

/** In float32 for ordinary values, undefined where it can't be right; in float64 for all that float32 can have. */
export function lower(
  outputs: readonly Expression[],
  precision: Precision,
  isUniform: (node: Expression) => boolean,
): Lowered | undefined {
  const task: Task = { precision, reach: precision === "single" ? "ordinary" : "all", isUniform };
  const expanded = expand(outputs, task);
  const inputs = collect(expanded.outputs).filter((node) => node.kind === "input" && !isUniform(node));
  const domains = precision === "single" ? chooseDomains(expanded, inputs, task) : new Map();
  const approximated = approximate(expanded, task, domains);
  const assumptions = [
    ...approximated.assumptions,
    ...[...domains].map(([node, { low, high }]) => ({ node, low, high })),
  ];
  if (assumptions.some(({ low, high }) => low > high)) return undefined;
  return { outputs: approximated.outputs, checks: [...new Set(assumptions.map(check))] };
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
