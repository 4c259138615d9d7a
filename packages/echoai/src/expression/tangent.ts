import {
  type Application,
  add,
  type Condition,
  type Expression,
  isConstant,
  mul,
  neg,
  select,
} from "./expression.ts";

/** The derivative of a node in the variable at hand; `undefined` where the node does not depend on it. */
export type Tangent = Expression | undefined;

/**
 * The chain rule: an outer derivative times the tangent of what is inside. A tangent that selects, or a sum of such, is
 * multiplied branch by branch, so that a derivative which is infinite on the side that is not taken never meets a 0.
 */
export function chain(derivative: Expression, tangent: Tangent): Tangent {
  const known = new Map<Expression, Tangent>();
  const times = (inner: Tangent): Tangent => {
    if (inner === undefined || isConstant(inner, 0)) return inner;
    if (isConstant(inner, 1)) return derivative;
    if (isConstant(derivative, 1)) return inner;
    if (!hasChoice(inner)) return isConstant(derivative, -1) ? neg(inner) : mul(derivative, inner);
    if (!known.has(inner)) {
      const [condition, a, b] = isChoice(inner) ? inner.operands : [undefined, ...inner.operands];
      known.set(inner, condition ? either(condition, times(a), times(b)) : total(times(a), times(b)));
    }
    return known.get(inner);
  };
  return isConstant(derivative, 0) ? undefined : times(tangent);
}

/** The sum of two tangents; two choices by one condition are one choice. */
export function total(a: Tangent, b: Tangent): Tangent {
  if (a === undefined || b === undefined) return a ?? b;
  if (isConstant(a, 0)) return b;
  if (isConstant(b, 0)) return a;
  if (!isChoice(a) || !isChoice(b) || a.operands[0] !== b.operands[0]) return add(a, b);
  return either(a.operands[0], total(a.operands[1], b.operands[1]), total(a.operands[2], b.operands[2]));
}

/** The tangent of a choice. */
export const either = (condition: Condition, a: Tangent, b: Tangent): Tangent =>
  a === undefined && b === undefined ? undefined : select(condition, a ?? 0, b ?? 0);

type Choice = Application & { readonly operands: readonly [Condition, Expression, Expression] };
type Sum = Application & { readonly operands: readonly [Expression, Expression] };

const isChoice = (node: Expression): node is Choice =>
  node.kind === "application" && node.operation === "select";

/** Whether a node is a choice or a sum in which there is one. */
function hasChoice(node: Expression): node is Choice | Sum {
  if (isChoice(node)) return true;
  if (node.kind !== "application" || node.operation !== "add") return false;
  const known = sums.get(node) ?? node.operands.some(hasChoice);
  sums.set(node, known);
  return known;
}

const sums = /* @__PURE__ */ new WeakMap<Expression, boolean>();
