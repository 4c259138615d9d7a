import type { Condition, Expression } from "../expression.ts";
import type { Cursor } from "./cursor.ts";
import type { Range } from "./error.ts";

/** A part of a text, and what it says. */
export interface Part extends Range {
  readonly node: Expression;
}

/** What reads the parts of a text, for the rows of the grammar. */
export interface PartReader extends Cursor {
  /** Reads on for as long as operators bind at least so tightly. */
  formula(least: number): Part;
  /** The node of a part that has to be a number. */
  number(part: Part): Expression;
  /** The node of a part that has to be a comparison. */
  condition(part: Part): Condition;
  /** The node of a part that an exponent follows. */
  base(part: Part): Expression;
  /** Whether a part was written as a power of e. */
  isPowerOfE(part: Part): boolean;
  /** Whether a factor begins here, so that it multiplies what is before it. */
  startsFactor(ahead?: number): boolean;
}

/** How tightly operators bind. */
export const bond = { choice: 1, comparison: 2, sum: 3, product: 4, power: 5, atom: 6 } as const;
