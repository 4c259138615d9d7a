import fc from "fast-check";
import { expect, test } from "vitest";
import { hang, wrap } from "./wrap.ts";

test("loses no word and keeps to the width", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.integer({ min: 10, max: 40 }), (words, width) => {
      const lines = wrap(words.join(" "), width);
      expect(lines.join(" ")).toBe(words.join(" "));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});

test("gives a longer word a line of its own", () => {
  expect(wrap("a bbbbbbbb c", 4)).toEqual(["a", "bbbbbbbb", "c"]);
});

test("indents the lines after the first to where the text begins", () => {
  expect(hang("paper  ", "one two three", 14)).toEqual(["paper  one two", "       three"]);
});
