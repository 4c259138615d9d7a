// Writes docs/operations.md, the page of all operations that formulas are made of, from the operations.
//
//   node tools/operations.mjs [--check]
//
// Reads the built library. `--check` writes nothing and fails when the page is out of date.
import * as language from "echoai/expression";
import {
  differentiate,
  greater,
  greaterEqual,
  input,
  isCondition,
  operations,
  select,
} from "echoai/expression";
import { toText } from "echoai/text";
import { renew } from "./page.mjs";

/** @typedef {import("echoai/expression").Expression} Expression */
/** @typedef {import("echoai/expression").Condition} Condition */

const variables = ["a", "b", "c"];
const [a, b] = variables.map(input);

const made = Object.entries(operations)
  .filter(([name]) => name !== "select")
  .map(([name, { arity }]) => {
    const build = /** @type {Record<string, (...operands: readonly Expression[]) => Expression>} */ (
      /** @type {unknown} */ (language)
    )[name];
    if (build === undefined) throw new Error(`echoai/expression has no ${name}`);
    const given = variables.slice(0, arity);
    return { call: `${name}(${given.join(", ")})`, given, formula: build(...given.map(input)) };
  });
const values = made.filter(({ formula }) => !isCondition(formula));
const conditions = made.filter(({ formula }) => isCondition(formula));

renew(
  "docs/operations.md",
  `<!-- Written by tools/operations.mjs; \`npm run generate\` renews it. -->

# The operations

What formulas are made of: \`echoai/expression\`. An operand is an expression or a number. How derivatives go on through an operation is
part of it; where they have a choice, as min and max have where their operands are equal, the table says what it is. \`add\` and \`mul\` take
two operands or more.

| write | in print | derivative |
|---|---|---|
${values.map(row).join("\n")}

$\\sigma$ is the logistic function, softplus(a) = ln(1 + e^a), erf the error function and erfc what it lacks to 1. \`expm1\`, \`log1p\` and \`erfc\`
keep the digits that the plain forms lose. \`round\` takes the nearest integer, of two the even one; \`normalizer\` the integer n with
√½ ≤ a·2^n < √2. Powers of negative numbers are those that real numbers have.

## Conditions

| write | holds where |
|---|---|
${[
  ...conditions.map(({ call, formula }) => ({ call, formula })),
  { call: "greater(a, b)", formula: greater(/** @type {Expression} */ (a), /** @type {Expression} */ (b)) },
  {
    call: "greaterEqual(a, b)",
    formula: greaterEqual(/** @type {Expression} */ (a), /** @type {Expression} */ (b)),
  },
]
  .map(({ call, formula }) => `| \`${call}\` | ${printed(formula)} |`)
  .join("\n")}

\`select(condition, a, b)\` is a where the condition holds, else b, and has the derivative of the same side.
\`${toText(select(/** @type {Condition} */ (greater(/** @type {Expression} */ (a), 0)), input("a"), 0))}\` is \`select(greater(a, 0), a, 0)\`.
`,
);

/** @param {(typeof made)[number]} operation */
function row({ call, given, formula }) {
  const derivatives = given.map((name) => {
    const derivative = printed(differentiate(formula, name));
    return given.length === 1 ? derivative : `by ${name}: ${derivative}`;
  });
  return `| \`${call}\` | ${printed(formula)} | ${derivatives.join("; ")} |`;
}

/** @param {Expression} formula */
function printed(formula) {
  return toText(formula).replaceAll("|", "\\|");
}
