// What is measured.
import { existsSync, readFileSync } from "node:fs";
import { catalogue } from "echoai/catalogue";
import { derive } from "echoai/definitions";

/**
 * One function with its parameters, or its derivative.
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {"value" | "derivative"} form
 * @property {Readonly<Record<string, number>>} parameters
 * @property {boolean} isDefault whether the parameters are the default ones
 */

/** The functions of one input: of several, such as FReLU, there are too many inputs. */
export const names = Object.values(catalogue)
  .filter(({ definition }) => definition.inputs.length === 0)
  .map(({ definition }) => definition.name);

/** @param {string} name */
export function activationNamed(name) {
  const activation = catalogue[name];
  if (activation === undefined) throw new RangeError(`there is no function "${name}"`);
  return activation;
}

/**
 * What the library computes.
 *
 * @param {Case} of
 */
export function formulaOf({ name, form }) {
  const { value, gradient } = derive(activationNamed(name).definition);
  return form === "value" ? value : /** @type {typeof value} */ (gradient.x);
}

/**
 * A function and its derivative, at the default parameters.
 *
 * @param {string} name
 * @returns {Case[]}
 */
export function casesAtDefaults(name) {
  const parameters = defaultsOf(name);
  return [
    { name, form: "value", parameters, isDefault: true },
    { name, form: "derivative", parameters, isDefault: true },
  ];
}

/**
 * A function at the other parameters that it has reference values for.
 *
 * @param {string} name
 * @returns {Case[]}
 */
export function casesAtOthers(name) {
  const defaults = Object.entries(defaultsOf(name));
  return vectorParameters(name)
    .filter((parameters) => defaults.some(([key, value]) => parameters[key] !== Math.fround(value)))
    .map((parameters) => ({ name, form: "value", parameters, isDefault: false }));
}

/** @param {string} name */
const defaultsOf = (name) =>
  Object.fromEntries(
    Object.entries(activationNamed(name).definition.parameters).map(([key, parameter]) => [
      key,
      parameter.default,
    ]),
  );

/**
 * The parameters of the cases of the library's `vectors/NAME.json`, as the float32 numbers that were used.
 *
 * @param {string} name
 * @returns {Record<string, number>[]}
 */
function vectorParameters(name) {
  const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const file = new URL(`../../packages/echoai/vectors/${kebab}.json`, import.meta.url);
  if (!existsSync(file)) return [];
  /** @type {{ cases: { params: Record<string, number> }[] }} */
  const { cases } = JSON.parse(readFileSync(file, "utf8"));
  return cases.map(({ params }) =>
    Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Math.fround(value)])),
  );
}
