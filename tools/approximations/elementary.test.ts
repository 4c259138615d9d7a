import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { polynomials } from "../../packages/echoai/claims/polynomials.mjs";

const scripts = ["elementary.py", "error_function.py"]
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

test.each(Object.keys(polynomials))("a script fits the polynomial %s", (name) => {
  expect(scripts, `a target in tools/approximations/elementary.py`).toMatch(
    new RegExp(`"${name}|\\b${name}\\b`),
  );
});
