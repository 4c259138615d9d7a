import type { Expression, Operation } from "./expression.ts";
import { fold } from "./walk.ts";

/** Whether a formula is NaN wherever a variable is, whatever the others are. */
export const propagatesNaN = (formula: Expression, variable: string): boolean =>
  fold<boolean>([formula], (node, operands) => {
    if (node.kind === "constant") return Number.isNaN(node.value);
    if (node.kind !== "application") return node.name === variable;
    return (table[node.operation] ?? some)(operands, node.operands);
  })[0] as boolean;

type Rule = (operands: readonly boolean[], nodes: readonly Expression[]) => boolean;

/** Of comparisons: whether they fail for it. */
const some: Rule = (operands) => operands.includes(true);

const table: Partial<Record<Operation, Rule>> = {
  // NaN to the power of 0 is 1.
  pow: ([a, b], [, exponent]) =>
    b === true || (a === true && exponent?.kind === "constant" && exponent.value !== 0),
  select: ([fails, a, b]) => b === true && (a === true || fails === true),
};
