import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codeBlocks } from "./markdown.ts";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const files = codeBlocks("CONTRIBUTING.md", page).filter(({ file }) => file?.startsWith("packages/"));
const name = /(\w+)\.ts$/.exec(files[0]?.file ?? "")?.[1] ?? "";
let folder: string;
let library: string;

/** A copy of the library, tests included, and the walk-through's files in it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "echo-contributing-"));
  library = join(folder, "packages/echoai");
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const path of [
    ...["package.json", "tsconfig.base.json", "vitest.config.ts", "biome.json", ".gitignore", "tools"],
    ...["package.json", "tsconfig.json", "src", "claims", "vectors"].map((path) => `packages/echoai/${path}`),
  ])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  for (const { file = "", code } of files) writeFileSync(join(folder, file), code);
});

afterAll(() => rmSync(folder, { recursive: true }));

function node(script: string, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...parameters], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, output: stdout + stderr };
}

const vitest = (...paths: string[]) =>
  node("node_modules/vitest/vitest.mjs", "run", ...paths.map((path) => `packages/echoai/src/${path}`));

describe("the walk-through of CONTRIBUTING.md", () => {
  it("has a definition and its test", () => {
    const [definition, test] = files.map(({ file }) => file);
    expect(files).toHaveLength(2);
    expect(test).toBe(definition?.replace(/\.ts$/, ".test.ts"));
  });

  it("is written as the linter wants it", () => {
    const paths = files.map(({ file = "" }) => file);
    const { status, output } = node(
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      "--error-on-warnings",
      ...paths,
    );
    expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
  });

  it("compiles, lists included", () => {
    expect(node("tools/generate.mjs", join(library, "src"))).toEqual({ status: 0, output: "" });
    expect(node("node_modules/typescript/bin/tsc", "-b", library)).toEqual({ status: 0, output: "" });
    expect(readFileSync(join(library, "src/functions/catalogue.ts"), "utf8")).toContain(
      `export const ${name} =`,
    );
  });

  it("is told the command, in the place of test vectors", () => {
    const { status, output } = vitest(`activations/${name}.test.ts`, "activations/completion.test.ts");
    expect(status).toBe(1);
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const file of [kebab, "limits"])
      expect(output).toContain(
        `vectors/${file}.json has no ${name}: \`npm run vectors -- ${name}\` writes it`,
      );
  });

  it("passes its test and those of all functions", () => {
    const made = node("tools/vectors/main.mjs", "--library", library, name);
    expect(made).toEqual({ status: 0, output: `${name}\n` });
    const { status, output } = vitest(
      `activations/${name}.test.ts`,
      ...["activations/completion.test.ts", "functions", "modules", "targets/wasm/values.test.ts"],
      ...["targets/shading/wgsl", "tfjs", "jax", "onnx/conformance.test.ts"],
    );
    expect({ status, output: status === 0 ? "" : output }).toEqual({ status: 0, output: "" });
    // The long tests of second derivatives, in the deep tier, of this function alone.
    const deep = node(
      "node_modules/vitest/vitest.mjs",
      ...["run", "--mode", "deep", "-t", `^${name} |derivative of ${name} `],
      ...["jax", "tfjs"].map((room) => `packages/echoai/src/${room}/derivatives.deep.test.ts`),
    );
    expect({ status: deep.status, output: deep.status === 0 ? "" : deep.output }).toEqual({
      status: 0,
      output: "",
    });
  });
});
