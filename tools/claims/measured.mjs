// What the runs over all inputs found: they take an hour, so their results are kept.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { machine } from "./subjects.mjs";

/** @typedef {import("./measure.mjs").Measured} Measured */
/** @typedef {import("./subjects.mjs").Machine} Machine */
/** @typedef {import("./subjects.mjs").Subject} Subject */

const file = fileURLToPath(new URL("measured.json", import.meta.url));

/** @type {() => Partial<Record<Subject, Partial<Record<Machine, Measured>>>>} */
export const readMeasured = () => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

/**
 * @param {Subject} name
 * @param {Measured} measured on this machine, in place of what was there
 */
export function keep(name, measured) {
  const kept = readMeasured();
  const renewed = { ...kept, [name]: { ...kept[name], [machine]: measured } };
  writeFileSync(file, `${JSON.stringify(renewed, null, 2)}\n`);
}
