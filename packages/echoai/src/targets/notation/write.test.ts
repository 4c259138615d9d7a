import { expect, test } from "vitest";
import { toLatex } from "./latex/index.ts";
import { toMathml } from "./mathml/index.ts";
import { toText } from "./text/index.ts";

test.each<[string, unknown, string]>([
  ["a function", Math.sin, "a function"],
  ["a formula as text", "sin(x)", 'the string "sin(x)"'],
  ["a number", 1, "1"],
  ["nothing", undefined, "undefined"],
])("%s is refused in one line, for it is no expression", (_, given, description) => {
  for (const [name, write] of Object.entries({ toLatex, toMathml, toText }))
    expect(() => write(given as never)).toThrow(
      new TypeError(`${name}: the formula must be an expression, got ${description}`),
    );
});
