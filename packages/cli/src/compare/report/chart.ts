import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** Okabe and Ito's colours, which people with any colour blindness tell apart (https://jfly.uni-koeln.de/color/). */
export const colours = {
  blue: "#0072b2",
  vermillion: "#d55e00",
  green: "#009e73",
  purple: "#cc79a7",
  black: "#000000",
  /** Not theirs: for what is only there to compare with. */
  grey: "#8a8a8a",
} as const;

/** Faint, so that the curves stand out. */
export const gridColour = "#e6e6e6";
const textColour = "#555555";

/** An axis with a few labels and no ticks. */
export function axes(x: Plot.AxisXOptions, y: Plot.AxisYOptions): Plot.Markish[] {
  return [
    Plot.axisX({ tickSize: 0, color: textColour, label: null, ...x }),
    Plot.axisY({ tickSize: 0, color: textColour, label: null, ...y }),
  ];
}

/** The text of an SVG element, to be put into a page. `label` says to a screen reader what it shows. */
export function draw(label: string, options: Plot.PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html></html>");
  const svg = Plot.plot({ ...options, document });
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  // The page has one style sheet for all charts.
  svg.querySelector("style")?.remove();
  // A hundredth of a pixel is more than enough, and half the file.
  return svg.outerHTML.replace(/\d+\.\d{3,}/g, (number: string) => String(Number(Number(number).toFixed(2))));
}
