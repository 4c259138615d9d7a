import * as Plot from "@observablehq/plot";
import { escapeXml } from "../../plotting/xml.ts";
import { percent, points, pValue } from "../format.ts";
import type { Results } from "../results.ts";
import type { Judgement, Row } from "../summary.ts";
import { colours, draw, gridColour } from "./chart.ts";

/** Colour and shape both tell: not everybody sees the colour. */
const marks: Record<Judgement, { colour: string; sign: string }> = {
  baseline: { colour: colours.black, sign: "◆" },
  better: { colour: colours.blue, sign: "▲" },
  worse: { colour: colours.vermillion, sign: "▼" },
  noise: { colour: colours.grey, sign: "●" },
  untested: { colour: colours.grey, sign: "○" },
};

const chart = {
  width: 238,
  height: 26,
  marginLeft: 8,
  marginRight: 8,
  marginTop: 0,
  marginBottom: 0,
} as const;

/** What the terminal's table says, and every seed's accuracy on one common scale. */
export function summaryTable({ summary, runs, baseline }: Results): string {
  const domain = accuracyRange(
    summary,
    runs.map((run) => run.accuracy),
  );
  const reference = summary.find((row) => row.activation === baseline)?.accuracy ?? 0;
  const body = summary.map((row) => {
    const accuracies = runs.filter((run) => run.activation === row.activation).map((run) => run.accuracy);
    return tableRow(row, strip(row, accuracies, reference, domain));
  });
  return `<div class="scroll"><table>
<thead><tr><th class="text">Activation</th><th>Accuracy, %</th><th class="chart">${scale(domain)}</th><th>Test loss</th><th>Step, ms</th><th>vs ${escapeXml(baseline)},<br>points</th><th>p</th><th class="text">Verdict</th></tr></thead>
<tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function tableRow(row: Row, chart: string): string {
  const spread = row.accuracyDeviation === null ? "" : ` ± ${percent(row.accuracyDeviation)}`;
  const { colour, sign } = marks[row.judgement];
  const isBaseline = row.judgement === "baseline";
  const broken = row.diverged > 0 ? `, ${row.diverged} of ${row.seeds} runs broke down` : "";
  const cells = [
    `<td class="text">${escapeXml(row.activation)}</td>`,
    `<td>${percent(row.accuracy)}${spread}</td>`,
    `<td class="chart">${chart}</td>`,
    `<td>${row.loss?.toFixed(3) ?? "n/a"}</td>`,
    `<td>${row.stepMilliseconds.toFixed(2)}</td>`,
    `<td>${isBaseline ? "" : points(row.difference)}</td>`,
    `<td>${isBaseline ? "" : escapeXml(pValue(row.p))}</td>`,
    `<td class="text"><span class="judgement"><span style="color:${colour}" aria-hidden="true">${sign}</span>${row.judgement}${broken}</span></td>`,
  ];
  return `<tr${isBaseline ? ' class="baseline"' : ""}>${cells.join("")}</tr>`;
}

/** Up to eight points below the best, so that one that learned nothing does not press the others together. */
function accuracyRange(summary: readonly Row[], accuracies: readonly number[]): [number, number] {
  const best = summary[0]?.accuracy ?? 1;
  const low = Math.max(Math.min(...accuracies), best - 0.08);
  const high = Math.max(...accuracies);
  const margin = Math.max(0.0025, 0.04 * (high - low));
  return [low - margin, Math.min(1, high + margin)];
}

function strip(row: Row, accuracies: readonly number[], reference: number, domain: [number, number]): string {
  const { colour } = marks[row.judgement];
  const visible = accuracies.filter((accuracy) => accuracy >= domain[0]);
  const hidden = accuracies.length - visible.length;
  return draw(`Accuracy of each seed: ${accuracies.map((accuracy) => percent(accuracy)).join(", ")} %`, {
    ...chart,
    x: { domain, axis: null },
    y: { axis: null },
    marks: [
      Plot.ruleX([reference], { stroke: gridColour, strokeWidth: 2 }),
      Plot.dotX(visible, { r: 4, fill: colour, fillOpacity: 0.45 }),
      ...(row.accuracy >= domain[0]
        ? [Plot.ruleX([row.accuracy], { stroke: colour, strokeWidth: 2.5, insetTop: 4, insetBottom: 4 })]
        : []),
      ...(hidden > 0
        ? [
            Plot.text([`◂ ${hidden} further left`], {
              frameAnchor: "left",
              textAnchor: "start",
              fill: colour,
              fontSize: 11,
            }),
          ]
        : []),
    ],
  });
}

function scale(domain: [number, number]): string {
  return draw("Scale: accuracy in percent", {
    ...chart,
    height: 24,
    marginTop: 18,
    x: { domain },
    marks: [
      Plot.axisX({
        anchor: "top",
        label: null,
        tickSize: 4,
        tickSpacing: 45,
        tickFormat: (share: number) => String(Number((100 * share).toFixed(2))),
        color: "#555555",
      }),
    ],
  });
}
