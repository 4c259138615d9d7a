// Runs before `npm test`: installs a Chromium for the tests in a browser, where there is none and it can. Never fails a run:
// without one those tests are skipped, and say why.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium } from "./chromium.mjs";

const minutes = 60_000;

if (findChromium() === undefined && !process.env.CHROME_PATH) install();

function install() {
  console.error("Echo: no Chromium for the tests in a browser; trying to install one, once.");
  // Debian's needs root, and brings the drivers for WebGPU on the processor.
  const isDebian = existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (isDebian) {
    run("apt-get", ["update", "-qq"], 2 * minutes);
    run(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium", "libvulkan1"],
      5 * minutes,
    );
  }
  if (findChromium() === undefined) {
    const program = playwright();
    if (program !== undefined) run(process.execPath, [program, "install", "chromium"], 5 * minutes);
  }
  if (findChromium() === undefined)
    console.error("Echo: there is still none; the tests in a browser will be skipped.");
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
