import type { Condition, Expression } from "echoai/expression";
import type { Ball } from "./ball.ts";
import type { Jet, JetArithmetic } from "./jet.ts";

/** What the rows of operations ask while a formula is evaluated. */
export interface Context {
  readonly bits: number;
  readonly arithmetic: JetArithmetic;
  /** Whether a comparison, an absolute value or the like was exactly on its border. */
  isTied: boolean;
  /** @throws Undefined where there is no value, Imprecise where more bits would tell */
  at(node: Expression): Jet;
  /** -1, 0 or 1 for a < b, a = b, a > b. */
  compare(a: Expression, b: Expression): -1 | 0 | 1;
  /** The sign, where 0 is a tie. */
  signOf(a: Ball): -1 | 0 | 1;
  holds(condition: Condition): boolean;
  constant(value: Ball): Jet;
}
