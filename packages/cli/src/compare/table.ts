import { createColors } from "picocolors";
import { percent, points, pValue } from "./format.ts";
import type { Judgement, Row } from "./summary.ts";

/** The summary as lines of text for a terminal. */
export function table(rows: readonly Row[], baseline: string, colour: boolean): string {
  const colours = createColors(colour);
  const paint: Record<Judgement, (text: string) => string> = {
    baseline: colours.bold,
    better: colours.green,
    worse: colours.red,
    noise: colours.dim,
    untested: colours.dim,
  };
  const heading = ["activation", "accuracy %", "test loss", "ms/step", `vs ${baseline}`, "p", "verdict"];
  const cells = rows.map((row) => [
    row.activation,
    percent(row.accuracy) + (row.accuracyDeviation === null ? "" : ` ± ${percent(row.accuracyDeviation)}`),
    row.loss?.toFixed(3) ?? "n/a",
    row.stepMilliseconds.toFixed(2),
    row.judgement === "baseline" ? "" : points(row.difference),
    row.judgement === "baseline" ? "" : pValue(row.p),
    row.judgement + (row.diverged > 0 ? ` (${row.diverged} of ${row.seeds} runs broke down)` : ""),
  ]);
  const widths = heading.map((_, column) =>
    Math.max(...[heading, ...cells].map((line) => (line[column] ?? "").length)),
  );
  const layout = (line: readonly string[]) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === line.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return [
    colours.dim(layout(heading)),
    ...cells.map((line, index) => paint[(rows[index] as Row).judgement](layout(line))),
  ].join("\n");
}
