import {
  type Application,
  add,
  type BinaryApplication,
  type Condition,
  div,
  type Expression,
  isConstant,
  ldexp,
  less,
  max,
  min,
  mul,
  type Operation,
  select,
  sub,
} from "../expression.ts";
import { anyValue, decision, holdsZero, type Range } from "../range.ts";
import { isWithin } from "./setting.ts";

type Cheaper = (node: Application, operands: readonly Expression[]) => Expression;
type Ranges = ReadonlyMap<Expression, Range>;

/** Arithmetic in the form that costs a machine least, given the ranges of the formulas' nodes. */
export function cheaperArithmetic(
  roots: readonly Expression[],
  live: ReadonlySet<Expression>,
  ranges: Ranges,
): Partial<Record<Operation, Cheaper>> {
  const { uses, divisions } = countUses(roots, live);
  const rangeOf = (node: Expression | undefined) => (node && ranges.get(node)) ?? anyValue;

  /** One division for all that have a divisor in common. */
  const quotient: Cheaper = ({ operands: [, divisor] }, [a, b]) => {
    const isShared = (divisions.get(divisor as Expression) ?? 0) > 1;
    if (!isShared || isConstant(a as Expression, 1) || !isInvertible(rangeOf(divisor)))
      return div(a as Expression, b as Expression);
    return mul(a as Expression, div(1, b as Expression));
  };

  /** a (1 / b) = a / b, with one rounding less. */
  const product: Cheaper = (node, operands) => {
    const place = node.operands.findIndex(
      (operand) =>
        isReciprocal(operand) && uses.get(operand) === 1 && divisions.get(operand.operands[1]) === 1,
    );
    const reciprocal = operands[place];
    if (reciprocal?.kind !== "application" || !isReciprocal(reciprocal))
      return mul(operands[0] as Expression, operands[1] as Expression);
    return div(operands[1 - place] as Expression, reciprocal.operands[1]);
  };

  /**
   * Machines have two kinds of minimum: one that knows NaN and signed zeros, and b < a ? b : a, which takes a fraction of the
   * time and is the same where b is neither NaN nor zero.
   */
  const extremum =
    (takesSecond: (a: Expression, b: Expression) => Condition, exact: typeof min): Cheaper =>
    (node, operands) => {
      const second = node.operands.findIndex(
        (operand) => !rangeOf(operand).nan && !holdsZero(rangeOf(operand)),
      );
      const [a, b] = [operands[second < 0 ? 1 : 1 - second], operands[second]];
      if (a !== undefined && b !== undefined) return select(takesSecond(a, b), b, a);
      const zero = node.operands.findIndex((operand) => isConstant(operand, 0));
      if (zero < 0 || exact === min) return exact(operands[0] as Expression, operands[1] as Expression);
      // -0 stays behind and becomes 0.
      return add(select(less(operands[1 - zero] as Expression, 0), 0, operands[1 - zero] as Expression), 0);
    };

  /**
   * 1 + 2^k (1 + m) = (1 + 2^k) + 2^k m, with one rounding less. What 2^k takes from the 1, at k = 24 up to a unit in the last
   * place, is added where the sum is used more than once: its error counts as often.
   */
  const sum: Cheaper = (node, operands) => {
    const place = operands.findIndex((operand) => isConstant(operand, 1));
    const power = node.operands[1 - place];
    const parts = place < 0 || uses.get(power as Expression) !== 1 ? undefined : scaled(operands[1 - place]);
    if (parts === undefined) return add(operands[0] as Expression, operands[1] as Expression);
    const scale = ldexp(1, parts.k);
    const most = add(scale, 1);
    const rest = mul(parts.m, scale);
    return add((uses.get(node) ?? 0) > 1 ? add(rest, sub(1, sub(most, scale))) : rest, most);
  };

  return {
    add: sum,
    div: quotient,
    mul: product,
    min: extremum((a, b) => less(b, a), min),
    max: extremum((a, b) => less(a, b), max),
    select: (node, [condition, a, b]) => {
      const holds = decision(rangeOf(node.operands[0]));
      if (holds !== undefined) return (holds ? a : b) as Expression;
      return select(condition as Condition, a as Expression, b as Expression);
    },
  };
}

/** The m and k of 2^k (1 + m), which is how an exponential is made. */
function scaled(node: Expression | undefined) {
  if (node?.kind !== "application" || node.operation !== "ldexp") return undefined;
  const [mantissa, k] = node.operands;
  if (mantissa.kind !== "application" || mantissa.operation !== "add") return undefined;
  const [m, one] = mantissa.operands;
  return isConstant(one, 1) ? { m, k } : undefined;
}

const isReciprocal = (node: Expression): node is BinaryApplication =>
  node.kind === "application" && node.operation === "div" && isConstant(node.operands[0], 1);

/** Whether 1 / b is a normal number. */
const isInvertible = (b: Range): boolean => isWithin(b, 1e-37, 1e37) || isWithin(b, -1e37, -1e-37);

function countUses(roots: readonly Expression[], live: ReadonlySet<Expression>) {
  const uses = new Map<Expression, number>();
  const divisions = new Map<Expression, number>();
  const count = (counts: Map<Expression, number>, node: Expression) =>
    counts.set(node, (counts.get(node) ?? 0) + 1);
  for (const root of roots) count(uses, root);
  for (const node of live) {
    if (node.kind !== "application") continue;
    for (const operand of node.operands) count(uses, operand);
    if (node.operation === "div") count(divisions, node.operands[1]);
  }
  return { uses, divisions };
}
