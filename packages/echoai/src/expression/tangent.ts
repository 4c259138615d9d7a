import { add, type Condition, type Expression, isConstant, mul, neg, select } from "./expression.ts";

/** The derivative of a node in the variable at hand; `undefined` where the node does not depend on it. */
export type Tangent = Expression | undefined;

/**
 * The chain rule: an outer derivative times the tangent of what is inside. A tangent that selects is multiplied branch by
 * branch, so that a derivative which is infinite on the side that is not taken never meets a 0.
 */
export function chain(derivative: Expression, tangent: Tangent): Tangent {
  if (tangent === undefined || isConstant(derivative, 0)) return undefined;
  if (isConstant(tangent, 0)) return tangent;
  if (isConstant(tangent, 1)) return derivative;
  if (isConstant(derivative, 1)) return tangent;
  if (isConstant(derivative, -1)) return neg(tangent);
  if (tangent.kind === "application" && tangent.operation === "select") {
    const [condition, a, b] = tangent.operands as readonly [Condition, Expression, Expression];
    return select(condition, chain(derivative, a) ?? 0, chain(derivative, b) ?? 0);
  }
  return mul(derivative, tangent);
}

/** The sum of two tangents. */
export const total = (a: Tangent, b: Tangent): Tangent =>
  a === undefined || b === undefined ? (a ?? b) : isConstant(a, 0) ? b : isConstant(b, 0) ? a : add(a, b);
