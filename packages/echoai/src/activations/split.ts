import { describe } from "../expression/describe.ts";

/** How a tensor is divided into the values and the gates of a gated function. */
export interface Split {
  /** The axis that is divided; from the end if negative. Default -1. */
  readonly axis: number;
  /** Whether values and gates lie in two halves, the default, or take turns. */
  readonly layout: "halves" | "interleaved";
  /** Whether the gates are the first half, or the first of each pair, or the second, which is the default. */
  readonly gate: "first" | "second";
}

export const usualSplit: Split = { axis: -1, layout: "halves", gate: "second" };

export const splitNames = ["axis", "layout", "gate"] as const satisfies readonly (keyof Split)[];

/**
 * A split with what is given instead of its own.
 * @throws RangeError for a layout or gate that there is not, or an axis that is no integer
 */
export function readSplit(
  owner: string,
  usual: Split,
  given: { readonly [Key in keyof Split]?: unknown },
): Split {
  const { axis = usual.axis, layout = usual.layout, gate = usual.gate } = given;
  if (!Number.isInteger(axis))
    throw new RangeError(`${owner}: axis must be an integer, got ${describe(axis)}`);
  return {
    axis: axis as number,
    layout: oneOf(owner, "layout", ["halves", "interleaved"], layout),
    gate: oneOf(owner, "gate", ["first", "second"], gate),
  };
}

/** A tensor as runs of values and runs of gates that take turns, whatever the layout: `rows` of both, each `run` long. */
export interface Runs {
  readonly rows: number;
  readonly run: number;
  readonly isGateFirst: boolean;
  /** The shape of what is half as long along the axis. */
  readonly halved: readonly number[];
}

/** @throws RangeError for an axis that the shape has not, or one of odd length */
export function runsOf(owner: string, shape: readonly number[], split: Split): Runs {
  const axis = axisOf(owner, shape, split);
  const half = (shape[axis] as number) / 2;
  const [outer, inner] = split.layout === "halves" ? [1, half] : [half, 1];
  return {
    rows: product(shape.slice(0, axis)) * outer,
    run: product(shape.slice(axis + 1)) * inner,
    isGateFirst: split.gate === "first",
    halved: shape.with(axis, half),
  };
}

/**
 * The axis that is divided, from the front; null in a shape is a length that is not known yet.
 * @throws RangeError for an axis that the shape has not, or one of odd length
 */
export function axisOf(owner: string, shape: readonly (number | null)[], { axis: given }: Split): number {
  const written = `[${shape.map(String).join(", ")}]`;
  const axis = given < 0 ? given + shape.length : given;
  const length = shape[axis];
  if (length === undefined)
    throw new RangeError(`${owner}: axis must be an axis of ${written}, got ${given}`);
  if (typeof length === "number" && length % 2 !== 0)
    throw new RangeError(`${owner}: axis ${axis} of ${written} must have an even length, got ${length}`);
  return axis;
}

const product = (lengths: readonly number[]): number => lengths.reduce((size, length) => size * length, 1);

function oneOf<Choice extends string>(
  owner: string,
  option: string,
  [one, other]: readonly [Choice, Choice],
  given: unknown,
): Choice {
  if (given === one || given === other) return given as Choice;
  throw new RangeError(`${owner}: ${option} must be "${one}" or "${other}", got ${describe(given)}`);
}
