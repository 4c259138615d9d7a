// Where there is a Chromium, and the start of it; needs nothing but Node until it starts one.
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const require = createRequire(import.meta.url);

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...[process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, "Google", "Chrome", "Application", "chrome.exe")),
];

/**
 * The path of a Chromium or Chrome: the one that `CHROME_PATH` names, else one of the system's, else playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const given = process.env.CHROME_PATH;
  if (given) return isProgram(given) ? given : undefined;
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const inFolders = [...folders, "/usr/bin"].flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inFolders, ...elsewhere].find(isProgram) ?? playwrights();
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

/**
 * Flags for a machine without a screen, and for WebGPU and WebGL2 on the processor where there is no graphics card. With the
 * Vulkan flags a WebGPU device lives on when a canvas is made.
 */
export const flags = [
  ...["--headless", "--no-sandbox", "--disable-background-networking", "--disable-component-update"],
  ...["--disable-sync", "--no-first-run", "--enable-unsafe-webgpu", "--enable-features=Vulkan"],
  ...["--use-vulkan=swiftshader", "--use-angle=swiftshader"],
];
