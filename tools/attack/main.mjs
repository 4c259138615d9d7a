// Attacks every function with samples that an oracle wrote, and says what was worst.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { catalogue } from "echoai/catalogue";
import { add, describeWorst } from "./cells.mjs";
import { results } from "./forms.mjs";
import { readSamples } from "./samples.mjs";
import { keep } from "./table.mjs";

const help = `Usage: npm run attack -- [options]

Compares every function, for parameters and inputs of every size, with multiprecision arithmetic: python3 with mpmath and,
for speed, gmpy2. Prints the worst case of what is wrong, or further off than --beyond. Ends with 1 where something is wrong.

  --samples N    how many (100000: a quarter of an hour)
  --seed S       of the samples (1)
  --again        take the samples of the run before
  --only NAMES   these functions
  --beyond ULP   what is printed: errors beyond this, in ULP of the scale (16)
  --write        keep the table for docs/accuracy.md in tools/attack/results.json
  --help`;

const { values: options } = parseArgs({
  options: {
    samples: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    again: { type: "boolean", default: false },
    only: { type: "string" },
    beyond: { type: "string", default: "16" },
    write: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) console.log(help);
else run();

function run() {
  if (!options.again) writeSamples();
  const { seed, samples, names, groups } = readSamples();
  /** @type {Map<string, import("./cells.mjs").Cell>} */
  const cells = new Map();
  for (const name of options.only?.split(",") ?? names)
    for (const group of groups(name))
      for (const result of results(/** @type {any} */ (catalogue)[name], group)) add(cells, group, result);
  const found = [...cells.values()];
  for (const cell of found) {
    if (cell.worst.size > Number(options.beyond)) console.log(describeWorst(cell));
    if (cell.wrong > 0) process.exitCode = 1;
  }
  if (options.write) keep(seed, samples, found);
}

function writeSamples() {
  const oracle = fileURLToPath(new URL("oracle.py", import.meta.url));
  const given = [oracle, "--samples", options.samples, "--seed", options.seed];
  const { status, error } = spawnSync("python3", given, { stdio: "inherit" });
  if (error !== undefined || status !== 0) throw error ?? new Error(`attack: oracle.py ended with ${status}`);
}
