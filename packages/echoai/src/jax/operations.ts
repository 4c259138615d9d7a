import type { Lowerable } from "../expression/approximations/lower.ts";
import type { Operation } from "../expression/index.ts";
import { numpy as np } from "./jax.ts";

/** An operand: an array (or what stands for one under `grad`, `jit` and `vmap`), or a constant. */
export type Value = np.Array | number;

type Spelling = (a: Value, b: Value, c: Value) => np.Array;

/**
 * Operations that jax-js 0.1.25 has, but not well enough: its sigmoid is 0 below -89, its softplus infinite above, its tanh wrong
 * by 1 % at 1e-6, its logarithm by 2e-5 near ln 2, and its erf and erfc lose the tails. Echo writes them in terms of the others.
 */
export const lowered: ReadonlySet<Lowerable> = /* @__PURE__ */ new Set([
  "sigmoid",
  "softplus",
  "tanh",
  "erf",
  "erfc",
  "log",
  "log1p",
] as const);

type Native = Exclude<Operation, Lowerable> | "log";

/**
 * The spelling of the others, and of the logarithm that Echo's starts from. Each takes over its operands, as every jax-js
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
