import {
  add,
  type Expression,
  max,
  min,
  mul,
  type Operation,
  rewrite,
  simplify,
} from "../../expression/index.ts";
import { anyValue, decision, rangesOf } from "../../expression/range.ts";
import { fewerChoices } from "./choices.ts";
import { elements, type FloatType } from "./elements.ts";
import { reciprocal, unguarded } from "./guards.ts";

/** The formula with less work for ONNX Runtime, and the same values but for rounding; guards go where the range is float32's. */
export function cheaper(formula: Expression, type: FloatType = "float32"): Expression {
  const { largest } = elements[type];
  const apply = (root: Expression) =>
    rewrite(root, (node) =>
      node.kind === "application" ? (rules[node.operation]?.(node.operands, largest) ?? node) : node,
    );
  const isWide = largest > 1e38 && type !== "double";
  const shorter = apply(fewerChoices(apply(decided(formula))));
  return simplify(apply(isWide ? unguarded(shorter) : reciprocal(shorter)));
}

/** Without the choices that their operands' ranges have made. */
function decided(formula: Expression): Expression {
  const ranges = rangesOf([formula], () => anyValue);
  return rewrite(formula, (node) => {
    if (node.kind !== "application" || node.operation !== "select") return node;
    const [condition, a, b] = node.operands;
    const holds = decision(ranges.get(condition) ?? anyValue);
    return holds === undefined ? node : holds ? a : b;
  });
}

/** @param largest the largest float of the type */
type Rule = (operands: readonly Expression[], largest: number) => Expression | undefined;

const rules: Partial<Record<Operation, Rule>> = {
  /** a b + a c = a (b + c), where b + c does not overflow unless the whole does. */
  add: (operands, largest) => {
    const [first, second] = operands.map(factorsOf);
    const shared = first?.find((factor) => second?.includes(factor));
    if (first === undefined || second === undefined || shared === undefined) return undefined;
    const sum = add(without(first, shared), without(second, shared));
    const isLarge = shared.kind === "constant" && Math.abs(shared.value) >= 1;
    return isLarge || isWithin(sum, largest) ? mul(shared, sum) : undefined;
  },
  min: (operands) => merged(operands, "min", Math.min),
  max: (operands) => merged(operands, "max", Math.max),
  select: ([condition, a, b]) => {
    if (condition?.kind !== "application" || a === undefined || b === undefined) return undefined;
    if (condition.operation === "equal") return undefined;
    const [left, right] = condition.operands;
    // c < a ? c : a is min(a, c), NaN included, where c is no NaN.
    if (left === a && right === b && isNumber(a)) return min(b, a);
    if (right === a && left === b && isNumber(a)) return max(b, a);
    return undefined;
  },
};

function isWithin(formula: Expression, largest: number): boolean {
  const { low, high } = rangesOf([formula], () => anyValue).get(formula) ?? anyValue;
  return -largest <= low && high <= largest;
}

/** min(c, min(d, a)) = min(min(c, d), a). */
function merged(
  operands: readonly Expression[],
  operation: "min" | "max",
  evaluate: (a: number, b: number) => number,
): Expression | undefined {
  const outer = boundOf(operands);
  if (outer?.a.kind !== "application" || outer.a.operation !== operation) return undefined;
  const inner = boundOf(outer.a.operands);
  const build = operation === "min" ? min : max;
  return inner && build(inner.a, evaluate(outer.bound, inner.bound));
}

/** Of two operands the one that is a number, and the other one. */
export function boundOf(operands: readonly Expression[]): { bound: number; a: Expression } | undefined {
  const place = operands.findIndex(isNumber);
  const [bound, a] = [operands[place], operands[1 - place]];
  return bound?.kind === "constant" && a !== undefined ? { bound: bound.value, a } : undefined;
}

const isNumber = (node: Expression): boolean => node.kind === "constant" && !Number.isNaN(node.value);

const factorsOf = (node: Expression): readonly Expression[] | undefined =>
  node.kind === "application" && node.operation === "mul" ? node.operands : undefined;

const without = (factors: readonly Expression[], factor: Expression): Expression =>
  factors[factors[0] === factor ? 1 : 0] as Expression;
