import { type Expression, type Operation, withOperands } from "../expression/expression.ts";
import { anyValue, decision, rangesOf } from "../expression/range.ts";
import { simplify } from "../expression/simplify.ts";
import { fold, rewrite } from "../expression/walk.ts";
import * as angle from "./angle.ts";
import * as error from "./errorFunction.ts";
import * as exponential from "./exponentialTails.ts";
import * as logarithm from "./logarithm.ts";
import * as logistic from "./sigmoid.ts";

type Table = Partial<Record<Operation, (a: Expression) => Expression>>;

/**
 * What the first are written in terms of, the others may make better. The logarithm comes last: the exponential that it takes is
 * an ordinary one.
 */
const passes = [
  { ...logistic, ...error, ...angle },
  exponential,
  logarithm,
] as const satisfies readonly Table[];

/** The operations that can be written in terms of plainer ones, for a target that lacks them or whose own are poor. */
export type Lowerable = keyof (typeof passes)[0] | keyof (typeof passes)[1] | keyof (typeof passes)[2];

export const lowerable: ReadonlySet<Lowerable> = /* @__PURE__ */ new Set(
  passes.flatMap((table) => Object.keys(table) as Lowerable[]),
);

/** The formula without the named operations; those that are made better still start from the target's own. */
export const lower = (root: Expression, lacking: ReadonlySet<Lowerable>): Expression =>
  simplify(
    decided(
      passes.reduce<Expression>(
        (formula, table) => rewrite(formula, (node) => replace(node, table, lacking)),
        root,
      ),
    ),
  );

function replace(node: Expression, table: Table, lacking: ReadonlySet<string>): Expression {
  if (node.kind !== "application" || !lacking.has(node.operation)) return node;
  const [operand] = node.operands;
  return operand === undefined ? node : (table[node.operation]?.(operand) ?? node);
}

/** The formula without the choices that the ranges of its parts decide. */
function decided(root: Expression): Expression {
  const ranges = rangesOf([root], () => anyValue);
  return fold<Expression>([root], (node, operands) => {
    if (node.kind !== "application") return node;
    const [condition] = node.operands;
    const holds = node.operation === "select" ? decision(ranges.get(condition) ?? anyValue) : undefined;
    return holds === undefined ? withOperands(node, operands) : (operands[holds ? 1 : 2] as Expression);
  })[0] as Expression;
}
