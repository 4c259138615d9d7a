import {
  add,
  type Expression,
  isConstant,
  max,
  min,
  mul,
  type Operation,
  rewrite,
} from "../../expression/index.ts";
import { largestFloat32 } from "../../expression/range.ts";

/** The formula with fewer passes over memory, of which each operator takes one, for the same float32 values to a rounding. */
export const cheaper = (formula: Expression): Expression =>
  rewrite(formula, (node) =>
    node.kind === "application" ? (rules[node.operation]?.(node.operands) ?? node) : node,
  );

type Rule = (operands: readonly Expression[]) => Expression | undefined;

const rules: Partial<Record<Operation, Rule>> = {
  /** a b + a c = a (b + c). */
  add: (operands) => {
    const [first, second] = operands.map(factorsOf);
    const shared = first?.find((factor) => second?.includes(factor));
    if (first === undefined || second === undefined || shared === undefined) return undefined;
    return mul(shared, add(without(first, shared), without(second, shared)));
  },
  /** a = Infinity ? largest : a is min(a, largest), and so at the other end, where no float lies between. */
  select: ([condition, replacement, kept]) => {
    if (condition?.kind !== "application" || condition.operation !== "equal") return undefined;
    const [a, end] = condition.operands as readonly [Expression, Expression];
    for (const [infinity, bound, other] of [
      [Number.POSITIVE_INFINITY, min, max],
      [Number.NEGATIVE_INFINITY, max, min],
    ] as const) {
      const largest = Math.sign(infinity) * largestFloat32;
      const isKept = kept === a || kept === other(a, -largest);
      if (isConstant(end, infinity) && isConstant(replacement as Expression, largest) && isKept)
        return bound(kept as Expression, largest);
    }
    return undefined;
  },
};

const factorsOf = (node: Expression): readonly Expression[] | undefined =>
  node.kind === "application" && node.operation === "mul" ? node.operands : undefined;

const without = (factors: readonly Expression[], factor: Expression): Expression =>
  factors[factors[0] === factor ? 1 : 0] as Expression;
