import { readFileSync } from "node:fs";
import { catalogue } from "echoai/catalogue";
import { describe, expect, test } from "vitest";
import { judgeResult } from "./cells.mjs";
import { results } from "./forms.mjs";
import type { Group, Sample, Truth } from "./samples.mjs";

type Spelled = number | string;
type Truths = Record<string, readonly Spelled[]>;
interface Case {
  name: string;
  x: Spelled;
  parameters: Record<string, number>;
  value: readonly Spelled[];
  first: Truths;
  second: Truths;
}

const cases: readonly Case[] = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));

const truth = (numbers: readonly Spelled[]): Truth => {
  const [high = 0, low = 0, scale = 0] = numbers.map(Number);
  return { high, low, scale };
};
const truths = (spelled: Truths) =>
  Object.fromEntries(Object.entries(spelled).map(([name, numbers]) => [name, truth(numbers)]));

/** In ULP of the scale. That of a second derivative knows nothing of exponents, which may be hundreds. */
const bounds: Record<string, number> = { number: 16, fast: 16, precise: 1.5 };
const secondBound = 1024;

describe.each([...new Set(cases.map(({ name }) => name))])("%s, where it was found wrong once", (name) => {
  const activation = (catalogue as Record<string, unknown>)[name];
  test.each(cases.filter((each) => each.name === name).map((each) => [each.x, each.parameters, each]))(
    "at %d, %o",
    (_, parameters, found) => {
      const { value, first, second } = found;
      const sample: Sample = {
        x: Number(found.x),
        factor: 1,
        value: truth(value),
        first: truths(first),
        second: truths(second),
      };
      const group: Group = { name, region: "found", parameters, samples: [sample] };
      const faults = [...results(activation, group)].flatMap((result) => {
        const { scaled, kind } = judgeResult(result);
        const { quantity, form, got } = result;
        const bound = quantity.includes(" ") ? secondBound : (bounds[form.split(" ")[0] ?? ""] ?? 0);
        return kind === undefined && scaled <= bound
          ? []
          : [{ quantity, form, got, want: result.truth.high, kind, scaled }];
      });
      expect(faults).toEqual([]);
    },
  );
});
