import type { Expression } from "./expression.ts";
import { operations } from "./operations.ts";
import { fold } from "./walk.ts";

/**
 * The value of a formula in float64, for values of its inputs and parameters by name.
 * @throws RangeError for a name without a value.
 */
export const evaluate = (root: Expression, values: Readonly<Record<string, number>>): number =>
  fold<number>([root], (node, [a, b, c]) => {
    if (node.kind === "constant") return node.value;
    // The table's functions ignore the operands that their operation lacks.
    if (node.kind === "application")
      return operations[node.operation].evaluate(a as number, b as number, c as number);
    const value = values[node.name];
    if (value === undefined) throw new RangeError(`evaluate: no value for ${node.kind} "${node.name}"`);
    return value;
  })[0] as number;
