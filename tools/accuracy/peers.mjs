// Echo beside the libraries that the benchmark races, on the sample.
import { peers } from "../../bench/contestants.mjs";
import { createTask } from "../../bench/task.mjs";
import { activationNamed } from "./cases.mjs";
import { compare, noErrors } from "./errors.mjs";
import { inputsIn, sampleRanges, specialRanges } from "./inputs.mjs";
import { createReference } from "./reference.mjs";

/** @typedef {import("../../bench/contestants.mjs").Contestant} Contestant */
/** @typedef {import("../../bench/task.mjs").Task} Task */
/** @typedef {import("./bounds.mjs").Precision} Precision */
/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./errors.mjs").Errors} Errors */

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
export const contenders = [echo("Echo", "fast"), echo("Echo, precise", "precise"), ...peers];

/**
 * One function, the errors of each contender in their order; undefined for one that cannot compute it.
 *
 * @typedef {object} Comparison
 * @property {Case} of
 * @property {(Errors | undefined)[]} errors
 */

/**
 * At the benchmark's parameters, which are not the defaults where these make a function trivial. Signs of zeros do not count.
 *
 * @param {string} name
 * @returns {Promise<Comparison>}
 */
export async function compareContenders(name) {
  const { parameters } = createTask(name, "forward", 0);
  /** @type {Case} */
  const of = { name, form: "value", parameters, isDefault: false };
  const x = inputsIn(sampleRanges(of));
  const wanted = new Float64Array(x.length);
  createReference(of, inputsIn(specialRanges(of)))(x, wanted);
  const how = { bound: unbounded, zerosHaveSigns: false };
  const errors = [];
  for (const contender of contenders) {
    const got = await resultsOf(contender, { name, direction: "forward", parameters, x, dy: x });
    const found = noErrors();
    if (got !== undefined) compare(found, x, got, wanted, how);
    errors.push(got && found);
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
