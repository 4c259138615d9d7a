// Measures the largest errors of every function and derivative in float32, and fails where one is beyond its bound.
import { writeFileSync } from "node:fs";
import { boundOf, precisions } from "./bounds.mjs";
import { casesAtDefaults, casesAtOthers, names } from "./cases.mjs";
import { describeBreach, describeCase, describeErrors, describeWrong } from "./cells.mjs";
import { allRanges, sampleRanges } from "./inputs.mjs";
import { keptComparisons, keptErrors, keptRoundings } from "./kept.mjs";
import { mergeMeasured } from "./measure.mjs";
import { help, readOptions } from "./options.mjs";
import { page } from "./page.mjs";
import { Pool } from "./pool.mjs";
import { showProgress } from "./progress.mjs";
import { mergeRoundings } from "./rounding.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./inputs.mjs").Range} Range */
/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {import("./measure.mjs").Result} Result */
/** @typedef {import("./rounding.mjs").Rounding} Rounding */
/** @typedef {import("./rounding.mjs").RoundingResult} RoundingResult */
/** @typedef {Pool<import("./worker.mjs").Task, Measured | Rounding>} Measuring */

const { isHelp, only, isExhaustive, isRounding, isWriting } = readOptions();
if (isHelp) console.log(help);
else await run();

async function run() {
  /** @type {Measuring} */
  const pool = new Pool(new URL("worker.mjs", import.meta.url));
  try {
    if (isRounding) {
      const results = await measureRoundings(pool, only);
      if (isWriting) keptRoundings.keep(results);
    } else if (isExhaustive) {
      const results = await measureAll(pool, only);
      if (isWriting) keptErrors.keep(results);
    }
    const isSample = !isRounding && !isExhaustive;
    if (isSample || isWriting) {
      const sample = await measureSample(pool, isSample ? only : names);
      if (isWriting) writePage(sample);
    }
  } finally {
    await pool.close();
  }
}

/** @param {readonly Result[]} sample */
function writePage(sample) {
  const text = page({
    sample,
    exhaustive: keptErrors.read(),
    roundings: keptRoundings.read(),
    comparisons: keptComparisons.read(),
  });
  writeFileSync(new URL("../../docs/accuracy.md", import.meta.url), text);
}

/**
 * @param {Measuring} pool
 * @param {readonly string[]} names
 */
function measureSample(pool, names) {
  const cases = [...names.flatMap(casesAtDefaults), ...names.flatMap(casesAtOthers)];
  return measureErrors(
    pool,
    cases.map((of) => ({ of, parts: [sampleRanges(of)] })),
  );
}

/**
 * @param {Measuring} pool
 * @param {readonly string[]} names
 */
function measureAll(pool, names) {
  return measureErrors(pool, overAll(names));
}

/**
 * @param {Measuring} pool
 * @param {readonly Job[]} jobs
 * @returns {Promise<Result[]>}
 */
async function measureErrors(pool, jobs) {
  const results = await measureEach(
    jobs,
    (part) => /** @type {Promise<Measured>} */ (pool.measure({ what: "errors", ...part })),
    mergeMeasured,
    (of, measured) => {
      for (const precision of precisions) {
        const breach = describeBreach(measured[precision], boundOf(of, precision));
        print(of, precision, describeErrors(measured[precision]), breach && `  << ${breach}`);
      }
    },
  );
  return results.map(({ of, found }) => ({ of, measured: found }));
}

/**
 * @param {Measuring} pool
 * @param {readonly string[]} names
 * @returns {Promise<RoundingResult[]>}
 */
async function measureRoundings(pool, names) {
  const results = await measureEach(
    overAll(names),
    (part) => /** @type {Promise<Rounding>} */ (pool.measure({ what: "rounding", ...part })),
    mergeRoundings,
    (of, rounding) => {
      const isBreach = of.form === "value" && rounding.wrong > 0;
      const counts = `${describeWrong(rounding)} wrong; ${rounding.undecided} undecided by float64, ${rounding.decided} decided`;
      print(of, "precise", counts, isBreach ? "  << not the nearest" : "");
    },
  );
  return results.map(({ of, found }) => ({ of, rounding: found }));
}

/**
 * The inputs in parts, which threads share.
 *
 * @typedef {{ readonly of: Case, readonly parts: readonly (readonly Range[])[] }} Job
 */

/**
 * @param {readonly string[]} names
 * @returns {Job[]}
 */
function overAll(names) {
  const parts = allRanges().map((range) => [range]);
  return names.flatMap(casesAtDefaults).map((of) => ({ of, parts }));
}

/**
 * Prints each result as soon as it is there.
 *
 * @template Found
 * @param {readonly Job[]} jobs
 * @param {(job: { of: Case, ranges: readonly Range[] }) => Promise<Found>} measure
 * @param {(a: Found, b: Found) => Found} merge
 * @param {(of: Case, found: Found) => void} show
 */
async function measureEach(jobs, measure, merge, show) {
  const progress = showProgress(jobs.reduce((total, { parts }) => total + parts.length, 0));
  const pending = jobs.map(async ({ of, parts }) => {
    const found = parts.map((ranges) => measure({ of, ranges }).finally(progress.advance));
    const all = /** @type {Found[]} */ (await Promise.all(found));
    return { of, found: all.reduce(merge) };
  });
  for (const each of pending) {
    const { of, found } = await each;
    progress.clear();
    show(of, found);
  }
  return Promise.all(pending);
}

/**
 * @param {Case} of
 * @param {import("./bounds.mjs").Precision} precision
 * @param {string} description
 * @param {string} breach
 */
function print(of, precision, description, breach) {
  if (breach !== "") process.exitCode = 1;
  console.log([describeCase(of).padEnd(40), precision.padEnd(8), description, breach].join(" ").trimEnd());
}
