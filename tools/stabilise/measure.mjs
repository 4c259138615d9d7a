// Measures how many formulas are right as they are written, and how many as `define` computes them.
//
//   python3 tools/stabilise/oracle.py FORMULAS.jsonl [--single]
//   npm run stable-forms -- [--single] [--only NAME,NAME]
//
// --single: points of float32, for Float32Arrays in both precisions.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { defineActivation } from "echoai";
import { differentiate, evaluate, input, parameter } from "echoai/expression";
import { float32, float64, isSlopeRight, isValueRight } from "./right.mjs";
import { descriptionOf, expressionOf, readEntries, renamed } from "./trees.mjs";

/** @typedef {import("./trees.mjs").Entry} Entry */
/** @typedef {import("./trees.mjs").Tree} Tree */
/** @typedef {(parameters: Record<string, number>, x: readonly number[]) => ArrayLike<number>} Column */
/** @typedef {{ value: Column, slope: Column }} Columns */

const { values: options } = parseArgs({ options: { single: { type: "boolean" }, only: { type: "string" } } });
const only = options.only?.split(",");
const format = options.single ? float32 : float64;
const entries = readEntries(readFileSync(new URL("./out/points.json", import.meta.url), "utf8"));

/** @type {Record<string, { value: string[], slope: string[] }>} the names of those that are wrong, by form */
const wrong = {};
let count = 0;
for (const entry of entries) {
  if (only && !only.includes(entry.name)) continue;
  count++;
  for (const [form, { value, slope }] of Object.entries(forms(entry))) {
    wrong[form] ??= { value: [], slope: [] };
    const names = wrong[form];
    const isRight = { value: true, slope: true };
    for (const { parameters, rows } of entry.sets) {
      const x = rows.map(([at]) => at);
      const [y, dy] = [value(parameters, x), slope(parameters, x)];
      rows.forEach((row, index) => {
        const [got, gotSlope] = [/** @type {number} */ (y[index]), /** @type {number} */ (dy[index])];
        const right = { value: isValueRight(got, row, format), slope: isSlopeRight(gotSlope, row, format) };
        if (only && !right.value)
          console.log(entry.name, form, parameters, `f(${row[0]})`, got, "not", row[1]);
        if (only && !right.slope)
          console.log(entry.name, form, parameters, `f'(${row[0]})`, gotSlope, "not", row[2]);
        isRight.value &&= right.value;
        isRight.slope &&= right.slope;
      });
    }
    if (!isRight.value) names.value.push(entry.name);
    if (!isRight.slope) names.slope.push(entry.name);
  }
}

console.log(`right of ${count}:`);
for (const [form, { value, slope }] of Object.entries(wrong)) {
  const both = count - new Set([...value, ...slope]).size;
  console.log(`${form}: values ${count - value.length}, slopes ${count - slope.length}, both ${both}`);
}
for (const [form, names] of Object.entries(wrong).filter(([form]) => form.startsWith("stable")))
  console.log(`\n${form}\n  values left: ${names.value.join(" ")}\n  slopes left: ${names.slope.join(" ")}`);

/**
 * @param {Entry} entry
 * @returns {Record<string, Columns>}
 */
function forms(entry) {
  /** @type {Record<string, Columns>} */
  const made = {};
  for (const [name, tree] of Object.entries({ printed: entry.tree, "written out": entry.writtenOut })) {
    if (!options.single) made[name] = asWritten(tree);
    for (const precision of options.single ? /** @type {const} */ (["fast", "precise"]) : [undefined])
      made[["stable", name, ...(precision ? [precision] : [])].join(", ")] = asComputed(
        entry,
        tree,
        precision,
      );
  }
  return made;
}

/**
 * @param {Tree} tree
 * @returns {Columns}
 */
function asWritten(tree) {
  const formula = expressionOf(tree, (name) => (name === "x" ? input(name) : parameter(name)));
  const slope = differentiate(formula, "x");
  return {
    value: (parameters, at) => at.map((x) => evaluate(formula, { ...parameters, x })),
    slope: (parameters, at) => at.map((x) => evaluate(slope, { ...parameters, x })),
  };
}

/**
 * @param {Entry} entry
 * @param {Tree} tree
 * @param {"fast" | "precise" | undefined} precision of Float32Arrays; undefined: float64
 * @returns {Columns}
 */
function asComputed(entry, tree, precision) {
  const activation = defineActivation(/** @type {any} */ (descriptionOf(entry, tree)));
  const array = (/** @type {readonly number[]} */ x) =>
    precision ? Float32Array.from(x) : Float64Array.from(x);
  const how = precision ? { precision } : undefined;
  return {
    value: (parameters, x) => activation(array(x), renamed(parameters), undefined, how),
    slope: (parameters, x) => activation.derivative(array(x), renamed(parameters), undefined, how),
  };
}
