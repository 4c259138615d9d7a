import type { Expression, Operation } from "../expression.ts";
import { simplify } from "../simplify.ts";
import { rewrite } from "../walk.ts";
import * as error from "./error.ts";
import * as logarithm from "./logarithm.ts";
import * as logistic from "./logistic.ts";

type Table = Partial<Record<Operation, (a: Expression) => Expression>>;

/** What the first are written in terms of, the second may make better. */
const passes = [{ ...logistic, ...error }, logarithm] as const satisfies readonly Table[];

/** The operations that can be written in terms of plainer ones, for a target that lacks them or whose own are poor. */
export type Lowerable = keyof (typeof passes)[0] | keyof (typeof passes)[1];

/** The formula without the named operations; a logarithm that is made better still starts from the target's own. */
export const lower = (root: Expression, lacking: ReadonlySet<Lowerable>): Expression =>
  simplify(
    passes.reduce<Expression>(
      (formula, table) => rewrite(formula, (node) => replace(node, table, lacking)),
      root,
    ),
  );

function replace(node: Expression, table: Table, lacking: ReadonlySet<string>): Expression {
  if (node.kind !== "application" || !lacking.has(node.operation)) return node;
  const [operand] = node.operands;
  return operand === undefined ? node : (table[node.operation]?.(operand) ?? node);
}
