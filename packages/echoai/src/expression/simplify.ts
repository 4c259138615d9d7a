import { constant, type Expression, isCondition, type Operation } from "./expression.ts";
import { lazily } from "./lazily.ts";
import { operations } from "./operations.ts";
import { match } from "./pattern.ts";
import { type Rule, rules } from "./rules.ts";
import { rewrite } from "./walk.ts";

/**
 * A shorter formula with the same value: constants are folded in float64 and the rules of `rules.ts` applied, from the
 * leaves up, until none fits. Only `exact` rules, unless `fast` is asked for: those ignore NaN, infinities and signed zeros.
 */
export function simplify(root: Expression, options: { readonly fast?: boolean } = {}): Expression {
  const usable = options.fast === true ? everyRule() : exactRules();
  return rewrite(root, (node) => reduce(node, usable));
}

type RulesByOperation = ReadonlyMap<Operation, readonly Rule[]>;

const byOperation = (kinds: readonly Rule["kind"][]) =>
  lazily((): RulesByOperation => {
    const table = new Map<Operation, Rule[]>();
    for (const rule of rules()) {
      if (!kinds.includes(rule.kind) || rule.left.kind !== "application") continue;
      table.set(rule.left.operation, [...(table.get(rule.left.operation) ?? []), rule]);
    }
    return table;
  });

const exactRules = /* @__PURE__ */ byOperation(["exact"]);
const everyRule = /* @__PURE__ */ byOperation(["exact", "fast"]);

function reduce(node: Expression, usable: RulesByOperation): Expression {
  const folded = foldConstants(node);
  if (folded !== node || node.kind !== "application") return folded;
  for (const rule of usable.get(node.operation) ?? []) {
    const found = match(rule.left, node);
    if (found !== undefined) return rewrite(rule.right, (inner) => found.get(inner) ?? reduce(inner, usable));
  }
  return node;
}

/** Conditions stay as they are, since no constant is a truth value; `select` decides the constant ones. */
function foldConstants(node: Expression): Expression {
  if (node.kind !== "application") return node;
  if (node.operation === "select") {
    const [first, second, third] = node.operands;
    const holds = constantValue(first);
    return holds === undefined ? node : holds === 1 ? second : third;
  }
  const value = isCondition(node) ? undefined : constantValue(node);
  return value === undefined ? node : constant(value);
}

function constantValue(node: Expression): number | undefined {
  if (node.kind === "constant") return node.value;
  if (node.kind !== "application") return undefined;
  const operands: readonly Expression[] = node.operands;
  if (!operands.every((operand) => operand.kind === "constant")) return undefined;
  const [a, b, c] = operands.map((operand) => operand.value);
  return operations[node.operation].evaluate(a as number, b as number, c as number);
}
