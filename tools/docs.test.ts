import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readExamples } from "./examples.ts";

const root = join(import.meta.dirname, "..");
const docs = readdirSync(join(root, "docs"), { encoding: "utf8", recursive: true });
const paths = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "packages/cli/README.md", "packages/echoai/README.md"],
  ...docs.filter((path) => path.endsWith(".md")).map((path) => `docs/${path.replaceAll("\\", "/")}`),
].filter((path) => existsSync(join(root, path)));
const pages = Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
const examples = await readExamples(pages);

afterAll(examples.remove);

describe.concurrent("every code block in the docs does what it says", () => {
  const rows = examples.blocks.map((block) => [`${block.page}:${block.line}`, block] as const);
  it.each(rows)("%s", { timeout: 180_000 }, async (_, block) => {
    expect(await examples.problems(block)).toEqual([]);
  });
});

it.each(paths)("%s links to nothing that is not there", (path) => {
  const links = [...(pages[path] ?? "").matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link = ""]) => link);
  const missing = links.filter((link) => !existsSync(join(root, dirname(path), link)));
  expect(missing).toEqual([]);
});
