import { fileURLToPath } from "node:url";
import { catalogue } from "echoai/catalogue";
import { describe, expect, test } from "vitest";
import { readJson, vectorFile } from "./files.mjs";
import { limitCase, secondCase, valueCase } from "./make.mjs";

// Two sources: the files that Python's mpmath wrote, of formulas and derivatives typed again, and the definitions' own formulas in
// arithmetic and by differences of Echo's tools.
const folder = fileURLToPath(new URL("../../packages/echoai/vectors", import.meta.url));
const limits = readJson(`${folder}/limits.json`);
const { x, smooth, functions } = readJson(`${folder}/second-derivatives.json`);

// Rows of families have the values of their published formulas instead.
const definitions = Object.values(catalogue)
  .filter(({ definition }) => Object.hasOwn(limits, definition.name))
  .map(({ definition }) => [definition.name, definition] as const);
const elementwise = definitions.filter(([, { inputs }]) => inputs.length === 0);

describe.each(elementwise)("%s", (name, definition) => {
  test("has the values and derivatives that are stored", () => {
    for (const stored of readJson(vectorFile(folder, name)).cases)
      expectSame(valueCase(definition, stored.params, stored.x), stored);
  });

  test("has the second and third derivatives that are stored", () => {
    for (const stored of functions[name]) {
      const isSparse = JSON.stringify(stored).includes("null");
      expectSame(secondCase(definition, stored.params, x, smooth, isSparse), stored);
    }
  });
});

test.each(definitions)("%s has the limits that are stored", (name, definition) => {
  for (const stored of limits[name]) expectSame(limitCase(definition, stored.params), stored);
});

/** Decimals of one float64, or its neighbour: those of 18 digits are rounded twice. */
function expectSame(got: unknown, wanted: unknown, path = ""): void {
  if (typeof wanted === "object" && wanted !== null) {
    expect(Object.keys(got as object), path).toEqual(Object.keys(wanted));
    for (const [key, value] of Object.entries(wanted))
      expectSame((got as Record<string, unknown>)[key], value, `${path}.${key}`);
    return;
  }
  const [a, b] = [got, wanted].map((value) => Number(`${value}`.replace("inf", "Infinity"))) as [
    number,
    number,
  ];
  if (!Object.is(a + 0, b + 0) && !(Math.abs(a - b) <= 2 ** -52 * Math.abs(b)))
    expect.fail(`${path} = ${got}, stored ${wanted}`);
}
