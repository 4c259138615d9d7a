// What the command line asks for.
import { parseArgs } from "node:util";
import { names } from "./cases.mjs";

export const help = `Usage: npm run accuracy -- [options]

Compares every function and its derivative on Float32Arrays with float64: the largest error in units in the last place, and
the input at which it is. Ends with 1 where one is beyond its bound.

  --only NAME,NAME   these functions
  --exhaustive       all 2^32 inputs, at the default parameters: minutes for each function. Otherwise a sample of 1.7 million,
                     at other parameters too
  --rounding         all 2^32 inputs, in the precise mode: how many results are not the nearest float32. Ends with 1 where a
                     value is not
  --write            renew docs/accuracy.md by the sample, and by what bench/accuracy.mjs found of other libraries. What the runs
                     over all inputs found is kept for the page in tools/accuracy/exhaustive.json and rounding.json
  --help`;

/** @typedef {{ only: readonly string[], isExhaustive: boolean, isRounding: boolean, isWriting: boolean, isHelp: boolean }} Options */

/**
 * Ends the program with 2 for options that there are not.
 *
 * @returns {Options}
 */
export function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        only: { type: "string" },
        exhaustive: { type: "boolean", default: false },
        rounding: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    const { only, exhaustive, rounding, write, help } = values;
    if (exhaustive && rounding) throw new RangeError("--exhaustive and --rounding are two runs");
    if (write && only !== undefined && !exhaustive && !rounding)
      throw new RangeError("--write takes the sample of all functions: leave --only out");
    return {
      only: readNames(only),
      isExhaustive: exhaustive,
      isRounding: rounding,
      isWriting: write,
      isHelp: help,
    };
  } catch (error) {
    console.error(`accuracy: ${error instanceof Error ? error.message : error}`);
    process.exit(2);
  }
}

/**
 * @param {string | undefined} list
 * @returns {readonly string[]}
 */
function readNames(list) {
  const chosen = list?.split(",") ?? names;
  const unknown = chosen.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`there is no function "${unknown}"; \`npx echoai list\` names them`);
  return chosen;
}
