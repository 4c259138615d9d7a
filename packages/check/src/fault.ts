// Which part of a formula is at fault: the first whose operands are right, and which is not.
import { collect, type Expression, operations } from "echoai/expression";
import { toText } from "echoai/text";
import { distance, type Format } from "./formats.ts";
import type { Parameters } from "./inputs.ts";
import { type Big, toDecimal } from "./multiprecision/index.ts";
import { Evaluation } from "./truth/evaluation.ts";
import { pointOf } from "./truth/truth.ts";

/** What went wrong in an operation. */
export type Symptom =
  | "zero times infinity"
  | "infinity less infinity"
  | "infinity over infinity"
  | "zero over zero"
  | "cancellation"
  | "overflow"
  | "underflow"
  | "rounding";

export interface Fault {
  /** The part, as text. */
  readonly expression: string;
  readonly symptom: Symptom;
  /** What the operands were, as text and number. */
  readonly operands: readonly { readonly expression: string; readonly computed: number }[];
  readonly computed: number;
  /** A decimal, or "none". */
  readonly right: string;
}

/**
 * The fault of a formula at a number, with its operations rounded to the format one by one; undefined where that gives a right result,
 * and it is the way in which it is computed that matters.
 */
export function faultOf(
  form: Expression,
  x: number,
  parameters: Parameters,
  format: Format,
): Fault | undefined {
  const values = computeEach(form, { ...parameters, x }, format);
  const evaluation = new Evaluation(pointOf({ ...parameters, x }), [], 1280, true);
  const rightOf = (node: Expression): Big | undefined => {
    try {
      return evaluation.at(node).value.value;
    } catch {
      return undefined;
    }
  };
  for (const node of collect([form])) {
    const computed = values.get(node);
    if (computed === undefined || node.kind !== "application") continue;
    const right = rightOf(node);
    const taken = node.operands.filter((operand) => values.has(operand));
    const numbers = taken.map((operand) => values.get(operand) as number);
    // Where even the truth has no value, what first makes NaN of numbers.
    const isRight =
      right === undefined
        ? !Number.isNaN(computed) || numbers.some(Number.isNaN)
        : isNearly(computed, right, format);
    if (isRight) continue;
    return {
      expression: toText(node),
      symptom: symptomOf(node.operation, numbers, computed),
      operands: taken.map((operand, index) => ({
        expression: toText(operand),
        computed: numbers[index] as number,
      })),
      computed,
      right: right === undefined ? "none" : toDecimal(right, 6),
    };
  }
  return undefined;
}

/** The number of each part that is needed: of a choice the branch that is taken. */
function computeEach(
  form: Expression,
  variables: Readonly<Record<string, number>>,
  { round }: Format,
): ReadonlyMap<Expression, number> {
  const known = new Map<Expression, number>();
  const at = (node: Expression): number => {
    const number = known.get(node) ?? round(compute(node));
    known.set(node, number);
    return number;
  };
  const compute = (node: Expression): number => {
    if (node.kind === "constant") return node.value;
    if (node.kind !== "application") return variables[node.name] as number;
    const [a, b, c] = node.operands as [Expression, Expression, Expression];
    if (node.operation === "select") return at(at(a) ? b : c);
    const [first, second] = node.operands.map(at);
    return operations[node.operation].evaluate(first as number, second as number, Number.NaN);
  };
  at(form);
  return known;
}

/** In half of the digits. */
const isNearly = (computed: number, right: Big, format: Format): boolean =>
  distance(computed, right, format) <= 2 ** (Number(format.bits) / 2);

function symptomOf(operation: string, [a = 0, b = 0]: readonly number[], computed: number): Symptom {
  const [first, second] = [a, b].map(Math.abs) as [number, number];
  const isInfinite = (size: number) => size === Number.POSITIVE_INFINITY;
  if (operation === "mul" && Number.isNaN(computed)) return "zero times infinity";
  if (operation === "div" && Number.isNaN(computed))
    return isInfinite(first) ? "infinity over infinity" : "zero over zero";
  if (operation === "add" || operation === "sub")
    return isInfinite(first) && isInfinite(second) ? "infinity less infinity" : "cancellation";
  if (!Number.isFinite(computed)) return "overflow";
  return computed === 0 ? "underflow" : "rounding";
}
