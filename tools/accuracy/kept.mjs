// What the runs over all inputs found: they take hours, so their results are kept.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @typedef {import("./cases.mjs").Case} Case */

/** @type {Store<import("./measure.mjs").Result>} */
export const keptErrors = storeIn("exhaustive.json");
/** @type {Store<import("./rounding.mjs").RoundingResult>} */
export const keptRoundings = storeIn("rounding.json");
/** @type {Store<Comparison>} */
export const keptComparisons = storeIn("peers.json");

/**
 * One function, and the errors of Echo and of each other library, in their order; none for one that cannot compute it.
 *
 * @typedef {object} Comparison
 * @property {Case} of
 * @property {readonly { readonly title: string, readonly found?: import("./errors.mjs").Errors | undefined }[]} errors
 */

/**
 * `keep` replaces older results of the same functions.
 *
 * @template {{ readonly of: Case }} Result
 * @typedef {{ read: () => Result[], keep: (results: readonly Result[]) => void }} Store
 */

/** @param {string} name */
function storeIn(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const read = () =>
    JSON.parse(readFileSync(file, "utf8"), (_, value) => (unspellable.has(value) ? Number(value) : value));
  /** @param {readonly { readonly of: Case }[]} results */
  const keep = (results) => {
    const names = new Set(results.map(({ of }) => of.name));
    /** @type {{ readonly of: Case }[]} */
    const others = read().filter((/** @type {{ of: Case }} */ { of }) => !names.has(of.name));
    const kept = [...others, ...results].sort((a, b) => a.of.name.localeCompare(b.of.name, "en"));
    const text = JSON.stringify(kept, (_, value) => (typeof value === "number" ? spell(value) : value), 2);
    writeFileSync(file, `${text}\n`);
  };
  return { read, keep };
}

/** @param {number} value */
function spell(value) {
  const text = Object.is(value, -0) ? "-0" : `${value}`;
  return unspellable.has(text) ? text : value;
}

/** Numbers that JSON does not have. */
const unspellable = new Set(["NaN", "Infinity", "-Infinity", "-0"]);
