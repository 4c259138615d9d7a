import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

const child = fileURLToPath(new URL("child.mjs", import.meta.url));

/**
 * Runs an experiment in a fresh process: no contestant finds compiled code, memory or settings of an earlier one.
 * @param {string} experiment the name of a file in experiments/
 * @param {object} input
 * @param {AbortSignal} signal kills the process
 * @returns {Promise<unknown>} what the experiment returns
 * @throws Error when the process ends without a result
 */
export function runIsolated(experiment, input, signal) {
  return new Promise((resolve, reject) => {
    // What libraries print is no result and would tear the progress line; their last words explain a crash.
    const process = fork(child, { signal, stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let lastWords = "";
    process.stderr?.setEncoding("utf8").on("data", (text) => {
      lastWords = (lastWords + text).slice(-4000);
    });
    process.once("error", reject);
    /** @type {unknown} */
    let result;
    process.once("message", (message) => {
      result = message;
      process.kill();
    });
    process.once("exit", (code, killer) => {
      if (result !== undefined) return resolve(result);
      const line = lastWords.match(/^\w*Error.*$/m)?.[0] ?? "without an error message";
      reject(new Error(`its process ended with ${killer ?? code}, ${line}`));
    });
    process.send({ experiment, input });
  });
}
