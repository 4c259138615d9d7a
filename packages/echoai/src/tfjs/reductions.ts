import * as tf from "@tensorflow/tfjs-core";
import { input, type ReductionKind } from "../expression/index.ts";
import { slopes } from "../expression/reductions.ts";
import { ofFormula } from "./differentiable.ts";
import { apply } from "./kernel.ts";

/** Reductions along the last axis, which stays with length 1, with Echo's gradients. */
export const reductions: Readonly<Record<ReductionKind, (values: tf.Tensor) => tf.Tensor>> = {
  sum: (values) => tf.sum(values, -1, true),
  mean: (values) => tf.mean(values, -1, true),
  max: (values) => withSlope("max", largest)(values),
  shift: (values) => withSlope("shift", largest)(values),
  threshold: (values) => withSlope("threshold", threshold)(values),
  squareThreshold: (values) => withSlope("squareThreshold", squareThreshold)(values),
};

/**
 * A reduction whose gradient its values share by their weights, or, without influence, do not get. For the weights it is computed again:
 * what is saved of it has no derivative, and a second one would be wrong.
 */
function withSlope(kind: ReductionKind, reduce: (values: tf.Tensor) => tf.Tensor) {
  const slope = slopes[kind];
  const weight = slope && ofFormula(slope.weight(input("value"), input("reduction")));
  const reduction = tf.customGrad((values, save) => {
    (save as tf.GradSaveFunc)([values as tf.Tensor]);
    const gradFunc = (dy: tf.Tensor, saved: tf.Tensor[]) => {
      const value = saved[0] as tf.Tensor;
      if (weight === undefined) return tf.zerosLike(value);
      const weights = apply({
        formula: weight,
        tensors: { value, reduction: reduction(value) },
        numbers: {},
      });
      return tf.mul(weights, tf.div(dy, tf.sum(weights, -1, true)));
    };
    return { value: reduce(values as tf.Tensor), gradFunc };
  });
  return reduction;
}

/** The largest; NaN of what has one, on every backend. */
function largest(values: tf.Tensor): tf.Tensor {
  const isNone = tf.any(tf.isNaN(values), -1, true);
  return tf.where(isNone, Number.NaN, tf.max(values, -1, true));
}

/** Martins & Astudillo 2016, algorithm 1: the largest ones as long as one more is above what they leave. */
function threshold(values: tf.Tensor): tf.Tensor {
  const { sorted, ranks, totals } = descending(values);
  const isAbove = tf.cast(tf.greater(tf.add(tf.mul(ranks, sorted), 1), totals), "float32");
  const size = tf.sum(isAbove, -1, true);
  return tf.div(tf.sub(tf.sum(tf.mul(sorted, isAbove), -1, true), 1), size);
}

/** Peters, Niculae & Martins 2019, algorithm 2; of the values found, mean and squares are computed again, without cancellation. */
function squareThreshold(values: tf.Tensor): tf.Tensor {
  const { sorted, ranks, totals } = descending(values);
  const means = tf.div(totals, ranks);
  const squares = tf.sub(tf.div(sumsOf(tf.square(sorted)), ranks), tf.square(means));
  const thresholds = tf.sub(means, tf.sqrt(tf.relu(tf.sub(tf.div(1, ranks), squares))));
  const isAbove = tf.cast(tf.lessEqual(thresholds, sorted), "float32");
  const size = tf.sum(isAbove, -1, true);
  const mean = tf.div(tf.sum(tf.mul(sorted, isAbove), -1, true), size);
  const spread = tf.sum(tf.mul(tf.square(tf.sub(sorted, mean)), isAbove), -1, true);
  return tf.sub(mean, tf.sqrt(tf.relu(tf.div(tf.sub(1, spread), size))));
}

/** Largest first, none of them further below the largest than a threshold can be; their numbers from 1 on, and their sums so far. */
function descending(values: tf.Tensor) {
  const count = values.shape.at(-1) as number;
  const near = tf.maximum(values, tf.sub(largest(values), 1));
  const sorted = tf.topk(near, count, true).values;
  return { sorted, ranks: tf.range(1, count + 1), totals: sumsOf(sorted) };
}

/** TensorFlow.js does not count this axis from the end. */
const sumsOf = (values: tf.Tensor): tf.Tensor => tf.cumsum(values, values.rank - 1);
