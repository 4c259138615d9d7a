// Runs before the tests: installs the browsers that it is given for the tests in them, where they are not there and it can. Never
// fails a run: without one its tests are skipped, and say why.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser, programs } from "./programs.mjs";

const minutes = 60_000;

for (const name of /** @type {import("./programs.mjs").Browser[]} */ (process.argv.slice(2))) install(name);

/** @param {import("./programs.mjs").Browser} browser */
function install(browser) {
  const { title, variable, packages, isPlaywrights } = programs[browser];
  /** Left behind where it did not work, so that only one run waits for it; installing the packages anew removes it. */
  const attempt = fileURLToPath(new URL(`../../node_modules/.no-${browser}`, import.meta.url));
  const isThere = () => findBrowser(browser) !== undefined;
  if (isThere() || process.env[variable] || existsSync(attempt)) return;
  console.error(`Echo: no ${title} for the tests in a browser; trying to install one, once.`);
  // Debian's needs root.
  if (existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    run("apt-get", ["update", "-qq"], 2 * minutes);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], 5 * minutes);
  }
  const installer = isPlaywrights && !isThere() ? playwright() : undefined;
  if (installer !== undefined) run(process.execPath, [installer, "install", browser], 5 * minutes);
  if (isThere()) return;
  console.error(`Echo: there is still none; its tests will be skipped. To try again, delete ${attempt}`);
  writeFileSync(attempt, "");
}

/** @param {string} program @param {string[]} parameters @param {number} timeout */
function run(program, parameters, timeout) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync(program, parameters, { stdio: "ignore", timeout, killSignal: "SIGKILL", env });
}

function playwright() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  } catch {
    return undefined;
  }
}
