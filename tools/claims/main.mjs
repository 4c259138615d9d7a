// Measures the errors of the approximations at every float32, keeps them, and fails where one is beyond its claim.
//
//   npm run claims [-- exp,log]
//
// Node.js 20 computes without fused multiply-add; `npm run claims:fused` measures with it.
import { approximations } from "../../packages/echoai/claims/approximations.mjs";
import { Pool } from "../accuracy/pool.mjs";
import { showProgress } from "../accuracy/progress.mjs";
import { mergeMeasured } from "./measure.mjs";
import { keep } from "./measured.mjs";
import { exhaustiveRanges } from "./ranges.mjs";
import { subjects, ways } from "./subjects.mjs";

/** @typedef {import("./measure.mjs").Measured} Measured */

const chosen = process.argv[2]?.split(",") ?? subjects;
const unknown = chosen.find((name) => !subjects.some((subject) => subject === name));
if (unknown === undefined) await run();
else {
  console.error(`claims: there is no function "${unknown}"; there are ${subjects.join(", ")}`);
  process.exitCode = 2;
}

async function run() {
  /** @type {Pool<{ of: import("./subjects.mjs").Subject, ranges: readonly import("../accuracy/inputs.mjs").Range[] }, Measured>} */
  const pool = new Pool(new URL("worker.mjs", import.meta.url));
  for (const name of subjects.filter((subject) => chosen.includes(subject))) {
    const ranges = exhaustiveRanges(name);
    const progress = showProgress(ranges.length);
    const parts = ranges.map((range) =>
      pool.measure({ of: name, ranges: [range] }).finally(progress.advance),
    );
    const measured = (await Promise.all(parts)).reduce(mergeMeasured);
    progress.clear();
    keep(name, measured);
    for (const way of ways) print(name, way, measured[way] ?? []);
  }
  await pool.close();
}

/**
 * @param {import("./subjects.mjs").Subject} name
 * @param {import("./subjects.mjs").Way} way
 * @param {readonly import("./measure.mjs").Worst[]} found
 */
function print(name, way, found) {
  approximations[name][way].forEach(({ error: most, unit }, index) => {
    const { error = 0, at = 0 } = found[index] ?? {};
    if (error > most) process.exitCode = 1;
    const breach = error > most ? `  << beyond ${most}` : "";
    console.log(`${name.padEnd(16)} ${way.padEnd(8)} ${error.toPrecision(6)} ${unit} at ${at}${breach}`);
  });
}
