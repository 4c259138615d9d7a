import { type Condition, type Expression, equal, less, lessEqual, withOperands } from "../expression.ts";
import { collect } from "../walk.ts";

/** The formula without choices that are decided already, by a choice around them. */
export function prune(root: Expression): Expression {
  const holdsChoice = new Map<Expression, boolean>();
  for (const node of collect([root]))
    holdsChoice.set(
      node,
      node.kind === "application" &&
        (node.operation === "select" || node.operands.some((operand) => holdsChoice.get(operand))),
    );
  const visit = (node: Expression, known: ReadonlyMap<Condition, boolean>): Expression => {
    if (node.kind !== "application" || !holdsChoice.get(node)) return node;
    if (node.operation !== "select")
      return withOperands(
        node,
        node.operands.map((operand) => visit(operand, known)),
      );
    const [condition, a, b] = node.operands;
    const decided = known.get(condition);
    if (decided !== undefined) return visit(decided ? a : b, known);
    return withOperands(node, [
      condition,
      visit(a, new Map([...known, ...consequences(condition), [condition, true]])),
      visit(b, new Map([...known, [condition, false]])),
    ]);
  };
  return visit(root, new Map());
}

/** What else is known where a comparison holds; that it fails says less, since NaN fails all. */
function consequences(condition: Condition): readonly (readonly [Condition, boolean])[] {
  const [a, b] = condition.operands;
  if (condition.operation !== "less") return [];
  return [
    [less(b, a), false],
    [lessEqual(b, a), false],
    [lessEqual(a, b), true],
    [equal(a, b), false],
  ];
}
