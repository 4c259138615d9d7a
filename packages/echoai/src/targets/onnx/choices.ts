import {
  add,
  collect,
  constant,
  type Expression,
  evaluate,
  max,
  min,
  simplify,
  substitute,
} from "../../expression/index.ts";
import { costOf } from "./cost.ts";

/**
 * The formula with sums in place of choices, where that is less work: for functions that are 0 at 0, x >= 0 ? f(x) : g(x) is
 * f(max(x, 0)) + g(min(x, 0)), since one of the two is 0.
 */
export function fewerChoices(formula: Expression): Expression {
  for (const node of collect([formula])) {
    const sum = sumOf(node);
    if (sum === undefined) continue;
    const other = simplify(substitute(formula, new Map([[node, sum]])));
    if (costOf(other) < costOf(formula)) return fewerChoices(other);
  }
  return formula;
}

function sumOf(node: Expression): Expression | undefined {
  if (node.kind !== "application" || node.operation !== "select") return undefined;
  const [condition, a, b] = node.operands;
  if (condition.kind !== "application" || condition.operation === "equal") return undefined;
  const [left, right] = condition.operands;
  const isUpper = left === constant(0);
  const variable = isUpper ? right : left;
  if (!isUpper && right !== constant(0)) return undefined;
  if (variable.kind !== "input") return undefined;
  const [above, below] = isUpper ? [a, b] : [b, a];
  if (![above, below].every((side) => isZeroAt(side, variable.name))) return undefined;
  return add(
    substitute(above, new Map([[variable, max(variable, 0)]])),
    substitute(below, new Map([[variable, min(variable, 0)]])),
  );
}

/** Whether the formula depends on this input alone, and is 0 where it is 0. */
const isZeroAt = (formula: Expression, name: string): boolean =>
  collect([formula]).every((node) => !("name" in node) || node.name === name) &&
  evaluate(formula, { [name]: 0 }) === 0;
