// Where the browsers for the tests are; needs nothing but Node.
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const require = createRequire(import.meta.url);
const { env } = process;

/**
 * @typedef {object} Program
 * @property {string} title
 * @property {string} variable of the environment, that names the program
 * @property {readonly string[]} names in the folders of the path
 * @property {readonly string[]} places elsewhere
 * @property {readonly string[]} packages of Debian's that bring it, and what it needs
 * @property {boolean} isPlaywrights whether playwright can install one, too
 */

const windowsFolders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

export const programs = {
  /** Or Chrome, or Edge. */
  chromium: {
    title: "Chromium",
    variable: "CHROME_PATH",
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"],
    places: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ...windowsFolders.map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
    ],
    // With the drivers for WebGPU on the processor.
    packages: ["chromium", "libvulkan1"],
    isPlaywrights: true,
  },
  firefox: {
    title: "Firefox",
    variable: "FIREFOX_PATH",
    names: ["firefox", "firefox-esr"],
    places: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      ...windowsFolders.map((folder) => join(folder, "Mozilla Firefox", "firefox.exe")),
    ],
    packages: ["firefox-esr"],
    // Playwright's own Firefox does not speak WebDriver BiDi.
    isPlaywrights: false,
  },
};

/** @typedef {keyof typeof programs} Browser */

/**
 * The path of a browser: the program that its variable names, else one of the system's, else playwright's own.
 * @param {Browser} browser
 * @returns {string | undefined}
 */
export function findBrowser(browser) {
  /** @type {Program} */
  const { variable, names, places, isPlaywrights } = programs[browser];
  const given = env[variable];
  if (given) return isProgram(given) ? given : undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const inFolders = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inFolders, ...places].find(isProgram) ?? (isPlaywrights ? playwrights() : undefined);
}

/** Why there is none. @param {Browser} browser */
export function whyMissing(browser) {
  const { title, variable } = programs[browser];
  return env[variable] === undefined
    ? `no ${title} was found or could be installed; ${variable} may name one`
    : `${variable} names no program: ${env[variable]}`;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrights() {
  try {
    const path = require("playwright-core").chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
