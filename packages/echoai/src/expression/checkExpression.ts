import { describe } from "./describe.ts";
import { isExpression } from "./expression.ts";

/** @throws TypeError for what is no expression, such as an activation function, which has one */
export function checkExpression(owner: string, formula: unknown): void {
  if (!isExpression(formula))
    throw new TypeError(`${owner}: the formula must be an expression, got ${describe(formula)}`);
}
