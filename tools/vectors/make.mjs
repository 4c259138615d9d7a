// The true values of a function, its derivatives and its limits, from its formula as the literature writes it and nothing else.

import {
  absolute,
  isLess,
  limitOf,
  magnitudes,
  mul,
  one,
  scaled,
  toDecimal,
} from "echoai-check/multiprecision";
import { pointOf } from "../multiprecision/formula.mjs";
import { derivativeAt } from "./differences.mjs";

/** @typedef {import("echoai-check/multiprecision").Big} Big */
/** @typedef {import("../multiprecision/formula.mjs").Point} Point */
/** @typedef {import("echoai/definitions").Definition} Definition */
/** @typedef {Readonly<Record<string, number>>} Parameters */

/**
 * A case of `vectors/NAME.json`; the parameters are rounded to float32.
 *
 * @param {Definition} definition
 * @param {Parameters} params
 * @param {readonly string[]} x decimals
 */
export function valueCase(definition, params, x) {
  const column = (/** @type {readonly string[]} */ variables) =>
    x.map((at) => text(declaredAt(definition, variables, single(params, Number(at))), 21));
  const names = Object.keys(definition.parameters);
  return {
    params,
    x,
    y: column([]),
    dx: column(["x"]),
    dparams: Object.fromEntries(names.map((name) => [name, column([name])])),
  };
}

/**
 * The derivative in each of the variables in turn. Where the definition declares a surrogate in the first, it is that, and its derivatives.
 *
 * @param {Definition} definition
 * @param {readonly string[]} variables
 * @param {Point} point
 */
function declaredAt({ formula, surrogates }, variables, point) {
  const [first = "", ...others] = variables;
  const surrogate = surrogates?.[first];
  return surrogate ? derivativeAt(surrogate.formula, others, point) : derivativeAt(formula, variables, point);
}

/**
 * Those of some inputs at which float32 can say what the function and its first derivatives are: where the rounding of an argument
 * changes them by less than 2^-21 of themselves, or of 1. An angle of 10^4 is none.
 *
 * @param {Definition} definition
 * @param {Parameters} params
 * @param {readonly string[]} x decimals
 */
export const resolved = (definition, params, x) =>
  x.filter((at) => {
    const point = single(params, Number(at));
    return [[], ...Object.keys(point).map((name) => [name])].every((form) =>
      isResolved(definition, form, point),
    );
  });

/**
 * @param {Definition} definition
 * @param {readonly string[]} variables of a derivative
 * @param {Point} point
 */
function isResolved(definition, variables, point) {
  const value = declaredAt(definition, variables, point);
  if (value === undefined) return true;
  const size = isLess(absolute(value), one) ? one : absolute(value);
  return Object.entries(point).every(([name, argument]) => {
    const slope = declaredAt(definition, [...variables, name], point);
    if (slope === undefined) return true;
    const change = scaled(mul(absolute(argument), absolute(slope), 64), -24);
    return isLess(change, scaled(size, -21));
  });
}

/**
 * A case of `vectors/second-derivatives.json`.
 *
 * @param {Definition} definition
 * @param {Parameters} params
 * @param {readonly number[]} x where second derivatives are asked for
 * @param {readonly number[]} smooth where the third one is
 * @param {boolean} isSparse null in place of what float32 can't say
 */
export function secondCase(definition, params, x, smooth, isSparse) {
  const { parameters } = definition;
  const column = (/** @type {readonly number[]} */ inputs, /** @type {readonly string[]} */ variables) =>
    inputs.map((at) => {
      const point = single(params, at);
      if (isSparse && !isResolved(definition, variables, point)) return null;
      return text(declaredAt(definition, variables, point), 18);
    });
  const names = ["x", ...Object.keys(parameters)];
  const pairs = names.flatMap((name, index) => names.slice(index).map((other) => [name, other]));
  return {
    params,
    second: Object.fromEntries(pairs.map((pair) => [pair.join(), column(x, pair)])),
    third: column(smooth, ["x", "x", "x"]),
  };
}

/**
 * A case of `vectors/limits.json`.
 *
 * @param {Definition} definition
 * @param {Parameters} params further inputs among them
 */
export function limitCase(definition, params) {
  const { parameters, inputs } = definition;
  const forms = {
    value: [],
    x: ["x"],
    ...Object.fromEntries([...Object.keys(parameters), ...inputs].map((name) => [name, [name]])),
  };
  const limits = Object.entries(forms).map(([form, variables]) => [
    form,
    [-1n, 1n].map((sign) => {
      const samples = magnitudes.map((places) =>
        places.map(([fraction, exponent]) =>
          declaredAt(definition, variables, { ...pointOf(params), x: [sign * fraction, exponent] }),
        ),
      );
      return limitText(limitOf(samples));
    }),
  ]);
  return { params, limits: Object.fromEntries(limits) };
}

/**
 * @param {import("echoai-check/multiprecision").Limit} limit
 * @returns {string}
 */
function limitText(limit) {
  if (limit.kind === "none") return "nan";
  if (limit.kind === "infinite") return limit.sign > 0 ? "inf" : "-inf";
  if (limit.kind === "unknown") throw new Error("the values up to 10^120 do not tell a limit");
  return limit.value[0] === 0n ? "0" : toDecimal(limit.value, 21);
}

/**
 * @param {Parameters} params
 * @param {number} x
 */
const single = (params, x) =>
  pointOf({
    ...Object.fromEntries(Object.entries(params).map(([name, value]) => [name, Math.fround(value)])),
    x,
  });

/**
 * @param {Big | undefined} value
 * @param {number} digits
 */
const text = (value, digits) => (value === undefined ? "nan" : toDecimal(value, digits));
