import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeBlocks } from "./markdown.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const files = codeBlocks("CONTRIBUTING.md", page).filter(({ file }) => file?.startsWith("packages/"));
const isTest = (path: string) => path.endsWith(".test.ts");
let folder: string;
let library: string;

/** A copy of the library without its tests, and the walk-through's files in it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "echo-contributing-"));
  library = join(folder, "packages/echoai");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const path of [
    "tsconfig.base.json",
    "packages/echoai/tsconfig.json",
    "packages/echoai/package.json",
  ]) {
    cpSync(join(root, path), join(folder, path));
  }
  const isSource = (path: string) => !isTest(path);
  cpSync(join(root, "packages/echoai/src"), join(library, "src"), { recursive: true, filter: isSource });
  for (const { file = "", code } of files) writeFileSync(join(folder, file), code);
});

afterAll(() => rmSync(folder, { recursive: true }));

function node(script: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...parameters], {
    cwd: library,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

describe("the walk-through of CONTRIBUTING.md", () => {
  it("has a definition and its test", () => {
    const [definition, test] = files.map(({ file }) => file);
    expect(test).toBe(definition?.replace(/\.ts$/, ".test.ts"));
  });

  it("compiles, lists included", () => {
    expect(node("tools/generate.mjs", join(library, "src"))).toEqual({ status: 0, output: "" });
    expect(node("node_modules/typescript/bin/tsc", "--noEmit")).toEqual({ status: 0, output: "" });
    const name = /(\w+)\.ts$/.exec(files[0]?.file ?? "")?.[1];
    expect(readFileSync(join(library, "src/functions/catalogue.ts"), "utf8")).toContain(
      `export const ${name} =`,
    );
  });

  it("passes its test", () => {
    const { output } = node("node_modules/vitest/vitest.mjs", "run", "--root", library, "--reporter", "json");
    expect(JSON.parse(output)).toMatchObject({ success: true, numPassedTests: 3, numTotalTests: 3 });
  });
});
