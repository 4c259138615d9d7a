// What the claims are about: each function in each way, and the right values.
import { approximations } from "../../packages/echoai/claims/approximations.mjs";
import { approximate, expand } from "../../packages/echoai/dist/expression/approximations/approximate.js";
import { coefficients } from "../../packages/echoai/dist/expression/approximations/coefficients.js";
import { logarithmInParts, total } from "../../packages/echoai/dist/expression/approximations/total.js";
import {
  atan,
  cos,
  erf,
  erfc,
  exp,
  expm1,
  input,
  log,
  log1p,
  neg,
  operations,
  sigmoid,
  sign,
  sin,
  softplus,
  tanh,
} from "../../packages/echoai/dist/expression/index.js";
import { support, wasm } from "../../packages/echoai/dist/targets/wasm/index.js";
import { float32Loop } from "./float32.mjs";

/** @typedef {import("../../packages/echoai/claims/approximations.mjs").Subject} Subject */
/** @typedef {import("../../packages/echoai/claims/approximations.mjs").Way} Way */
/** @typedef {import("echoai/expression").Expression} Expression */

/** @typedef {Float32Array | Float64Array} Results */
/** @typedef {(x: Float32Array) => Results} Loop the results stay until the next call */

export const subjects = /** @type {Subject[]} */ (Object.keys(approximations));

/** @type {readonly Way[]} */
export const ways = ["fast", "precise", "shader"];

/** Whether this process multiplies and adds in one rounding: Node.js 20 with `--experimental-wasm-relaxed-simd`, later ones. */
/** @typedef {"plain" | "fused"} Machine */
/** @type {Machine} */
export const machine = support() === "relaxed" ? "fused" : "plain";

const x = input("x");
const { high, low } = logarithmInParts(x, { coefficients: coefficients.single });

/** @type {Readonly<Record<Subject, readonly Expression[]>>} */
const formulas = {
  exp: [exp(x)],
  expm1: [expm1(x)],
  log: [log(x)],
  "log in two parts": [high, low],
  log1p: [log1p(x)],
  sin: [sin(x)],
  cos: [cos(x)],
  atan: [atan(x)],
  sigmoid: [sigmoid(x)],
  "sigmoid(-x)": [sigmoid(neg(x))],
  softplus: [softplus(x)],
  tanh: [tanh(x)],
  erf: [erf(x)],
  erfc: [erfc(x)],
  sign: [sign(x)],
};

/**
 * The right values, in float64.
 *
 * @param {Subject} name
 */
export function truthOf(name) {
  const { evaluate } = operations[operationOf(name)];
  const side = name === "sigmoid(-x)" ? -1 : 1;
  return (/** @type {Float32Array} */ values, /** @type {Float64Array} */ wanted) => {
    for (let index = 0; index < values.length; index++)
      wanted[index] = evaluate(side * /** @type {number} */ (values[index]), 0, 0);
  };
}

/** @param {Subject} name */
function operationOf(name) {
  if (name === "sigmoid(-x)") return "sigmoid";
  return name === "log in two parts" ? "log" : name;
}

/**
 * @param {Subject} name
 * @param {Way} way
 * @param {number} length of the arrays that it will be given
 * @returns {Loop}
 */
export const loopOf = (name, way, length) => loops[way](formulas[name], length);

/** @type {Readonly<Record<Way, (formulas: readonly Expression[], length: number) => Loop>>} */
const loops = {
  fast: (formulas, length) => kernel(formulas, length, "fast"),
  precise: (formulas, length) => kernel(formulas, length, "precise"),
  shader: (formulas, length) => {
    const isUniform = (/** @type {Expression} */ { kind }) => kind === "constant";
    const options = /** @type {const} */ ({ format: "single", reach: "all", own: total, isUniform });
    const loop = float32Loop(approximate(expand(formulas, options), options, new Map()).outputs);
    const out = new Float64Array(length);
    return (values) => {
      loop(values, out);
      return out;
    };
  },
};

/**
 * @param {readonly Expression[]} formulas
 * @param {number} length
 * @param {"fast" | "precise"} precision
 * @returns {Loop}
 */
function kernel(formulas, length, precision) {
  const compiled = wasm(formulas);
  const out = new Float32Array(length);
  return (values) => {
    compiled.run(length, { x: { values, repeat: 1 } }, [{ kind: "each", values: out }], { precision });
    return out;
  };
}
