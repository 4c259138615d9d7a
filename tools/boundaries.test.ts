import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const library = "packages/echoai/src";

/** For a file of each room: what it may import, and what it may not. */
const rooms: { file: string; allowed: string[]; forbidden: string[] }[] = [
  {
    file: `${library}/index.ts`,
    allowed: ["./functions/a.ts", "./modules/a.ts", "./expression/a.ts"],
    forbidden: ["./jax/index.ts", "./testing/a.ts", "@jax-js/jax", "echoai-cli", "node:fs"],
  },
  {
    file: `${library}/expression/a.ts`,
    allowed: ["./b.ts", "./limits/a.ts"],
    forbidden: ["../activations/a.ts", "../targets/target.ts", "../functions/a.ts", "../index.ts", "node:fs"],
  },
  {
    file: `${library}/expression/limits/a.ts`,
    allowed: ["./b.ts", "../expression.ts"],
    forbidden: ["../../activations/a.ts", "../../targets/target.ts"],
  },
  {
    file: `${library}/expression/approximations/a.ts`,
    allowed: ["./b.ts", "../expression.ts"],
    forbidden: ["../../lowering/a.ts", "../../activations/a.ts", "../../targets/target.ts", "../../index.ts"],
  },
  {
    file: `${library}/lowering/a.ts`,
    allowed: ["./b.ts", "../expression/expression.ts", "../expression/approximations/a.ts"],
    forbidden: ["../activations/a.ts", "../targets/target.ts", "../index.ts"],
  },
  {
    file: `${library}/activations/a.ts`,
    allowed: ["./define.ts", "../expression/index.ts"],
    forbidden: ["../targets/target.ts", "../functions/a.ts", "../modules/a.ts", "../jax/a.ts", "../index.ts"],
  },
  {
    file: `${library}/activations/families/a.ts`,
    allowed: ["./b.ts", "../define.ts", "../domain.ts", "../../expression/index.ts"],
    forbidden: ["../catalogue.ts", "../derive.ts", "../../targets/target.ts", "../../functions/a.ts"],
  },
  {
    file: `${library}/targets/target.ts`,
    allowed: ["../expression/index.ts"],
    forbidden: ["./notation/index.ts", "../activations/a.ts", "../functions/a.ts"],
  },
  {
    file: `${library}/targets/javascript/a.ts`,
    allowed: ["./b.ts", "../target.ts", "../../expression/index.ts"],
    forbidden: ["../notation/a.ts", "../../activations/a.ts", "../../functions/a.ts", "../../index.ts"],
  },
  {
    file: `${library}/targets/shading/wgsl/a.ts`,
    allowed: ["../language.ts", "../../target.ts", "../../../expression/approximations/a.ts"],
    forbidden: ["../glsl/a.ts", "../../wasm/a.ts", "../../../activations/a.ts"],
  },
  {
    file: `${library}/functions/a.ts`,
    allowed: ["../expression/a.ts", "../activations/a.ts", "../targets/javascript/a.ts"],
    forbidden: ["../modules/a.ts", "../jax/a.ts", "../index.ts", "../testing/a.ts"],
  },
  {
    file: `${library}/modules/a.ts`,
    allowed: ["../functions/a.ts", "../activations/a.ts", "../targets/target.ts"],
    forbidden: ["../jax/a.ts", "../index.ts", "../testing/a.ts"],
  },
  {
    file: `${library}/jax/a.ts`,
    allowed: ["../expression/a.ts", "../activations/a.ts", "../targets/target.ts", "@jax-js/jax"],
    forbidden: ["../functions/a.ts", "../modules/a.ts", "../targets/javascript/a.ts", "node:fs"],
  },
  {
    file: `${library}/tfjs/a.ts`,
    allowed: [
      "../expression/a.ts",
      "../functions/engine.ts",
      "../targets/shading/wgsl/a.ts",
      "@tensorflow/tfjs-layers",
    ],
    forbidden: [
      "../functions/activation.ts",
      "../modules/a.ts",
      "../jax/a.ts",
      "@tensorflow/tfjs",
      "node:fs",
    ],
  },
  {
    file: `${library}/tfjs/layers/a.ts`,
    allowed: [
      "./b.ts",
      "../b.ts",
      "../../activations/a.ts",
      "../../targets/shading/glsl/a.ts",
      "@tensorflow/tfjs-core",
    ],
    forbidden: ["../../functions/activation.ts", "../../modules/a.ts", "../../targets/wasm/a.ts", "node:fs"],
  },
  {
    file: `${library}/onnx/a.ts`,
    allowed: ["../expression/a.ts", "../activations/a.ts", "../targets/onnx/a.ts", "onnx-buf"],
    forbidden: ["../functions/a.ts", "../targets/wasm/a.ts", "../tfjs/a.ts", "node:fs"],
  },
  {
    file: `${library}/onnx/surgery/a.ts`,
    allowed: [
      "./b.ts",
      "../function.ts",
      "../model/a.ts",
      "../../expression/a.ts",
      "@bufbuild/protobuf/wire",
    ],
    forbidden: ["../../functions/a.ts", "../../targets/wasm/a.ts", "../../tfjs/a.ts", "node:fs"],
  },
  {
    file: `${library}/newroom/a.ts`,
    allowed: ["./b.ts"],
    forbidden: ["../expression/a.ts", "../functions/a.ts", "node:fs"],
  },
  {
    file: "packages/cli/src/commands/a.ts",
    allowed: ["../b.ts", "echoai", "echoai/expression", "node:fs"],
    forbidden: ["../../../echoai/src/index.ts", "../../../echoai/dist/index.js"],
  },
  { file: `${library}/jax/a.test.ts`, allowed: ["../testing/a.ts", "../functions/a.ts"], forbidden: [] },
];

const restricted = "lint/style/noRestrictedImports";
const cycle = "lint/suspicious/noImportCycles";
let folder: string;
let findings: Finding[];

interface Finding {
  category: string;
  location: { path: string; start: { line: number } };
}

function lint(cwd: string, ...parameters: string[]): Finding[] {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  const command = [biome, "lint", "--reporter=json", ...parameters, "packages"];
  return JSON.parse(spawnSync(process.execPath, command, { cwd, encoding: "utf8" }).stdout).diagnostics;
}

/** Line 1 imports the first allowed module, and so on, and the forbidden ones follow; all rooms are checked in one go. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "echo-boundaries-"));
  for (const path of ["biome.json", "tools/boundaries.json", ".gitignore"])
    cpSync(join(root, path), join(folder, path));
  for (const { file, allowed, forbidden } of rooms) {
    write(file, [...allowed, ...forbidden].map((specifier) => `import "${specifier}";\n`).join(""));
  }
  write(`${library}/expression/even.ts`, 'import { odd } from "./odd.ts";\nexport const even = () => odd;\n');
  write(
    `${library}/expression/odd.ts`,
    'import type { even } from "./even.ts";\nexport const odd: typeof even | 1 = 1;\n',
  );
  write(
    `${library}/expression/outside.ts`,
    'import { even } from "./even.ts";\nexport const outside = even;\n',
  );
  findings = lint(folder, "--max-diagnostics=none");
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe("import boundaries", () => {
  it.each(rooms)("of $file", ({ file, allowed, forbidden }) => {
    const lines = findings
      .filter(({ category, location }) => category === restricted && location.path === file)
      .map(({ location }) => location.start.line);
    const found = [...allowed, ...forbidden].filter((_, index) => lines.includes(index + 1));
    expect(found).toEqual(forbidden);
  });

  it("forbid a cycle, of types too", () => {
    const inCycle = (name: string) =>
      findings.some(({ category, location }) => category === cycle && location.path.endsWith(`/${name}.ts`));
    expect(["even", "odd", "outside"].map(inCycle)).toEqual([true, true, false]);
  });

  it("hold in the sources", () => {
    expect(lint(root, `--only=${ruleOf(restricted)}`, `--only=${ruleOf(cycle)}`)).toEqual([]);
  });
});

const ruleOf = (category: string) => category.replace("lint/", "");
