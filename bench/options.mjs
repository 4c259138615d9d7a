import { parseArgs } from "node:util";
import { functionNames } from "./task.mjs";

/** @typedef {{ quick: boolean, names: readonly string[], writes: boolean }} Options */

export const funnelName = "frelu";

/** Two kinds of kernel, and the layer. */
const quickNames = ["mish", "sqnl", funnelName];

const help = `npm run bench -- [options]

Measures Echo beside its peers and writes docs/performance.md and docs/images/performance.svg.

  --only LIST   these functions only, such as mish,silu
  --quick       few rounds; ${quickNames.join(", ")} unless --only names others
  --write       write the files also after --only or --quick, which otherwise print the page
  --help        print this`;

/**
 * @param {readonly string[]} parameters of the command line
 * @returns {Options | { help: string }}
 * @throws TypeError or RangeError for parameters that there are not
 */
export function readOptions(parameters) {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      only: { type: "string" },
      quick: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return { help };
  const { quick, only, write } = values;
  const isWhole = !quick && only === undefined;
  return { quick, names: readNames(only) ?? (quick ? quickNames : everyName), writes: write || isWhole };
}

const everyName = [...functionNames, funnelName];

/** @param {string | undefined} list */
function readNames(list) {
  const names = list?.split(",");
  const unknown = names?.find((name) => !everyName.includes(name));
  if (unknown === undefined) return names;
  throw new RangeError(`--only: there is no function "${unknown}"; there are ${everyName.join(", ")}`);
}
