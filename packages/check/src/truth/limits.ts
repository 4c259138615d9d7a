// The limits of a function and its derivatives at an infinity.
import type { Expression } from "echoai/expression";
import { type Limit, limitOf, magnitudes, neg } from "../multiprecision/index.ts";
import type { Point } from "./evaluation.ts";
import { type Known, type Names, type Truth, truthAt } from "./truth.ts";

/** The limit of the value, and those of the derivatives by variable. */
export interface Limits {
  readonly value: Limit;
  readonly slopes: Readonly<Record<string, Limit>>;
}

/** @param sign of the infinity @param point has the other variables */
export function limitsAt(formula: Expression, names: Names, point: Point, sign: 1 | -1): Limits {
  const truths = magnitudes.map((places) =>
    places.map((place) =>
      truthAt(formula, names, { ...point, [names[0] as string]: sign < 0 ? neg(place) : place }),
    ),
  );
  const read = (part: (truth: Truth) => Known | undefined): Limit => {
    const isUnknown = truths
      .flat()
      .some((truth) => truth.kind === "undecided" || (truth.kind === "number" && part(truth) === undefined));
    if (isUnknown) return { kind: "unknown" };
    return limitOf(
      truths.map((row) => row.map((truth) => (truth.kind === "number" ? part(truth)?.value : undefined))),
    );
  };
  return {
    value: read(({ value }) => value),
    slopes: Object.fromEntries(
      names.map((name) => [name, read(({ slopes }) => slopes[name]?.candidates[0])]),
    ),
  };
}
