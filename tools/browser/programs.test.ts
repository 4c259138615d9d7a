import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { findBrowser } from "./programs.mjs";

const root = join(import.meta.dirname, "../..");
const given = process.env.CHROME_PATH;

afterEach(() => {
  if (given === undefined) delete process.env.CHROME_PATH;
  else process.env.CHROME_PATH = given;
});

it("CHROME_PATH comes first, and where it names no program there is none", () => {
  process.env.CHROME_PATH = process.execPath;
  expect(findBrowser("chromium")).toBe(process.execPath);
  process.env.CHROME_PATH = join(root, "nowhere");
  expect(findBrowser("chromium")).toBeUndefined();
});

it("nothing is installed where CHROME_PATH is set, and the run goes on", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "tools/browser/install.mjs"), "chromium"],
    {
      encoding: "utf8",
      env: { ...process.env, CHROME_PATH: join(root, "nowhere") },
    },
  );
  expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: "" });
});

it.skipIf(process.platform !== "linux")(
  "where there is none it tries once, says so, and the run goes on",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "echo-browser-"));
    const playwright = join(folder, "node_modules/playwright-core");
    mkdirSync(playwright, { recursive: true });
    cpSync(import.meta.dirname, join(folder, "tools/browser"), { recursive: true });
    writeFileSync(join(playwright, "package.json"), '{ "name": "playwright-core", "main": "index.js" }');
    writeFileSync(join(playwright, "index.js"), 'exports.chromium = { executablePath: () => "/nowhere" };');
    writeFileSync(
      join(playwright, "cli.js"),
      'require("node:fs").appendFileSync(__dirname + "/log", process.argv.slice(2).join(" ") + "\\n");',
    );
    const run = () => {
      const { CHROME_PATH, FIREFOX_PATH, ...env } = process.env;
      // With no folder in it neither a browser nor apt is found.
      const options = { encoding: "utf8", env: { ...env, PATH: folder } } as const;
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(folder, "tools/browser/install.mjs"), "chromium", "firefox"],
        options,
      );
      return { status, lines: stderr.split("\n").length - 1 };
    };
    try {
      expect([run(), run()]).toEqual([
        { status: 0, lines: 4 },
        { status: 0, lines: 0 },
      ]);
      expect(readFileSync(join(playwright, "log"), "utf8")).toBe("install chromium\n");
      expect(existsSync(join(folder, "node_modules/.no-chromium"))).toBe(true);
      expect(existsSync(join(folder, "node_modules/.no-firefox"))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
