import { checkExpression } from "./checkExpression.ts";
import { describe } from "./describe.ts";
import { constant, type Expression } from "./expression.ts";
import { operations } from "./operations.ts";
import { simplify } from "./simplify.ts";
import type { Tangent } from "./tangent.ts";
import { fold } from "./walk.ts";

/**
 * The derivative of a formula in one of its inputs or parameters, as a formula. At a kink it is the derivative of the
 * branch that holds the point; of `min` and `max` the first operand's; of `abs` 0. Where a branch is NaN, undefined, so is its
 * derivative.
 * @param variable a name; of one that the formula does not have the derivative is 0
 * @throws TypeError for what is no expression or no name
 */
export const differentiate = (root: Expression, variable: string): Expression => {
  checkExpression("differentiate", root);
  if (typeof variable !== "string")
    throw new TypeError(`differentiate: variable must be a name such as "x", got ${describe(variable)}`);
  const [tangent] = fold<Tangent>([root], (node, tangents) => {
    if (node.kind === "constant") return Number.isNaN(node.value) ? node : undefined;
    if (node.kind === "application") return operations[node.operation].tangent(node, tangents);
    return node.name === variable ? constant(1) : undefined;
  });
  return simplify(tangent ?? constant(0));
};
