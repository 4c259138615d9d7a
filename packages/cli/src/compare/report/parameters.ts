import * as Plot from "@observablehq/plot";
import type { Activation } from "echoai";
import { escapeXml } from "../../plotting/xml.ts";
import type { Results } from "../results.ts";
import type { LearnedParameter, Run } from "../training/run.ts";
import { axes, colours, draw, gridColour } from "./chart.ts";
import { background, curve, frame } from "./functions.ts";
import { legend, legendLine } from "./page.ts";

/** More than these lines or columns can't be told apart. */
const mostSeeds = 10;

interface Group {
  readonly activation: Activation;
  readonly runs: readonly Run[];
}

/** What the activations learned: the shapes that they took, and where each parameter started and ended. */
export function learnedParameters({ summary, runs }: Results, activations: readonly Activation[]): string {
  const groups = summary
    .map((row): Group => {
      const found = activations.find(({ definition }) => definition.name === row.activation) as Activation;
      return { activation: found, runs: runs.filter((run) => run.activation === row.activation) };
    })
    .filter((group) => group.runs.some((run) => run.parameters.length > 0));
  if (groups.length === 0) return "<p>None of the activations compared has parameters that are trained.</p>";
  return [
    legend([
      legendLine(colours.purple, "the function as trained: a line for each seed (and feature)", {
        width: 1.5,
      }),
      legendLine(colours.black, "as it started (first seed, first feature)", { dash: "2 3", width: 1.5 }),
      `<li><span style="color:${colours.black}">◇</span>start</li>`,
      `<li><span style="color:${colours.purple}">●</span>end: a dot for each seed (and feature)</li>`,
    ]),
    ...groups.map(section),
  ].join("\n");
}

function section({ activation, runs }: Group): string {
  const drawings = sites(runs).flatMap((site) => {
    const drawing = shapesOf(activation, runs, site);
    return drawing === undefined ? [] : [cell(`${ordinal(site)} activation`, drawing)];
  });
  const names = [...new Set(runs.flatMap((run) => run.parameters.map((parameter) => parameter.name)))];
  const movements = names.map((name) => cell(name, movement(activation, runs, name)));
  return `<h3 class="learned">${escapeXml(activation.definition.title)}</h3>
${grids(drawings, movements)}
${numbers(runs)}`;
}

/** Five fit beside each other: one row where that holds all. */
function grids(drawings: readonly string[], movements: readonly string[]): string {
  const rows =
    drawings.length + movements.length <= 5 ? [[...drawings, ...movements]] : [drawings, movements];
  return rows.map((cells) => `<div class="grid">${cells.join("\n")}</div>`).join("\n");
}

function cell(heading: string, drawing: string): string {
  return `<div class="cell"><h3>${escapeXml(heading)}</h3>${drawing}</div>`;
}

function sites(runs: readonly Run[]): number[] {
  return [...new Set(runs.flatMap((run) => run.parameters.map(({ site }) => site)))].sort((a, b) => a - b);
}

const ordinals = ["", "1st", "2nd", "3rd"];

function ordinal(site: number): string {
  return ordinals[site] ?? `${site}th`;
}

/** The trained functions of one place in the network; undefined where they are no curves. */
function shapesOf(activation: Activation, runs: readonly Run[], site: number): string | undefined {
  const { definition } = activation;
  if (definition.inputs.length > 0) return undefined;
  const at = (run: Run, which: "start" | "end") =>
    shapes(
      run.parameters.filter((one) => one.site === site),
      which,
    );
  const trained = runs.slice(0, mostSeeds).flatMap((run) => at(run, "end"));
  const started = runs.slice(0, 1).flatMap((run) => at(run, "start"));
  const opacity = Math.max(0.18, Math.min(0.8, 4 / trained.length));
  return draw(`${definition.title} as trained at the ${ordinal(site)} activation`, {
    ...frame,
    marks: [
      ...background(),
      ...trained.map((parameters) =>
        curve((x) => activation(x, parameters), {
          stroke: colours.purple,
          strokeWidth: 1.5,
          strokeOpacity: opacity,
        }),
      ),
      ...started.slice(0, 1).map((parameters) =>
        curve((x) => activation(x, parameters), {
          stroke: colours.black,
          strokeWidth: 1.5,
          strokeDasharray: "2 3",
        }),
      ),
    ],
  });
}

/** Parameter sets of one place: one, or one for each feature; without those that training has spoiled. */
function shapes(parameters: readonly LearnedParameter[], which: "start" | "end"): Record<string, number>[] {
  const features = Math.max(0, ...parameters.map((parameter) => parameter[which].length));
  const sets = Array.from({ length: features }, (_, feature) =>
    Object.fromEntries(
      parameters.map((parameter) => {
        const values = parameter[which];
        return [parameter.name, (values.length === 1 ? values[0] : values[feature]) ?? Number.NaN];
      }),
    ),
  );
  return sets.filter((set) => Object.values(set).every(Number.isFinite));
}

/** One parameter from start to end, a row for each place in the network. */
function movement(activation: Activation, runs: readonly Run[], name: string): string {
  const values = runs.flatMap((run) =>
    run.parameters
      .filter((parameter) => parameter.name === name)
      .flatMap(({ site, start, end }) => [
        ...start.map((value) => ({ place: ordinal(site), value, start: true })),
        ...end.map((value) => ({ place: ordinal(site), value, start: false })),
      ]),
  );
  const [starts, ends] = [values.filter((one) => one.start), values.filter((one) => !one.start)];
  const places = sites(runs).map(ordinal);
  const opacity = Math.max(0.2, Math.min(0.7, 8 / ends.length));
  const startMarks = unique(starts);
  return draw(`${name} of ${activation.definition.title}: start and end of training`, {
    width: 208,
    height: 30 + 46 * places.length,
    marginLeft: 30,
    marginRight: 10,
    marginTop: 4,
    marginBottom: 26,
    x: { nice: true },
    y: { type: "point", domain: places, padding: 0.6 },
    marks: [
      Plot.gridX({ stroke: gridColour, strokeOpacity: 1, tickSpacing: 60 }),
      ...axes({ tickSpacing: 60 }, {}),
      Plot.dot(ends, { x: "value", y: "place", dy: 6, r: 3.5, fill: colours.purple, fillOpacity: opacity }),
      Plot.dot(startMarks, {
        x: "value",
        y: "place",
        dy: -7,
        r: 3.5,
        symbol: "diamond",
        stroke: colours.black,
        strokeOpacity: startMarks.length > 10 ? 0.25 : 0.9,
      }),
    ],
  });
}

/** A start that all seeds share is one mark. */
function unique<T extends { place: string; value: number | null }>(values: readonly T[]): T[] {
  return [...new Map(values.map((one) => [`${one.place} ${one.value}`, one])).values()];
}

/** The numbers, place by place. Of a parameter with a value for each feature: the mean and the range. */
function numbers(runs: readonly Run[]): string {
  const seeds = runs.slice(0, mostSeeds);
  const heads = ["parameter", "activation", "start", ...seeds.map((run) => `end, seed ${run.seed}`)];
  const rows = (seeds[0]?.parameters ?? []).map((first) => {
    const ends = seeds.map(
      (run) => run.parameters.find((one) => one.site === first.site && one.name === first.name)?.end,
    );
    const cells = [
      first.name,
      ordinal(first.site),
      describe(first.start),
      ...ends.map((end) => describe(end ?? [])),
    ];
    return `<tr>${cells.map((cell, column) => `<td${column < 2 ? ' class="text"' : ""}>${cell}</td>`).join("")}</tr>`;
  });
  return `<details><summary>Numbers${runs.length > mostSeeds ? ` (first ${mostSeeds} seeds; results.json has all)` : ""}</summary><div class="scroll"><table><thead><tr>${heads
    .map((head, column) => `<th${column < 2 ? ' class="text"' : ""}>${head}</th>`)
    .join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div></details>`;
}

function describe(values: readonly (number | null)[]): string {
  const finite = values.filter((value) => value !== null);
  if (finite.length < values.length || finite.length === 0) return "not finite";
  if (finite.length === 1) return (finite[0] as number).toFixed(3);
  const mean = finite.reduce((sum, value) => sum + value, 0) / finite.length;
  return `${mean.toFixed(2)} (${Math.min(...finite).toFixed(2)} to ${Math.max(...finite).toFixed(2)})`;
}
