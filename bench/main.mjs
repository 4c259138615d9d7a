// Measures Echo beside its peers: `npm run bench -- --help`.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runIsolated } from "./isolate.mjs";
import { readOptions } from "./options.mjs";
import { planJobs } from "./plan.mjs";
import { createProgress } from "./progress.mjs";
import { drawChart } from "./report/chart.mjs";
import { writePage } from "./report/page.mjs";
import { collectResults } from "./report/results.mjs";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

try {
  const options = readOptions(process.argv.slice(2));
  if ("help" in options) console.log(options.help);
  else await bench(options);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(stop.signal.aborted ? "Stopped; nothing was written." : `bench: ${message}`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}

/** @param {import("./options.mjs").Options} options */
async function bench(options) {
  const jobs = planJobs(options);
  const results = collectResults(await runAll(jobs));
  const page = writePage(results);
  if (!options.writes) {
    console.log(page);
    return;
  }
  writeFileSync(fileInDocs("performance.md"), page);
  writeFileSync(fileInDocs("images/performance.svg"), drawChart(results));
  console.error("Written: docs/performance.md, docs/images/performance.svg");
}

/** @param {readonly import("./plan.mjs").Job[]} jobs */
async function runAll(jobs) {
  const progress = createProgress(jobs.length);
  const finished = [];
  try {
    for (const job of jobs) {
      progress.begin(job.label);
      finished.push({ job, ...(await attempt(job)) });
    }
  } finally {
    progress.end();
  }
  return finished;
}

/** A crash costs one experiment, not the run. @param {import("./plan.mjs").Job} job */
async function attempt({ experiment, input }) {
  try {
    return { result: await runIsolated(experiment, input, stop.signal) };
  } catch (error) {
    stop.signal.throwIfAborted();
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {string} path */
function fileInDocs(path) {
  return fileURLToPath(new URL(`../docs/${path}`, import.meta.url));
}
