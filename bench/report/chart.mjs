import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { peers } from "../contestants.mjs";
import { mainLength } from "../plan.mjs";
import { mainMeasurements, ratioOf } from "./results.mjs";

/** Without a ratio where the peer failed. @typedef {{ peer: string, name: string, direction: import("./results.mjs").Direction, ratio: number | undefined }} Bar */

const width = 1080;
const margin = { left: 140, right: 20, top: 104, bottom: 52 };
const rowHeight = 20;
const powersOfTen = [0.01, 0.1, 1, 10, 100, 1000, 10_000];
const textColour = "#444444";
const font = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";

/** Okabe and Ito's blue and orange: people with any colour blindness tell them apart, and greys do, too. */
const directions = /** @type {const} */ ([
  { name: "forward", colour: "#0072b2", inset: { insetTop: 2, insetBottom: rowHeight / 2 } },
  { name: "backward", colour: "#e69f00", inset: { insetTop: rowHeight / 2, insetBottom: 2 } },
]);

/** docs/images/performance.svg: a panel for each peer, a row for each function. @param {import("./results.mjs").Results} results */
export function drawChart(results) {
  const bars = directions.flatMap(({ name }) => barsOf(results, name));
  const names = mainMeasurements(results, "forward").map(({ name }) => name);
  const height = margin.top + names.length * rowHeight + margin.bottom;
  const title = "How many times as fast as its peers Echo is";
  const subtitle = `${mainLength} floats, one thread each, logarithmic scale. ONNX Runtime has no backward pass.`;
  const legend = directions.map(({ name, colour }, index) => {
    const x = margin.left + index * 110;
    return `<rect x="${x}" y="62" width="14" height="10" fill="${colour}"/><text x="${x + 20}" y="71">${name}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${font}" font-size="12" fill="#222222" color="#222222">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin.left}" y="28" font-size="18" font-weight="bold">${title}</text>`,
    `<text x="${margin.left}" y="48" fill="${textColour}">${subtitle}</text>`,
    ...legend,
    `<g text-anchor="middle">${drawPanels(bars, names, height)}</g>`,
    `<text x="${(margin.left + width) / 2}" y="${height - 12}" text-anchor="middle">times as fast</text>`,
    "</svg>\n",
  ].join("");
}

/** @param {import("./results.mjs").Results} results @param {import("./results.mjs").Direction} direction @returns {Bar[]} */
const barsOf = (results, direction) =>
  mainMeasurements(results, direction).flatMap((measurement) =>
    peers
      .filter(({ id }) => id in measurement.outcomes)
      .map(({ id, title }) => ({
        peer: title,
        name: measurement.name,
        direction,
        ratio: ratioOf(measurement, "echo", id),
      })),
  );

/** @param {readonly Bar[]} bars @param {readonly string[]} names @param {number} height */
function drawPanels(bars, names, height) {
  const { document } = parseHTML("<!doctype html><html></html>");
  const ratios = bars.flatMap(({ ratio }) => ratio ?? []);
  const domain = [Math.min(1, ...ratios), 1.2 * Math.max(10, ...ratios)];
  const ticks = powersOfTen.filter((power) => power >= Number(domain[0]) && power <= Number(domain[1]));
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: margin.top,
    marginBottom: margin.bottom,
    x: { type: "log", domain },
    y: { domain: [...names], padding: 0 },
    fx: { domain: peers.map(({ title }) => title), padding: 0.1 },
    marks: [
      Plot.axisFx({ label: null, anchor: "top", fontSize: 12 }),
      Plot.axisY({ label: null, tickSize: 0, color: textColour, fontSize: 12 }),
      Plot.axisX({ label: null, tickSize: 0, ticks, tickFormat: "~g", color: textColour, fontSize: 11 }),
      Plot.gridX(ticks, { stroke: "#dddddd", strokeOpacity: 1 }),
      ...directions.flatMap(({ name, colour, inset }) => {
        const own = bars.filter(({ direction }) => direction === name);
        const place = { fx: "peer", y: "name", ...inset };
        return [
          Plot.barX(own.filter(hasRatio), { ...place, x1: () => 1, x2: "ratio", fill: colour }),
          Plot.text(
            own.filter((bar) => !hasRatio(bar)),
            { ...place, x: () => 1, dx: 8, text: () => "–" },
          ),
        ];
      }),
      Plot.ruleX([1], { stroke: "#222222" }),
    ],
  });
  // The style sheet only serves pages: it uses selectors that SVG readers outside browsers do not know.
  svg.querySelector("style")?.remove();
  return svg.innerHTML;
}

const hasRatio = (/** @type {Bar} */ { ratio }) => ratio !== undefined;
