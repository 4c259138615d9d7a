import { add, div, input, type ReductionKind } from "../expression/index.ts";
import { correctedThreshold, thresholdSteps } from "../expression/reductions.ts";
import { lax, numpy as np } from "./jax.ts";
import { stageOf } from "./stage.ts";

const last = { keepdims: true } as const;
const sum = (values: np.Array) => np.sum(values, -1, last);

/**
 * Reductions along the last axis, which stays with length 1. Each takes over its array. jax-js can't be told a derivative: that of the
 * largest is a sum of differences that are 0, and thresholds are solved by steps of Newton's from a number that it does not look into, of
 * which each doubles the orders that are right. What divides is Echo's: under an eager `grad` a quotient of jax-js 0.1.25 leaves an array behind.
 */
export const reductions: Readonly<Record<ReductionKind, (values: np.Array) => np.Array>> = {
  sum,
  mean: (values) => np.mean(values, -1, last),
  max: (values) => {
    const most = largest(values.ref);
    const isMost = lax.stopGradient(values.ref.equal(most.ref).astype(values.dtype));
    const differences = values.ref.sub(lax.stopGradient(values));
    const total = sum(np.where(isMost.ref.equal(0), 0, differences));
    return stageOf(shifted).run({ t: most, total, size: sum(isMost) }, {});
  },
  shift: largest,
  threshold: (values) => {
    const { sorted, ranks, totals } = descending(values.ref);
    sorted.dispose();
    // It grows as long as what is added lies above it.
    const start = np.max(totals.sub(1).div(ranks), -1, last);
    return refined(values, lax.stopGradient(start), 1);
  },
  squareThreshold: (values) => {
    const { sorted, ranks, totals } = descending(values.ref);
    const means = totals.div(ranks.ref);
    const squares = np.cumsum(sorted.ref.mul(sorted.ref), -1).div(ranks.ref).sub(means.ref.mul(means.ref));
    const reach = np.sqrt(np.maximum(np.reciprocal(ranks).sub(squares), 0));
    const thresholds = means.sub(reach);
    // As long as what is added lies above it.
    const isAbove = thresholds.ref.lessEqual(sorted);
    const start = np.max(np.where(isAbove, thresholds, Number.NEGATIVE_INFINITY), -1, last);
    return refined(values, lax.stopGradient(start), 2);
  },
};

/** The largest, as a number that nothing depends on. */
function largest(values: np.Array): np.Array {
  const most = lax.stopGradient(np.max(values.ref, -1, last));
  return np.where(np.any(np.isnan(lax.stopGradient(values)), -1, last), Number.NaN, most);
}

/** Largest first, none of them further below the largest than a threshold can be; their numbers from 1 on, and their sums so far. */
function descending(values: np.Array) {
  const given = lax.stopGradient(values);
  const count = given.shape.at(-1) as number;
  const near = np.maximum(given.ref, largest(given).sub(1));
  const sorted = np.negative(np.sort(np.negative(near), -1));
  const ranks = np.arange(1, count + 1).astype(sorted.dtype);
  return { sorted, ranks, totals: np.cumsum(sorted.ref, -1) };
}

/** The root of sum(max(0, v - t)^power) = 1 near a number, by two steps. */
function refined(values: np.Array, start: np.Array, power: 1 | 2): np.Array {
  const { terms, weights } = thresholdSteps[power];
  const step = (t: np.Array, v: np.Array): np.Array => {
    const total = sum(stageOf(terms).run({ t: t.ref, v: v.ref }, {}));
    const size = sum(stageOf(weights).run({ t: t.ref, v }, {}));
    return stageOf(correctedThreshold).run({ t, total, size }, {});
  };
  return step(step(start, values.ref), values);
}

const shifted = /* @__PURE__ */ add(
  /* @__PURE__ */ input("t"),
  /* @__PURE__ */ div(/* @__PURE__ */ input("total"), /* @__PURE__ */ input("size")),
);
