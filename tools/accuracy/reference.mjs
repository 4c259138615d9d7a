// The functions in float64, fast: a loop made for each formula, of the operations that the library's own table has.
import { collect, evaluate, operations } from "echoai/expression";
import { formulaOf } from "./cases.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("echoai/expression").Expression} Expression */

/**
 * The values for some inputs, into `wanted`, which may be longer.
 *
 * @typedef {(x: Float32Array, wanted: Float64Array) => void} Reference
 */

/**
 * Twenty million values a second and more.
 *
 * @param {Case} of
 * @param {Float32Array} probes inputs at which its values are compared with those of the library's `evaluate`
 * @returns {Reference}
 * @throws Error where they differ in a bit
 */
export function createReference(of, probes) {
  const formula = formulaOf(of);
  const make = new Function("operations", "parameters", source(formula));
  /** @type {Reference} */
  const reference = make(operations, of.parameters);
  const wanted = new Float64Array(probes.length);
  reference(probes, wanted);
  probes.forEach((x, index) => {
    const value = evaluate(formula, { ...of.parameters, x });
    if (!Object.is(value, wanted[index]))
      throw new Error(
        `${of.name}, ${of.form} at ${x}: the reference gives ${wanted[index]}, the library ${value}`,
      );
  });
  return reference;
}

/** @param {Expression} formula */
function source(formula) {
  const nodes = collect([formula]);
  const assign = (/** @type {Expression} */ node) => `const ${nameOf(node)} = ${spell(node)};`;
  return [
    ...Object.keys(operations).map((name) => `const ${name} = operations.${name}.evaluate;`),
    ...nodes.filter((node) => !isVarying(node)).map(assign),
    "return (x, wanted) => {",
    "for (let index = 0; index < x.length; index++) {",
    ...nodes.filter(isVarying).map(assign),
    `wanted[index] = ${nameOf(formula)};`,
    "}",
    "};",
  ].join("\n");
}

/** @param {Expression} node */
const isVarying = (node) => collect([node]).some(({ kind }) => kind === "input");

/** @param {Expression} node */
const nameOf = ({ id }) => `node${id}`;

/** @param {Expression} node */
function spell(node) {
  if (node.kind === "constant") return Object.is(node.value, -0) ? "-0" : `${node.value}`;
  if (node.kind !== "application") return node.kind === "input" ? "x[index]" : `parameters.${node.name}`;
  const operands = node.operands.map(nameOf);
  const sign = infix[node.operation];
  if (sign !== undefined) return operands.join(` ${sign} `);
  // Conditions are truth values here; the table's are 1 and 0.
  if (node.operation === "select") return `${operands[0]} ? ${operands[1]} : ${operands[2]}`;
  return `${node.operation}(${operands.join(", ")})`;
}

/** @type {Readonly<Record<string, string>>} */
const infix = { add: "+", sub: "-", mul: "*", div: "/", less: "<", lessEqual: "<=", equal: "===" };
