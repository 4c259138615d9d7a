import { constant, type Expression, equal, less, lessEqual, select } from "../expression.ts";
import type { Range } from "../range.ts";
import { behaviour } from "./behaviour.ts";
import { Question, Stop } from "./outcomes.ts";
import { placesFor } from "./places.ts";
import { Points } from "./points.ts";

export type Ranges = ReadonlyMap<string, Range>;

/** A limit by cases. */
export type Limit = Certain | Cases;

/** One for all values of the other variables that come here; undefined where it is not known. */
export interface Certain {
  readonly kind: "certain";
  readonly limit: Expression | undefined;
  readonly points: Points;
}

/** Depending on which of the two is larger; undefined is what can't be. */
export interface Cases {
  readonly kind: "cases";
  readonly left: Expression;
  readonly right: Expression;
  readonly below: Limit | undefined;
  readonly same: Limit | undefined;
  readonly above: Limit | undefined;
}

const mostQuestions = 256;

/**
 * The limit of a formula as a variable tends to an infinity; NaN where there is none. Found by the growth of its parts, for all
 * values that the other variables may have.
 * @param ranges of all variables but the one
 */
export function limit(formula: Expression, variable: string, end: number, ranges: Ranges): Limit {
  let questions = 0;
  const attempt = (points: Points, isThorough: boolean): Expression | undefined => {
    try {
      return behaviour(variable, end, points, isThorough)(points.specialized(formula));
    } catch (thrown) {
      if (!(thrown instanceof Stop)) throw thrown;
      if (thrown.reason === "undefined") return constant(Number.NaN);
      return isThorough ? undefined : attempt(points, true);
    }
  };
  const explore = (points: Points): Limit => {
    try {
      return { kind: "certain", limit: attempt(points, false), points };
    } catch (thrown) {
      if (!(thrown instanceof Question)) throw thrown;
      if (++questions > mostQuestions) return { kind: "certain", limit: undefined, points };
      const { left, right } = thrown;
      const [below, same, above] = points.split(thrown).map((part) => part && explore(part));
      return { kind: "cases", left, right, below, same, above };
    }
  };
  return explore(new Points(placesFor(formula, ranges), ranges));
}

/** What stands in the place of each limit, as one formula. */
export function toFormula(
  limit: Limit,
  write: (certain: Certain, ranges: Ranges) => Expression,
  ranges: Ranges,
): Expression {
  if (limit.kind === "certain") return write(limit, ranges);
  const { left, right } = limit;
  const part = (outcome: Limit | undefined, sign: number) =>
    outcome && toFormula(outcome, write, narrowed(ranges, left, right, sign));
  const [below, same, above] = [part(limit.below, -1), part(limit.same, 0), part(limit.above, 1)];
  const [least, greatest] = [below ?? same ?? above, above ?? same ?? below] as [Expression, Expression];
  const middle = same ?? least;
  if (middle === least) return least === greatest ? least : select(lessEqual(left, right), least, greatest);
  if (middle === greatest) return select(less(left, right), least, greatest);
  const outer = least === greatest ? least : select(less(left, right), least, greatest);
  return select(equal(left, right), middle, outer);
}

/** The ranges where the comparison of a variable with a constant has an outcome. */
function narrowed(ranges: Ranges, left: Expression, right: Expression, sign: number): Ranges {
  if (left.kind === "application" || left.kind === "constant" || right.kind !== "constant") return ranges;
  const { low, high, nan } = ranges.get(left.name) as Range;
  const { value } = right;
  const step = sign * Math.max(Number.MIN_VALUE, Math.abs(value) * Number.EPSILON);
  return new Map(ranges).set(left.name, {
    low: sign < 0 ? low : value + step,
    high: sign > 0 ? high : value + step,
    nan,
  });
}
