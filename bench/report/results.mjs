import { funnelName } from "../options.mjs";
import { funnelSize, mainLength } from "../plan.mjs";
import { median } from "../race.mjs";

/**
 * @typedef {import("../task.mjs").Direction} Direction
 * @typedef {import("../race.mjs").Outcome} Outcome
 *
 * @typedef {object} Measurement
 * @property {string} name
 * @property {Direction} direction
 * @property {number} length
 * @property {Readonly<Record<string, Outcome>>} outcomes by the contestants' ids
 *
 * @typedef {{ coldSeconds: number, laterSeconds: number }} FirstCall
 *
 * @typedef {object} Results
 * @property {readonly Measurement[]} measurements in Node
 * @property {readonly Measurement[]} browser
 * @property {FirstCall | undefined} firstCall
 *
 * @typedef {{ job: import("../plan.mjs").Job, result?: unknown, error?: string }} Finished
 */

const funnelLength = Object.values(funnelSize).reduce((product, size) => product * size, 1);

/** @param {readonly Finished[]} finished @returns {Results} */
export function collectResults(finished) {
  /** @type {Measurement[]} */
  const measurements = [];
  /** @type {Measurement[]} */
  const browser = [];
  /** @type {FirstCall[]} */
  const firstCalls = [];
  for (const { job, result, error = "" } of finished) {
    if (job.experiment === "firstCall") {
      if (result !== undefined) firstCalls.push(/** @type {FirstCall} */ (result));
      continue;
    }
    const { ids } = job.input;
    const outcomes = result ?? Object.fromEntries(ids.map((id) => [id, { error }]));
    const place =
      job.experiment === "funnel"
        ? { name: funnelName, direction: /** @type {const} */ ("forward"), length: funnelLength }
        : job.input;
    const where = job.experiment === "browser" ? browser : measurements;
    where.push({ ...place, outcomes: /** @type {Measurement["outcomes"]} */ (outcomes) });
  }
  return { measurements, browser, firstCall: firstCalls.length > 0 ? medianCall(firstCalls) : undefined };
}

/** What every contestant ran: the elementwise functions at their common length, and FReLU. @param {Results} results @param {Direction} direction */
export const mainMeasurements = ({ measurements }, direction) =>
  measurements.filter(
    (measurement) =>
      measurement.direction === direction &&
      measurement.length === (measurement.name === funnelName ? funnelLength : mainLength),
  );

/** @param {Results} results @param {string} name @param {Direction} direction @param {number} length */
export const findMeasurement = ({ measurements }, name, direction, length) =>
  measurements.find(
    (measurement) =>
      measurement.name === name && measurement.direction === direction && measurement.length === length,
  );

/** @param {Measurement | undefined} measurement @param {string} id @returns {number | undefined} seconds a call */
export function secondsOf(measurement, id) {
  const outcome = measurement?.outcomes[id];
  return outcome !== undefined && "seconds" in outcome ? outcome.seconds : undefined;
}

/** @param {Measurement | undefined} measurement @param {string} id @returns {number | undefined} Gelem/s */
export function throughputOf(measurement, id) {
  const seconds = secondsOf(measurement, id);
  return measurement === undefined || seconds === undefined ? undefined : measurement.length / seconds / 1e9;
}

/** How many times as fast as `other` the contestant `id` is. @param {Measurement | undefined} measurement @param {string} id @param {string} other @returns {number | undefined} */
export function ratioOf(measurement, id, other) {
  const own = secondsOf(measurement, id);
  const others = secondsOf(measurement, other);
  return own === undefined || others === undefined ? undefined : others / own;
}

/** @param {readonly FirstCall[]} calls @returns {FirstCall} */
const medianCall = (calls) => ({
  coldSeconds: median(calls.map(({ coldSeconds }) => coldSeconds)),
  laterSeconds: median(calls.map(({ laterSeconds }) => laterSeconds)),
});
