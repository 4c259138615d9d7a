// Measures the errors of Echo beside those of the libraries that the benchmark races, on the sample, and keeps them for docs/accuracy.md:
//
//   node bench/accuracy.mjs && npm run accuracy -- --write
import { activationNamed, names } from "../tools/accuracy/cases.mjs";
import { compare, noErrors } from "../tools/accuracy/errors.mjs";
import { inputsIn, sampleRanges, specialRanges } from "../tools/accuracy/inputs.mjs";
import { keptComparisons } from "../tools/accuracy/kept.mjs";
import { createReference } from "../tools/accuracy/reference.mjs";
import { peers } from "./contestants.mjs";
import { createTask } from "./task.mjs";

/** @typedef {import("./contestants.mjs").Contestant} Contestant */
/** @typedef {import("./task.mjs").Task} Task */
/** @typedef {import("../tools/accuracy/bounds.mjs").Precision} Precision */
/** @typedef {import("../tools/accuracy/cases.mjs").Case} Case */
/** @typedef {import("../tools/accuracy/errors.mjs").Errors} Errors */

/** @typedef {Pick<Contestant, "title" | "prepare">} Contender */

/** @type {(title: string, precision: Precision) => Contender} */
const echo = (title, precision) => ({
  title,
  prepare: async ({ name, parameters, x }) => {
    const read = () => activationNamed(name)(x, parameters, undefined, { precision });
    return { call: read, read };
  },
});

/** @type {readonly Contender[]} */
const contenders = [echo("Echo", "fast"), echo("Echo, precise", "precise"), ...peers];

/**
 * At the benchmark's parameters, which are not the defaults where these make a function trivial. Signs of zeros do not count.
 *
 * @param {string} name
 * @returns {Promise<import("../tools/accuracy/kept.mjs").Comparison>}
 */
async function compareContenders(name) {
  const { parameters } = createTask(name, "forward", 0);
  /** @type {Case} */
  const of = { name, form: "value", parameters, isDefault: false };
  const x = inputsIn(sampleRanges(of));
  const wanted = new Float64Array(x.length);
  createReference(of, inputsIn(specialRanges(of)))(x, wanted);
  const how = { bound: unbounded, zerosHaveSigns: false };
  /** @type {{ title: string, found: Errors | undefined }[]} */
  const errors = [];
  for (const contender of contenders) {
    const got = await resultsOf(contender, { name, direction: "forward", parameters, x, dy: x });
    const found = noErrors();
    if (got !== undefined) compare(found, x, got, wanted, how);
    errors.push({ title: contender.title, found: got && found });
  }
  return { of, errors };
}

const unbounded = { ulp: Number.POSITIVE_INFINITY, absolute: Number.POSITIVE_INFINITY };

/**
 * @param {Contender} contender
 * @param {Task} task
 */
async function resultsOf({ title, prepare }, task) {
  try {
    const runner = await prepare(task);
    await runner.enter?.();
    return await runner.read();
  } catch (error) {
    console.error(`${title}, ${task.name}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

for (const name of names) {
  keptComparisons.keep([await compareContenders(name)]);
  console.log(name);
}
// Some of the libraries keep threads.
process.exit();
