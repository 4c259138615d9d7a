import type { Expression } from "../expression.ts";
import type { Range } from "../range.ts";
import type { Coefficients, Format } from "./coefficients.ts";

/**
 * Which arguments an approximation is right for. `ordinary`: those for which what it assumes holds, so that whoever uses it must
 * look. `all`: every one, by choices of its own. In float64, angles too large for their digits are still named.
 */
export type Reach = "ordinary" | "all";

/** What an approximation may rely on, and whom it tells where it does not hold. */
export interface Setting {
  readonly format: Format;
  readonly reach: Reach;
  readonly coefficients: Coefficients;
  /** Whether a formula has one value for the whole call; it is computed in float64, once. */
  readonly isUniform: (node: Expression) => boolean;
  /** What is known of the first operand's values. */
  readonly range: Range;
  /** The approximation holds only where the node lies between, nowhere if `low` is above `high`; elsewhere it may give anything. */
  readonly assume: (node: Expression, low: number, high: number) => void;
}

/** An operation in terms of plainer ones; one with a single operand is given `setting` as the last argument. */
export type Approximation = (a: Expression, setting: Setting) => Expression;

export const isWithin = ({ low, high, nan }: Range, least: number, most: number): boolean =>
  !nan && low >= least && high <= most;
