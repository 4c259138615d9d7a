import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Writes a page that is made from the library; with `--check` it writes nothing, and fails where the page is out of date.
 *
 * @param {string} path from the root of the repository
 * @param {string} text
 */
export function renew(path, text) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  if (process.argv.includes("--check")) {
    console.error(`${path} is out of date: run \`npm run generate\`.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
