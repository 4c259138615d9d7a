// What is kept of an attack, and its part of docs/accuracy.md.
import { readFileSync, writeFileSync } from "node:fs";

/** @typedef {import("./cells.mjs").Cell} Cell */

const file = new URL("results.json", import.meta.url);
const precisions = ["float64", "fast", "precise"];
const regions = ["defaults", "ordinary", "moderate", "extreme", "wide"];
const orders = ["value", "slopes", "second derivatives"];

/**
 * A row is the name, the region and a cell of text for each precision, as Markdown has them.
 *
 * @typedef {{ seed: number, samples: number, rows: Record<string, readonly string[]> }} Kept
 */

/** @returns {Kept} */
const readKept = () => JSON.parse(readFileSync(file, "utf8"));

/**
 * @param {number} seed
 * @param {number} samples
 * @param {readonly Cell[]} cells
 */
export function keep(seed, samples, cells) {
  const rows = Object.fromEntries(orders.map((order) => [order, rowsOf(order, cells)]));
  writeFileSync(file, `${JSON.stringify({ seed, samples, rows }, null, 2)}\n`);
}

/**
 * @param {string} order
 * @param {readonly Cell[]} cells
 */
function rowsOf(order, cells) {
  const chosen = cells.filter((cell) => cell.order === order);
  return [...new Set(chosen.map(({ name }) => name))].flatMap((name) =>
    regions.flatMap((region) => {
      const here = chosen.filter((cell) => cell.name === name && cell.region === region);
      const texts = columnsOf(order).map((precision) =>
        describe(here.find((cell) => cell.precision === precision)),
      );
      return here.length === 0 ? [] : [line([name, region, ...texts])];
    }),
  );
}

/** @param {string} order */
const columnsOf = (order) => (order === "second derivatives" ? ["float64"] : precisions);

/** @param {Cell | undefined} cell */
function describe(cell) {
  if (cell === undefined) return "";
  const { ulp, scaled, wrong, count } = cell;
  const ulps = rounded(ulp) === rounded(scaled) ? rounded(ulp) : `${rounded(ulp)} (${rounded(scaled)})`;
  return wrong === 0 ? ulps : `${ulps}, ${wrong} of ${count} wrong`;
}

/** @param {number} ulp */
const rounded = (ulp) => (ulp < 1000 ? ulp.toFixed(2) : ulp.toPrecision(2));

export function attackSection() {
  const { seed, samples, rows } = readKept();
  const tableOf = (/** @type {string} */ order) => table(order, rows[order] ?? []);
  return `## Under attack

${samples.toLocaleString("en")} samples of functions, parameters and inputs (\`npm run attack -- --samples ${samples} --seed ${seed}\`), against an oracle that
knows the formulas of the papers alone, in multiprecision arithmetic (\`tools/attack\`): numbers in float64, and \`Float32Array\`s, on each
of the ways to call a function.

- Parameters are the defaults, or between 1/1000 and 1000 in size ("ordinary"), 1e-10 and 1e10 ("moderate"), 1e-30 and 1e30 ("extreme"),
  1e-200 and 1e200 ("wide", for float64 alone); zeros, the ends of domains and the numbers beside them among them. Inputs are
  any float32, with more of those near kinks, borders, and the places where exponentials overflow; and the infinities.
- A cell gives the largest error in ULP of the right result, and in brackets in ULP of its scale, where that differs: the scale of f
  is |f| + |v ∂f/∂v|, summed over the input and the parameters, which is what a relative change of the arguments changes. Near a
  root, the border of a domain, or with an exponent of 1000, the first is large for every arithmetic that rounds.
- In float64, what is lost below the smallest normal number, 2.2e-308, counts as less than one ULP.
- "Wrong" is a NaN, an infinity, a sign or a limit at an infinity that is not the right one.

### Values

${tableOf("value")}

### First derivatives

In the input and in every parameter, alone and through \`backward\` with gradients from 2^-100 to 2^100.

${tableOf("slopes")}

### Second derivatives

In the input, and in the input and each parameter, by \`differentiate\`. The scale, in brackets, is that of the slope, times the largest
parameter if that is above 1.

${tableOf("second derivatives")}
`;
}

/**
 * @param {string} order
 * @param {readonly string[]} rows
 */
function table(order, rows) {
  const head = ["function", "parameters", ...columnsOf(order)];
  return [line(head), line(head.map(() => "---")), ...rows].join("\n");
}

/** @param {readonly string[]} cells */
const line = (cells) => `| ${cells.join(" | ")} |`;
