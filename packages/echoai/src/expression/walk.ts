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

/** Every node that the roots are made of, once, operands before what uses them. */
export function collect(roots: readonly Expression[]): readonly Expression[] {
  const seen = new Set<Expression>();
  // A stack of its own: a formula may be deeper than the one of calls.
  const waiting = roots.toReversed();
  for (let node = waiting.at(-1); node !== undefined; node = waiting.at(-1)) {
    const missing = node.kind === "application" ? node.operands.filter((operand) => !seen.has(operand)) : [];
    waiting.push(...missing.reverse());
    if (missing.length > 0) continue;
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
