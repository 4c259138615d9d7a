import { type Bound, kernels } from "../../claims/functions.mjs";
import { type Expression, fold, type Operation, operations } from "../expression/index.ts";

/**
 * How many units in the last place a float32 result is away from the value that it should be. Infinite for a result of another
 * kind: NaN or an infinity without need, a number in place of one, another zero than the wanted one. Beyond the largest float32
 * an infinity is right.
 */
export function float32Error(got: number, wanted: number): number {
  if (Object.is(got, wanted)) return 0;
  if (wanted === 0 || !Number.isFinite(wanted) || Number.isNaN(got)) return Number.POSITIVE_INFINITY;
  if (!Number.isFinite(got) && Math.abs(wanted) < 2 ** 127) return Number.POSITIVE_INFINITY;
  const exponent = Math.floor(Math.log2(Math.abs(wanted)));
  const spacing = 2 ** Math.max(-149, Math.min(exponent - 23, 104));
  return Math.abs(bounded(got) - bounded(wanted)) / spacing;
}

/** Infinity stands for 2^128, the number that would follow the largest. */
const bounded = (value: number) => Math.max(-(2 ** 128), Math.min(value, 2 ** 128));

/** Whether a float32 result is right within a bound. NaN must be NaN; the sign of a zero says nothing. */
export function isWithin({ ulp = 0, relative = 0, absolute }: Bound, got: number, wanted: number): boolean {
  const error = Math.abs(bounded(got) - bounded(wanted));
  return (
    float32Error(got + 0, Math.fround(wanted) + 0) === 0 ||
    error <= absolute ||
    error <= relative * Math.abs(bounded(wanted)) ||
    float32Error(got + 0, wanted + 0) <= ulp
  );
}

/** Whether a float32 is as near to a value as a SIMD kernel claims at all parameters, near roots too. */
export const isNearFloat32 = (got: number, wanted: number): boolean =>
  isWithin({ ulp: kernels.fast.otherUlp, absolute: kernels.fast.absolute }, got, wanted);

/**
 * The value of a formula in float32 arithmetic, in which each operation's result is rounded. What is uniform is computed in
 * float64 and rounded where it is used.
 */
export const evaluateSingle = (
  root: Expression,
  values: Readonly<Record<string, number>>,
  isUniform: (node: Expression) => boolean = ({ kind }) => kind === "constant",
): number =>
  Math.fround(
    fold<number>([root], (node, operands) => {
      if (node.kind === "constant") return node.value;
      if (node.kind !== "application") return values[node.name] as number;
      if (isUniform(node)) return apply(node.operation, operands);
      const result = Math.fround(apply(node.operation, operands.map(Math.fround)));
      // Machines round by adding a large number and subtracting it again, which never leaves -0.
      return node.operation === "round" ? result + 0 : result;
    })[0] as number,
  );

/** The value of a formula with the result of each operation, and each variable and constant, changed by `round`. */
export const evaluateRounded = (
  root: Expression,
  values: Readonly<Record<string, number>>,
  round: (value: number) => number,
): number =>
  fold<number>([root], (node, operands) => {
    if (node.kind === "constant") return round(node.value);
    return round(
      node.kind === "application" ? apply(node.operation, operands) : (values[node.name] as number),
    );
  })[0] as number;

const apply = (operation: Operation, [a, b, c]: readonly number[]): number =>
  operations[operation].evaluate(a as number, b as number, c as number);
