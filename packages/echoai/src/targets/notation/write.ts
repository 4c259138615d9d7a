import { checkExpression } from "../../expression/checkExpression.ts";
import { type Expression, fold } from "../../expression/index.ts";
import { level, type Notation, negated, type Piece, type Written } from "./notation.ts";
import { rows } from "./rows.ts";

/**
 * Writes a formula out in full.
 * @throws TypeError for what is no expression
 */
export function write(owner: string, formula: Expression, notation: Notation): string {
  checkExpression(owner, formula);
  const operations = rows(notation);
  const piece = (node: Expression, operands: readonly Written[]): Piece => {
    switch (node.kind) {
      case "constant":
        return constant(node.value, notation);
      case "application":
        return operations[node.operation](...(operands as [Written, Written, Written]));
      default:
        return { text: notation.variable(node.name), level: level.atom };
    }
  };
  return fold<Written>([formula], (node, operands) => ({ ...piece(node, operands), node }))[0]?.text ?? "";
}

function constant(value: number, notation: Notation): Piece {
  const isNegative = value < 0 || Object.is(value, -0);
  const number = notation.number(Math.abs(value));
  return isNegative ? negated(number, notation) : number;
}
