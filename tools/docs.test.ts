import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readExamples } from "./examples.ts";
import { pages, paths } from "./pages.ts";

const root = join(import.meta.dirname, "..");
const examples = await readExamples(pages);

afterAll(examples.remove);

it.each(
  examples.blocks
    .filter(({ info }) => info !== "sh")
    .map((block) => [`${block.page}:${block.line}`, block] as const),
)("%s compiles", (_, block) => {
  expect(examples.mistakes(block)).toEqual([]);
});

it.each(paths)("%s links to nothing that is not there", (path) => {
  const links = [...(pages[path] ?? "").matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link = ""]) => link);
  const missing = links.filter((link) => !existsSync(join(root, dirname(path), link)));
  expect(missing).toEqual([]);
});
