// The files of vectors/, read and written.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {string} folder
 * @param {string} name of a function
 */
export const vectorFile = (folder, name) =>
  join(folder, `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.json`);

/**
 * @param {string} file
 * @returns {any} undefined where there is no such file
 */
export const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

/**
 * A line for each value.
 *
 * @param {string} file
 * @param {unknown} content
 */
export const writeColumns = (file, content) =>
  writeFileSync(file, `${JSON.stringify(content, null, 1).replace(/^ +/gm, "")}\n`);

/**
 * A line for each case.
 *
 * @param {string} file
 * @param {Readonly<Record<string, readonly unknown[]>>} content
 */
export function writeLines(file, content) {
  const lists = Object.entries(content).map(
    ([name, cases]) => `  "${name}": [\n${cases.map((each) => `    ${line(each)}`).join(",\n")}\n  ]`,
  );
  writeFileSync(file, `{\n${lists.join(",\n")}\n}\n`);
}

/** @param {unknown} value */
const line = (value) =>
  JSON.stringify(value, null, 1)
    .replace(/([[{])\n */g, "$1")
    .replace(/\n *([\]}])/g, "$1")
    .replace(/,\n */g, ", ");
