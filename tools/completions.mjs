// What completes the formulas of the functions in a folder, as TypeScript: found here, so that who imports one function need not
// carry the analysis.
import { join } from "node:path";
import { build } from "esbuild";

/**
 * @param {string} folder the library's sources
 * @param {string[]} names
 * @returns {Promise<string[]>} the lines of a module
 */
export async function completions(folder, names) {
  const { definitions, analyse, assemble } = await load(folder, names);
  /** @type {Set<string>} */
  const used = new Set();
  const entries = names.map((name) => {
    const definition = definitions[name];
    const complete = analyse(definition);
    /** @type {string[]} */
    const forms = [];
    const derived = assemble(definition, (/** @type {string} */ form, /** @type {any} */ computed) => {
      forms.push(...written(form, complete(form, computed), computed, used));
      return undefined;
    });
    for (const formula of [derived.value, ...Object.values(derived.gradient)]) formula.id;
    return `export const ${name}: Completions = { ${forms.join(", ")} };`;
  });
  return [
    `import { ${[...used].sort().join(", ")} } from "../expression/index.ts";`,
    'import type { Completion } from "./completion.ts";',
    "",
    "type Completions = Readonly<Record<string, Completion>>;",
    "",
    ...entries,
  ];
}

/** @param {string} form @param {any} completion @param {any} computed @param {Set<string>} used */
function written(form, { below, above, forgetsNaN }, computed, used) {
  const ends = Object.entries({ below, above }).flatMap(([end, standIn]) => {
    if (standIn === undefined) return [];
    const formula = standIn(computed);
    const text = code(formula, computed, used);
    return [`${end}: (${text.includes("formula") ? "formula" : ""}) => ${text}`];
  });
  const parts = [...ends, ...(forgetsNaN ? ["forgetsNaN: true"] : [])];
  return parts.length === 0 ? [] : [`${form}: { ${parts.join(", ")} }`];
}

/** @param {any} node @param {any} computed @param {Set<string>} used @returns {string} */
function code(node, computed, used) {
  if (node === computed) return "formula";
  if (node.kind === "constant") return number(node.value);
  used.add(node.kind === "application" ? node.operation : node.kind);
  if (node.kind !== "application") return `${node.kind}("${node.name}")`;
  const operands = node.operands.map((/** @type {any} */ operand) => code(operand, computed, used));
  return `${node.operation}(${operands.join(", ")})`;
}

/** @param {number} value */
function number(value) {
  if (Number.isNaN(value)) return "Number.NaN";
  if (value === Number.POSITIVE_INFINITY) return "Number.POSITIVE_INFINITY";
  if (value === Number.NEGATIVE_INFINITY) return "Number.NEGATIVE_INFINITY";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** @param {string} folder @param {string[]} names */
async function load(folder, names) {
  const contents = [
    ...names.map((name) => `export { ${name} } from "./${name}.ts";`),
    'export { analyse } from "./analyse.ts";',
    'export { assemble } from "./derived.ts";',
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(folder, "activations"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  const { analyse, assemble, ...definitions } = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  );
  return { analyse, assemble, definitions };
}
