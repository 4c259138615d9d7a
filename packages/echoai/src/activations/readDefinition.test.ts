import { expect, test } from "vitest";
import { mish as callable, softmax } from "../index.ts";
import { defineGated, derive, mish } from "./index.ts";

const allowed = "must be an activation function or its definition";

test.each([
  ["nothing", undefined, "undefined"],
  ["null", null, "null"],
  ["a number", 1, "1"],
  ["a name", "mish", 'the string "mish"'],
  ["an object", {}, "an object (Object)"],
  ["another function", Math.sin, "a function"],
  ["a function of all values along an axis", softmax, "a function"],
])("what is no activation function is refused: %s", (_, wrong, given) => {
  expect(() => derive(wrong as never)).toThrow(new TypeError(`derive: activation ${allowed}, got ${given}`));
  if (wrong === undefined) return;
  for (const argument of ["activation", "value"])
    expect(() => defineGated({ name: "own", [argument]: wrong as never })).toThrow(
      new TypeError(`defineGated: ${argument} ${allowed}, got ${given}`),
    );
});

test("an activation function stands for its definition", () => {
  expect(derive(callable)).toBe(derive(mish));
  expect(defineGated({ name: "own", activation: callable }).activation).toBe(mish);
});

test("what is no description of a gated function is refused", () => {
  expect(() => defineGated(null as never)).toThrow("defineGated: options must be an object, got null");
  expect(() => defineGated({ name: "own", gate: mish } as never)).toThrow(
    'defineGated: unknown option "gate"; there are name, title, aliases, summary, paper, evidence, activation, value, split',
  );
});
