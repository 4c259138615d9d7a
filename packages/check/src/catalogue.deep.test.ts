import { mish, snake, xielu } from "echoai";
import { expect, test } from "vitest";
import { check } from "./check.ts";
import { found, functions, knownOf } from "./testing/catalogue.ts";

test.each(functions.map((activation) => [activation.definition.name, activation] as const))(
  "%s is right, but for what is known, at its default parameters",
  (name, activation) => {
    expect(found(check(activation, { parameters: [{}] }))).toEqual(knownOf(name));
  },
);

test.each([
  ["snake", snake],
  ["xielu", xielu],
] as const)("%s is right for all parameters that are known to be hard", (_, activation) => {
  expect(check(activation).findings).toEqual([]);
});

test("a whole check tries more", () => {
  const [quick, whole] = [check(mish), check(mish, { extent: "whole" })];
  expect(whole.isRight).toBe(true);
  expect(whole.compared).toBeGreaterThan(5 * quick.compared);
});
