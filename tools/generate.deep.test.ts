import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const source = join(import.meta.dirname, "../packages/echoai/src");
const lists = [
  "activations/completions.ts",
  "activations/catalogue.ts",
  "functions/catalogue.ts",
  "jax/functions.ts",
  "tfjs/functions.ts",
  "tfjs/layers/catalogue.ts",
];
let folder: string;

const run = (script: string, ...parameters: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, script), ...parameters], { encoding: "utf8" });

const generate = (...parameters: string[]) => run("generate.mjs", ...parameters);

const listed = (name: string) =>
  lists.filter((list) => new RegExp(`\\b${name}\\b`).test(readFileSync(join(folder, list), "utf8")));

/** Layers of the Python package's page are written by hand. */
const generic = "tfjs/layers/catalogue.ts";

const add = (file: string, text: string) => writeFileSync(join(folder, "activations", file), text);

/** A file with a definition. */
const defining = (name: string) =>
  `import { define } from "./define.ts";
export const ${name} = /* @__PURE__ */ define({ name: "${name}", formula: (x) => x });
`;

it.each(["generate.mjs", "reference.mjs"])("%s finds what is committed up to date", (script) => {
  const { status, stderr } = run(script, "--check");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

describe("in a copy of the catalogue", () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "echo-generate-"));
    for (const room of ["activations", "expression"])
      cpSync(join(source, room), join(folder, room), { recursive: true });
    generate(folder);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it("puts a new definition in every list", () => {
    add("madeUp.ts", defining("madeUp"));
    const check = generate("--check", folder);
    expect(check.status).toBe(1);
    expect(check.stderr.split("\n")).toEqual([
      ...lists.map((list) => expect.stringMatching(`${list} is out of date: run \`npm run generate\`.`)),
      "",
    ]);
    expect(listed("madeUp")).toEqual([]);

    expect(generate(folder).status).toBe(0);
    expect(listed("madeUp")).toEqual(lists);
    expect(listed("mish")).toEqual(lists.filter((list) => list !== generic));
    expect(listed("gelu")).toEqual(lists);
    expect(generate("--check", folder).status).toBe(0);
  });

  it("writes a long name as the formatter would", () => {
    const name = "aNameThatIsLongerThanAnyoneWouldEverGiveAnActivation";
    add(`${name}.ts`, defining(name));
    generate(folder);
    const list = readFileSync(join(folder, "functions/catalogue.ts"), "utf8");
    expect(list).toContain(
      `export const ${name} = /* @__PURE__ */ createCompleted(\n  definitions.${name},\n  completions.${name},\n);\n`,
    );
  });

  it("takes a definition that is gone out of every list", () => {
    rmSync(join(folder, "activations/mish.ts"));
    expect(generate(folder).status).toBe(0);
    expect(listed("mish")).toEqual([]);
  });

  it("leaves helpers and tests out", () => {
    add("_helper.ts", "export const helper = (x: number) => x;\n");
    add("madeUp.test.ts", "export const madeUp = /* @__PURE__ */ define({});\n");
    expect(generate("--check", folder).status).toBe(0);
  });

  it.each([
    [
      "export const other = /* @__PURE__ */ define({});",
      'activations/madeUp.ts must define one function, "madeUp"',
    ],
    [
      "export const madeUp = define({});",
      "activations/madeUp.ts: write `/* @__PURE__ */` before it, so that bundlers can leave it out",
    ],
  ])("refuses %s", (text, message) => {
    add("madeUp.ts", text);
    const { status, stderr } = generate(folder);
    expect(status).toBe(1);
    expect(stderr).toContain(message);
  });
});
