// Formulas in as many bits as it takes: what decides between two float32 numbers, and what test vectors are made of.
import {
  absolute,
  add,
  atan,
  cos,
  div,
  erf,
  exp,
  expm1,
  fromNumber,
  isLess,
  log,
  log1p,
  meant,
  mul,
  neg,
  one,
  pow,
  rounded,
  sigmoid,
  sign,
  sin,
  softplus,
  sqrt,
  sub,
  tanh,
  toFloat32,
  zero,
} from "echoai-check/multiprecision";

/** @typedef {import("echoai-check/multiprecision").Big} Big */
/** @typedef {import("echoai/expression").Expression} Expression */
/** @typedef {Readonly<Record<string, Big>>} Point */

/**
 * The float32 number nearest to the formula's value, of two the even one.
 *
 * @param {Expression} formula
 * @param {Readonly<Record<string, number>>} values finite
 * @throws Error where 4096 bits do not tell
 */
export function nearestFloat32(formula, values) {
  const point = pointOf(values);
  let before = evaluate(formula, point, 128);
  for (let bits = 256; bits <= 4096; bits *= 2) {
    const value = evaluate(formula, point, bits);
    // The error of the one before; that of the value itself is far smaller. None means that both are exact.
    const error = absolute(sub(value, before));
    const nearest = toFloat32(value);
    if (toFloat32(sub(value, error)) === nearest && toFloat32(add(value, error)) === nearest) return nearest;
    before = value;
  }
  throw new Error(`4096 bits do not tell how to round at ${JSON.stringify(values)}`);
}

/**
 * @param {Readonly<Record<string, number>>} values
 * @returns {Point}
 */
export const pointOf = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fromNumber(value)]));

/**
 * The value, with a relative error of about 2^-bits, more where something cancels.
 *
 * @param {Expression} formula
 * @param {Point} point
 * @param {number} bits
 * @returns {Big}
 * @throws RangeError where it has none
 */
export const evaluate = (formula, point, bits) => evaluator(formula, bits)(point);

/**
 * The values near a point, of the branch that holds the point: of `min` and `max` the operand that is taken there, the first of equal
 * ones, and of |a| at 0 the 0. Equality alone is asked anew, since what it singles out, such as sin(x) / x at 0, is no branch.
 *
 * @param {Expression} formula
 * @param {Point} centre
 * @param {number} bits
 * @returns {(point: Point) => Big}
 */
export const branchAt = (formula, centre, bits) => {
  const choose = evaluator(formula, bits);
  const atCentre = choose.at(centre);
  return evaluator(formula, bits, atCentre);
};

/**
 * @param {Expression} formula
 * @param {number} bits
 * @param {(node: Expression) => Big} [atCentre]
 */
function evaluator(formula, bits, atCentre) {
  /** @param {Point} point */
  const at = (point) => {
    /** @type {Map<Expression, Big>} */
    const known = new Map();
    /** @type {(node: Expression) => Big} */
    const valueAt = (node) => {
      const value = known.get(node) ?? compute(node);
      known.set(node, value);
      return value;
    };
    const decide = atCentre ?? valueAt;
    /** @type {(node: Expression) => Big} */
    const compute = (node) => {
      if (node.kind === "constant") return meant(node.value, bits);
      if (node.kind !== "application") return /** @type {Big} */ (point[node.name]);
      const [a, b, c] = /** @type {[Expression, Expression, Expression]} */ (node.operands);
      switch (node.operation) {
        // What is not taken may have no value.
        case "select":
          return valueAt(valueAt(a)[0] === 0n ? c : b);
        case "less":
          return isLess(decide(a), decide(b)) ? one : zero;
        case "lessEqual":
          return isLess(decide(b), decide(a)) ? zero : one;
        case "min":
          return valueAt(isLess(decide(b), decide(a)) ? b : a);
        case "max":
          return valueAt(isLess(decide(a), decide(b)) ? b : a);
        case "sign":
          return [sign(decide(a)[0]), 0n];
        case "abs":
          return mul([sign(decide(a)[0]), 0n], valueAt(a), bits);
        default: {
          const row = rows[/** @type {keyof typeof rows} */ (node.operation)];
          if (row === undefined) throw new Error(`multiprecision: there is no "${node.operation}"`);
          return row(bits, valueAt(a), b && valueAt(b));
        }
      }
    };
    return valueAt;
  };
  return Object.assign((/** @type {Point} */ point) => at(point)(formula), { at });
}

/** @typedef {import("echoai/expression").Operation} Operation */
/**
 * Those that choose are above; the last are for approximations, and in no function's formula.
 *
 * @typedef {Exclude<Operation, "select" | "less" | "lessEqual" | "min" | "max" | "sign" | "abs" | "round" | "normalizer" | "ldexp">} Computed
 */

/** @type {Readonly<Record<Computed, (bits: number, a: Big, b: Big) => Big>>} */
const rows = {
  neg: (_, a) => neg(a),
  exp: (bits, a) => exp(a, bits),
  expm1: (bits, a) => expm1(a, bits),
  log: (bits, a) => log(a, bits),
  log1p: (bits, a) => log1p(a, bits),
  sqrt: (bits, a) => sqrt(a, bits),
  tanh: (bits, a) => tanh(a, bits),
  sigmoid: (bits, a) => sigmoid(a, bits),
  softplus: (bits, a) => softplus(a, bits),
  sin: (bits, a) => sin(a, bits),
  cos: (bits, a) => cos(a, bits),
  atan: (bits, a) => atan(a, bits),
  erf: (bits, a) => erf(a, bits),
  erfc: (bits, a) => sub(one, erf(a, bits)),
  add: (bits, a, b) => rounded(add(a, b), bits),
  sub: (bits, a, b) => rounded(sub(a, b), bits),
  mul: (bits, a, b) => mul(a, b, bits),
  div: (bits, a, b) => div(a, b, bits),
  pow: (bits, a, b) => pow(a, b, bits),
  equal: (_, a, b) => (sub(a, b)[0] === 0n ? one : zero),
};
