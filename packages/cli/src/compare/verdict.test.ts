import { describe, expect, test } from "vitest";
import { finishedRun, finishedRuns } from "../testing/runs.ts";
import { summarise } from "./summary.ts";
import type { Run } from "./training/run.ts";
import { verdict } from "./verdict.ts";

const relu = finishedRuns("relu", [0.9, 0.91, 0.92]);
const say = (...runs: Run[]) => verdict(summarise(runs, "relu"));

describe("verdict", () => {
  test("says that the best is better, and how sure that is", () => {
    const text = say(...relu, ...finishedRuns("mish", [0.951, 0.959, 0.97]));
    expect(text).toMatch(
      /^mish did best \(96\.00 ± 0\.95 %\): \+5\.00 points over relu, and chance alone hardly/,
    );
    expect(text).toMatch(/\(p < 0\.001, paired t-test over 3 seeds\)\.$/);
    expect(text).not.toContain("noise");
  });

  test("calls noise noise", () => {
    const text = say(...relu, ...finishedRuns("mish", [0.97, 0.88, 0.94]));
    expect(text).toMatch(
      /^mish scored highest \(93\.00 ± 4\.58 %\), but its \+2\.00 points over relu are noise \(p = /,
    );
    expect(text).not.toContain("did best");
  });

  test("speaks of the others, and counts them when they are many", () => {
    const noise = Array.from({ length: 7 }, (_, index) =>
      finishedRuns(`own${index}`, [0.9, 0.92, 0.91]),
    ).flat();
    const text = say(...relu, ...finishedRuns("tanh", [0.5, 0.511, 0.522]), ...noise);
    expect(text).toMatch(/Worse than relu: tanh; no difference from relu beyond noise: \d others\.$/);
    expect(
      say(...relu, ...finishedRuns("a", [0.9, 0.91, 0.92]), ...finishedRuns("b", [0.9, 0.91, 0.92])),
    ).toContain("No difference from relu beyond noise: a and b.");
  });

  test("says so when the baseline is best", () => {
    const text = say(...relu, ...finishedRuns("tanh", [0.8, 0.812, 0.821]));
    expect(text).toBe(
      "relu, the baseline, scored highest (91.00 ± 1.00 %): nothing did better than it. Worse than relu: tanh.",
    );
  });

  test("claims nothing from one seed, or from differences without spread", () => {
    expect(say(finishedRun("relu", 1, 0.9), finishedRun("mish", 1, 0.95))).toBe(
      "mish scored highest (95.00 %), but one seed cannot tell skill from luck: use --seeds 3 or more.",
    );
    expect(say(...relu, ...finishedRuns("mish", [0.91, 0.92, 0.93]))).toContain("no spread to judge by");
  });

  test("has something to say of a baseline alone, and of a training that broke down", () => {
    expect(say(...relu)).toBe("91.00 ± 1.00 % is what relu reached; there is nothing to compare it with.");
    const broken = finishedRuns("tanh", [0.1, 0.12, 0.11], { diverged: true, loss: null });
    expect(say(...relu, ...broken)).toContain("in 3 of 3 runs of tanh.");
  });
});
