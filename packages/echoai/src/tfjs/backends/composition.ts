import * as tf from "@tensorflow/tfjs-core";
import {
  constant,
  type Expression,
  fold,
  type Operation,
  parameter,
  simplify,
  substitute,
} from "../../expression/index.ts";
import { lazily } from "../../expression/lazily.ts";
import { largestFloat32 } from "../../expression/range.ts";
import { type Lowerable, lower, lowerable } from "../../lowering/lower.ts";
import { saturate } from "../../lowering/saturate.ts";
import type { BackendKernels, Compute } from "./backend.ts";
import { summedAfterwards } from "./sum.ts";

/** A formula by TensorFlow.js's own operations, a pass each: for backends that Echo has no kernel of its own for. */
const compute: Compute = ({ formula, tensors, numbers, shape }) => {
  const known = new Map<Expression, Expression>(
    Object.entries(numbers).map(([name, value]) => [parameter(name), constant(value)]),
  );
  const prepared = lower(saturate(simplify(substitute(formula, known)), largestFloat32), lowered());
  // TensorFlow.js can't broadcast to nothing.
  if (tf.util.sizeFromShape([...shape]) === 0) return tf.zeros([...shape]);
  return tf.tidy(() => {
    const [result] = fold<tf.Tensor>([prepared], (node, [a, b, c]) => {
      if (node.kind === "constant") return tf.scalar(node.value);
      // What a kernel is given are tensors, though its type says less.
      if (node.kind !== "application") return tensors[node.name] as tf.Tensor;
      return spellings[node.operation as keyof typeof spellings](
        a as tf.Tensor,
        b as tf.Tensor,
        c as tf.Tensor,
      );
    });
    // A copy, where the formula is nothing but one of its tensors.
    return tf.clone(tf.broadcastTo(result as tf.Tensor, [...shape]));
  });
};

export const composition: BackendKernels = { compute, computeSum: summedAfterwards(compute) };

/** Operations that TensorFlow.js has, but not well enough on every backend, or not at all. */
const lowered = /* @__PURE__ */ lazily(
  (): ReadonlySet<Lowerable> => new Set([...lowerable].filter((name) => !Object.hasOwn(spellings, name))),
);

type Native = Exclude<Operation, Lowerable> | "exp" | "expm1" | "log" | "log1p" | "sin" | "cos" | "atan";

type Spelling = (a: tf.Tensor, b: tf.Tensor, c: tf.Tensor) => tf.Tensor;

const spellings: Readonly<Record<Native, Spelling>> = {
  neg: (a) => tf.neg(a),
  abs: (a) => tf.abs(a),
  sign: (a) => tf.sign(a),
  exp: (a) => tf.exp(a),
  expm1: (a) => tf.expm1(a),
  log: (a) => tf.log(a),
  log1p: (a) => tf.log1p(a),
  sqrt: (a) => tf.sqrt(a),
  sin: (a) => tf.sin(a),
  cos: (a) => tf.cos(a),
  atan: (a) => tf.atan(a),
  round: (a) => tf.round(a),
  normalizer: (a) => tf.neg(tf.round(tf.div(tf.log(a), Math.LN2))),
  add: (a, b) => tf.add(a, b),
  sub: (a, b) => tf.sub(a, b),
  mul: (a, b) => tf.mul(a, b),
  div: (a, b) => tf.div(a, b),
  pow: (a, b) => tf.pow(a, b),
  min: (a, b) => tf.minimum(a, b),
  max: (a, b) => tf.maximum(a, b),
  ldexp: (a, k) => tf.mul(a, tf.pow(2, k)),
  less: (a, b) => tf.less(a, b),
  lessEqual: (a, b) => tf.lessEqual(a, b),
  equal: (a, b) => tf.equal(a, b),
  select: (condition, a, b) => tf.where(condition, a, b),
};
