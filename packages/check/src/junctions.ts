// Where a formula goes from one branch to another as x grows.
import type { Application, Expression } from "echoai/expression";
import { collect } from "echoai/expression";
import { add, type Big, fromNumber, scaled, sizeOf, sub } from "./multiprecision/index.ts";
import { Evaluation, type Point } from "./truth/evaluation.ts";

/** A border between branches: numbers on both sides of it, nearer than any floats, and one of them for it. */
export interface Junction {
  readonly at: Big;
  readonly below: Big;
  readonly above: Big;
}

/**
 * Those that lie between some inputs, or on one.
 *
 * @param inputs finite, in order
 */
export function junctionsOf(
  formula: Expression,
  point: Point,
  inputs: readonly number[],
): readonly Junction[] {
  const found = collect([formula])
    .filter(isBorder)
    .filter(dependsOnX)
    .flatMap((node) => {
      const side = sideOf(node, point);
      return crossings(side, inputs.map(fromNumber));
    });
  return found.filter(({ at }, index) => found.findIndex((other) => isSame(other.at, at)) === index);
}

const isBorder = (node: Expression): node is Application =>
  node.kind === "application" && borders.has(node.operation);

const borders: ReadonlySet<string> = new Set(["abs", "sign", "min", "max", "less", "lessEqual", "equal"]);

const dependsOnX = (node: Expression): boolean =>
  collect([node]).some((part) => part.kind === "input" && part.name === "x");

type SideOf = (x: Big) => -1 | 0 | 1 | undefined;

/** On which side of its border an operation is; undefined where it has no value. */
const sideOf =
  ({ operands: [a, b] }: Application, point: Point): SideOf =>
  (x) => {
    const evaluation = new Evaluation({ ...point, x }, [], 512, true);
    try {
      const first = a as Expression;
      return b === undefined
        ? evaluation.signOf(evaluation.at(first).value)
        : evaluation.compare(first, b as Expression);
    } catch {
      return undefined;
    }
  };

function crossings(side: SideOf, inputs: readonly Big[]): readonly Junction[] {
  const sides = inputs.map(side);
  return inputs.flatMap((x, index) => {
    if (sides[index] === 0) return isIsolated(sides, index) ? [exactly(x)] : [];
    const [before, after] = [sides[index - 1], sides[index]];
    const crosses = before !== undefined && after !== undefined && before * after < 0;
    return crosses ? [bisected(side, inputs[index - 1] as Big, x, after)] : [];
  });
}

/** A whole range of ties, such as of min(x, x), is no border. */
const isIsolated = (sides: readonly unknown[], index: number): boolean =>
  sides[index - 1] !== 0 || sides[index + 1] !== 0;

const exactly = (at: Big): Junction => {
  const step: Big = [1n, at[0] === 0n ? -1100n : sizeOf(at) - 400n];
  return { at, below: sub(at, step), above: add(at, step) };
};

function bisected(side: SideOf, low: Big, high: Big, above: -1 | 1 | 0): Junction {
  let [below, beyond] = [low, high];
  for (;;) {
    const width = sub(beyond, below);
    if (sizeOf(width) < sizeOf(beyond) - 300n) return { at: beyond, below, above: beyond };
    const middle = between(below, beyond);
    const found = side(middle);
    if (found === 0 || found === undefined) return exactly(middle);
    if (found === above) beyond = middle;
    else below = middle;
  }
}

/** Of the same sign by their exponents, so that 10^-300 and 1 are not far apart. */
function between(low: Big, high: Big): Big {
  const [small, large] = [sizeOf(low), sizeOf(high)];
  const areAlike = low[0] > 0n === high[0] > 0n && low[0] !== 0n && high[0] !== 0n;
  const gap = large > small ? large - small : small - large;
  if (!areAlike || gap < 4n) return scaled(add(low, high), -1);
  return [low[0] > 0n ? 1n : -1n, ((small + large) >> 1n) - 1n];
}

const isSame = (a: Big, b: Big): boolean => {
  const difference = sub(a, b);
  return difference[0] === 0n || sizeOf(difference) < sizeOf(a) - 250n;
};
