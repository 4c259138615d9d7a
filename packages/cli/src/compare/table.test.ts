import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { finishedRuns } from "../testing/runs.ts";
import { summarise } from "./summary.ts";
import { table } from "./table.ts";

const rows = summarise(
  [
    ...finishedRuns("relu", [0.9, 0.91, 0.92]),
    ...finishedRuns("softExponential", [0.951, 0.959, 0.97]),
    ...finishedRuns("tanh", [0.1, 0.1, 0.1], { loss: null, diverged: true }),
  ],
  "relu",
);

describe("table", () => {
  test("has a line for each activation, in columns, the best first", () => {
    expect(table(rows, "relu", false).split("\n")).toEqual([
      "activation         accuracy %  test loss  ms/step  vs relu        p  verdict",
      "softExponential  96.00 ± 0.95      0.040     2.00    +5.00  < 0.001  better",
      "relu             91.00 ± 1.00      0.090     2.00                    baseline",
      "tanh             10.00 ± 0.00        n/a     2.00   −81.00  < 0.001  worse (3 of 3 runs broke down)",
    ]);
  });

  test("adds nothing but colour on a terminal", () => {
    const coloured = table(rows, "relu", true);
    expect(coloured).not.toBe(table(rows, "relu", false));
    expect(stripVTControlCharacters(coloured)).toBe(table(rows, "relu", false));
  });
});
