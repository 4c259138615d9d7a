import {
  add,
  collect,
  constant,
  differentiate,
  type Expression,
  evaluate,
  mul,
  parameter,
  substitute,
  type Variable,
  withOperands,
} from "../expression/index.ts";

/**
 * What a float32 rounding of the angles in a formula makes of its value, which nothing that computes in float32 can be held to: 0
 * where there are none.
 */
export function angleError(formula: Expression, values: Readonly<Record<string, number>>): number {
  const slopes = known.get(formula) ?? slopesIn(formula);
  known.set(formula, slopes);
  const error = slopes.reduce((sum, slope) => sum + Math.abs(evaluate(slope, values)), 0);
  return 2 ** -23 * (Number.isNaN(error) ? 0 : error);
}

const known = new WeakMap<Expression, readonly Expression[]>();

/** The formula's derivatives in the relative errors of its angles, where these are 0. */
function slopesIn(formula: Expression): readonly Expression[] {
  const error = parameter("relativeError") as Variable;
  return collect([formula]).flatMap((node) => {
    if (node.kind !== "application" || (node.operation !== "sin" && node.operation !== "cos")) return [];
    const [angle] = node.operands;
    const changed = substitute(formula, new Map([[node, withOperands(node, [mul(angle, add(1, error))])]]));
    return [substitute(differentiate(changed, error.name), new Map([[error, constant(0)]]))];
  });
}
