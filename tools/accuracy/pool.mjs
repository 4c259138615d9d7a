// Measuring on all cores.
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/**
 * Measuring in worker threads, one for each core; calls wait for a free one, in their order. Close it in the end.
 *
 * @template Task, Found
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
   * @param {Task} task
   * @returns {Promise<Found>}
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
