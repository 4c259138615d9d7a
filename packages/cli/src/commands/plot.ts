import { extname } from "node:path";
import { Command } from "commander";
import { toText } from "echoai/text";
import { resolveActivation } from "../catalogue.ts";
import { UserError } from "../errors.ts";
import { writeWhole } from "../files.ts";
import { isFormula } from "../formula.ts";
import type { Figure } from "../plotting/figure.ts";
import type { Range } from "../plotting/polyline.ts";
import { sampleGrid } from "../plotting/sampling.ts";
import type { Curve } from "../plotting/view.ts";
import type { Output } from "../terminal/output.ts";
import { assignmentsOf, type Choice, curveOf, labelOf, readParameters } from "./choice.ts";
import { collect, readNumber } from "./options.ts";

interface PlotOptions {
  readonly out: string[];
  readonly from: number;
  readonly to: number;
  readonly derivative: boolean;
  readonly title?: string;
}

const FORMATS = [".svg", ".png"];
/** A longer formula does not fit under the title. */
const LONGEST_SUBTITLE = 90;

export function plotCommand(output: Output): Command {
  return new Command("plot")
    .summary("draw functions and their derivatives into an SVG or PNG file")
    .description("Draws functions and, beside them, their derivatives.")
    .argument("<function...>", "names, each with parameters if wanted: mish swish:beta=0.5 srelu:tr=2,ar=0.1")
    .requiredOption("--out <file>", "where to write, .svg or .png; can be repeated", collect)
    .option("--from <x>", "where the curves begin", readNumber("--from"), -6)
    .option("--to <x>", "where they end", readNumber("--to"), 6)
    .option("--no-derivative", "draw the functions alone")
    .option("--title <text>", "what stands above the figure")
    .addHelpText("after", "\nExample:\n  $ echoai plot mish swish:beta=0.5 swish:beta=2 --out curves.svg")
    .action(async (names: string[], options: PlotOptions) => {
      options.out.forEach(checkFormat);
      const figure = figureOf(names.map(readChoice), options);
      // Heavy, so that the other commands start without it; the same goes for what draws pixels.
      const { drawFigure } = await import("../plotting/figure.ts");
      const svg = drawFigure(figure);
      for (const file of options.out) {
        await writeWhole(file, extensionOf(file) === ".png" ? await toPng(svg) : svg);
        output.stdout.write(`${file}\n`);
      }
    });
}

async function toPng(svg: string): Promise<Uint8Array> {
  const { renderPng } = await import("../plotting/raster.ts");
  return renderPng(svg);
}

function figureOf(choices: readonly Choice[], options: PlotOptions): Figure {
  const { from, to, derivative } = options;
  if (from >= to) throw new UserError(`plot: --from must be less than --to, got ${from} and ${to}`);
  const x = [from, to] as const;
  const [first] = choices;
  const isFamily = choices.every(({ activation }) => activation === first?.activation);
  const several = derivative ? "Activation functions and their derivatives" : "Activation functions";
  const curves =
    isFamily && choices.length > 1 ? familyOf(choices) : choices.map((choice) => curveOf(choice));
  for (const curve of curves) checkDefined(curve, x);
  return {
    title: options.title ?? (first && isFamily ? titleOf(first, choices.length) : several),
    subtitle: first && isFamily ? subtitleOf(first) : undefined,
    curves,
    x,
    derivative,
  };
}

function titleOf(choice: Choice, count: number): string {
  return count === 1 ? labelOf(choice) : choice.activation.definition.title;
}

/** The same function with several parameters: the title names the function, so that the labels need not. */
function familyOf(choices: readonly Choice[]): Curve[] {
  const varied = new Set(choices.flatMap(({ parameters }) => Object.keys(parameters)));
  return choices.map((choice) => {
    const { activation, parameters } = choice;
    const defaults = Object.entries(activation.definition.parameters)
      .filter(([name]) => varied.has(name))
      .map(([name, parameter]) => [name, parameter.default] as const);
    const values = { ...Object.fromEntries(defaults), ...parameters };
    return curveOf(choice, defaults.length > 0 ? assignmentsOf(values) : labelOf(choice));
  });
}

function checkDefined({ label, value }: Curve, [from, to]: Range): void {
  if (sampleGrid(value, [from, to]).some(([, y]) => Number.isFinite(y))) return;
  throw new UserError(`plot: nothing to draw: ${label} is undefined everywhere from ${from} to ${to}`);
}

function subtitleOf({ activation: { definition } }: Choice): string | undefined {
  const formula = `${definition.random ? "expectation: " : ""}f(x) = ${toText(definition.formula)}`;
  return formula.length <= LONGEST_SUBTITLE ? formula : undefined;
}

/** Reads "swish" or "swish:beta=0.5" or "srelu:tr=2,ar=0.1", or a formula. */
function readChoice(text: string): Choice {
  if (isFormula(text.replace(/:[^?]*$/, ""))) return { activation: resolveActivation(text), parameters: {} };
  const [name = "", ...rest] = text.split(":");
  const activation = resolveActivation(name);
  const assignments = rest.length === 0 ? [] : rest.join(":").split(",");
  return { activation, parameters: readParameters(activation, assignments) };
}

function checkFormat(file: string): void {
  if (FORMATS.includes(extensionOf(file))) return;
  throw new UserError(`plot: --out must end in ${FORMATS.join(" or ")}, got "${file}"`);
}

function extensionOf(file: string): string {
  return extname(file).toLowerCase();
}
