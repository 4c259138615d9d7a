import { createCanvas, dotAt } from "./canvas.ts";
import type { Piece, Range } from "./polyline.ts";
import { ticks } from "./ticks.ts";

export interface TerminalChart {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly x: Range;
  readonly y: Range;
  /** Of the whole drawing, in characters. */
  readonly width: number;
  /** Of the drawing without title and axis, in lines. */
  readonly height: number;
  readonly paintCurve: (text: string) => string;
  readonly paintAxis: (text: string) => string;
}

/** Lines of equal width: the title, the curve in braille over the axes, and the numbers of both axes. */
export function drawTerminalChart(chart: TerminalChart): string[] {
  const { x, y, width, height, paintCurve, paintAxis } = chart;
  const yTicks = ticks(y, Math.max(2, Math.floor(height / 2.5)));
  const labelWidth = Math.max(...yTicks.map(({ label }) => label.length));
  const columns = width - labelWidth - 2;
  const canvas = createCanvas(columns, height);
  const toX = (value: number) => ((value - x[0]) / (x[1] - x[0])) * (canvas.width - 1);
  const toY = (value: number) => ((y[1] - value) / (y[1] - y[0])) * (canvas.height - 1);

  for (const piece of chart.pieces) {
    piece.forEach((point, index) => {
      const previous = piece[index - 1] ?? point;
      canvas.line(toX(previous[0]), toY(previous[1]), toX(point[0]), toY(point[1]));
    });
  }

  const rowOf = (value: number) => Math.floor(dotAt(toY(value)) / 4);
  const columnOf = (value: number) => Math.floor(dotAt(toX(value)) / 2);
  const rowLabels = new Map(yTicks.map(({ value, label }) => [rowOf(value), label]));
  const zeroRow = y[0] <= 0 && y[1] >= 0 ? rowOf(0) : -1;
  const zeroColumn = x[0] <= 0 && x[1] >= 0 ? columnOf(0) : -1;

  const lines = [chart.title.padEnd(width).slice(0, width)];
  for (let row = 0; row < height; row++) {
    const label = rowLabels.get(row);
    let line = paintAxis(`${(label ?? "").padStart(labelWidth)} ${label === undefined ? "│" : "┤"}`);
    for (let column = 0; column < columns; column++) {
      const dots = canvas.cell(column, row);
      const axis = axisCharacter(row === zeroRow, column === zeroColumn);
      if (dots !== "") line += paintCurve(dots);
      else line += axis === " " ? axis : paintAxis(axis);
    }
    lines.push(line);
  }
  const indent = " ".repeat(labelWidth + 1);
  const xTicks = ticks(x, Math.max(2, Math.floor(columns / 6))).map(({ value, label }) => ({
    column: columnOf(value),
    label,
  }));
  lines.push(paintAxis(`${indent}└${axisLine(xTicks, columns)}`));
  lines.push(paintAxis(`${indent} ${axisLabels(xTicks, columns)}`));
  return lines;
}

/** Charts next to one another, line by line; all have the same number of lines. */
export function sideBySide(charts: readonly (readonly string[])[], gap: string): string[] {
  const height = Math.max(...charts.map((chart) => chart.length));
  return Array.from({ length: height }, (_, row) => charts.map((chart) => chart[row] ?? "").join(gap));
}

function axisCharacter(isZeroRow: boolean, isZeroColumn: boolean): string {
  if (isZeroRow) return isZeroColumn ? "┼" : "┄";
  return isZeroColumn ? "┊" : " ";
}

interface AxisTick {
  readonly column: number;
  readonly label: string;
}

function axisLine(xTicks: readonly AxisTick[], columns: number): string {
  const marked = new Set(xTicks.map(({ column }) => column));
  return Array.from({ length: columns }, (_, column) => (marked.has(column) ? "┬" : "─")).join("");
}

/** Each label centred under its mark, or moved in at the edge; one that would touch another is left out. */
function axisLabels(xTicks: readonly AxisTick[], columns: number): string {
  let line = "";
  for (const { column, label } of xTicks) {
    const sign = label.startsWith("-") ? 1 : 0;
    const centred = column - sign - Math.floor((label.length - sign) / 2);
    const begin = Math.max(0, Math.min(columns - label.length, centred));
    if (begin < line.length + (line === "" ? 0 : 1)) continue;
    line = line.padEnd(begin) + label;
  }
  return line.padEnd(columns);
}
