import { expect, test } from "vitest";
import { check } from "./check.ts";
import { found, functions, knownOf, namesOfKnown } from "./testing/catalogue.ts";

/** One of fifteen, by the letters of its name, so that others stay who they are when one is added. The deep tier takes all of them. */
const some = functions.filter(
  ({ definition: { name } }) => [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 15 === 0,
);

test.each(some.map((activation) => [activation.definition.name, activation] as const))(
  "%s is right, but for what is known, at its default parameters",
  (name, activation) => {
    const report = check(activation, { parameters: [{}] });
    expect(found(report)).toEqual(knownOf(name));
    expect(report.compared).toBeGreaterThan(400);
  },
);

test("what is known is known of functions that there are", () => {
  const names = functions.map(({ definition }) => definition.name);
  expect(namesOfKnown.filter((name) => !names.includes(name))).toEqual([]);
});
