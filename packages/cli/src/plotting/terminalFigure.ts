import type { Range } from "./polyline.ts";
import { drawTerminalChart, sideBySide } from "./terminalChart.ts";
import { type Curve, type View, viewDerivatives, viewValues } from "./view.ts";

export interface TerminalFigure {
  readonly x: Range;
  /** Of the terminal, in characters. */
  readonly width: number;
  readonly paintValue: (text: string) => string;
  readonly paintDerivative: (text: string) => string;
  readonly paintAxis: (text: string) => string;
}

const HEIGHT = 14;
const GAP = "   ";
/** Wider ones would be flat. */
const WIDEST_CHART = 50;

/** The function and its derivative next to each other, as lines of text. */
export function drawTerminalFigure(curve: Curve, figure: TerminalFigure): string[] {
  const { x, paintValue, paintDerivative, paintAxis } = figure;
  const width = Math.min(WIDEST_CHART, Math.floor((figure.width - GAP.length) / 2));
  const chart = ({ label, y, curves }: View, paintCurve: (text: string) => string) =>
    drawTerminalChart({
      title: label,
      pieces: curves.flat(),
      x,
      y,
      width,
      height: HEIGHT,
      paintCurve,
      paintAxis,
    });
  return sideBySide(
    [chart(viewValues([curve], x), paintValue), chart(viewDerivatives([curve], x), paintDerivative)],
    GAP,
  ).map((line) => line.trimEnd());
}
