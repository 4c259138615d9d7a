import { afterAll, expect, it } from "vitest";
import { readExamples } from "./examples.ts";

const page = (lines: string) => lines.replaceAll("'''", "```");
const examples = await readExamples({
  "docs/a.md": page(`
'''ts
const one: number = 1;
console.log(one + 1); // => 2
'''
'''ts
const one: string = 1;
'''
'''js
// room/mine.js
export const mine = 1;
'''
'''js
import { mine } from "./room/mine.js";

if (mine === 1) throw new Error("no");
'''
'''js
console.log(1); // => 2
'''
'''sh
npm start
npx echoai list
'''
'''sh
npx echoai \\
  list --nonsense
'''
'''sh
rm -r everything
'''
'''ts ignore
nothing;
'''
'''json
{}
'''
'''ts
// packages/echoai/src/activations/mine.ts
import { define } from "./define.ts";
'''
`),
  "docs/b.md": page(`
'''ts
import { mine } from "./room/mine.js";
'''
`),
});

afterAll(examples.remove);

const problems = async (line: number) => {
  const block = examples.blocks.find((block) => block.page === "docs/a.md" && block.line === line);
  return block && examples.problems(block);
};

it("accepts a program that compiles and prints what it promises", async () => {
  expect(await problems(3)).toEqual([]);
});

it("names page and line of a wrong type", async () => {
  expect(await problems(7)).toEqual([expect.stringMatching(/^docs\/a\.md:7,7\): error TS2322/)]);
});

it("names page and line of an exception", async () => {
  expect(await problems(14)).toEqual([expect.stringContaining("docs/a.md:14: ended with 1\ndocs/a.md:16")]);
});

it("says what a program promises and what it prints", async () => {
  expect(await problems(19)).toEqual(["docs/a.md:19: promises\n2\nand prints\n1"]);
});

it("runs the commands of echoai, and only those", async () => {
  expect(await problems(22)).toEqual([]);
  expect(await problems(26)).toEqual([
    expect.stringContaining("docs/a.md:26: npx echoai    list --nonsense ended with 1"),
  ]);
  expect(await problems(30)).toEqual(['docs/a.md:30: "rm -r everything" is not run by this test']);
});

it("refuses an exception from the rule", async () => {
  expect(await problems(33)).toEqual(['docs/a.md:33: "ts ignore" is not a language alone']);
});

it("leaves other languages and files of the repository alone", () => {
  const lines = examples.blocks.filter(({ page }) => page === "docs/a.md").map(({ line }) => line);
  expect(lines).toEqual([3, 7, 10, 14, 19, 22, 26, 30, 33]);
});

it("keeps the files of a page to that page", async () => {
  const [block] = examples.blocks.filter(({ page }) => page === "docs/b.md");
  expect(block && (await examples.problems(block))).toEqual([
    expect.stringMatching(/^docs\/b\.md:3,.*TS2307/),
  ]);
});
