// The ways in which a function is called, each with what is compared.
import { derive } from "echoai/definitions";
import { differentiate, evaluate } from "echoai/expression";
import { float32, float64 } from "./judge.mjs";

/** @typedef {import("./samples.mjs").Group} Group */
/** @typedef {import("./samples.mjs").Sample} Sample */
/** @typedef {import("./samples.mjs").Truth} Truth */

/**
 * @typedef {object} Result
 * @property {string} quantity "value", "dx", "dalpha" or "dx dalpha"
 * @property {string} form
 * @property {Sample} sample
 * @property {number} got
 * @property {Truth} truth
 * @property {number} [factor]
 * @property {import("./judge.mjs").Format} format
 */

const lanes = 8;

/**
 * @param {any} activation
 * @param {Group} group
 * @returns {Generator<Result>}
 */
export function* results(activation, group) {
  for (const sample of group.samples) yield* byNumbers(activation, group.parameters, sample);
  if (group.region === "wide") return;
  for (const precision of ["fast", "precise"]) {
    for (const sample of group.samples) yield* byEqual(activation, group.parameters, sample, precision);
    yield* byMixed(activation, group.parameters, group.samples, precision);
    if (Object.keys(group.parameters).length > 0)
      yield* byArrays(activation, group.parameters, group.samples, precision);
  }
}

/** @typedef {Record<string, number>} Parameters */

/**
 * @param {any} activation
 * @param {Parameters} parameters
 * @param {Sample} sample
 * @returns {Generator<Result>}
 */
function* byNumbers(activation, parameters, sample) {
  const { x, factor, value, first, second } = sample;
  const common = { sample, format: float64 };
  yield { ...common, quantity: "value", form: "number", got: activation(x, parameters), truth: value };
  const slope = activation.derivative(x, parameters);
  yield { ...common, quantity: "dx", form: "number", got: slope, truth: truthOf(first, "x") };
  const { dx, dparams } = activation.backward(x, factor, parameters);
  for (const [name, got] of Object.entries({ x: dx, ...dparams }))
    yield {
      ...common,
      quantity: `d${name}`,
      form: "number backward",
      got,
      truth: truthOf(first, name),
      factor,
    };
  if (!Number.isFinite(x)) return;
  const formulas = secondDerivatives(activation.definition);
  for (const [name, formula] of Object.entries(formulas)) {
    const got = evaluate(formula, { ...parameters, x });
    yield { ...common, quantity: `dx d${name}`, form: "number", got, truth: truthOf(second, name) };
  }
}

/** @type {WeakMap<object, Record<string, any>>} */
const known = new WeakMap();

/** @param {any} definition */
function secondDerivatives(definition) {
  let formulas = known.get(definition);
  if (formulas === undefined) {
    const { gradient } = derive(definition);
    const slope = /** @type {import("echoai/expression").Expression} */ (gradient.x);
    formulas = Object.fromEntries(Object.keys(gradient).map((name) => [name, differentiate(slope, name)]));
    known.set(definition, formulas);
  }
  return formulas;
}

/**
 * Arrays of equal elements.
 *
 * @param {any} activation
 * @param {Parameters} parameters
 * @param {Sample} sample
 * @param {string} precision
 * @returns {Generator<Result>}
 */
function* byEqual(activation, parameters, sample, precision) {
  const { x, factor, value, first } = sample;
  const common = { sample, format: float32 };
  const array = new Float32Array(lanes).fill(x);
  const y = activation(array, parameters, undefined, { precision });
  yield { ...common, quantity: "value", form: precision, got: y[0], truth: value };
  const slope = activation.derivative(array, parameters, undefined, { precision });
  yield { ...common, quantity: "dx", form: precision, got: slope[0], truth: truthOf(first, "x") };
  const factors = new Float32Array(lanes).fill(factor);
  const { dx, dparams } = activation.backward(array, factors, parameters, undefined, { precision });
  const form = `${precision} backward`;
  yield { ...common, quantity: "dx", form, got: dx[0], truth: truthOf(first, "x"), factor };
  for (const [name, sum] of Object.entries(dparams))
    yield { ...common, quantity: `d${name}`, form, got: sum / lanes, truth: truthOf(first, name), factor };
}

/**
 * @param {any} activation
 * @param {Parameters} parameters
 * @param {readonly Sample[]} samples
 * @param {string} precision
 * @returns {Generator<Result>}
 */
function* byMixed(activation, parameters, samples, precision) {
  const form = `${precision} mixed`;
  const x = Float32Array.from(samples, (sample) => sample.x);
  const y = activation(x, parameters, undefined, { precision });
  const slope = activation.derivative(x, parameters, undefined, { precision });
  for (const [i, sample] of samples.entries()) {
    const common = { sample, format: float32, form };
    yield { ...common, quantity: "value", got: y[i], truth: sample.value };
    yield { ...common, quantity: "dx", got: slope[i], truth: truthOf(sample.first, "x") };
  }
}

/**
 * Parameters as arrays as long as x.
 *
 * @param {any} activation
 * @param {Parameters} parameters
 * @param {readonly Sample[]} samples
 * @param {string} precision
 * @returns {Generator<Result>}
 */
function* byArrays(activation, parameters, samples, precision) {
  const form = `${precision} arrays`;
  const x = Float32Array.from(samples, (sample) => sample.x);
  const factors = Float32Array.from(samples, (sample) => sample.factor);
  const entries = Object.entries(parameters);
  const arrays = Object.fromEntries(
    entries.map(([name, value]) => [name, new Float32Array(x.length).fill(value)]),
  );
  const y = activation(x, arrays, undefined, { precision });
  const { dx, dparams } = activation.backward(x, factors, arrays, undefined, { precision });
  for (const [i, sample] of samples.entries()) {
    const common = { sample, format: float32, form };
    yield { ...common, quantity: "value", got: y[i], truth: sample.value };
    const { factor, first } = sample;
    for (const [name, slopes] of Object.entries({ x: dx, ...dparams }))
      yield { ...common, quantity: `d${name}`, got: slopes[i], truth: truthOf(first, name), factor };
  }
}

/**
 * @param {Record<string, Truth>} truths
 * @param {string} name
 */
const truthOf = (truths, name) => /** @type {Truth} */ (truths[name]);
