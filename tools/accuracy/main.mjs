// Measures the largest errors of every function and derivative in float32, and fails where one is beyond its bound.
import { writeFileSync } from "node:fs";
import { boundOf, precisions } from "./bounds.mjs";
import { casesAtDefaults, casesAtOthers, names } from "./cases.mjs";
import { describeBreach, describeCase, describeErrors } from "./cells.mjs";
import { keep, readKept } from "./exhaustive.mjs";
import { allRanges, sampleRanges } from "./inputs.mjs";
import { mergeMeasured } from "./measure.mjs";
import { help, readOptions } from "./options.mjs";
import { page } from "./page.mjs";
import { compareContenders, contenders } from "./peers.mjs";
import { Pool } from "./pool.mjs";
import { showProgress } from "./progress.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./inputs.mjs").Range} Range */
/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {import("./measure.mjs").Result} Result */

const { isHelp, only, isExhaustive, isWriting } = readOptions();
if (isHelp) console.log(help);
else await run();

async function run() {
  /** @type {Pool<Case, Measured>} */
  const pool = new Pool(new URL("worker.mjs", import.meta.url));
  try {
    const results = await (isExhaustive ? measureAll(pool, only) : measureSample(pool, only));
    if (isExhaustive && isWriting) keep(results);
    if (isWriting) await writePage(isExhaustive ? await measureSample(pool, names) : results);
  } finally {
    await pool.close();
  }
}

/** @param {readonly Result[]} sample */
async function writePage(sample) {
  const comparisons = [];
  for (const name of names) comparisons.push(await compareContenders(name));
  const titles = contenders.map(({ title }) => title);
  const text = page({ sample, exhaustive: readKept(), contenders: titles, comparisons });
  writeFileSync(new URL("../../docs/accuracy.md", import.meta.url), text);
}

/**
 * @param {Pool<Case, Measured>} pool
 * @param {readonly string[]} names
 */
function measureSample(pool, names) {
  const cases = [...names.flatMap(casesAtDefaults), ...names.flatMap(casesAtOthers)];
  return measureEach(
    pool,
    cases.map((of) => ({ of, parts: [sampleRanges(of)] })),
  );
}

/**
 * @param {Pool<Case, Measured>} pool
 * @param {readonly string[]} names
 */
function measureAll(pool, names) {
  const parts = allRanges().map((range) => [range]);
  return measureEach(
    pool,
    names.flatMap(casesAtDefaults).map((of) => ({ of, parts })),
  );
}

/**
 * Prints each result as soon as it is there.
 *
 * @param {Pool<Case, Measured>} pool
 * @param {readonly { of: Case, parts: readonly (readonly Range[])[] }[]} jobs the inputs in parts, which threads share
 * @returns {Promise<Result[]>}
 */
async function measureEach(pool, jobs) {
  const progress = showProgress(jobs.reduce((total, { parts }) => total + parts.length, 0));
  const pending = jobs.map(async ({ of, parts }) => {
    const found = parts.map((ranges) => pool.measure(of, ranges).finally(progress.advance));
    return { of, measured: (await Promise.all(found)).reduce(mergeMeasured) };
  });
  for (const each of pending) {
    const result = await each;
    progress.clear();
    print(result);
  }
  return Promise.all(pending);
}

/** @param {Result} result */
function print({ of, measured }) {
  for (const precision of precisions) {
    const breach = describeBreach(measured[precision], boundOf(of, precision));
    if (breach !== "") process.exitCode = 1;
    const cells = [describeCase(of).padEnd(40), precision.padEnd(8), describeErrors(measured[precision])];
    console.log([...cells, breach && `  << ${breach}`].join(" ").trimEnd());
  }
}
