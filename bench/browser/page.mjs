// Runs in a browser, for experiments/browser.mjs.
import * as tf from "@tensorflow/tfjs";
import "@tensorflow/tfjs-backend-webgpu";
import { race } from "../race.mjs";
import { createTask } from "../task.mjs";
import { browserPairs } from "../tfjs/pairs.mjs";
import { compositionOf, createQueuedRunner, opOf, placed } from "../tfjs/runner.mjs";
import { verifierOf } from "../verify.mjs";

/** @param {import("../experiments/browser.mjs").InBrowser} input */
export function measure({ name, direction, length, settings }) {
  tf.enableProdMode();
  const task = createTask(name, direction, length);
  const entrants = browserPairs.flatMap(({ backend, op, composition }) => [
    { id: op, prepare: async () => createQueuedRunner(backend, placed(task, opOf(task))) },
    { id: composition, prepare: async () => createQueuedRunner(backend, placed(task, compositionOf(task))) },
  ]);
  return race(entrants, verifierOf(task), settings);
}
