import * as Plot from "@observablehq/plot";
import type { Activation } from "echoai";
import type { Expression } from "echoai/expression";
import { toMathml } from "echoai/mathml";
import { toText } from "echoai/text";
import { type RealFunction, sampleGrid } from "../../plotting/sampling.ts";
import { trace } from "../../plotting/trace.ts";
import { escapeXml } from "../../plotting/xml.ts";
import { axes, colours, draw, gridColour } from "./chart.ts";
import { legend, legendLine } from "./page.ts";

const shown = { x: [-4, 4], y: [-1.5, 3] } as const;

/** Each function and its derivative on the same axes, with the formula and the paper. */
export function functionGallery(activations: readonly Activation[]): string {
  return `${legend([
    legendLine(colours.blue, "f(x)"),
    legendLine(colours.vermillion, "its derivative f′(x)", { dash: "5 3", width: 1.75 }),
  ])}<div class="grid">${activations.map(cell).join("\n")}</div>`;
}

function cell(activation: Activation): string {
  const { title, formula, paper, inputs } = activation.definition;
  const picture =
    inputs.length === 0
      ? drawing(activation)
      : `<p class="empty">No curve: besides x it takes ${escapeXml(inputs.join(" and "))}, which depends on the pixels around.</p>`;
  const source = paper.year > 0 ? `${paper.authors.split(",")[0]} ${paper.year}` : "";
  return `<div class="cell"><h3>${escapeXml(title)}</h3>${picture}${written(formula)}<p class="formula">${escapeXml(source)}</p></div>`;
}

/** As mathematics where that is no wider than a cell: it can't be broken into lines, as text can. */
function written(formula: Expression): string {
  const text = toText(formula);
  const longest = Math.max(...text.split(/[{};]/).map(({ length }) => length));
  return longest <= widest
    ? `<p class="formula mathematics">${toMathml(formula, { alttext: text })}</p>`
    : `<p class="formula">${escapeXml(text)}</p>`;
}

/** In letters. */
const widest = 42;

function drawing(activation: Activation): string {
  return draw(`${activation.definition.title} and its derivative`, {
    ...frame,
    marks: [
      ...background(),
      curve((x) => activation(x), { stroke: colours.blue, strokeWidth: 2 }),
      curve((x) => activation.derivative(x), {
        stroke: colours.vermillion,
        strokeWidth: 1.75,
        strokeDasharray: "5 3",
      }),
    ],
  });
}

/** Size and scales that all drawings of functions share. */
export const frame: Plot.PlotOptions = {
  width: 208,
  height: 150,
  marginLeft: 22,
  marginRight: 6,
  marginTop: 6,
  marginBottom: 20,
  x: { domain: shown.x },
  y: { domain: shown.y },
};

export function background(): Plot.Markish[] {
  return [
    Plot.gridX([-4, -2, 2, 4], { stroke: gridColour, strokeOpacity: 1 }),
    Plot.gridY([-1, 1, 2, 3], { stroke: gridColour, strokeOpacity: 1 }),
    Plot.ruleX([0], { stroke: "#9a9a9a" }),
    Plot.ruleY([0], { stroke: "#9a9a9a" }),
    ...axes(
      { ticks: [-4, -2, 0, 2, 4], tickFormat: signed },
      { ticks: [-1, 0, 1, 2, 3], tickFormat: signed },
    ),
  ];
}

/** With a minus sign, not a hyphen. */
function signed(value: number): string {
  return String(value).replace("-", "\u2212");
}

/** A curve as far as it is within the frame. */
export function curve(f: RealFunction, options: Plot.LineOptions): Plot.Markish {
  const points = trace(f, sampleGrid(f, shown.x), shown.y).flatMap((piece, index) =>
    piece.map(([x, y]) => ({ x, y, index })),
  );
  return Plot.line(points, { x: "x", y: "y", z: "index", ...options });
}
