import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "packages/one": { version: "0.1.0" },
    "node_modules/needed": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/for-another-system": { version: "1.0.0", integrity: "sha512-b", optional: true },
  },
};
const installed = { packages: { "node_modules/needed": lock.packages["node_modules/needed"] } };
let folder: string;

/** A project with nothing installed, an npm that installs by writing its record, and a compiler; both write what they were asked. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "echo-setup-"));
  cpSync(join(import.meta.dirname, "setup.mjs"), join(folder, "tools/setup.mjs"));
  write("package.json", JSON.stringify({ engines: { node: ">=20.19" } }));
  write("package-lock.json", JSON.stringify(lock));
  write("packages/one/src/kept.ts", "");
  write(
    "npm-cli.js",
    `const fs = require("node:fs");
     fs.appendFileSync("log", "npm " + process.argv.slice(2).join(" ") + "\\n");
     if (fs.existsSync("offline")) process.exit(1);
     fs.writeFileSync("node_modules/.package-lock.json", ${JSON.stringify(JSON.stringify(installed))});`,
  );
  write(
    "node_modules/typescript/bin/tsc",
    `const fs = require("node:fs");
     fs.appendFileSync("log", "tsc " + process.argv.slice(2).join(" ") + "\\n");
     process.exit(fs.existsSync("wrong") ? 1 : 0);`,
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function setup(environment: Record<string, string> = { npm_execpath: join(folder, "npm-cli.js") }) {
  const run = spawnSync(process.execPath, ["tools/setup.mjs"], {
    cwd: folder,
    encoding: "utf8",
    env: { NODE_ENV: "production", CI: "true", ...environment },
  });
  const log = join(folder, "log");
  const calls = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(0, -1) : [];
  rmSync(log, { force: true });
  return { status: run.status, output: run.stdout + run.stderr, calls };
}

it("installs everything, for development too, says so in one line, and builds", () => {
  const { status, output, calls } = setup();
  expect(status).toBe(0);
  expect(output).toBe("Echo: installing the packages that package-lock.json names; this is done once.\n");
  expect(calls).toEqual([expect.stringMatching(/^npm ci .*--include=dev --include=optional/), "tsc -b"]);
});

it("says nothing and installs nothing when all that this system needs is there", () => {
  setup();
  expect(setup()).toEqual({ status: 0, output: "", calls: ["tsc -b"] });
});

it.each([
  ["version", { version: "0.9.0", integrity: "sha512-a" }],
  ["content", { version: "1.0.0", integrity: "sha512-c" }],
])("installs again when a package has another %s than the lock file says", (_, found) => {
  write("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/needed": found } }));
  expect(setup().calls[0]).toMatch(/^npm ci /);
  expect(setup().calls).toEqual(["tsc -b"]);
});

it("deletes what was built from sources that are gone, and only that", () => {
  const kept = ["kept.js", "kept.d.ts", ".tsbuildinfo"].map((name) => `packages/one/dist/${name}`);
  const gone = ["gone.js", "room/gone.d.ts"].map((name) => `packages/one/dist/${name}`);
  for (const path of [...kept, ...gone]) write(path, "");
  setup();
  expect([...kept, ...gone].filter((path) => existsSync(join(folder, path)))).toEqual(kept);
});

it("links the project's packages, a new one too, without installing", () => {
  setup();
  write("packages/one/package.json", JSON.stringify({ name: "the-first" }));
  write("packages/one/found.txt", "here");
  expect(setup().calls).toEqual(["tsc -b"]);
  expect(readFileSync(join(folder, "node_modules/the-first/found.txt"), "utf8")).toBe("here");
});

it("ends with one line when npm fails", () => {
  write("offline", "");
  const { status, output, calls } = setup();
  expect({ status, calls: calls.length }).toEqual({ status: 1, calls: 1 });
  expect(output).toMatch(/\nEcho: npm ci failed; its messages are above\.\n$/);
});

it.skipIf(process.platform === "win32")("ends with one line when there is no npm", () => {
  const { status, output } = setup({ PATH: folder });
  expect(status).toBe(1);
  expect(output).toMatch(/\nEcho needs npm, which comes with Node\.js, and could not start it\.\n$/);
});

it("ends with one line when Node is too old", () => {
  write("package.json", JSON.stringify({ engines: { node: ">=99.5" } }));
  const output = `Echo needs Node.js 99.5 or later; this is ${process.versions.node}.\n`;
  expect(setup()).toEqual({ status: 1, output, calls: [] });
});

it("ends with one line when the sources do not compile", () => {
  setup();
  write("wrong", "");
  const output = "Echo does not build; the compiler's messages are above.\n";
  expect(setup()).toEqual({ status: 1, output, calls: ["tsc -b"] });
});
