// The samples that oracle.py wrote.
import { readFileSync } from "node:fs";

const folder = new URL("out/", import.meta.url);

/**
 * A true value: the nearest float64 and the rest; `scale` is the size of the change that a relative one of the arguments makes.
 *
 * @typedef {{ high: number, low: number, scale: number }} Truth
 */

/**
 * @typedef {object} Sample
 * @property {number} x
 * @property {number} factor the gradient that comes in, for backward
 * @property {Truth} value
 * @property {Record<string, Truth>} first by variable
 * @property {Record<string, Truth>} second of x and of each variable
 */

/** @typedef {{ name: string, region: string, parameters: Record<string, number>, samples: readonly Sample[] }} Group */

/** @returns {{ seed: number, samples: number, names: readonly string[], groups: (name: string) => Generator<Group> }} */
export function readSamples() {
  const { seed, samples, regions, group, functions } = JSON.parse(
    readFileSync(new URL("index.json", folder), "utf8"),
  );
  const sizes = new Map(functions.map((/** @type {any} */ entry) => [entry.name, entry]));
  const size = group + 2;
  return {
    seed,
    samples,
    names: [...sizes.keys()],
    *groups(name) {
      /** @type {{ parameters: readonly string[], groups: number }} */
      const { parameters: names, groups } = sizes.get(name);
      const bytes = readFileSync(new URL(`${name}.f64`, folder));
      const numbers = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
      const width = numbers.length / groups / size;
      for (let start = 0; start < numbers.length; start += size * width) {
        const rows = Array.from({ length: size }, (_, i) =>
          numbers.subarray(start + i * width, start + (i + 1) * width),
        );
        const [region = 0, , ...rest] = /** @type {Float64Array} */ (rows[0]);
        const parameters = Object.fromEntries(names.map((key, i) => [key, rest[i] ?? Number.NaN]));
        yield { name, region: regions[region], parameters, samples: rows.map((row) => sample(row, names)) };
      }
    },
  };
}

/**
 * @param {Float64Array} row
 * @param {readonly string[]} names
 * @returns {Sample}
 */
function sample(row, names) {
  const variables = ["x", ...names];
  const [, x = 0] = row;
  const truths = 2 * variables.length + 1;
  const start = names.length + 3;
  const at = (/** @type {number} */ index) => row[index] ?? Number.NaN;
  const truth = (/** @type {number} */ index) => ({
    high: at(start + 2 * index),
    low: at(start + 2 * index + 1),
    scale: at(start + 2 * truths + index),
  });
  // No third derivatives are known: as if one by x were the slope times the largest parameter.
  const largest = Math.max(1, ...row.subarray(2, start - 1).map(Math.abs));
  return {
    x,
    factor: at(start - 1),
    value: truth(0),
    first: Object.fromEntries(variables.map((key, i) => [key, truth(1 + i)])),
    second: Object.fromEntries(
      variables.map((key, i) => [
        key,
        { ...truth(1 + variables.length + i), scale: truth(1).scale * largest },
      ]),
    ),
  };
}
