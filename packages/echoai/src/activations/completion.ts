import { type Expression, equal, input, type Operand, select } from "../expression/index.ts";

/** What IEEE arithmetic leaves open of a formula. What needs nothing is left out. */
export interface Completion {
  /** What stands in the formula's place at -infinity. */
  readonly below?: ((formula: Expression) => Operand) | undefined;
  /** And at infinity. */
  readonly above?: ((formula: Expression) => Operand) | undefined;
  /** Whether the formula may be a number where x is NaN. */
  readonly forgetsNaN?: boolean;
}

/** What completes the formulas of a function, by their names. */
export type Completions = Readonly<Record<string, Completion>>;

/** The formula with the limits at the infinities, and NaN for NaN. */
export function complete(formula: Expression, { below, above, forgetsNaN }: Completion = {}): Expression {
  const x = input("x");
  const lower = below ? select(equal(x, Number.NEGATIVE_INFINITY), below(formula), formula) : formula;
  const limited = above ? select(equal(x, Number.POSITIVE_INFINITY), above(formula), lower) : lower;
  return forgetsNaN ? select(equal(x, x), limited, x) : limited;
}
