// Writes the lists of all activation functions from the files that define them, so that adding one is one file.
//
//   node tools/generate.mjs [--check] [FOLDER]
//
// FOLDER (default: the library's src) holds activations/. `--check` writes nothing and fails when a list is out of date.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { completions } from "./completions.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {Record<string, (names: string[]) => string[] | Promise<string[]>>} */
const lists = {
  "activations/completions.ts": (names) => completions(folder, names),
  "activations/catalogue.ts": (names) => names.map((name) => `export { ${name} } from "./${name}.ts";`),
  "functions/catalogue.ts": (names) => [
    'import * as definitions from "../activations/catalogue.ts";',
    'import * as completions from "../activations/completions.ts";',
    'import { createCompleted } from "./activation.ts";',
    "",
    ...names.map(
      (name) =>
        `export const ${name} = /* @__PURE__ */ createCompleted(definitions.${name}, completions.${name});`,
    ),
  ],
  "jax/functions.ts": (names) => [
    'import * as definitions from "../activations/catalogue.ts";',
    'import { jaxActivation } from "./activation.ts";',
    "",
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ jaxActivation(definitions.${name});`),
  ],
  "tfjs/functions.ts": (names) => [
    'import * as definitions from "../activations/catalogue.ts";',
    'import { tensorActivation } from "./activation.ts";',
    "",
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ tensorActivation(definitions.${name});`),
  ],
  "tfjs/layers/catalogue.ts": (names) => [
    'import * as definitions from "../../activations/catalogue.ts";',
    'import { layerOf } from "./layerOf.ts";',
    "",
    ...names
      .filter((name) => !namedByHand.has(name))
      .map((name) => `export const ${pascalCase(name)} = /* @__PURE__ */ layerOf(definitions.${name});`),
  ],
};

/** Lists of the gated functions, which one file defines. @type {typeof lists} */
const gatedLists = {
  "functions/gatedCatalogue.ts": (names) => [
    'import * as definitions from "../activations/gatedCatalogue.ts";',
    'import { createGated } from "./gated.ts";',
    "",
    ...names.map((name) => `export const ${name} = /* @__PURE__ */ createGated(definitions.${name});`),
  ],
};

/** Functions whose layers are written by hand, those of the Python package's page: their files import the definitions. */
const layers = join(root, "packages/echoai/src/tfjs/layers");
const namedByHand = new Set(
  readdirSync(layers).flatMap((file) => {
    const imports = readFileSync(join(layers, file), "utf8").matchAll(/"..\/..\/activations\/(\w+).ts"/g);
    return file === "catalogue.ts" ? [] : [...imports].map(([, name]) => name);
  }),
);

/** @param {string} name */
const pascalCase = (name) => name.slice(0, 1).toUpperCase() + name.slice(1);

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean" } },
  allowPositionals: true,
});
const folder = positionals[0] ?? join(root, "packages/echoai/src");
const header = "// Written by tools/generate.mjs; `npm run generate` renews it.";
const names = definedNames(join(folder, "activations"));

for (const [path, list] of Object.entries(lists)) renew(path, await list(names));
const gatedFamily = readFileSync(join(folder, "activations/gatedCatalogue.ts"), "utf8");
const gatedNames = [...gatedFamily.matchAll(/^export const (\w+) = \/\* @__PURE__ \*\/ defineGated\(/gm)].map(
  ([, name]) => name ?? "",
);
for (const [path, list] of Object.entries(gatedLists)) renew(path, await list(gatedNames));

/**
 * @param {string} path
 * @param {string[]} lines
 */
function renew(path, lines) {
  const file = join(folder, path);
  const text = formatted([header, ...lines, ""].join("\n"));
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (values.check) {
    console.error(`${relative(root, file)} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/**
 * The names that the files of a folder define, sorted. A file without a definition is a helper.
 * @param {string} activations
 */
function definedNames(activations) {
  const files = readdirSync(activations).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  const names = files.flatMap((file) => definedName(file, readFileSync(join(activations, file), "utf8")));
  // The order in which the formatter puts exports.
  return names.sort(new Intl.Collator("en", { numeric: true }).compare);
}

/**
 * @param {string} file
 * @param {string} text
 */
function definedName(file, text) {
  const found = [...text.matchAll(/^export const (\w+) = (\/\* @__PURE__ \*\/ )?define(?:Extended)?\(/gm)];
  const [, name, pure] = found[0] ?? [];
  if (name === undefined) return [];
  if (found.length > 1 || name !== basename(file, ".ts")) {
    fail(`activations/${file} must define one function, "${basename(file, ".ts")}"`);
  }
  if (!pure)
    fail(`activations/${file}: write \`/* @__PURE__ */\` before it, so that bundlers can leave it out`);
  return [name];
}

/**
 * As `npm run format` would leave it, which changes long lines only.
 * @param {string} text
 */
function formatted(text) {
  if (text.split("\n").every((line) => line.length <= 110)) return text;
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const parameters = [biome, "format", "--stdin-file-path=list.ts"];
  return execFileSync(process.execPath, parameters, { cwd: root, encoding: "utf8", input: text });
}

/** @param {string} message @returns {never} */
function fail(message) {
  console.error(message);
  process.exit(1);
}
