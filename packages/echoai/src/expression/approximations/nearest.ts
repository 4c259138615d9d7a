import type { Expression, Operation } from "../expression.ts";
import * as real from "../expression.ts";
import { fold } from "../walk.ts";
import { expand } from "./approximate.ts";
import { add, choose, compare, div, mul, neg, type Pair, pair, sqrt, sub } from "./doubleDouble.ts";
import { erf, erfc, exp, expm1, log, log1p } from "./doubleDoubleFunctions.ts";
import { halves } from "./exactParts.ts";

/**
 * Formulas whose float64 values round to the float32 numbers nearest to what the given ones are of real numbers, ties to even. Only
 * sine, cosine and the arc tangent are no better than float64's.
 */
export function nearest(formulas: readonly Expression[]): readonly Expression[] {
  const { outputs } = expand(formulas, {
    format: "double",
    reach: "all",
    isUniform: () => false,
    own: { erf: ([a]) => real.erf(a as Expression), erfc: ([a]) => real.erfc(a as Expression) },
  });
  const pairs = fold<Pair>(outputs, (node, operands) =>
    node.kind === "application"
      ? rows[node.operation as keyof typeof rows](operands as Operands, node.operation)
      : pair(node),
  );
  return pairs.map((value, index) => checked(besideTie(value), formulas[index] as Expression));
}

/** A zero, an infinity and NaN stay, and what a number that float64's exponents have no place for has spoilt. */
const checked = (value: Expression, float64: Expression): Expression =>
  real.select(
    real.less(real.abs(real.sub(value, float64)), real.abs(real.mul(0.0625, float64))),
    value,
    float64,
  );

/** The nearest float64, but not in the middle of two float32 numbers where the pair isn't. */
const besideTie = ({ high, low }: Pair): Expression => {
  const step = real.mul(real.sign(low), real.abs(real.mul(2 ** -40, high)));
  return real.select(real.equal(halves(high, 2 ** 28 + 1)[0], high), real.add(high, step), high);
};

type Operands = readonly [Pair, Pair, Pair];
type Row = (operands: Operands, operation: Operation) => Pair;
/** What `expand` leaves. */
type Left = Exclude<Operation, "sigmoid" | "tanh" | "sign" | "softplus" | "pow">;

const of =
  (change: (a: Pair, b: Pair) => Pair): Row =>
  ([a, b]) =>
    change(a, b);

const comparison: Row = ([a, b], operation) => pair(compare(operation as real.Comparison, a, b));

/** What is exact for numbers of one part, or what no definition has. */
const single: Row = (operands, operation) =>
  pair(
    real.applied(
      operation,
      operands.map(({ high }) => high),
    ),
  );

const rows: Readonly<Record<Left, Row>> = {
  neg: of(neg),
  abs: of((a) => choose(real.less(a.high, 0), neg(a), a)),
  exp: of(exp),
  expm1: of(expm1),
  log: of(log),
  log1p: of(log1p),
  sqrt: of(sqrt),
  sin: single,
  cos: single,
  atan: single,
  erf: of(erf),
  erfc: of(erfc),
  round: single,
  normalizer: single,
  add: of(add),
  sub: of(sub),
  mul: of(mul),
  div: of(div),
  min: of((a, b) => choose(compare("less", b, a), b, a)),
  max: of((a, b) => choose(compare("less", a, b), b, a)),
  ldexp: single,
  less: comparison,
  lessEqual: comparison,
  equal: comparison,
  select: ([condition, a, b]) => choose(condition.high as real.Condition, a, b),
};
