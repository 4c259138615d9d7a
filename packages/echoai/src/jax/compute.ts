import { collect, type Expression } from "../expression/index.ts";
import type { numpy as np } from "./jax.ts";
import { spellings, type Value } from "./operations.ts";

/**
 * Computes formulas on jax-js arrays, each shared subexpression once. Takes over the arrays: each is handed on with its last
 * use, so that none is left.
 */
export function compute(
  outputs: readonly Expression[],
  variables: Readonly<Record<string, np.Array>>,
): readonly Value[] {
  const nodes = collect(outputs);
  const uses = new Map<Expression, number>();
  const count = (node: Expression) => uses.set(node, (uses.get(node) ?? 0) + 1);
  outputs.forEach(count);
  for (const node of nodes) if (node.kind === "application") node.operands.forEach(count);

  const values = new Map<Expression, Value>();
  const take = (node: Expression | undefined): Value => {
    const value = node === undefined ? 0 : (values.get(node) as Value);
    if (typeof value === "number" || node === undefined) return value;
    const left = (uses.get(node) as number) - 1;
    uses.set(node, left);
    return left === 0 ? value : value.ref;
  };
  const used = new Set<string>();
  for (const node of nodes) {
    if (node.kind === "application") {
      const [a, b, c] = node.operands.map(take) as [Value, Value, Value];
      values.set(node, spellings[node.operation as keyof typeof spellings](a, b, c));
    } else if (node.kind === "constant") values.set(node, node.value);
    else {
      used.add(node.name);
      values.set(node, variables[node.name] as np.Array);
    }
  }
  for (const [name, array] of Object.entries(variables)) if (!used.has(name)) array.dispose();
  return outputs.map(take);
}
