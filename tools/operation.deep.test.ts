import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from "vitest";

const root = join(import.meta.dirname, "..");
let folder: string;

/** A copy of the library with its tests and tools, in which rows of `atan` are taken away. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "echo-operation-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const path of [
    ...["package.json", "tsconfig.base.json", "vitest.config.ts", "tools", "docs"],
    ...["package.json", "tsconfig.json", "src", "claims", "vectors", "dist"].map(
      (path) => `packages/echoai/${path}`,
    ),
    ...["package.json", "tsconfig.json", "src", "dist"].map((path) => `packages/check/${path}`),
  ])
    cpSync(join(root, path), join(folder, path), { recursive: true });
  const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.test.json"), "utf8"));
  const include = ["packages/echoai/src", "packages/echoai/claims", "tools/claims"].concat([
    "packages/check/src",
    "tools/multiprecision",
  ]);
  const config = { extends: "./tsconfig.base.json", compilerOptions, include };
  writeFileSync(join(folder, "tsconfig.test.json"), JSON.stringify(config));
});

const changed = new Map<string, string>();

afterEach(() => {
  for (const [path, text] of changed) writeFileSync(join(folder, path), text);
  changed.clear();
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Takes the first row of `atan` out of a table: the lines from its name until all brackets are closed. */
function takeRow(path: string): void {
  const text = readFileSync(join(folder, path), "utf8");
  if (!changed.has(path)) changed.set(path, text);
  // The builders have one line for all.
  const lines = text.replace("cos, atan, erf, erfc }", "cos, erf, erfc }").split("\n");
  const first = lines.findIndex((line) => /^ *"?(atan|arcTangent|arctan)"?: /.test(line));
  let depth = 0;
  const length = lines.slice(Math.max(first, 0)).findIndex((line) => {
    depth += (line.match(/[([{]/g) ?? []).length - (line.match(/[)\]}]/g) ?? []).length;
    return depth <= 0;
  });
  const without = lines.filter((_, index) => first < 0 || index < first || index > first + length).join("\n");
  const file = path.endsWith(".json") ? without.replace(/,\n\}/g, "\n}") : without;
  expect(file, `a row in ${path}`).not.toBe(text);
  writeFileSync(join(folder, path), file);
}

function node(script: string, ...parameters: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...parameters], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return stdout + stderr;
}

/** The files that a type error names, with what they lack. */
const typeErrors = (): readonly string[] =>
  node("node_modules/typescript/bin/tsc", "-p", "tsconfig.test.json", "--pretty", "false")
    .split("\n")
    .filter((line) =>
      /'(atan|arcTangent)' is missing|is missing the following.*: .*(atan|arcTangent)/.test(line),
    )
    .map((line) => line.slice(0, line.indexOf("(")));

const source = "packages/echoai/src";

/** The tables that CONTRIBUTING.md counts, those whose type asks for the row. */
const typed = [
  `${source}/expression/operations.ts`,
  `${source}/expression/range.ts`,
  `${source}/expression/limits/behaviour.ts`,
  `${source}/expression/text/callees.ts`,
  `${source}/expression/approximations/nearest.ts`,
  `${source}/targets/wasm/endFacts.ts`,
  `${source}/targets/onnx/operators.ts`,
  `${source}/targets/notation/rows.ts`,
  `${source}/tfjs/backends/composition.ts`,
  `${source}/testing/expressions.ts`,
  `${source}/expression/operations.test.ts`,
  `${source}/expression/approximations/elementary.test.ts`,
  `${source}/lowering/lower.test.ts`,
  "packages/echoai/claims/approximations.mjs",
  "packages/echoai/claims/lowered.mjs",
  "packages/echoai/claims/polynomials.mjs",
  "tools/claims/subjects.mjs",
  "tools/claims/ranges.mjs",
  "tools/multiprecision/formula.mjs",
  "packages/check/src/truth/rows.ts",
];

describe("without a row of the arc tangent", () => {
  it("compiles as it is", () => {
    expect(typeErrors()).toEqual([]);
  });

  it("each table whose type asks for it is named by a type error", () => {
    typed.forEach(takeRow);
    expect(new Set(typeErrors())).toEqual(new Set(typed));
  });

  it("the table of approximations, or else the languages that would have to spell it", () => {
    takeRow(`${source}/expression/approximations/approximate.ts`);
    expect(typeErrors()).toEqual(
      ["shading/glsl/glsl", "shading/wgsl/wgsl", "wasm/program"].map(
        (path) => `${source}/targets/${path}.ts`,
      ),
    );
  });

  it("the coefficients, in both precisions", () => {
    takeRow(`${source}/expression/approximations/coefficients.ts`);
    expect(typeErrors()).toEqual([`${source}/expression/approximations/coefficients.ts`]);
  });

  it("jax-js, which must have it or be given it", () => {
    const path = `${source}/lowering/angle.ts`;
    const text = readFileSync(join(folder, path), "utf8");
    changed.set(path, text);
    writeFileSync(join(folder, path), text.replace("export const atan =", "export const other ="));
    expect(typeErrors()).toContain(`${source}/jax/operations.ts`);
  });

  test.each([
    {
      place: `${source}/testing/reader.ts`,
      by: `${source}/targets/notation/latex/latex.test.ts`,
      says: 'cannot read "arctan"',
    },
    {
      place: "tools/approximations/elementary.py",
      by: "tools/approximations/elementary.test.ts",
      says: "a target in tools/approximations/elementary.py",
    },
    {
      place: "tools/claims/measured.json",
      by: "tools/claims/claims.test.ts",
      says: "`npm run claims` measures it",
    },
  ])("$place is named by a test", ({ place, by, says }) => {
    takeRow(place);
    expect(node("node_modules/vitest/vitest.mjs", "run", by)).toContain(says);
  });
});
