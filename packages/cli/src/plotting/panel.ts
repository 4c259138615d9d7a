import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Stroke } from "./palette.ts";
import type { Piece, Range } from "./polyline.ts";

export interface PanelCurve {
  readonly pieces: readonly Piece[];
  readonly stroke: Stroke;
}

export interface Panel {
  readonly curves: readonly PanelCurve[];
  readonly x: Range;
  readonly y: Range;
  readonly yLabel: string;
  readonly width: number;
  readonly height: number;
}

export const PANEL_MARGIN_LEFT = 44;

const Y_TICK_SPACING = 50;
const GRID_COLOUR = "#e4e4e4";
const ZERO_COLOUR = "#8c8c8c";
const TEXT_COLOUR = "#444444";

/** The SVG elements of one pair of axes and the curves in it. */
export function drawPanel({ curves, x, y, yLabel, width, height }: Panel): string {
  const { document } = parseHTML("<!doctype html><html></html>");
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: PANEL_MARGIN_LEFT,
    marginRight: 12,
    marginTop: 34,
    marginBottom: 40,
    x: { domain: x, label: null },
    y: { domain: y, label: null },
    marks: [
      Plot.gridX({ stroke: GRID_COLOUR, strokeOpacity: 1 }),
      Plot.gridY({ stroke: GRID_COLOUR, strokeOpacity: 1, tickSpacing: Y_TICK_SPACING }),
      Plot.ruleX(zeroIn(x), { stroke: ZERO_COLOUR }),
      Plot.ruleY(zeroIn(y), { stroke: ZERO_COLOUR }),
      Plot.axisX({ tickSize: 0, color: TEXT_COLOUR, label: "x", labelAnchor: "center", labelArrow: "none" }),
      Plot.axisY({ tickSize: 0, tickSpacing: Y_TICK_SPACING, color: TEXT_COLOUR, label: null }),
      Plot.text([yLabel], { frameAnchor: "top-left", dy: -20, fontSize: 15, textAnchor: "start" }),
      ...curves.map(drawCurve),
    ],
  });
  // The style sheet only serves pages: it uses selectors that SVG readers outside browsers do not know.
  svg.querySelector("style")?.remove();
  return svg.innerHTML;
}

function drawCurve({ pieces, stroke }: PanelCurve): Plot.Markish {
  const points = pieces.flatMap((piece, index) => piece.map(([x, y]) => ({ x, y, index })));
  return Plot.line(points, {
    x: "x",
    y: "y",
    z: "index",
    stroke: stroke.colour,
    strokeWidth: 2.25,
    ...(stroke.dash === "" ? {} : { strokeDasharray: stroke.dash, strokeLinecap: "butt" as const }),
  });
}

function zeroIn([low, high]: Range): number[] {
  return low <= 0 && high >= 0 ? [0] : [];
}
