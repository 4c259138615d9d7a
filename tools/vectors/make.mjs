// The true values of a function, its derivatives and its limits, from its formula as the literature writes it and nothing else.
import { pointOf } from "../multiprecision/formula.mjs";
import {
  absolute,
  div,
  fromNumber,
  isLess,
  mul,
  one,
  scaled,
  sub,
  toDecimal,
} from "../multiprecision/numbers.mjs";
import { derivativeAt } from "./differences.mjs";

/** @typedef {import("../multiprecision/numbers.mjs").Big} Big */
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
      return limitOf(samples);
    }),
  ]);
  return { params, limits: Object.fromEntries(limits) };
}

/** Near 10^40, 10^80 and 10^120 three places each, which are no multiples of a period that someone would write. */
const magnitudes = [40n, 80n, 120n].map((power) =>
  [7n, 9n, 11n].map((k) => div([k * 10n ** power, 0n], [49n, 0n], 1024)),
);

/**
 * Read off the values at three magnitudes: one that vanishes, one that stays, one that grows, a logarithm included, and none where they
 * come and go.
 *
 * @param {readonly (readonly (Big | undefined)[])[]} samples
 */
function limitOf(samples) {
  const values = samples.flat();
  if (!values.every((value) => value !== undefined)) return "nan";
  const [middle, high] = [values.slice(3, 6), values.slice(6)];
  const [before, last] = /** @type {[Big, Big]} */ ([middle.at(-1), values.at(-1)]);
  if (high.every((value) => isLess(absolute(value), tiny))) return "0";
  const isNear = (/** @type {Big} */ value) =>
    isLess(absolute(sub(value, last)), mul(absolute(last), tiny, 128));
  if ([...middle, ...high].every(isNear)) return toDecimal(last, 21);
  const sizes = values.map(absolute);
  const isRising = sizes.every(
    (size, index) => index === 0 || isLess(/** @type {Big} */ (sizes[index - 1]), size),
  );
  const isGrowing = isLess(mul(absolute(before), fromNumber(1.25), 128), absolute(last));
  const hasOneSign = values.every(([fraction]) => fraction > 0n === last[0] > 0n);
  if (!isRising || !hasOneSign) return "nan";
  if (isGrowing) return last[0] > 0n ? "inf" : "-inf";
  throw new Error(`no limit in ${values.map((value) => toDecimal(scaled(value, 0), 8))}`);
}

/** 10^-20. */
const tiny = div([1n, 0n], [10n ** 20n, 0n], 128);

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
