import { drawHead } from "./head.ts";
import { strokeOf } from "./palette.ts";
import { drawPanel } from "./panel.ts";
import type { Range } from "./polyline.ts";
import { type Curve, viewDerivatives, viewValues } from "./view.ts";
import { escapeXml } from "./xml.ts";

export interface Figure {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly curves: readonly Curve[];
  readonly x: Range;
  /** Whether the derivatives have a panel beside the functions. */
  readonly derivative: boolean;
}

/** The first font is the one that PNG files are drawn with; the others look alike where it is missing. */
const FONTS = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
const PADDING = 20;
const PANEL_GAP = 20;
const PANEL_HEIGHT = 380;
const PANEL_WIDTH = { alone: 600, beside: 460 } as const;

/** The text of an SVG file: f in one panel, f' in the other, and a legend when there are several curves. */
export function drawFigure(figure: Figure): string {
  const { curves, x, derivative } = figure;
  const views = [viewValues(curves, x), ...(derivative ? [viewDerivatives(curves, x)] : [])];
  const panelWidth = derivative ? PANEL_WIDTH.beside : PANEL_WIDTH.alone;
  const width = 2 * PADDING + views.length * panelWidth + (views.length - 1) * PANEL_GAP;
  const head = drawHead(figure, PADDING, width);
  const height = head.height + PANEL_HEIGHT + PADDING / 2;

  const panels = views.map(({ label, y, curves }, index) => {
    const content = drawPanel({
      curves: curves.map((pieces, at) => ({ pieces, stroke: strokeOf(at) })),
      x,
      y,
      yLabel: label,
      width: panelWidth,
      height: PANEL_HEIGHT,
    });
    const left = PADDING + index * (panelWidth + PANEL_GAP);
    const place = `transform="translate(${left},${head.height})"`;
    return `<g ${place} text-anchor="middle" font-size="12">${content}</g>`;
  });

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`,
    ` viewBox="0 0 ${width} ${height}" role="img" font-family="${FONTS}" fill="#222222" color="#222222">`,
    `<title>${escapeXml(figure.title)}</title>`,
    `<desc>${escapeXml(describe(figure))}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    head.content,
    ...panels,
    "</svg>\n",
  ].join("");
}

function describe({ curves, x, derivative }: Figure): string {
  const what = derivative ? "Functions and their derivatives" : "Functions";
  return `${what} from ${x[0]} to ${x[1]}: ${curves.map(({ label }) => label).join("; ")}`;
}
