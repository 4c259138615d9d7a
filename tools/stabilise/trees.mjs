// Formulas as trees, which oracle.py writes: numbers, names, and lists of an operation and its operands.
import * as language from "echoai/expression";

/** @typedef {import("echoai/expression").Expression} Expression */
/** @typedef {number | string | readonly [string, ...unknown[]]} Tree */
/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {string} formula as text
 * @property {readonly { name: string, default: number, domain: string }[]} parameters
 * @property {Tree} tree
 * @property {Tree} writtenOut the formula in exp, log and erf alone
 * @property {readonly { parameters: Record<string, number>, rows: readonly Row[] }[]} sets
 */
/**
 * x, and the value with two derivatives, null where there is none.
 *
 * @typedef {readonly [number, number, number | null, number | null]} Row
 */

/** @type {Record<string, number>} */
const infinities = { Infinity: Number.POSITIVE_INFINITY, "-Infinity": Number.NEGATIVE_INFINITY };

/**
 * @param {string} text
 * @returns {Entry[]}
 */
export const readEntries = (text) =>
  JSON.parse(text, (_, value) =>
    typeof value === "string" && value in infinities ? infinities[value] : value,
  );

/**
 * @param {Tree} tree
 * @param {(name: string) => Expression} variable
 * @returns {Expression}
 */
export function expressionOf(tree, variable) {
  if (typeof tree === "number") return language.constant(tree);
  if (typeof tree === "string") return variable(tree);
  const [operation, ...operands] = tree;
  const build = /** @type {Record<string, (...operands: Expression[]) => Expression>} */ (
    /** @type {unknown} */ (language)
  )[operation];
  if (build === undefined) throw new RangeError(`there is no operation ${operation}`);
  return build(...operands.map((operand) => expressionOf(/** @type {Tree} */ (operand), variable)));
}

/**
 * A description as `defineActivation` takes it.
 *
 * @param {Entry} entry
 * @param {Tree} tree
 */
export const descriptionOf = ({ name, parameters }, tree) => ({
  name,
  parameters: Object.fromEntries(
    parameters.map((parameter) => [
      identifier(parameter.name),
      { default: parameter.default, domain: domainOf(parameter.domain) },
    ]),
  ),
  formula: (/** @type {Expression} */ x, /** @type {Readonly<Record<string, Expression>>} */ variables) =>
    expressionOf(tree, (/** @type {string} */ variable) =>
      variable === "x" ? x : /** @type {Expression} */ (variables[identifier(variable)]),
    ),
});

/**
 * Parameters by the names that they have in a definition.
 *
 * @param {Record<string, number>} values
 */
export const renamed = (values) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [identifier(name), value]));

/** @param {string} name such as lambda_ or K */
const identifier = (name) => name.replaceAll("_", "").replace(/^[A-Z]/, (letter) => `upper${letter}`);

/**
 * "x > 0", "any number"
 *
 * @param {string} words
 * @returns {import("echoai/definitions").Domain}
 */
function domainOf(words) {
  const [, relation, bound] = /^x (>|>=|<|<=) (\S+)$/.exec(words) ?? [];
  if (relation === undefined) return { kind: "any" };
  const kinds = /** @type {const} */ ({ ">": "above", ">=": "atLeast", "<": "below", "<=": "atMost" });
  return { kind: kinds[/** @type {keyof typeof kinds} */ (relation)], bound: Number(bound) };
}
