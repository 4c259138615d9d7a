import { constant, type Expression } from "../expression.ts";
import type { Callee, CalleeOperand } from "./callees.ts";
import type { Range } from "./error.ts";
import { bond, type Part, type PartReader } from "./part.ts";

/**
 * The operands of a call, from the bracket on; those that are left out have their defaults.
 * @throws FormulaError for too few, too many, a comparison in place of a number, or a number that is not allowed
 */
export function readOperands(reader: PartReader, name: Range, callee: Callee): readonly Expression[] {
  const given: Part[] = [];
  reader.expect("(");
  if (!reader.isNext(")"))
    do given.push(reader.formula(bond.choice));
    while (reader.took(","));
  const { end } = reader.isNext(")") ? reader.take() : reader.unexpected('an operator, "," or ")"');
  const { operands } = callee;
  const needed = operands.filter((operand) => operand.default === undefined);
  if (given.length < needed.length || given.length > operands.length) {
    const optional = operands.slice(needed.length).map((operand) => `[${operand.name}]`);
    const expected = [...needed.map((operand) => operand.name), ...optional].join(", ");
    reader.fail(
      { start: name.start, end },
      `${callee.name} takes (${expected}), got ${given.length}`,
      expected,
    );
  }
  return operands.map((operand, index) => operandOf(reader, callee, operand, given[index]));
}

function operandOf(
  reader: PartReader,
  callee: Callee,
  operand: CalleeOperand,
  given: Part | undefined,
): Expression {
  if (given === undefined) return constant(operand.default as number);
  const node = operand.isCondition ? reader.condition(given) : reader.number(given);
  const allowed = node.kind === "constant" ? operand.refuses?.(node.value) : undefined;
  if (allowed === undefined) return node;
  return reader.fail(given, `${operand.name} of ${callee.name} must be ${allowed}`, allowed);
}
