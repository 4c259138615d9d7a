// Measuring on all cores.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {import("./inputs.mjs").Range} Range */
/** @typedef {import("./worker.mjs").Found} Found */

/**
 * @template {keyof Found} What
 * @typedef {{ what: What, of: Case, ranges: readonly Range[] }} Task
 */

/** Measuring in worker threads, one for each core; calls wait for a free one, in their order. Close it in the end. */
export class Pool {
  #workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL("worker.mjs", import.meta.url)),
  );
  #free = [...this.#workers];
  /** @type {((worker: Worker) => void)[]} */
  #waiting = [];

  /**
   * @template {keyof Found} What
   * @param {Task<What>} task
   * @returns {Promise<Found[What]>}
   */
  async measure(task) {
    const worker = this.#free.pop() ?? (await this.#nextFree());
    worker.postMessage(task);
    const [found] = await once(worker, "message");
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(worker);
    else next(worker);
    return found;
  }

  /** @returns {Promise<Worker>} */
  #nextFree() {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close() {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
