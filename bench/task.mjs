import { catalogue } from "echoai/catalogue";
import { normalValues } from "./random.mjs";

/**
 * @typedef {"forward" | "backward"} Direction
 *
 * @typedef {object} Task One function on one array, in one direction.
 * @property {string} name
 * @property {Direction} direction
 * @property {Record<string, number>} parameters
 * @property {Float32Array} x
 * @property {Float32Array} dy
 */

/** The elementwise functions of the catalogue: all but those of several inputs. */
export const functionNames = Object.values(catalogue)
  .filter(({ definition }) => definition.inputs.length === 0)
  .map(({ definition }) => definition.name);

/** Where the default makes a function trivial: both are the identity at 0. */
const chosenParameters = new Map([
  ["softExponential", { alpha: 0.5 }],
  ["softExponentialPage", { alpha: 0.5 }],
]);

/** Inputs of a wide layer: normal, three times as wide as normalised ones, so that both tails matter. */
const inputDeviation = 3;

/**
 * @param {string} name @param {Direction} direction @param {number} length
 * @returns {Task}
 */
export function createTask(name, direction, length) {
  const { parameters } = activationNamed(name).definition;
  const defaults = Object.entries(parameters).map(([key, { default: value }]) => [key, value]);
  return {
    name,
    direction,
    parameters: { ...Object.fromEntries(defaults), ...chosenParameters.get(name) },
    x: normalValues(length, { seed: 1, deviation: inputDeviation }),
    dy: normalValues(length, { seed: 2, deviation: 1 }),
  };
}

/** @param {string} name */
export function activationNamed(name) {
  const activation = catalogue[name];
  if (activation === undefined) throw new RangeError(`there is no function "${name}"`);
  return activation;
}
