import { constant, type Expression, isCondition } from "./expression.ts";
import { operations } from "./operations.ts";
import { match } from "./pattern.ts";
import { type Rule, rules } from "./rules.ts";
import { rewrite } from "./walk.ts";

/**
 * A shorter formula with the same value: constants are folded in float64 and the rules of `rules.ts` applied, from the
 * leaves up, until none fits. Only `exact` rules, unless `fast` is asked for: those ignore NaN, infinities and signed zeros.
 */
export function simplify(root: Expression, options: { readonly fast?: boolean } = {}): Expression {
  const usable = rules().filter((rule) => rule.kind === "exact" || options.fast === true);
  return rewrite(root, (node) => reduce(node, usable));
}

function reduce(node: Expression, usable: readonly Rule[]): Expression {
  const folded = foldConstants(node);
  if (folded !== node) return folded;
  for (const rule of usable) {
    const found = match(rule.left, node);
    if (found !== undefined) return rewrite(rule.right, (inner) => found.get(inner) ?? reduce(inner, usable));
  }
  return node;
}

/** Conditions stay as they are, since no constant is a truth value; `select` decides the constant ones. */
function foldConstants(node: Expression): Expression {
  if (node.kind !== "application") return node;
  const [first, second, third] = node.operands as readonly [Expression, Expression, Expression];
  if (node.operation === "select") {
    const holds = constantValue(first);
    return holds === undefined ? node : holds === 1 ? second : third;
  }
  const value = isCondition(node) ? undefined : constantValue(node);
  return value === undefined ? node : constant(value);
}

function constantValue(node: Expression): number | undefined {
  if (node.kind === "constant") return node.value;
  if (node.kind !== "application" || !node.operands.every((operand) => operand.kind === "constant"))
    return undefined;
  const [a, b, c] = node.operands.map((operand) => operand.value);
  return operations[node.operation].evaluate(a as number, b as number, c as number);
}
