import { expect, test } from "vitest";
import { casesAtDefaults, casesAtOthers, names } from "./cases.mjs";
import { inputsIn, specialRanges } from "./inputs.mjs";
import { createReference } from "./reference.mjs";

const cases = names.flatMap((name) => [...casesAtDefaults(name), ...casesAtOthers(name)]);

test.each(cases)("the reference agrees with the library: $name, $form, $parameters", (of) => {
  expect(() => createReference(of, inputsIn(specialRanges(of)))).not.toThrow();
});
