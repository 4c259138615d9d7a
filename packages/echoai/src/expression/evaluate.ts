import { checkExpression } from "./checkExpression.ts";
import { describe } from "./describe.ts";
import type { Expression } from "./expression.ts";
import { operations } from "./operations.ts";
import { fold } from "./walk.ts";

/**
 * The value of a formula in float64, for values of its inputs and parameters by name.
 * @throws RangeError for a name without a value, TypeError for what is no expression and a value that is no number.
 */
export const evaluate = (root: Expression, values: Readonly<Record<string, number>>): number => {
  checkExpression("evaluate", root);
  return fold<number>([root], (node, [a, b, c]) => {
    if (node.kind === "constant") return node.value;
    // The table's functions ignore the operands that their operation lacks.
    if (node.kind === "application")
      return operations[node.operation].evaluate(a as number, b as number, c as number);
    const value = Object.hasOwn(values, node.name) ? values[node.name] : undefined;
    if (value === undefined) throw new RangeError(`evaluate: no value for ${node.kind} "${node.name}"`);
    if (typeof value === "number") return value;
    throw new TypeError(`evaluate: ${node.kind} "${node.name}" must be a number, got ${describe(value)}`);
  })[0] as number;
};
