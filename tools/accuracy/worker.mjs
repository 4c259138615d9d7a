// A thread that measures what it is sent.
import { parentPort } from "node:worker_threads";
import { measure } from "./measure.mjs";
import { measureRounding } from "./rounding.mjs";

/** @typedef {{ errors: import("./measure.mjs").Measured, rounding: import("./rounding.mjs").Rounding }} Found */

const measures = { errors: measure, rounding: measureRounding };

parentPort?.on("message", (/** @type {import("./pool.mjs").Task<keyof Found>} */ { what, of, ranges }) =>
  parentPort?.postMessage(measures[what](of, ranges)),
);
