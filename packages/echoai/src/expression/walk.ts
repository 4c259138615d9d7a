import { type Expression, withOperands } from "./expression.ts";

/** Computes a value for a formula from the values of its operands, each shared subexpression once. */
export function fold<Value>(
  roots: readonly Expression[],
  visit: (node: Expression, operands: readonly Value[]) => Value,
): readonly Value[] {
  const known = new Map<Expression, Value>();
  for (const node of collect(roots)) {
    const operands =
      node.kind === "application" ? node.operands.map((operand) => known.get(operand) as Value) : [];
    known.set(node, visit(node, operands));
  }
  return roots.map((root) => known.get(root) as Value);
}

/** Rebuilds a formula from the leaves up; `change` sees each node with its operands already rewritten. */
export const rewrite = (root: Expression, change: (node: Expression) => Expression): Expression =>
  fold<Expression>([root], (node, operands) => change(rebuild(node, operands)))[0] as Expression;

const rebuild = (node: Expression, operands: readonly Expression[]): Expression =>
  node.kind === "application" ? withOperands(node, operands) : node;

/**
 * Every node that the roots are made of, once, operands before what uses them.
 *
 * @param isLeftOut tells which nodes are passed over, with what only they are made of
 */
export function collect(
  roots: readonly Expression[],
  isLeftOut: (node: Expression) => boolean = () => false,
): readonly Expression[] {
  const seen = new Set<Expression>();
  const isMissing = (node: Expression) => !seen.has(node) && !isLeftOut(node);
  // A stack of its own: a formula may be deeper than the one of calls.
  const waiting = roots.filter(isMissing).reverse();
  for (let node = waiting.at(-1); node !== undefined; node = waiting.at(-1)) {
    const before = waiting.length;
    if (node.kind === "application")
      for (let index = node.operands.length - 1; index >= 0; index--) {
        const operand = node.operands[index] as Expression;
        if (isMissing(operand)) waiting.push(operand);
      }
    if (waiting.length > before) continue;
    seen.add(node);
    waiting.pop();
  }
  return [...seen];
}

/** The formula with some of its nodes replaced, all at once: what is put in is left as it is. */
export const substitute = (root: Expression, replacements: ReadonlyMap<Expression, Expression>): Expression =>
  fold<Expression>(
    [root],
    (node, operands) => replacements.get(node) ?? rebuild(node, operands),
  )[0] as Expression;
