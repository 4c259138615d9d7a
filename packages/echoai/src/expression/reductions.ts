import {
  add,
  constant,
  div,
  type Expression,
  equal,
  input,
  less,
  mul,
  type Operand,
  select,
  sub,
} from "./expression.ts";
import { collect } from "./walk.ts";

/**
 * What the values of an expression along an axis are reduced to: their sum, mean or largest; `shift`, the largest taken as a number on
 * which the result does not depend; `threshold`, the t with sum(max(0, v - t)) = 1; `squareThreshold`, that with
 * sum(max(0, v - t)^2) = 1.
 */
export type ReductionKind = "sum" | "mean" | "max" | "shift" | "threshold" | "squareThreshold";

/** A number for each slice: all values along an axis, those at the same place of the other axes. */
export interface Reduction {
  /** The name of the input that stands for it in what follows. */
  readonly name: string;
  readonly kind: ReductionKind;
  /** An expression of x, the parameters and the reductions before it. */
  readonly of: Expression;
}

/** A function of slices: first the reductions, in their order, then an expression of x, the parameters and the reductions. */
export interface Reduced {
  readonly reductions: readonly Reduction[];
  readonly value: Expression;
}

/** Makes reductions where a formula is written; the same one twice is one. */
export type Along = { readonly [Kind in ReductionKind]: (values: Expression) => Expression };

/**
 * What a formula makes of it, with the reductions that it needs.
 * @param taken the names that no reduction may have
 */
export function recordReductions(
  formula: (along: Along) => Operand,
  taken: readonly string[],
): {
  readonly reductions: readonly Reduction[];
  readonly value: Operand;
} {
  const made: Reduction[] = [];
  const reduce = (kind: ReductionKind) => (of: Expression) => {
    const known = made.find((one) => one.kind === kind && one.of === of);
    if (known !== undefined) return input(known.name);
    const letter = letters[kind];
    const isTaken = (name: string) => taken.includes(name) || made.some((one) => one.name === name);
    let name = letter;
    for (let count = 2; isTaken(name); count++) name = `${letter}${count}`;
    made.push({ name, kind, of });
    return input(name);
  };
  const value = formula({
    sum: reduce("sum"),
    mean: reduce("mean"),
    max: reduce("max"),
    shift: reduce("shift"),
    threshold: reduce("threshold"),
    squareThreshold: reduce("squareThreshold"),
  });
  return { reductions: needed(made, typeof value === "number" ? [] : [value]), value };
}

/** The reductions that formulas are made of. */
export function needed(
  reductions: readonly Reduction[],
  formulas: readonly Expression[],
): readonly Reduction[] {
  const names = new Set<string>();
  const note = (formula: Expression) => {
    for (const node of collect([formula])) if (node.kind === "input") names.add(node.name);
  };
  formulas.forEach(note);
  const kept = reductions.toReversed().filter(({ name, of }) => {
    if (names.has(name)) note(of);
    return names.has(name);
  });
  return kept.reverse();
}

const letters: Readonly<Record<ReductionKind, string>> = {
  sum: "s",
  mean: "a",
  max: "m",
  shift: "c",
  threshold: "tau",
  squareThreshold: "tau",
};

/**
 * How a reduction moves with a value: by the weight, or by its share of the sum of all weights. Those that are the largest share it, as
 * those above a threshold do; a shift has no influence.
 */
export const slopes: Readonly<
  Record<
    ReductionKind,
    | { readonly weight: (value: Expression, reduction: Expression) => Expression; readonly isShare: boolean }
    | undefined
  >
> = {
  sum: { weight: () => constant(1), isShare: false },
  mean: { weight: () => constant(1), isShare: true },
  max: { weight: (value, largest) => select(equal(value, largest), 1, 0), isShare: true },
  shift: undefined,
  threshold: { weight: (value, threshold) => select(less(threshold, value), 1, 0), isShare: true },
  squareThreshold: {
    weight: (value, threshold) => select(less(threshold, value), sub(value, threshold), 0),
    isShare: true,
  },
};

/** What adds up to 1 above a threshold t, of values v and by their power, and how fast its sum falls with t. */
export const thresholdSteps = {
  1: { terms: /* @__PURE__ */ above((distance) => distance), weights: /* @__PURE__ */ above(() => 1) },
  2: {
    terms: /* @__PURE__ */ above((distance) => mul(distance, distance)),
    weights: /* @__PURE__ */ above((distance) => mul(2, distance)),
  },
} as const;

/** One of Newton's steps from a threshold t, for the `total` of the terms and the `size` of the weights. */
export const correctedThreshold = /* @__PURE__ */ add(
  /* @__PURE__ */ input("t"),
  /* @__PURE__ */ div(/* @__PURE__ */ sub(/* @__PURE__ */ input("total"), 1), /* @__PURE__ */ input("size")),
);

function above(value: (distance: Expression) => Operand): Expression {
  const [t, v] = [input("t"), input("v")];
  return select(less(t, v), value(sub(v, t)), 0);
}
