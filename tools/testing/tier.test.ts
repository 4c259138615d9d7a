import fc from "fast-check";
import { afterEach, describe, expect, inject, it } from "vitest";
import { tierOf } from "./tier.ts";

const given = process.env.ECHO_SEED;

afterEach(() => {
  if (given === undefined) delete process.env.ECHO_SEED;
  else process.env.ECHO_SEED = given;
});

describe("the fast tier", () => {
  it("is the same each time, and leaves out what takes long", () => {
    delete process.env.ECHO_SEED;
    const tier = { exclude: ["**/*.deep.test.ts"], seed: 1, times: 1, repeatedBy: undefined };
    expect([tierOf("test"), tierOf("test")]).toEqual([tier, tier]);
  });
});

describe("the deep tier", () => {
  it("has another seed each time, and says how to have it again", () => {
    delete process.env.ECHO_SEED;
    const [first, second] = [tierOf("deep"), tierOf("deep")];
    expect(first).toMatchObject({ exclude: [], times: 10 });
    expect(first.seed).not.toBe(second.seed);
    process.env.ECHO_SEED = /ECHO_SEED=(\d+) npm run test:deep/.exec(first.repeatedBy ?? "")?.[1];
    expect(tierOf("deep")).toEqual(first);
  });

  it.each(["", "0", "1.5", "a", "2147483648"])("refuses the seed %j", (seed) => {
    process.env.ECHO_SEED = seed;
    const message = `ECHO_SEED must be a whole number from 1 to 2147483647, got "${seed}"`;
    expect(() => tierOf("deep")).toThrow(new RangeError(message));
  });
});

it("a property is tried as often as the tier asks for, from its seed", () => {
  const drawn: number[] = [];
  const property = fc.property(fc.nat(), (value) => {
    drawn.push(value);
  });
  fc.assert(property, { numRuns: 20 });
  fc.assert(property);
  expect(drawn).toHaveLength(120 * inject("times"));
  expect(drawn.slice(0, 20)).toEqual(drawn.slice(20 * inject("times")).slice(0, 20));
});
