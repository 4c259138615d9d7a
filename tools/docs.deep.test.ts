import { afterAll, describe, expect, it } from "vitest";
import { readExamples } from "./examples.ts";
import { pages } from "./pages.ts";

const examples = await readExamples(pages);

afterAll(examples.remove);

describe.concurrent("every code block in the docs does what it says", () => {
  it.each(examples.blocks.map((block) => [`${block.page}:${block.line}`, block] as const))(
    "%s",
    async (_, block) => {
      expect(await examples.problems(block)).toEqual([]);
    },
  );
});
