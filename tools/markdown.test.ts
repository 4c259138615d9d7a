import { expect, it } from "vitest";
import { codeBlocks } from "./markdown.ts";

it("finds blocks with their line, language and code", () => {
  const page = ["text", "```ts", "one();", "", "two();", "```", "", "~~~~", "~~~", "~~~~"].join("\n");
  expect(codeBlocks("a.md", page)).toEqual([
    { page: "a.md", line: 3, info: "ts", code: "one();\n\ntwo();\n" },
    { page: "a.md", line: 9, info: "", code: "~~~\n" },
  ]);
});

it("reads the name of a file from a first line that is nothing else", () => {
  const page =
    "```js\n// src/mine.js\nx;\n```\n```sh\n# an echo of e.g. this\n```\n```ts\n// see mine.js\n```\n";
  expect(codeBlocks("a.md", page).map(({ file }) => file)).toEqual(["src/mine.js", undefined, undefined]);
});

it("keeps what stands behind the language", () => {
  expect(codeBlocks("a.md", "```ts ignore\n```\n")[0]?.info).toBe("ts ignore");
});

it("refuses a block without an end", () => {
  expect(() => codeBlocks("a.md", "\n```ts\nx;\n")).toThrow("a.md:2: the code block is not closed");
});
