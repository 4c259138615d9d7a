import { ownContestants, peers, tensorOps } from "../contestants.mjs";
import { race } from "../race.mjs";
import { createTask } from "../task.mjs";
import { verifierOf } from "../verify.mjs";

/**
 * @typedef {object} Elementwise
 * @property {string} name
 * @property {import("../task.mjs").Direction} direction
 * @property {number} length
 * @property {readonly string[]} ids of the contestants
 * @property {import("../race.mjs").Settings} settings
 */

/** One function in one direction, by several contestants. @param {Elementwise} input */
export function run({ name, direction, length, ids, settings }) {
  const task = createTask(name, direction, length);
  const entrants = [...ownContestants, ...tensorOps, ...peers]
    .filter(({ id }) => ids.includes(id))
    .map(({ id, prepare }) => ({ id, prepare: () => prepare(task) }));
  return race(entrants, verifierOf(task), settings);
}
