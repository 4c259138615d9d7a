import { type Expression, equal, input, type Operand, select } from "../expression/index.ts";

/** What IEEE arithmetic leaves open of a formula. What needs nothing is left out. */
export interface Completion {
  /** What stands in the formula's place at -infinity. */
  readonly below?: ((formula: Expression) => Operand) | undefined;
  /** And at infinity. */
  readonly above?: ((formula: Expression) => Operand) | undefined;
  /** The inputs whose NaN the formula forgets. */
  readonly forgets?: readonly string[];
}

/** The formula with the limits at the infinities, and NaN for NaN. */
export function complete(formula: Expression, { below, above, forgets = [] }: Completion = {}): Expression {
  const x = input("x");
  const lower = below ? select(equal(x, Number.NEGATIVE_INFINITY), below(formula), formula) : formula;
  const limited = above ? select(equal(x, Number.POSITIVE_INFINITY), above(formula), lower) : lower;
  return forgets
    .map(input)
    .reduce((kept, variable) => select(equal(variable, variable), kept, variable), limited);
}
