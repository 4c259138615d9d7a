import { constant, type Expression, isCondition, type Operation, withOperands } from "../expression.ts";
import type { StabilityRule } from "./rule.ts";

/** Questions that are asked of what is rounded less. */
export const conditions: readonly StabilityRule[] = [
  {
    name: "k < u + c: k - c < u; k < u/m: k m < u; k < m u: k/m < u",
    condition:
      "numbers k, c and m > 0 whose difference, product or quotient is exact; the other comparisons likewise",
    apply: (node) => (isCondition(node) ? moved(node) : undefined),
  },
  {
    name: "k < max(u, m): k < u; k < min(u, n): k < u",
    condition: "numbers m <= k < n; the other comparisons likewise",
    apply: (node) => (isCondition(node) ? unclipped(node) : undefined),
  },
];

type Comparison = Expression & {
  readonly operation: Operation;
  readonly operands: readonly [Expression, Expression];
};

function moved(node: Comparison): Expression | undefined {
  const [a, b] = node.operands;
  const [k, u, isLeft] =
    a.kind === "constant" ? [a.value, b, true] : b.kind === "constant" ? [b.value, a, false] : [];
  if (k === undefined || u?.kind !== "application") return undefined;
  const found = inverse(u, k);
  if (found === undefined) return undefined;
  const [inner, bound] = found;
  return withOperands(node as never, isLeft ? [constant(bound), inner] : [inner, constant(bound)]);
}

/** The v and l where u = k is v = l, and u < k is v < l. */
function inverse(u: Expression, k: number): readonly [Expression, number] | undefined {
  if (u.kind !== "application") return undefined;
  const [a, b] = u.operands as readonly [Expression, Expression];
  const number = (node: Expression | undefined) => (node?.kind === "constant" ? node.value : undefined);
  const [left, right] = [number(a), number(b)];
  switch (u.operation) {
    case "add": {
      const c = right ?? left;
      if (c === undefined || k - c + c !== k || k - (k - c) !== c) return undefined;
      return [right === undefined ? b : a, k - c];
    }
    case "sub":
      return right !== undefined && k + right - right === k && k + right - k === right
        ? [a, k + right]
        : undefined;
    case "div":
      return right !== undefined && right > 0 && isExact(k, right) ? [a, k * right] : undefined;
    case "mul": {
      const m = left ?? right;
      if (m === undefined || m <= 0 || !isExact(k / m, m) || (k / m) * m !== k) return undefined;
      return [left === undefined ? a : b, k / m];
    }
    default:
      return undefined;
  }
}

/** Whether the product of two numbers is one of few digits, so that it is not rounded. */
const isExact = (a: number, b: number): boolean =>
  Math.fround(a) === a && Math.fround(b) === b && Number.isFinite(a * b);

function unclipped(node: Comparison): Expression | undefined {
  if (node.operation === "equal") return undefined;
  const [a, b] = node.operands;
  const [k, u, isLeft] =
    a.kind === "constant" ? [a.value, b, true] : b.kind === "constant" ? [b.value, a, false] : [];
  if (k === undefined || u?.kind !== "application" || (u.operation !== "max" && u.operation !== "min"))
    return undefined;
  const [p, q] = u.operands;
  const [bound, inner] = p?.kind === "constant" ? [p.value, q] : q?.kind === "constant" ? [q.value, p] : [];
  if (bound === undefined || inner === undefined) return undefined;
  if (u.operation === "max" ? !(bound < k) : !(bound > k)) return undefined;
  return withOperands(node as never, isLeft ? [a, inner] : [inner, b]);
}
