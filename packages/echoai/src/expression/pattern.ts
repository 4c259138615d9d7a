import type { Expression } from "./expression.ts";

/** What each parameter of a pattern stands for. */
export type Match = ReadonlyMap<Expression, Expression>;

/** Finds what the parameters of a pattern must stand for so that it is the given node; operands of + and x in either order. */
export function match(pattern: Expression, node: Expression, known: Match = new Map()): Match | undefined {
  if (pattern.kind === "parameter") {
    const bound = known.get(pattern);
    if (bound !== undefined) return bound === node ? known : undefined;
    return new Map(known).set(pattern, node);
  }
  if (pattern.kind !== "application") return pattern === node ? known : undefined;
  if (node.kind !== "application" || node.operation !== pattern.operation) return undefined;
  const straight = matchAll(pattern.operands, node.operands, known);
  if (straight !== undefined || !commutative.has(node.operation)) return straight;
  return matchAll(pattern.operands, [...node.operands].reverse(), known);
}

const matchAll = (
  patterns: readonly Expression[],
  nodes: readonly Expression[],
  known: Match,
): Match | undefined =>
  patterns.reduce<Match | undefined>(
    (found, pattern, index) => found && match(pattern, nodes[index] as Expression, found),
    known,
  );

const commutative: ReadonlySet<string> = /* @__PURE__ */ new Set(["add", "mul"]);
