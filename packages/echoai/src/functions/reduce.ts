import type { ReductionKind } from "../expression/reductions.ts";
import type { FloatArray } from "../targets/target.ts";
import { isInMemory, reductions } from "../targets/wasm/index.ts";

/** The number that some neighbouring values of an array are reduced to, in float64; of one that is NaN it is NaN. */
export type Reduce = (values: FloatArray, from: number, count: number) => number;

/** Below, a call of WebAssembly takes longer than a loop. */
const leastInMemory = 32;

/** In eight sums of neighbours up to so many values, so that an error grows with the logarithm of their number. */
const leaf = 256;

const sum: Reduce = (values, from, count) =>
  count >= leastInMemory && isInMemory(values)
    ? reductions.sum(values, from, count)
    : pairwise(values, from, count);

const pairwise: Reduce = (values, from, count) => {
  if (count > leaf) {
    const half = Math.ceil(count / 2 / leaf) * leaf;
    return pairwise(values, from, half) + pairwise(values, from + half, count - half);
  }
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  const end = from + count;
  let at = from;
  for (; at + 8 <= end; at += 8) {
    a += values[at] as number;
    b += values[at + 1] as number;
    c += values[at + 2] as number;
    d += values[at + 3] as number;
    e += values[at + 4] as number;
    f += values[at + 5] as number;
    g += values[at + 6] as number;
    h += values[at + 7] as number;
  }
  for (; at < end; at++) a += values[at] as number;
  return a + e + (b + f) + (c + g + (d + h));
};

const max: Reduce = (values, from, count) => {
  if (count >= leastInMemory && isInMemory(values)) return reductions.max(values, from, count);
  let largest = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + count; at++) {
    const value = values[at] as number;
    // Not so of NaN either, and then of no number.
    if (!(value <= largest)) largest = Number.isNaN(largest) ? largest : value;
  }
  return largest;
};

/** Of t below the largest value by 1 at most: `solve` finds it from the values above that, largest first. */
const threshold =
  (solve: (sorted: Float64Array) => number): Reduce =>
  (values, from, count) => {
    const least = max(values, from, count) - 1;
    if (!Number.isFinite(least)) return Number.NaN;
    const above = new Float64Array(count);
    let length = 0;
    for (let at = from; at < from + count; at++)
      if ((values[at] as number) > least) above[length++] = values[at] as number;
    return solve(above.subarray(0, length).sort().reverse());
  };

/** Martins & Astudillo 2016, algorithm 1. */
function solveLinear(sorted: Float64Array): number {
  let [total, support] = [0, 0];
  for (const value of sorted) {
    if (!(1 + (support + 1) * value > total + value)) break;
    [total, support] = [total + value, support + 1];
  }
  return (sum(sorted, 0, support) - 1) / support;
}

/** Peters, Niculae & Martins 2019, algorithm 2, with the mean and the squared distances from it by Welford's steps. */
function solveSquare(sorted: Float64Array): number {
  let [mean, squares] = [0, 0];
  let support = 0;
  for (const value of sorted) {
    const distance = value - mean;
    const next = mean + distance / (support + 1);
    const added = squares + distance * (value - next);
    if (value < next - Math.sqrt(Math.max(0, (1 - added) / (support + 1)))) break;
    [mean, squares, support] = [next, added, support + 1];
  }
  const exactMean = sum(sorted, 0, support) / support;
  const distances = sorted.subarray(0, support).map((value) => (value - exactMean) ** 2);
  return exactMean - Math.sqrt(Math.max(0, (1 - sum(distances, 0, support)) / support));
}

export const reduce: Readonly<Record<ReductionKind, Reduce>> = {
  sum,
  mean: (values, from, count) => sum(values, from, count) / count,
  max,
  shift: max,
  threshold: threshold(solveLinear),
  squareThreshold: threshold(solveSquare),
};
