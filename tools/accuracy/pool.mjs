// Measuring on all cores.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** @typedef {import("./inputs.mjs").Range} Range */
/**
 * A `measure` in worker threads, one for each core; calls wait for a free one, in their order. Close it in the end.
 *
 * @template Of, Measured
 */
export class Pool {
  #workers;
  #free;
  /** @type {((worker: Worker) => void)[]} */
  #waiting = [];

  /** @param {URL} worker the threads' module */
  constructor(worker) {
    this.#workers = Array.from({ length: availableParallelism() }, () => new Worker(worker));
    this.#free = [...this.#workers];
  }

  /**
   * @param {Of} of
   * @param {readonly Range[]} ranges
   * @returns {Promise<Measured>}
   */
  async measure(of, ranges) {
    const worker = this.#free.pop() ?? (await this.#nextFree());
    worker.postMessage({ of, ranges });
    const [measured] = await once(worker, "message");
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(worker);
    else next(worker);
    return measured;
  }

  /** @returns {Promise<Worker>} */
  #nextFree() {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async close() {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
