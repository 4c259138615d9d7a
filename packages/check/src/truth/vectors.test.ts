import { readdirSync, readFileSync } from "node:fs";
import { catalogue } from "echoai/catalogue";
import { describe, expect, inject, test } from "vitest";
import { type Limit, toDecimal } from "../multiprecision/index.ts";
import { definitionAt, definitionLimits, namesOf } from "./definition.ts";
import { pointOf } from "./truth.ts";

// Two sources: what Python's mpmath computed of formulas and derivatives that were typed again, and balls and jets of the definitions' own.
const folder = new URL("../../../echoai/vectors/", import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const files = new Set(readdirSync(folder));
const definitions = Object.values(catalogue).map(({ definition }) => definition);
/** Functions of families that have no files of their own have no vectors: the values that they were read with are another test's. */
const stored = definitions.filter(
  ({ name, inputs }) => inputs.length === 0 && files.has(`${kebab(name)}.json`),
);

test("most functions that have files of their own have vectors", () => {
  expect(stored.length).toBeGreaterThan(50);
});

/** Every seventh of the inputs in each set, another seventh in the next; in the deep tier all. */
const step = inject("times") === 1 ? 7 : 1;

describe.each(stored.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    test("is what mpmath says, value and derivatives", () => {
      const names = namesOf(definition);
      let compared = 0;
      read(`${kebab(name)}.json`).cases.forEach((stored: Stored, place: number) => {
        for (let index = place % step; index < stored.x.length; index += step) {
          const at = { ...single(stored.params), x: Number(stored.x[index]) };
          const truth = definitionAt(definition, pointOf(at));
          const where = JSON.stringify(at);
          const wanted = { y: stored.y, x: stored.dx, ...stored.dparams };
          if (truth.kind !== "number") {
            expect(truth.kind, where).toBe("none");
            expect(["nan", "-inf"], where).toContain(stored.y[index]);
            continue;
          }
          const got: Record<string, readonly string[]> = { y: [text(truth.value?.value)] };
          for (const key of names)
            got[key] = truth.slopes[key]?.candidates.map(({ value }) => text(value)) ?? [];
          for (const [key, values] of Object.entries(wanted)) {
            const own = got[key] as string[];
            const wantedHere = values[index] as string;
            // At a kink every slope between both sides' is one.
            const isBetween =
              own.length === 2 &&
              own
                .map(Number)
                .sort((a, b) => a - b)
                .every((side, place) =>
                  place === 0 ? side <= Number(wantedHere) : side >= Number(wantedHere),
                );
            const right = isBetween || own.some((decimal) => isSame(decimal, wantedHere));
            if (!right) expect.fail(`${name}, ${key} at ${where}: ${got[key]}, mpmath: ${values[index]}`);
            compared++;
          }
        }
      });
      expect(compared).toBeGreaterThan(20);
    });
  },
);

test.each(stored.map((definition) => [definition.name, definition] as const))(
  "%s has the limits that mpmath says",
  (name, definition) => {
    for (const { params, limits } of read("limits.json")[name].slice(0, 6))
      [-1, 1].forEach((sign, side) => {
        const found = definitionLimits(definition, pointOf(params), sign as 1 | -1);
        const got = { value: limitText(found.value), ...mapped(found.slopes) };
        for (const [form, values] of Object.entries(limits as Record<string, string[]>)) {
          // A formula with a gap in a parameter says nothing of it there.
          const wanted = values[side] as string;
          const text = got[form as keyof typeof got] as string;
          if (!isSame(text, wanted))
            expect.fail(`${name}, ${form} ${JSON.stringify(params)}, ${sign}: ${text}, mpmath: ${wanted}`);
        }
      });
  },
);

interface Stored {
  readonly params: Readonly<Record<string, number>>;
  readonly x: readonly string[];
  readonly y: readonly string[];
  readonly dx: readonly string[];
  readonly dparams: Readonly<Record<string, readonly string[]>>;
}

const single = (params: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Math.fround(value)]));

const text = (value: Parameters<typeof toDecimal>[0] | undefined): string =>
  value === undefined ? "undecided" : toDecimal(value, 21);

const limitText = (limit: Limit): string =>
  limit.kind === "number"
    ? text(limit.value)
    : limit.kind === "infinite"
      ? limit.sign > 0
        ? "inf"
        : "-inf"
      : "nan";

const mapped = (limits: Readonly<Record<string, Limit>>) =>
  Object.fromEntries(Object.entries(limits).map(([key, limit]) => [key, limitText(limit)]));

/** Decimals of one float64, or its neighbour: the last of 21 digits may be rounded either way. */
function isSame(got: string, wanted: string): boolean {
  const [a, b] = [got, wanted].map((decimal) => Number(decimal.replace("inf", "Infinity"))) as [
    number,
    number,
  ];
  return Object.is(a + 0, b + 0) || Math.abs(a - b) <= 2 ** -52 * Math.abs(b);
}
