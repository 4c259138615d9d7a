// Writes the test vectors of functions: their values, derivatives and limits, from their formulas in multiprecision arithmetic.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readJson, vectorFile, writeColumns, writeLines } from "./files.mjs";
import { limitCase, resolved, secondCase, valueCase } from "./make.mjs";
import { manyParameters, someParameters } from "./parameters.mjs";

/** @typedef {import("echoai/definitions").Definition} Definition */

const help = `Usage: npm run vectors -- NAME...

Writes the test vectors of these functions of the catalogue, in packages/echoai/vectors: NAME.json, and the entries in limits.json and
second-derivatives.json. A file or an entry that is there keeps its inputs and its parameters.

  --library FOLDER   default: packages/echoai
  --help`;

const { values, positionals } = readArguments();
const library = resolve(values.library ?? "packages/echoai");
const folder = join(library, "vectors");
/** @type {Readonly<Record<string, Definition>>} */
const definitions = await import(pathToFileURL(join(library, "dist/activations/catalogue.js")).href);
const unknown = positionals.find((name) => !Object.hasOwn(definitions, name));
if (unknown !== undefined)
  fail(`there is no function "${unknown}"; there are ${Object.keys(definitions).join(", ")}`);
for (const name of positionals) {
  const definition = /** @type {Definition} */ (definitions[name]);
  // A function of several inputs has values for tensors, which its own test knows.
  if (definition.inputs.length === 0) {
    writeValues(definition);
    writeSecondDerivatives(definition);
  }
  writeLimits(definition);
  console.log(name);
}

/** @param {Definition} definition */
function writeValues(definition) {
  const { name } = definition;
  const file = vectorFile(folder, name);
  const x = readJson(vectorFile(folder, "mish")).cases[0].x;
  const sets =
    readJson(file)?.cases ??
    someParameters(definition).map((params) => ({ params, x: resolved(definition, params, x) }));
  const cases = sets.map((/** @type {any} */ set) => valueCase(definition, set.params, set.x));
  writeColumns(file, { name, cases });
}

/** @param {Definition} definition */
function writeSecondDerivatives(definition) {
  const { name } = definition;
  const file = join(folder, "second-derivatives.json");
  const { x, smooth, functions } = readJson(file);
  const entry = setsOf(functions[name], someParameters(definition)).map((params) =>
    secondCase(definition, params, x, smooth, functions[name] === undefined),
  );
  writeColumns(file, { x, smooth, functions: { ...functions, [name]: entry } });
}

/** @param {Definition} definition */
function writeLimits(definition) {
  const { name } = definition;
  const file = join(folder, "limits.json");
  const functions = readJson(file);
  const entry = setsOf(functions[name], manyParameters(definition)).map((params) =>
    limitCase(definition, params),
  );
  writeLines(file, { ...functions, [name]: entry });
}

/**
 * @template Parameters
 * @param {readonly { readonly params: Parameters }[] | undefined} entry
 * @param {readonly Parameters[]} others
 */
function setsOf(entry, others) {
  return entry?.map(({ params }) => params) ?? others;
}

function readArguments() {
  try {
    const read = parseArgs({
      options: { library: { type: "string" }, help: { type: "boolean" } },
      allowPositionals: true,
    });
    if (read.values.help || read.positionals.length === 0) {
      console.log(help);
      process.exit(read.values.help ? 0 : 2);
    }
    return read;
  } catch (error) {
    return fail(error instanceof Error ? error.message : `${error}`);
  }
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(`vectors: ${message}`);
  process.exit(2);
}
