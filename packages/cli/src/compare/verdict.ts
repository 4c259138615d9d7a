import { listing, percent, points, pStatement } from "./format.ts";
import type { Row } from "./summary.ts";

/** What came out, in sentences: which activation did best, and how sure that is. `rows` are the sorted summary. */
export function verdict(rows: readonly Row[]): string {
  const best = rows[0];
  const baseline = rows.find((row) => row.judgement === "baseline");
  if (best === undefined || baseline === undefined) throw new RangeError("verdict: needs the baseline's row");
  const others = rows.filter((row) => row !== baseline);
  return [
    headline(best, baseline, others.length),
    ...(others.length > 0 && best.seeds > 1 ? [remainder(others, best, baseline)] : []),
    ...divergence(rows),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function headline(best: Row, baseline: Row, comparisons: number): string {
  if (comparisons === 0)
    return `${score(baseline)} is what ${baseline.activation} reached; there is nothing to compare it with.`;
  if (best.seeds < 2) {
    return `${best.activation} scored highest (${score(best)}), but one seed cannot tell skill from luck: use --seeds 3 or more.`;
  }
  if (best === baseline) {
    return `${best.activation}, the baseline, scored highest (${score(best)}): nothing did better than it.`;
  }
  const lead = `${points(best.difference)} points over ${baseline.activation}`;
  const test = `paired t-test over ${best.seeds} seeds${comparisons > 1 ? `, corrected for ${comparisons} comparisons` : ""}`;
  if (best.judgement === "better") {
    return `${best.activation} did best (${score(best)}): ${lead}, and chance alone hardly explains that (${pStatement(best.p)}, ${test}).`;
  }
  if (best.judgement === "untested") {
    return `${best.activation} scored highest (${score(best)}): ${lead} with every seed, which leaves the paired test no spread to judge by; use more seeds.`;
  }
  return `${best.activation} scored highest (${score(best)}), but its ${lead} are noise (${pStatement(best.p)}, ${test}): another set of seeds may well put another one first.`;
}

/** Longer lists are left to the table. */
const mostNamed = 6;

/** Those that the headline does not speak of. */
function remainder(others: readonly Row[], best: Row, baseline: Row): string {
  const named = (judgement: Row["judgement"]) =>
    others.filter((row) => row.judgement === judgement && row !== best);
  const [better, worse, noise] = [named("better"), named("worse"), named("noise")];
  const list = (rows: readonly Row[]) =>
    rows.length > mostNamed ? `${rows.length} others` : listing(rows.map((row) => row.activation));
  const parts = [
    ...(better.length > 0 ? [`also better than ${baseline.activation}: ${list(better)}`] : []),
    ...(worse.length > 0 ? [`worse than ${baseline.activation}: ${list(worse)}`] : []),
    ...(noise.length > 0 ? [`no difference from ${baseline.activation} beyond noise: ${list(noise)}`] : []),
  ];
  if (parts.length === 0) return "";
  const text = parts.join("; ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function divergence(rows: readonly Row[]): string[] {
  const diverged = rows.filter((row) => row.diverged > 0);
  if (diverged.length === 0) return [];
  return [
    `Training broke down (the loss became infinite or no number) in ${listing(
      diverged.map((row) => `${row.diverged} of ${row.seeds} runs of ${row.activation}`),
    )}.`,
  ];
}

function score({ accuracy, accuracyDeviation }: Row): string {
  const spread = accuracyDeviation === null ? "" : ` ± ${percent(accuracyDeviation)}`;
  return `${percent(accuracy)}${spread} %`;
}
