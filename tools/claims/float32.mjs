// Formulas in float32 arithmetic, every operation's result rounded, fast: a loop made for each.
import { collect, operations } from "../../packages/echoai/dist/expression/index.js";

/** @typedef {import("echoai/expression").Expression} Expression */
/** @typedef {import("echoai/expression").Operation} Operation */

/**
 * Into `out` the sums of the formulas' results.
 *
 * @param {readonly Expression[]} formulas of x alone
 * @returns {(x: Float32Array, out: Float64Array) => void}
 */
export function float32Loop(formulas) {
  const nodes = collect(formulas).filter((node) => node.kind === "application");
  const source = [
    "const { fround, abs, sign, sqrt, min, max } = Math;",
    "return (x, out) => {",
    "for (let index = 0; index < x.length; index++) {",
    "const input = x[index];",
    ...nodes.map((node) => `const ${nameOf(node)} = ${spell(node)};`),
    `out[index] = ${formulas.map(nameOf).join(" + ")};`,
    "}",
    "};",
  ];
  return new Function("round", "normalizer", "ldexp", source.join("\n"))(round, normalizer, ldexp);
}

/** @param {Expression} node */
function nameOf(node) {
  if (node.kind === "constant") return `(${Object.is(node.value, -0) ? "-0" : Math.fround(node.value)})`;
  return node.kind === "application" ? `node${node.id}` : "input";
}

/** @param {Expression} node */
function spell(node) {
  if (node.kind !== "application") throw new TypeError(`${node.kind} is no operation`);
  const operands = node.operands.map(nameOf);
  return spellings[node.operation]?.(operands) ?? `${node.operation}(${operands.join(", ")})`;
}

/** @type {(sign: string) => (operands: readonly string[]) => string} */
const arithmetic = (sign) => (operands) => `fround(${operands.join(` ${sign} `)})`;
/** @type {(sign: string) => (operands: readonly string[]) => string} */
const comparison = (sign) => (operands) => operands.join(` ${sign} `);

/** Others are functions of the same name whose result needs no rounding. */
/** @type {Readonly<Partial<Record<Operation, (operands: readonly string[]) => string>>>} */
const spellings = {
  ...{ add: arithmetic("+"), sub: arithmetic("-"), mul: arithmetic("*"), div: arithmetic("/") },
  ...{ less: comparison("<"), lessEqual: comparison("<="), equal: comparison("===") },
  neg: ([a]) => `-${a}`,
  sqrt: ([a]) => `fround(sqrt(${a}))`,
  select: ([condition, a, b]) => `${condition} ? ${a} : ${b}`,
};

/** To the nearest integer, of two the even one; from 2^51 on all are. */
const round = (/** @type {number} */ a) => (Math.abs(a) < 2 ** 51 ? a + magic - magic : a);
const magic = 1.5 * 2 ** 52;

const powers = Float64Array.from({ length: 2001 }, (_, index) => 2 ** (index - 1000));
const ldexp = (/** @type {number} */ a, /** @type {number} */ k) =>
  Math.fround(
    Math.abs(k) <= 1000 ? a * /** @type {number} */ (powers[k + 1000]) : operations.ldexp.evaluate(a, k, 0),
  );

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);
/** The exponent of a sqrt(2), from its bits. */
const normalizer = (/** @type {number} */ a) => {
  if (!(a > 0 && a < Number.POSITIVE_INFINITY)) return operations.normalizer.evaluate(a, 0, 0);
  number[0] = a * Math.SQRT2;
  return 1023 - ((words[1] ?? 0) >> 20);
};
