// Runs the tests that draw at random again and again, as the deep tier does, each time from another seed, until a run fails.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const help = `Usage: npm run properties -- [options]

  --runs N   how many runs (20)
  --help`;

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: { runs: { type: "string", default: "20" }, help: { type: "boolean", default: false } },
});
if (options.help) console.log(help);
else run(Number(options.runs));

/** @param {number} runs */
function run(runs) {
  if (!Number.isInteger(runs) || runs < 1)
    throw new RangeError(`--runs must be a whole number from 1, got "${options.runs}"`);
  const files = ["packages", "tools"].flatMap(randomTests);
  console.log(`${files.length} files with tests that draw at random`);
  for (let i = 1; i <= runs; i++) {
    const seed = randomInt(1, 2 ** 31);
    const { status, output } = runTests(files, seed);
    console.log(`run ${i} of ${runs}, ECHO_SEED=${seed}: ${output.trimEnd().split("\n").at(-1)}`);
    if (status === 0) continue;
    console.log(output);
    process.exitCode = 1;
    return;
  }
}

/** @param {string} folder */
function randomTests(folder) {
  return readdirSync(join(root, folder), { encoding: "utf8", recursive: true })
    .filter((path) => path.endsWith(".test.ts") && !path.includes("node_modules"))
    .map((path) => join(folder, path))
    .filter((path) => /"fast-check"|inject\("seed"\)/.test(readFileSync(join(root, path), "utf8")));
}

/**
 * @param {readonly string[]} files
 * @param {number} seed
 */
function runTests(files, seed) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, signal, stdout, error } = spawnSync(
    process.execPath,
    [vitest, "run", "--mode", "deep", "--no-color", ...files],
    {
      cwd: root,
      env: { ...process.env, ECHO_SEED: String(seed) },
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    },
  );
  if (error !== undefined) throw error;
  if (signal !== null) throw new Error(`properties: the tests were ended by ${signal}`);
  return { status, output: stdout };
}
