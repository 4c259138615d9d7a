import { deviation, holm, mean, pairedP } from "./statistics.ts";
import type { Run } from "./training/run.ts";

/** Differences with a smaller corrected p-value are called significant. */
export const significance = 0.05;

/** What the paired test says about an activation beside the baseline. */
export type Judgement = "baseline" | "better" | "worse" | "noise" | "untested";

/** All seeds of one activation. */
export interface Row {
  readonly activation: string;
  readonly seeds: number;
  /** Share of the test images in the right class: mean, and standard deviation over the seeds. */
  readonly accuracy: number;
  readonly accuracyDeviation: number | null;
  /** Mean cross-entropy on the test images; null when a run diverged. */
  readonly loss: number | null;
  readonly stepMilliseconds: number;
  readonly diverged: number;
  /** Accuracy minus the baseline's. */
  readonly difference: number;
  /** Paired t-test against the baseline, Holm-corrected; null for the baseline and where there is no test. */
  readonly p: number | null;
  readonly judgement: Judgement;
}

/** One row for each activation, the most accurate first. */
export function summarise(runs: readonly Run[], baseline: string): Row[] {
  const sorted = runs.toSorted((a, b) => a.seed - b.seed);
  const groups = [...new Set(runs.map((run) => run.activation))].map((name) =>
    sorted.filter((run) => run.activation === name),
  );
  const accuraciesOf = (group: readonly Run[]) => group.map((run) => run.accuracy);
  const reference = accuraciesOf(groups.find((group) => group[0]?.activation === baseline) ?? []);
  const isBaseline = (group: readonly Run[]) => group[0]?.activation === baseline;
  const corrected = holm(
    groups.map((group) => (isBaseline(group) ? null : pairedP(accuraciesOf(group), reference))),
  );

  const rows = groups.map((group, index): Row => {
    const accuracies = accuraciesOf(group);
    const p = corrected[index] ?? null;
    const difference = mean(accuracies) - mean(reference);
    const losses = group.map((run) => run.loss).filter((loss) => loss !== null);
    return {
      activation: (group[0] as Run).activation,
      seeds: group.length,
      accuracy: mean(accuracies),
      accuracyDeviation: deviation(accuracies),
      loss: losses.length === group.length ? mean(losses) : null,
      stepMilliseconds: mean(group.map((run) => run.stepMilliseconds)),
      diverged: group.filter((run) => run.diverged).length,
      difference,
      p,
      judgement: isBaseline(group) ? "baseline" : judge(p, difference),
    };
  });
  return rows.sort((a, b) => b.accuracy - a.accuracy || (a.loss ?? Infinity) - (b.loss ?? Infinity));
}

function judge(p: number | null, difference: number): Judgement {
  if (p === null) return "untested";
  if (p >= significance) return "noise";
  return difference > 0 ? "better" : "worse";
}
