import { describe, expect, test } from "vitest";
import { finishedRun, finishedRuns } from "../testing/runs.ts";
import { summarise } from "./summary.ts";

const relu = finishedRuns("relu", [0.9, 0.91, 0.92]);

describe("summarise", () => {
  test("sorts by accuracy and compares seed by seed with the baseline", () => {
    const rows = summarise(
      [...relu, ...finishedRuns("mish", [0.951, 0.959, 0.97]), ...finishedRuns("tanh", [0.8, 0.812, 0.821])],
      "relu",
    );
    expect(rows.map((row) => [row.activation, row.judgement])).toEqual([
      ["mish", "better"],
      ["relu", "baseline"],
      ["tanh", "worse"],
    ]);
    expect(rows[0]?.accuracy).toBeCloseTo(0.96, 12);
    expect(rows[0]?.difference).toBeCloseTo(0.05, 12);
    expect(rows[1]?.p).toBeNull();
  });

  test("calls a difference that seeds do not agree on noise", () => {
    const [best] = summarise([...relu, ...finishedRuns("mish", [0.97, 0.88, 0.94])], "relu");
    expect(best).toMatchObject({ activation: "mish", judgement: "noise" });
    expect(best?.p).toBeGreaterThan(0.05);
  });

  test("pairs by seed, in whatever order the runs ended", () => {
    const runs = [...relu, ...finishedRuns("mish", [0.951, 0.959, 0.97])];
    expect(summarise(runs.toReversed(), "relu")).toEqual(summarise(runs, "relu"));
  });

  test("corrects for the number of activations: what is significant alone may be noise among many", () => {
    const mish = finishedRuns("mish", [0.911, 0.92, 0.928]);
    const others = Array.from({ length: 8 }, (_, index) =>
      finishedRuns(`own${index}`, [0.9, 0.92, 0.91]),
    ).flat();
    const judged = (runs: typeof relu) =>
      summarise(runs, "relu").find((row) => row.activation === "mish")?.judgement;
    expect(judged([...relu, ...mish])).toBe("better");
    expect(judged([...relu, ...mish, ...others])).toBe("noise");
  });

  test("has no spread and no p for one seed", () => {
    const rows = summarise([finishedRun("relu", 1, 0.9), finishedRun("mish", 1, 0.95)], "relu");
    expect(rows[0]).toMatchObject({ accuracyDeviation: null, p: null, judgement: "untested" });
  });

  test("has no mean loss where a run broke down, and says how often", () => {
    const runs = [
      ...relu,
      finishedRun("mish", 1, 0.9),
      finishedRun("mish", 2, 0.1, { loss: null, diverged: true }),
    ];
    const mish = summarise([...runs, finishedRun("mish", 3, 0.91)], "relu").find(
      (row) => row.activation === "mish",
    );
    expect(mish).toMatchObject({ loss: null, diverged: 1, seeds: 3 });
  });
});
