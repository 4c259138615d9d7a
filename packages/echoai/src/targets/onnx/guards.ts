import {
  type Application,
  add,
  collect,
  constant,
  div,
  type Expression,
  input,
  isCondition,
  max,
  min,
  type Operation,
  operations,
  simplify,
  substitute,
} from "../../expression/index.ts";
import { largestFloat32 } from "../../expression/range.ts";
import { costOf } from "./cost.ts";

/**
 * The formula of x without the bounds and choices that float32 does not need, such as those against what overflows in float64. One
 * is left out if the value stays, to a rounding, at floats of every size and at those around the formula's constants.
 */
export function unguarded(formula: Expression): Expression {
  const isOfXAlone = collect([formula]).every((node) => !("name" in node) || node === input("x"));
  return isOfXAlone ? without(reciprocal(formula), formula) : formula;
}

function without(formula: Expression, original: Expression): Expression {
  const valuesOf = evaluator(pointsFor(original));
  const wanted = valuesOf(original);
  const isSame = (other: Expression) =>
    valuesOf(other).every((value, index) => isClose(value, wanted[index] as number));
  const shorten = (current: Expression): Expression => {
    const nodes = collect([current]);
    // What a comparison asks may change its answer in a window that no point is in.
    const asked = new Set(collect(nodes.filter((node) => isCondition(node) && !isAboutSize(node))));
    for (const node of nodes.filter((each) => !asked.has(each))) {
      for (const candidate of node.kind === "application" ? candidatesFor(node) : []) {
        const other = simplify(substitute(current, new Map([[node, candidate]])));
        if (costOf(other) < costOf(current) && isSame(other)) return shorten(other);
      }
    }
    return current;
  };
  return shorten(isSame(formula) ? formula : original);
}

/** What may stand in a node's place. */
function candidatesFor({ operation, operands }: Application): readonly Expression[] {
  if (operation === "min" || operation === "max") return operands.filter(isProportional);
  if (operation === "add") return operands.filter((_, place) => operands[1 - place] === constant(0));
  const [condition, ...sides] = operands;
  if (operation !== "select" || condition === undefined || !isAboutSize(condition)) return [];
  const x = input("x");
  const bounded = [x, max(x, -largestFloat32), min(x, largestFloat32), max(-1e18, min(x, 1e18))];
  return bounded.flatMap((bound) => sides.map((side) => substitute(side, new Map([[x, bound]]))));
}

/**
 * Whether a comparison asks if x is large, or infinite: it has the same answer for all floats beyond some size, and so is no narrow
 * window.
 */
const isAboutSize = (condition: Expression): boolean =>
  condition.kind === "application" &&
  condition.operands.some(isProportional) &&
  condition.operands.some(
    (operand) =>
      operand.kind === "constant" &&
      Math.abs(operand.value) >= (condition.operation === "equal" ? Number.POSITIVE_INFINITY : 100),
  );

/** Whether a formula is x but for numbers and its sign: a bound on it holds from some x on. */
const isProportional = (node: Expression): boolean => {
  if (node.kind !== "application") return node === input("x");
  const varying = node.operands.filter(({ kind }) => kind !== "constant");
  return proportional.includes(node.operation) && varying.length === 1 && varying.every(isProportional);
};

const proportional: readonly Operation[] = ["neg", "abs", "mul", "add", "sub", "min", "max"];

/**
 * a (n / (n + c)) as a / (1 + c / n), which no infinite n spoils; below 1e-36, where c / n is infinite, it is 0. Not where the
 * quotient is wanted by itself, too.
 */
export const reciprocal = (formula: Expression): Expression =>
  collect([formula]).reduce((current, node) => {
    const [a, quotient] = operandsOf(node, "mul");
    const [n, sum] = operandsOf(quotient, "div");
    const [first, c] = operandsOf(sum, "add");
    if (a === undefined || n === undefined || first !== n || c?.kind !== "constant") return current;
    const other = substitute(current, new Map([[node, div(a, add(1, div(c, n)))]]));
    return costOf(other) <= costOf(current) ? other : current;
  }, formula);

const operandsOf = (node: Expression | undefined, operation: Operation): readonly Expression[] =>
  node?.kind === "application" && node.operation === operation ? node.operands : [];

/** Floats of every size, eight for each power of two, the infinities and NaN, and those around the constants. */
function pointsFor(formula: Expression): readonly number[] {
  const sizes = Array.from({ length: 254 }, (_, exponent) => 2 ** (exponent - 126));
  const eighths = Array.from({ length: 8 }, (_, eighth) => 1 + eighth / 8);
  const steps = Array.from({ length: 23 }, (_, bits) => 2 ** -(bits + 1));
  const constants = collect([formula]).flatMap((node) => (node.kind === "constant" ? [node.value] : []));
  const positive = [
    ...[0, 1.4e-45, 1e-40, largestFloat32, Number.POSITIVE_INFINITY],
    ...sizes.flatMap((size) => eighths.map((eighth) => size * eighth)),
    ...constants.flatMap((value) => [
      value,
      ...steps.flatMap((step) => [value * (1 - step), value * (1 + step)]),
    ]),
  ].map(Math.fround);
  return [Number.NaN, ...positive, ...positive.map((value) => -value)];
}

/** What gives a formula's values at all points, in float32 arithmetic; a node that it has met it knows. */
function evaluator(points: readonly number[]): (formula: Expression) => Float32Array {
  const known = new Map<Expression, Float32Array>();
  const compute = (node: Expression): Float32Array => {
    if (node.kind === "constant") return new Float32Array(points.length).fill(node.value);
    if (node.kind !== "application") return Float32Array.from(points);
    const { evaluate } = operations[node.operation];
    const [a, b = a, c = a] = node.operands.map((operand) => known.get(operand)) as Float32Array[];
    return (a as Float32Array).map((value, index) =>
      evaluate(value, b?.[index] as number, c?.[index] as number),
    );
  };
  return (formula) => {
    for (const node of collect([formula])) if (!known.has(node)) known.set(node, compute(node));
    return known.get(formula) as Float32Array;
  };
}

const isClose = (value: number, wanted: number): boolean =>
  value === wanted ||
  (Number.isNaN(value) && Number.isNaN(wanted)) ||
  // No finite value is near an infinite one, though infinity is not above infinity.
  Math.abs(value - wanted) <= 4e-7 * Math.min(Math.abs(wanted), largestFloat32) ||
  (Math.abs(value) < 1e-36 && Math.abs(wanted) < 1e-36);
