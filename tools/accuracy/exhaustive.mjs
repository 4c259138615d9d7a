// What the runs over all inputs found: they take hours, so their results are kept.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @typedef {import("./measure.mjs").Result} Result */

const file = fileURLToPath(new URL("exhaustive.json", import.meta.url));

/** @returns {Result[]} */
export const readKept = () =>
  JSON.parse(readFileSync(file, "utf8"), (_, value) => (unspellable.has(value) ? Number(value) : value));

/** @param {readonly Result[]} results they replace older ones of the same functions */
export function keep(results) {
  const names = new Set(results.map(({ of }) => of.name));
  const kept = [...readKept().filter(({ of }) => !names.has(of.name)), ...results].sort((a, b) =>
    a.of.name.localeCompare(b.of.name, "en"),
  );
  const text = JSON.stringify(kept, (_, value) => (typeof value === "number" ? spell(value) : value), 2);
  writeFileSync(file, `${text}\n`);
}

/** @param {number} value */
function spell(value) {
  const text = Object.is(value, -0) ? "-0" : `${value}`;
  return unspellable.has(text) ? text : value;
}

/** Numbers that JSON does not have. */
const unspellable = new Set(["NaN", "Infinity", "-Infinity", "-0"]);
