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
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    if (node.kind === "application") node.operands.forEach(visit);
    seen.add(node);
  };
  roots.forEach(visit);
  return [...seen];
}

/** The formula with some of its nodes replaced, all at once: what is put in is left as it is. */
export const substitute = (root: Expression, replacements: ReadonlyMap<Expression, Expression>): Expression =>
  fold<Expression>(
    [root],
    (node, operands) => replacements.get(node) ?? rebuild(node, operands),
  )[0] as Expression;
