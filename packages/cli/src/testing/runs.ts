import type { Run } from "../compare/training/run.ts";

/** A finished run with this accuracy; everything else is plausible and of no account. */
export function finishedRun(
  activation: string,
  seed: number,
  accuracy: number,
  given: Partial<Run> = {},
): Run {
  return {
    activation,
    seed,
    accuracy,
    loss: 1 - accuracy,
    diverged: false,
    steps: 10,
    stepMilliseconds: 2,
    curve: { trainLoss: [0.5, 0.2], testLoss: [0.6, 0.3], testAccuracy: [accuracy - 0.1, accuracy] },
    parameters: [],
    ...given,
  };
}

/** One run for each accuracy, from seed 1 on. */
export function finishedRuns(
  activation: string,
  accuracies: readonly number[],
  given: Partial<Run> = {},
): Run[] {
  return accuracies.map((accuracy, index) => finishedRun(activation, index + 1, accuracy, given));
}
