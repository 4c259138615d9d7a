import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { findChromium } from "./chromium.mjs";

const root = join(import.meta.dirname, "../..");
const given = process.env.CHROME_PATH;

afterEach(() => {
  if (given === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = given;
});

it("CHROME_PATH comes first, and where it names no program there is none", () => {
  process.env.CHROME_PATH = process.execPath;
  expect(findChromium()).toBe(process.execPath);
  process.env.CHROME_PATH = join(root, "nowhere");
  expect(findChromium()).toBeUndefined();
});

it("nothing is installed where CHROME_PATH is set, and the run goes on", () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "tools/browser/install.mjs")], {
    encoding: "utf8",
    env: { ...process.env, CHROME_PATH: join(root, "nowhere") },
  });
  expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: "" });
});

it("without a browser its tests are skipped, counted, and the reason is said", () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [vitest, "run", "packages/echoai/src/targets/shader.browser.test.ts"],
    { cwd: root, encoding: "utf8", env: { ...process.env, CHROME_PATH: "nowhere", NO_COLOR: "1" } },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /\n2 skipped: CHROME_PATH names no program: nowhere\n0 passed, 0 failed, 2 skipped\n?$/,
  );
});
