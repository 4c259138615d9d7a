import { fileURLToPath } from "node:url";
import { openPage } from "../../tools/browser/page.mjs";
import { findBrowser } from "../../tools/browser/programs.mjs";

/**
 * @typedef {object} InBrowser
 * @property {string} name
 * @property {import("../task.mjs").Direction} direction
 * @property {number} length
 * @property {readonly string[]} ids of the contestants
 * @property {import("../race.mjs").Settings} settings
 */

/** One function in one direction on TensorFlow.js's backends in a browser. @param {InBrowser} input @throws Error where there is no Chromium */
export async function run(input) {
  const path = findBrowser("chromium");
  if (path === undefined) throw new Error("no Chromium was found; CHROME_PATH may name one");
  const { call, close } = await openPage(
    fileURLToPath(new URL("../browser/page.mjs", import.meta.url)),
    path,
  );
  try {
    return await call("measure", [input]);
  } finally {
    await close();
  }
}
