import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readExamples } from "./examples.ts";

const root = join(import.meta.dirname, "..");
const docs = readdirSync(join(root, "docs"), { encoding: "utf8", recursive: true });
const pages = [
  ...["README.md", "CONTRIBUTING.md", "packages/cli/README.md", "packages/echoai/README.md"],
  ...docs.filter((path) => path.endsWith(".md")).map((path) => `docs/${path.replaceAll("\\", "/")}`),
].filter((page) => existsSync(join(root, page)));
const examples = await readExamples(
  Object.fromEntries(pages.map((page) => [page, readFileSync(join(root, page), "utf8")])),
);

afterAll(examples.remove);

describe.concurrent("every code block in the docs does what it says", () => {
  const rows = examples.blocks.map((block) => [`${block.page}:${block.line}`, block] as const);
  it.each(rows)("%s", { timeout: 180_000 }, async (_, block) => {
    expect(await examples.problems(block)).toEqual([]);
  });
});
