import * as Plot from "@observablehq/plot";
import { escapeXml } from "../../plotting/xml.ts";
import type { Results } from "../results.ts";
import type { Run } from "../training/run.ts";
import { axes, colours, draw, gridColour } from "./chart.ts";
import { legend, legendLine } from "./page.ts";

interface Point {
  readonly epoch: number;
  readonly value: number;
}

interface Band {
  readonly epoch: number;
  readonly low: number;
  readonly high: number;
}

/** One small chart for each activation: loss by epoch, beside the baseline's. */
export function trainingCurves({ summary, runs, baseline }: Results): string {
  const runsOf = (name: string) => runs.filter((run) => run.activation === name);
  const reference = means(runsOf(baseline), "testLoss");
  const groups = summary.map((row) => ({ name: row.activation, runs: runsOf(row.activation) }));
  const values = groups.flatMap((group) => [
    ...means(group.runs, "testLoss"),
    ...means(group.runs, "trainLoss"),
  ]);
  const range: [number, number] = [
    Math.max(1e-5, Math.min(...values.map(({ value }) => value))),
    Math.max(...values.map(({ value }) => value)),
  ];
  const cells = groups.map(
    (group) =>
      `<div class="cell"><h3>${escapeXml(group.name)}</h3>${curves(group.name, group.runs, reference, range)}</div>`,
  );
  return `${legend([
    legendLine(colours.blue, "loss on the test images: mean, and the range of all seeds"),
    legendLine(colours.blue, "loss on the training images", { dash: "3 3", width: 1.5 }),
    legendLine(colours.grey, `${baseline}, the baseline, on the test images`, { width: 1.5 }),
  ])}<div class="grid">${cells.join("\n")}</div>`;
}

function curves(
  name: string,
  runs: readonly Run[],
  reference: readonly Point[],
  range: [number, number],
): string {
  const epochs = runs[0]?.curve.testLoss.length ?? 1;
  return draw(`Training of ${name}: cross-entropy loss by epoch`, {
    width: 208,
    height: 140,
    marginLeft: 34,
    marginRight: 6,
    marginTop: 6,
    marginBottom: 24,
    x: { domain: [1, Math.max(2, epochs)] },
    y: { type: "log", domain: range, clamp: true },
    marks: [
      Plot.gridY({ stroke: gridColour, strokeOpacity: 1, ticks: decades(range) }),
      ...axes({ tickSpacing: 40, tickFormat: wholeOnly }, { ticks: decades(range), tickFormat: String }),
      Plot.areaY(bands(runs), { x: "epoch", y1: "low", y2: "high", fill: colours.blue, fillOpacity: 0.18 }),
      Plot.line(reference, { x: "epoch", y: "value", stroke: colours.grey, strokeWidth: 1.5 }),
      Plot.line(means(runs, "trainLoss"), {
        x: "epoch",
        y: "value",
        stroke: colours.blue,
        strokeWidth: 1.5,
        strokeDasharray: "3 3",
      }),
      Plot.line(means(runs, "testLoss"), { x: "epoch", y: "value", stroke: colours.blue, strokeWidth: 2 }),
    ],
  });
}

function wholeOnly(value: number): string {
  return Number.isInteger(value) ? String(value) : "";
}

/** 0.01, 0.1, 1 ... and, where fewer than two of them are in the range, values between. */
function decades([low, high]: [number, number]): number[] {
  const powers = Array.from({ length: 12 }, (_, index) => 10 ** (index - 6));
  const inside = (value: number) => value >= low && value <= high;
  const round = (value: number) => Number(value.toPrecision(1));
  const tens = powers.filter(inside).map(round);
  return tens.length >= 2
    ? tens
    : powers
        .flatMap((power) => [power, 2 * power, 5 * power])
        .filter(inside)
        .map(round);
}

function means(runs: readonly Run[], curve: "trainLoss" | "testLoss"): Point[] {
  return byEpoch(runs, curve).map(({ epoch, values }) => ({
    epoch,
    value: values.reduce((sum, value) => sum + value, 0) / values.length,
  }));
}

function bands(runs: readonly Run[]): Band[] {
  return byEpoch(runs, "testLoss").map(({ epoch, values }) => ({
    epoch,
    low: Math.min(...values),
    high: Math.max(...values),
  }));
}

/** Epochs in which every seed's loss was a number: a mean over those left would flatter. */
function byEpoch(
  runs: readonly Run[],
  curve: "trainLoss" | "testLoss",
): { epoch: number; values: number[] }[] {
  const length = Math.max(0, ...runs.map((run) => run.curve[curve].length));
  return Array.from({ length }, (_, index) => ({
    epoch: index + 1,
    values: runs.map((run) => run.curve[curve][index] ?? null).filter((value) => value !== null),
  })).filter(({ values }) => values.length === runs.length);
}
