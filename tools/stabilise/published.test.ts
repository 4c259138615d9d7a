import { readFileSync } from "node:fs";
import { defineActivation } from "echoai";
import { describe, expect, test } from "vitest";
import { float32, float64, isSlopeRight, isValueRight } from "./right.mjs";
import { descriptionOf, readEntries, renamed } from "./trees.mjs";

// Formulas as papers and libraries print them, with nothing said about how they are computed. published.json has the truth, written by
//   python3 tools/stabilise/oracle.py tools/stabilise/published.jsonl --short --out tools/stabilise/published.json
const entries = readEntries(readFileSync(new URL("./published.json", import.meta.url), "utf8"));

const forms = entries.flatMap((entry) => [
  { name: entry.name, entry, tree: entry.tree },
  { name: `${entry.name} in exp and log alone`, entry, tree: entry.writtenOut },
]);

describe.each(forms)("$name", ({ entry, tree }) => {
  const activation = defineActivation(descriptionOf(entry, tree) as never);

  test.each(entry.sets)("is right in value and slope, $parameters", ({ parameters, rows }) => {
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const [x] = row;
      const got = activation(x, renamed(parameters) as never);
      if (!isValueRight(got, row, float64)) expect.fail(`f(${x}) is ${got}, should be ${row[1]}`);
      const slope = activation.derivative(x, renamed(parameters) as never);
      if (!isSlopeRight(slope, row, float64)) expect.fail(`f'(${x}) is ${slope}, should be ${row[2]}`);
    }
  });

  test.each(["fast", "precise"] as const)("is right on Float32Arrays, %s", (precision) => {
    for (const { parameters, rows } of entry.sets) {
      const exact = rows.filter(([x]) => Math.fround(x) === x);
      expect(exact.length).toBeGreaterThan(15);
      const x = Float32Array.from(exact, ([at]) => at);
      const y = activation(x, renamed(parameters) as never, undefined, { precision });
      exact.forEach((row, index) => {
        const got = y[index] as number;
        if (!isValueRight(got, row, float32)) expect.fail(`f(${row[0]}) is ${got}, should be ${row[1]}`);
      });
    }
  });

  test("has no gradient that is NaN, and one that is NaN only for NaN", () => {
    const inputs = [-1e308, -746, -720, -40, -1, -0, 0, 1, 40, 720, 746, 1e308];
    for (const x of inputs) {
      const { dx, dparams } = activation.backward(x, 1);
      for (const gradient of [dx, ...Object.values(dparams)]) expect(gradient, `at ${x}`).not.toBeNaN();
    }
    expect(activation(Number.NaN)).toBeNaN();
    expect(activation.derivative(Number.NaN)).toBeNaN();
  });
});
