import type { Expression } from "../expression.ts";
import type { Facts } from "./facts.ts";

/** A form that is traded for another one. Both are equal over the real numbers; in floats the second one holds where the first fails. */
export interface StabilityRule {
  /** Its algebra. */
  readonly name: string;
  /** When it is applied, beyond what the names in the algebra say. */
  readonly condition: string;
  /** What stands in the node's place, undefined where the rule does not fit. */
  readonly apply: (node: Expression, facts: Facts) => Expression | undefined;
}

/** Rules of one purpose, which run until none of them fits. */
export interface Phase {
  readonly name: string;
  /** Whether its forms are those that a derivative is taken of. */
  readonly isAnalytic: boolean;
  readonly rules: readonly StabilityRule[];
}
