// A thread that measures what it is sent.
import { parentPort } from "node:worker_threads";
import { measure } from "./measure.mjs";
import { measureRounding } from "./rounding.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./inputs.mjs").Range} Range */
/** @typedef {{ what: keyof typeof measures, of: Case, ranges: readonly Range[] }} Task */

const measures = { errors: measure, rounding: measureRounding };

parentPort?.on("message", (/** @type {Task} */ { what, of, ranges }) =>
  parentPort?.postMessage(measures[what](of, ranges)),
);
