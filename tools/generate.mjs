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
import { findForms } from "./forms.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {import("./forms.mjs").Defined} Defined */

/** @type {Record<string, (names: string[]) => string[]>} */
const lists = {
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

/** Lists of the functions of other kinds: of each, one file defines all. @type {Record<string, { define: string, lists: typeof lists }>} */
const kinds = {
  "activations/gatedCatalogue.ts": {
    define: "defineGated",
    lists: {
      "functions/gatedCatalogue.ts": (names) => [
        'import * as definitions from "../activations/gatedCatalogue.ts";',
        'import { createGated } from "./gated.ts";',
        "",
        ...names.map((name) => `export const ${name} = /* @__PURE__ */ createGated(definitions.${name});`),
      ],
      "modules/gatedCatalogue.ts": (names) => [
        'import * as functions from "../functions/gatedCatalogue.ts";',
        'import { gatedModule } from "./gated.ts";',
        "",
        ...names.map(
          (name) => `export const ${pascalCase(name)} = /* @__PURE__ */ gatedModule(functions.${name});`,
        ),
      ],
      "jax/gatedFunctions.ts": (names) => [
        'import * as definitions from "../activations/gatedCatalogue.ts";',
        'import { jaxGated } from "./gated.ts";',
        "",
        ...names.map((name) => `export const ${name} = /* @__PURE__ */ jaxGated(definitions.${name});`),
      ],
      "tfjs/gatedFunctions.ts": (names) => [
        'import * as definitions from "../activations/gatedCatalogue.ts";',
        'import { tensorGated } from "./gated.ts";',
        "",
        ...names.map((name) => `export const ${name} = /* @__PURE__ */ tensorGated(definitions.${name});`),
      ],
      "tfjs/layers/gatedCatalogue.ts": (names) => [
        'import * as definitions from "../../activations/gatedCatalogue.ts";',
        'import { gatedLayerOf } from "./gated.ts";',
        "",
        ...names.map(
          (name) => `export const ${pascalCase(name)} = /* @__PURE__ */ gatedLayerOf(definitions.${name});`,
        ),
      ],
    },
  },
  "activations/vectorCatalogue.ts": {
    define: "defineVectorFunction",
    lists: {
      "functions/vectorCatalogue.ts": (names) => [
        'import * as definitions from "../activations/vectorCatalogue.ts";',
        'import { createVectorFunction } from "./vectorFunction.ts";',
        "",
        ...names.map(
          (name) => `export const ${name} = /* @__PURE__ */ createVectorFunction(definitions.${name});`,
        ),
      ],
      "jax/vectorFunctions.ts": (names) => [
        'import * as definitions from "../activations/vectorCatalogue.ts";',
        'import { jaxVectorFunction } from "./vectorFunction.ts";',
        "",
        ...names.map(
          (name) => `export const ${name} = /* @__PURE__ */ jaxVectorFunction(definitions.${name});`,
        ),
      ],
      "tfjs/vectorFunctions.ts": (names) => [
        'import * as definitions from "../activations/vectorCatalogue.ts";',
        'import { tensorVectorFunction } from "./vectorFunction.ts";',
        "",
        ...names.map(
          (name) => `export const ${name} = /* @__PURE__ */ tensorVectorFunction(definitions.${name});`,
        ),
      ],
      "tfjs/layers/vectorCatalogue.ts": (names) => [
        'import * as definitions from "../../activations/vectorCatalogue.ts";',
        'import { vectorLayerOf } from "./vectorLayer.ts";',
        "",
        ...names.map(
          (name) => `export const ${pascalCase(name)} = /* @__PURE__ */ vectorLayerOf(definitions.${name});`,
        ),
      ],
    },
  },
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

/** The order in which the formatter puts imports and exports. */
const { compare } = new Intl.Collator("en", { numeric: true });

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean" } },
  allowPositionals: true,
});
const folder = positionals[0] ?? join(root, "packages/echoai/src");
const header = "// Written by tools/generate.mjs; `npm run generate` renews it.";
const defined = definedIn(join(folder, "activations"));
const names = defined.map(({ name }) => name);

const { stableForms, completions, stabilised } = await findForms(folder, defined);
renew("activations/stableForms.ts", stableForms);
renew("activations/completions.ts", completions);
renew("activations/catalogue.ts", catalogue(defined, stabilised));
renew("families.ts", families(defined));
for (const [path, list] of Object.entries(lists)) renew(path, list(names));
for (const [file, { define, lists: own }] of Object.entries(kinds)) {
  const pattern = new RegExp(`^export const (\\w+) = /\\* @__PURE__ \\*/ ${define}\\(`, "gm");
  const members = [...readFileSync(join(folder, file), "utf8").matchAll(pattern)].map(
    ([, name]) => name ?? "",
  );
  for (const [path, list] of Object.entries(own)) renew(path, list(members));
}

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
 * The definitions, those with forms that were found computed in them.
 * @param {readonly Defined[]} defined
 * @param {ReadonlySet<string>} stabilised
 */
function catalogue(defined, stabilised) {
  const found = defined.filter(({ name }) => stabilised.has(name));
  /** @param {string} file */
  const alias = (file) => `${basename(file)}File`;
  const imports = [
    ["computedAs", "{ computedAs }"],
    ...filesOf(found).map((file) => [file, `* as ${alias(file)}`]),
    ["stableForms", "* as stable"],
  ];
  const others = defined.filter(({ name }) => !stabilised.has(name));
  return [
    ...imports
      .sort(([a = ""], [b = ""]) => compare(a, b))
      .map(([file, what]) => `import ${what} from "./${file}.ts";`),
    "",
    ...filesOf(others).map((file) => `export { ${namesOf(others, file).join(", ")} } from "./${file}.ts";`),
    "",
    ...found.map(
      ({ name, file }) =>
        `export const ${name} = /* @__PURE__ */ computedAs(${alias(file)}.${name}, stable.${name});`,
    ),
  ];
}

/**
 * The families with their members.
 * @param {readonly Defined[]} defined
 */
function families(defined) {
  const files = filesOf(defined).filter((file) => file.startsWith("families/"));
  return [
    ...files.map((file) => `import { family as ${basename(file)} } from "./activations/${file}.ts";`),
    "",
    "/** The families of functions, by name, with the names of their members. */",
    "export const families = {",
    ...files.map((file) => {
      const family = basename(file);
      const members = namesOf(defined, file).map((name) => `"${name}"`);
      return `${family}: { ...${family}, members: [...${family}.also, ${members.join(", ")}] },`;
    }),
    "} as const;",
  ];
}

/** @param {readonly Defined[]} defined */
function filesOf(defined) {
  return [...new Set(defined.map(({ file }) => file))].sort(compare);
}

/** @param {readonly Defined[]} defined @param {string} file */
function namesOf(defined, file) {
  return defined.filter((one) => one.file === file).map(({ name }) => name);
}

/**
 * The functions that the files of a folder define, sorted by name: one in a file, or those of a family in a file of families/. A file
 * without a definition is a helper.
 * @param {string} activations
 * @returns {Defined[]}
 */
function definedIn(activations) {
  const families = join(activations, "families");
  const files = [
    ...sources(activations),
    ...(existsSync(families) ? sources(families).map((file) => `families/${file}`) : []),
  ];
  const defined = files.flatMap((file) =>
    namesIn(file, readFileSync(join(activations, `${file}.ts`), "utf8")).map((name) => ({ name, file })),
  );
  return defined.sort((a, b) => compare(a.name, b.name));
}

/** @param {string} folder */
function sources(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  return files.map((file) => basename(file, ".ts"));
}

/**
 * @param {string} file
 * @param {string} text
 */
function namesIn(file, text) {
  const found = [
    ...text.matchAll(/^export const (\w+) = (\/\* @__PURE__ \*\/ )?define(?:Extended|Random)?\(/gm),
  ];
  const names = found.map(([, name]) => /** @type {string} */ (name));
  if (names.length === 0) return [];
  if (!file.includes("/") && (names.length > 1 || names[0] !== file))
    fail(`activations/${file}.ts must define one function, "${file}"`);
  if (found.some(([, , pure]) => !pure))
    fail(`activations/${file}.ts: write \`/* @__PURE__ */\` before it, so that bundlers can leave it out`);
  return names;
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
