import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

it("without a browser its tests are skipped, counted, and the reason is said", () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout } = spawnSync(
    process.execPath,
    [vitest, "run", "packages/echoai/src/targets/shading/wgsl/wgsl.browser.test.ts"],
    { cwd: root, encoding: "utf8", env: { ...process.env, CHROME_PATH: "nowhere", NO_COLOR: "1" } },
  );
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /\n1 skipped: CHROME_PATH names no program: nowhere\n0 passed, 0 failed, 1 skipped\n?$/,
  );
});
