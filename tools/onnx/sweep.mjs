// Tries the surgery of `echoai/onnx` on real models: `node tools/onnx/sweep.mjs FOLDER...`. For each .onnx file below the folders,
// its activations are found; each function is swapped for itself, which must leave the outputs as they are, and for another one and
// back; each result must load in ONNX Runtime. Prints what failed, and ends with 1 if something did.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineActivation, mish, relu } from "echoai";
import { catalogue } from "echoai/catalogue";
import { abs, add, div, max, min, mul, neg, softplus, sub, tanh } from "echoai/expression";
import { findActivations, operatorNames, replaceActivations } from "echoai/onnx";
import { differenceOf, load, outputsOf, runnable } from "./running.mjs";

/** @typedef {import("echoai/onnx").FoundActivation} Found */

/** @typedef {Pick<import("echoai/onnx").ReplaceOptions, "to" | "params">} Same */

/**
 * The largest difference of outputs. A model that quantises what it computes turns a rounding error that crosses the border between
 * two of its 256 steps into a whole step.
 * @param {Uint8Array} bytes
 */
const toleranceOf = (bytes) => (Buffer.from(bytes).includes("DynamicQuantizeLinear") ? 0.02 : 1e-5);

/** Larger files are for a machine with more memory. */
const largest = 200e6;

/**
 * The models in folders, in those within too.
 * @param {readonly string[]} folders
 */
export const modelsIn = (folders) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
    .filter((file) => file.endsWith(".onnx") && statSync(file).isFile() && statSync(file).size < largest)
    .sort();

/** @type {(x: import("echoai/expression").Expression, low: number, high: number) => import("echoai/expression").Expression} */
const clip = (x, low, high) => max(low, min(x, high));

/** What Echo does not have, as functions of one's own. */
const own = [
  defineActivation({ name: "relu6", formula: (x) => clip(x, 0, 6) }),
  defineActivation({ name: "hardSwish", formula: (x) => mul(x, div(clip(add(x, 3), 0, 6), 6)) }),
  defineActivation({
    name: "hardSigmoid",
    parameters: { alpha: 0.2, beta: 0.5 },
    formula: (x, { alpha, beta }) => clip(add(mul(alpha, x), beta), 0, 1),
  }),
  defineActivation({
    name: "geluTanh",
    formula: (x) => {
      const cubic = mul(Math.sqrt(2 / Math.PI), add(x, mul(0.044715, mul(x, mul(x, x)))));
      return mul(mul(0.5, x), add(1, tanh(cubic)));
    },
  }),
  defineActivation({ name: "softsign", formula: (x) => div(x, add(1, abs(x))) }),
  defineActivation({ name: "logSigmoid", formula: (x) => neg(softplus(neg(x))) }),
  defineActivation({ name: "tanhshrink", formula: (x) => sub(x, tanh(x)) }),
];

class Sweep {
  found = 0;
  kept = 0;
  tried = 0;
  compared = 0;
  /** @type {string[]} */
  failures = [];
}

/**
 * Tries one model: how many activations it has, how many swaps were tried, and what failed.
 * @param {string} file
 */
export async function sweep(file) {
  const bytes = new Uint8Array(readFileSync(file));
  const result = new Sweep();
  const place = process.cwd();
  // External data is looked for beside the model.
  process.chdir(dirname(file));
  try {
    const found = findActivations(bytes);
    result.found = found.length;
    result.kept = found.filter(({ obstacle }) => obstacle !== undefined).length;
    const session = await load(bytes);
    // What ONNX Runtime does not take, no swap can be tried on.
    if (session === undefined || found.length === 0) return result;
    const given = await runnable(session);
    for (const group of groupsOf(found)) await swapGroup(bytes, group, given, result);
  } catch (error) {
    result.failures.push(String(error));
  } finally {
    process.chdir(place);
  }
  return result;
}

/**
 * @param {Uint8Array} bytes
 * @param {readonly Found[]} group
 * @param {Awaited<ReturnType<typeof runnable>>} given
 * @param {Sweep} result
 */
async function swapGroup(bytes, group, given, result) {
  const { name = "", parameters = {} } = group[0] ?? {};
  const nodes = new Set(group.map(({ node, place }) => `${place}/${node}`));
  /** @param {Found} found */
  const where = ({ node, place }) => nodes.has(`${place}/${node}`);
  /** @type {(what: string, changed: Uint8Array, isSame: boolean) => Promise<void>} */
  const check = async (what, changed, isSame) => {
    result.tried += 1;
    const session = await load(changed);
    if (session === undefined) result.failures.push(`${name}: ${what} does not load`);
    if (session === undefined || given === undefined) return;
    const after = await outputsOf(session, given.feeds);
    result.compared += 1;
    const difference = after === undefined ? Number.NaN : differenceOf(given.before, after);
    if (isSame && !(difference <= toleranceOf(bytes)))
      result.failures.push(`${name}: ${what} differs by ${difference}`);
  };
  /** @type {Same | undefined} */
  let back;
  for (const same of sameAs(name, parameters)) {
    const itself = attempt(() => replaceActivations(bytes, { from: name, where, ...same }));
    if (itself === undefined) continue;
    back ??= same;
    await check(`for itself${typeof same.to === "string" ? ", the operator" : ""}`, itself.bytes, true);
  }
  const to = name === "Mish" ? relu : mish;
  const other = to.definition.name;
  const there = attempt(() => replaceActivations(bytes, { from: name, where, to }));
  if (back === undefined || there === undefined) return;
  await check(`for ${other}`, there.bytes, false);
  const returned = replaceActivations(there.bytes, { from: other, where, ...back });
  if (returned.replaced.length !== there.replaced.length)
    result.failures.push(`${name}: of ${there.replaced.length}, ${returned.replaced.length} came back`);
  await check("there and back", returned.bytes, true);
}

/**
 * Nothing where it is refused in one line, such as for an opset that is too old, or replaces nothing.
 * @param {() => import("echoai/onnx").Surgery} act
 */
function attempt(act) {
  try {
    const surgery = act();
    return surgery.replaced.length > 0 ? surgery : undefined;
  } catch (error) {
    if (error instanceof RangeError && !error.message.includes("\n")) return undefined;
    throw error;
  }
}

/**
 * The function itself, as one of Echo's or of one's own, and as an operator of ONNX.
 * @param {string} name
 * @param {Found["parameters"]} parameters
 * @returns {Same[]}
 */
function sameAs(name, parameters) {
  const key = name === "QuickGelu" ? "swish" : name.toLowerCase();
  const known = [...Object.values(catalogue), ...own];
  const activation = known.find(({ definition }) => definition.name.toLowerCase() === key);
  const fits = Object.keys(parameters).every((each) =>
    Object.hasOwn(activation?.definition.parameters ?? {}, each),
  );
  // Swish's beta is ONNX's alpha, and Softplus has none there.
  const isOperator = operatorNames.includes(name) && !Object.hasOwn(parameters, "beta");
  return [
    ...(activation !== undefined && fits ? [{ to: activation, params: parameters }] : []),
    ...(isOperator || name === "HardSigmoid" ? [{ to: name, params: parameters }] : []),
  ];
}

/**
 * Those that are the same function, to the rounding of float32, and may be swapped.
 * @param {readonly Found[]} found
 */
function groupsOf(found) {
  /** @type {Map<string, Found[]>} */
  const groups = new Map();
  for (const each of found) {
    // Parameters that differ along an axis are not told.
    const isUnknown =
      ["Elu", "Celu", "Swish"].includes(each.name) && Object.keys(each.parameters).length === 0;
    if (each.obstacle !== undefined || each.difference > 0 || isUnknown) continue;
    const key = JSON.stringify([each.name, each.parameters]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** @param {readonly string[]} folders */
async function main(folders) {
  const total = { models: 0, found: 0, kept: 0, tried: 0, compared: 0, failed: 0 };
  for (const file of modelsIn(folders.map((folder) => resolve(folder)))) {
    const { found, kept, tried, compared, failures } = await sweep(file);
    total.models += 1;
    total.found += found;
    total.kept += kept;
    total.tried += tried;
    total.compared += compared;
    total.failed += failures.length;
    for (const failure of failures) console.log(`${relative(".", file)}: ${failure}`);
  }
  const { models, found, kept, tried, compared, failed } = total;
  console.log(
    `${models} models, ${found} activations, ${kept} of them kept; ${tried} swaps tried, ${compared} compared, ${failed} failures`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.length > 2) await main(process.argv.slice(2));
  else {
    console.error("usage: node tools/onnx/sweep.mjs FOLDER...");
    process.exitCode = 1;
  }
}
