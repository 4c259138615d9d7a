import { applied, constant, type Expression, input, type Operation, parameter } from "./expression.ts";
import { fold } from "./walk.ts";

/** Formulas as plain data, which can be sent to another thread: each node's operands by their places before it. */
export interface Portable {
  readonly nodes: readonly PortableNode[];
  readonly roots: readonly number[];
}

type PortableNode =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "input" | "parameter"; readonly name: string }
  | { readonly kind: "application"; readonly operation: Operation; readonly operands: readonly number[] };

export function toPortable(roots: readonly Expression[]): Portable {
  const nodes: PortableNode[] = [];
  const places = fold<number>(roots, (node, operands) => {
    if (node.kind === "application") nodes.push({ kind: node.kind, operation: node.operation, operands });
    else if (node.kind === "constant") nodes.push({ kind: node.kind, value: node.value });
    else nodes.push({ kind: node.kind, name: node.name });
    return nodes.length - 1;
  });
  return { nodes, roots: places };
}

/** The same formulas: the same nodes, if they are in this thread already. */
export function fromPortable({ nodes, roots }: Portable): readonly Expression[] {
  const made: Expression[] = [];
  for (const node of nodes) made.push(create(node, made));
  return roots.map((root) => made[root] as Expression);
}

function create(node: PortableNode, made: readonly Expression[]): Expression {
  switch (node.kind) {
    case "constant":
      return constant(node.value);
    case "input":
      return input(node.name);
    case "parameter":
      return parameter(node.name);
    case "application":
      return applied(
        node.operation,
        node.operands.map((place) => made[place] as Expression),
      );
  }
}
