import { shuffled, uniform } from "./random.mjs";

/**
 * @typedef {object} Runner A contestant that is ready to run.
 * @property {() => unknown} call Computes the result once; what is timed.
 * @property {boolean} [isAsync] Whether `call` gives a promise.
 * @property {() => Promise<unknown>} [finish] Waits until everything is computed, where a call does not; ends a sample.
 * @property {() => Float32Array | Promise<Float32Array>} read Computes the result once and gives it out.
 * @property {() => unknown} [enter] What must be done before a series of calls and is not timed.
 *
 * @typedef {{ id: string, prepare: () => Promise<Runner> }} Entrant
 * @typedef {{ rounds: number, sampleMilliseconds: number, warmUpMilliseconds: number }} Settings
 * @typedef {{ seconds: number } | { error: string }} Outcome The median time of one call, or why there is none.
 */

/**
 * Runs the entrants in rounds, each once a round in an order that changes, so that whatever else the machine does meets all
 * of them. Who fails, or computes something else, does not run and is reported.
 * @param {readonly Entrant[]} entrants
 * @param {(result: Float32Array) => void} verify throws when a result is wrong
 * @param {Settings} settings
 * @returns {Promise<Record<string, Outcome>>} by the entrants' ids
 */
export async function race(entrants, verify, settings) {
  /** @type {Record<string, Outcome>} */
  const outcomes = {};
  const running = [];
  for (const { id, prepare } of entrants) {
    try {
      const runner = await prepare();
      await runner.enter?.();
      verify(await runner.read());
      const calls = await warmUp(runner, settings);
      running.push({ id, runner, calls, samples: /** @type {number[]} */ ([]) });
    } catch (error) {
      outcomes[id] = { error: firstLine(error) };
    }
  }

  const draw = uniform(1);
  for (let round = 0; round < settings.rounds; round++) {
    for (const { id, runner, calls, samples } of shuffled(running, draw)) {
      try {
        await runner.enter?.();
        samples.push((await time(runner, calls)) / calls);
      } catch (error) {
        outcomes[id] = { error: firstLine(error) };
      }
    }
  }
  for (const { id, samples } of running) outcomes[id] ??= { seconds: median(samples) / 1000 };
  return outcomes;
}

/** Runs until compilers have done their work; gives the number of calls that fill a sample. @param {Runner} runner @param {Settings} settings */
async function warmUp(runner, { warmUpMilliseconds, sampleMilliseconds }) {
  let calls = 1;
  let fastest = Number.POSITIVE_INFINITY;
  const end = performance.now() + warmUpMilliseconds;
  do {
    const elapsed = await time(runner, calls);
    fastest = Math.min(fastest, elapsed / calls);
    if (elapsed < sampleMilliseconds) calls *= 2;
    // Optimised code is put in place between turns of the event loop.
    await new Promise((resolve) => setTimeout(resolve));
  } while (performance.now() < end);
  return Math.max(1, Math.ceil(sampleMilliseconds / fastest));
}

/** Milliseconds. @param {Runner} runner @param {number} calls */
async function time({ call, isAsync = false, finish }, calls) {
  const start = performance.now();
  if (isAsync) for (let done = 0; done < calls; done++) await call();
  else for (let done = 0; done < calls; done++) call();
  await finish?.();
  return performance.now() - start;
}

/** @param {readonly number[]} values at least one */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = /** @type {number} */ (sorted[middle]);
  return sorted.length % 2 === 1 ? upper : (upper + /** @type {number} */ (sorted[middle - 1])) / 2;
}

/** @param {unknown} error */
function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split("\n", 1)[0] ?? "";
}
