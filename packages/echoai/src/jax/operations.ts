import {
  abs,
  type Expression,
  less,
  max,
  type Operation,
  rewrite,
  select,
  simplify,
  withOperands,
} from "../expression/index.ts";
import { type Lowerable, lower, lowerable } from "../lowering/lower.ts";
import { saturate } from "../lowering/saturate.ts";
import { numpy as np } from "./jax.ts";

/** An operand: an array (or what stands for one under `grad`, `jit` and `vmap`), or a constant. */
export type Value = np.Array | number;

/**
 * A formula in what jax-js has and does well, for floats up to the largest. What it has, but not well enough, in 0.1.25: its exponential
 * overflows at 88.4 and is 0 below -87.4, its sigmoid is 0 below -89, its softplus infinite above, its tanh wrong by 1 % at 1e-6, its
 * logarithm by 2e-5 near ln 2, its sine and cosine by 5e-6 at 100, its arc tangent by 1.5e-6, its erf and erfc lose the tails, and its
 * sine the sign of a zero.
 */
export const prepare = (formula: Expression, largest: number): Expression =>
  simplify(rewrite(lower(saturate(formula, largest), lowerable), guarded));

/**
 * jax-js takes 0 times anything for 0, before it knows whether that is NaN, and draws constant factors out of products:
 * (1e-30 x)^2 becomes 1e-60 x^2, which is 0 times infinity for an x of 1e20. It leaves alone what is within `max`.
 */
function guarded(node: Expression): Expression {
  if (node.kind !== "application" || (node.operation !== "mul" && node.operation !== "div")) return node;
  const operands = node.operands.map((operand) =>
    constantFactor(operand) === undefined ? operand : max(Number.NEGATIVE_INFINITY, operand),
  );
  const product = withOperands(node, operands);
  const other = operands.find(({ kind }) => kind !== "constant");
  return node.operation === "mul" && constantFactor(node) === 0 && other !== undefined
    ? select(less(abs(other), Number.POSITIVE_INFINITY), product, Number.NaN)
    : product;
}

/** The constant that a product has as a factor or a quotient as its divisor. */
function constantFactor(node: Expression): number | undefined {
  if (node.kind !== "application") return undefined;
  const [a, b] = node.operands;
  if (b?.kind === "constant" && (node.operation === "mul" || node.operation === "div")) return b.value;
  return a?.kind === "constant" && node.operation === "mul" ? a.value : undefined;
}

type Spelling = (a: Value, b: Value, c: Value) => np.Array;

type Native = Exclude<Operation, Lowerable> | "exp" | "expm1" | "log" | "sin" | "cos";

/**
 * The spelling of the others, and of those that Echo's start from. Each takes over its operands, as every jax-js
 * function does.
 */
export const spellings: Readonly<Record<Native, Spelling>> = {
  neg: (a) => np.negative(a),
  abs: (a) => np.absolute(a),
  sign: (a) => np.sign(a),
  exp: (a) => np.exp(a),
  expm1: (a) => np.expm1(a),
  log: (a) => np.log(a),
  sqrt: (a) => np.sqrt(a),
  sin: (a) => np.sin(a),
  cos: (a) => np.cos(a),
  round: (a) => np.rint(a),
  normalizer: (a) => np.negative(np.rint(np.log2(a))),
  add: (a, b) => np.add(a, b),
  sub: (a, b) => np.subtract(a, b),
  mul: (a, b) => np.multiply(a, b),
  div: (a, b) => np.trueDivide(a, b),
  pow: (a, b) => np.power(a, b),
  min: (a, b) => np.minimum(a, b),
  max: (a, b) => np.maximum(a, b),
  ldexp: (a, k) => np.ldexp(a, k),
  less: (a, b) => np.less(a, b),
  lessEqual: (a, b) => np.lessEqual(a, b),
  equal: (a, b) => np.equal(a, b),
  select: (condition, a, b) => np.where(condition, a, b),
};
