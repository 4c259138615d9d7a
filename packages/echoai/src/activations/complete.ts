import {
  constant,
  type Expression,
  equal,
  input,
  select,
  simplify,
  substitute,
} from "../expression/index.ts";
import { type Certain, limit, toFormula } from "../expression/limits/limit.ts";
import { propagatesNaN } from "../expression/propagation.ts";
import { anyValue, type Range, rangesOf } from "../expression/range.ts";

/**
 * The computed formula with what IEEE arithmetic leaves open: at an infinity the limit of `formula`, where computing would not
 * give it, and NaN for NaN also where the formula forgets a variable. What needs neither stays as it is.
 * @param inputs which may be infinite or NaN
 * @param ranges of all variables but x
 */
export function complete(
  computed: Expression,
  formula: Expression,
  inputs: readonly string[],
  ranges: ReadonlyMap<string, Range>,
): Expression {
  const limited = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY].reduce((kept, end) => {
    const atEnd = limitOr(computed, formula, end, ranges);
    return atEnd === computed ? kept : select(equal(input("x"), end), atEnd, kept);
  }, computed);
  return inputs
    .filter((name) => !propagatesNaN(limited, name))
    .reduce((kept, name) => select(equal(input(name), input(name)), kept, input(name)), limited);
}

/** The formula for one infinity: the limit, and the computed formula itself where that gives it, or where none is known. */
function limitOr(
  computed: Expression,
  formula: Expression,
  end: number,
  ranges: ReadonlyMap<string, Range>,
): Expression {
  const atEnd = simplify(substitute(computed, new Map([[input("x"), constant(end)]])));
  const isRight = ({ limit, points }: Certain, ranges: ReadonlyMap<string, Range>): boolean => {
    if (limit === undefined) return true;
    const [got, wanted] = [points.valuesOf(atEnd), points.valuesOf(limit)];
    if (got.every(Number.isNaN) && wanted.every(Number.isNaN)) return true;
    return !mayBeNaN(atEnd, ranges) && got.every((value, index) => isClose(value, wanted[index] as number));
  };
  return toFormula(
    limit(formula, "x", end, ranges),
    (certain, ranges) => (isRight(certain, ranges) ? computed : (certain.limit as Expression)),
    ranges,
  );
}

const mayBeNaN = (formula: Expression, ranges: ReadonlyMap<string, Range>): boolean =>
  rangesOf([formula], (node) => ("name" in node && ranges.get(node.name)) || anyValue).get(formula)?.nan !==
  false;

/** Both are computed, each in its way. */
const isClose = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
