import { layLegend } from "./legend.ts";
import { strokeOf } from "./palette.ts";
import { PANEL_MARGIN_LEFT } from "./panel.ts";
import type { Curve } from "./view.ts";
import { escapeXml } from "./xml.ts";

export interface Head {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly curves: readonly Curve[];
}

const LEGEND_FONT_SIZE = 13;
const SUBTITLE_COLOUR = "#444444";

/** The SVG elements above the panels: title, subtitle, and the legend when there is more than one curve. */
export function drawHead(
  { title, subtitle, curves }: Head,
  padding: number,
  width: number,
): { content: string; height: number } {
  const left = padding + PANEL_MARGIN_LEFT;
  let content = `<text x="${left}" y="36" font-size="19" font-weight="bold">${escapeXml(title)}</text>`;
  let height = 48;
  if (subtitle !== undefined) {
    const place = `x="${left}" y="${height + 11}"`;
    content += `<text ${place} font-size="14" fill="${SUBTITLE_COLOUR}">${escapeXml(subtitle)}</text>`;
    height += 24;
  }
  if (curves.length > 1) {
    const labels = curves.map(({ label }) => label);
    const legend = drawLegend(labels, width - left - padding);
    const place = `transform="translate(${left},${height})"`;
    content += `<g ${place} font-size="${LEGEND_FONT_SIZE}">${legend.content}</g>`;
    height += legend.height;
  }
  return { content, height: height + 8 };
}

function drawLegend(labels: readonly string[], width: number): { content: string; height: number } {
  const { entries, height } = layLegend(labels, width, LEGEND_FONT_SIZE);
  const content = entries.map(({ label, swatch: { x1, x2, y }, text }, index) => {
    const { colour, dash } = strokeOf(index);
    const dashes = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
    const ends = `x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"`;
    const line = `<line ${ends} stroke="${colour}" stroke-width="3"${dashes}/>`;
    return `${line}<text x="${text.x}" y="${text.y}" dy="0.35em">${escapeXml(label)}</text>`;
  });
  return { content: content.join(""), height };
}
