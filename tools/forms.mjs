// What is found from the formulas of the functions in a folder, as TypeScript: the forms that are computed where a description has none,
// and what completes each form. It is found here, so that who imports a function need not carry what finds it.
import { join } from "node:path";
import { build } from "esbuild";
import { code } from "./code.mjs";

/** @typedef {{ name: string, file: string }} Defined a function, and the file of activations/ that defines it, without ".ts" */

/**
 * @param {string} folder the library's sources
 * @param {readonly Defined[]} defined
 * @returns {Promise<{ stableForms: string[], completions: string[], stabilised: Set<string> }>} the lines of two modules, and the functions
 * that the first is about
 */
export async function findForms(folder, defined) {
  const { definitions, ...library } = await load(folder, defined);
  const names = new Set(defined.map(({ name }) => name));
  const stable = recordsModule("StableForms", "./computedAs.ts", names);
  const completing = recordsModule("Completions", "./completion.ts", names);
  const stabilised = new Set();
  for (const { name } of defined) {
    const own = definitions[name];
    const forms = own.stable === own.formula ? stableForms(own, library) : {};
    const definition = library.computedAs(own, forms);
    if (Object.keys(forms).length > 0) {
      stabilised.add(name);
      stable.write(name, (nameOf) =>
        Object.entries(forms).map(([form, build]) => `${form}: ${code(build(), nameOf)}`),
      );
    }
    completing.write(name, (nameOf) => completions(definition, library, nameOf));
  }
  return { stableForms: stable.lines(), completions: completing.lines(), stabilised };
}

/**
 * A module of records, one for each function.
 * @param {string} type
 * @param {string} file where the type is from
 * @param {ReadonlySet<string>} names the functions'; a builder of the same name gets another one
 */
function recordsModule(type, file, names) {
  /** @type {Set<string>} */
  const used = new Set();
  /** @type {string[]} */
  const entries = [];
  /** @param {string} builder */
  const nameOf = (builder) => {
    used.add(builder);
    return names.has(builder) ? `${builder}Of` : builder;
  };
  return {
    /** @param {string} name @param {(nameOf: (builder: string) => string) => string[]} fieldsIn */
    write(name, fieldsIn) {
      entries.push(`export const ${name}: ${type} = { ${fieldsIn(nameOf).join(", ")} };`);
    },
    lines: () => [
      `import { ${[...used]
        .sort()
        .map((builder) => (names.has(builder) ? `${builder} as ${nameOf(builder)}` : builder))
        .join(", ")} } from "../expression/index.ts";`,
      `import type { ${type} } from "${file}";`,
      "",
      ...entries,
    ],
  };
}

/**
 * Those that are not the formula's own, each as what builds it.
 * @param {any} definition @param {any} library @returns {Record<string, () => any>}
 */
function stableForms(definition, { stabilised, simplify, differentiate }) {
  const { stable, derivativeIn } = stabilised(definition, {});
  const { formula, stableDerivatives, parameters, inputs } = definition;
  /** @type {Record<string, () => any>} */
  const forms = simplify(stable) === simplify(formula) ? {} : { value: () => stable };
  for (const variable of ["x", ...Object.keys(parameters), ...inputs]) {
    if (stableDerivatives[variable] !== undefined) continue;
    const slope = derivativeIn(variable);
    if (simplify(slope) !== simplify(differentiate(stable, variable))) forms[`d_${variable}`] = () => slope;
  }
  return forms;
}

/** @param {any} definition @param {any} library @param {(builder: string) => string} nameOf */
function completions(definition, { analyse, assemble }, nameOf) {
  const complete = analyse(definition);
  /** @type {string[]} */
  const forms = [];
  const derived = assemble(definition, (/** @type {string} */ form, /** @type {any} */ computed) => {
    forms.push(...completion(form, complete(form, computed), computed, nameOf));
    return undefined;
  });
  for (const formula of [derived.value, ...Object.values(derived.gradient)]) formula.id;
  return forms;
}

/** @param {string} form @param {any} completion @param {any} computed @param {(builder: string) => string} nameOf */
function completion(form, { below, above, forgetsNaN }, computed, nameOf) {
  const ends = Object.entries({ below, above }).flatMap(([end, standIn]) =>
    standIn === undefined ? [] : [`${end}: ${code(standIn(computed), nameOf, computed)}`],
  );
  const parts = [...ends, ...(forgetsNaN ? ["forgetsNaN: true"] : [])];
  return parts.length === 0 ? [] : [`${form}: { ${parts.join(", ")} }`];
}

/** @param {string} folder @param {readonly Defined[]} defined */
async function load(folder, defined) {
  const contents = [
    ...defined.map(({ name, file }) => `export { ${name} } from "./${file}.ts";`),
    'export { analyse } from "./analyse.ts";',
    'export { computedAs } from "./computedAs.ts";',
    'export { stabilised } from "./defineStable.ts";',
    'export { assemble } from "./derived.ts";',
    'export { differentiate, simplify } from "../expression/index.ts";',
  ].join("\n");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(folder, "activations"), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  const { analyse, computedAs, stabilised, assemble, differentiate, simplify, ...definitions } = await import(
    `data:text/javascript;base64,${Buffer.from(text).toString("base64")}`
  );
  return { analyse, computedAs, stabilised, assemble, differentiate, simplify, definitions };
}
