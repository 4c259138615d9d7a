import { Command } from "commander";
import type { Activation, VectorFunction } from "echoai";
import { vectorCatalogue } from "echoai/catalogue";
import { declaredParameters, describeDomain, isGated, isVectorFunction } from "echoai/definitions";
import { createColors } from "picocolors";
import { activations, isOwn } from "../catalogue.ts";
import { type Output, wantsColour, widthOf } from "../terminal/output.ts";
import { wrap } from "../terminal/wrap.ts";

export function listCommand(output: Output): Command {
  return new Command("list")
    .summary("list all activation functions")
    .description(
      "Lists all activation functions: name, title, year of the paper, parameters and their defaults.",
    )
    .option("--json", "print everything as JSON")
    .action(({ json }: { json?: true }) => {
      const all = Object.values(activations());
      const byName = (a: Listed, b: Listed) =>
        a.definition.name.localeCompare(b.definition.name, "en", { sensitivity: "base" });
      const builtIn = [...all.filter((one) => !isOwn(one)), ...Object.values(vectorCatalogue)];
      const sorted = [...all.filter(isOwn).sort(byName), ...builtIn.sort(byName)];
      output.stdout.write(
        json ? `${JSON.stringify(sorted.map(toJson), undefined, 2)}\n` : table(sorted, output),
      );
    });
}

type Listed = Activation | VectorFunction;

function toJson({ definition }: Listed) {
  const { name, title, aliases, summary, paper, evidence, parameters } = definition;
  return {
    name,
    title,
    aliases,
    summary,
    paper,
    evidence,
    parameters: Object.entries(parameters).map(([parameter, { domain, ...rest }]) => ({
      name: parameter,
      ...rest,
      domain: describeDomain(domain),
    })),
    ...kindOf(definition),
  };
}

function kindOf(definition: Listed["definition"]) {
  if (isVectorFunction(definition)) return { inputs: [], kind: "vector" };
  return { inputs: definition.inputs, kind: isGated(definition) ? "gated" : "elementwise" };
}

interface Row {
  readonly name: string;
  readonly year: string;
  readonly title: string;
  /** Parameters with their defaults, and the summary. */
  readonly below: readonly string[];
}

const HEADING: Row = { name: "NAME", year: "YEAR", title: "TITLE", below: [] };

/** Two lines or more for each function: the facts in columns, and under them parameters and summary. */
function table(sorted: readonly Listed[], output: Output): string {
  const { bold, dim } = createColors(wantsColour(output.stdout));
  const width = widthOf(output.stdout);
  const rows = [HEADING, ...sorted.map(toRow)];
  const nameWidth = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const yearWidth = "YEAR".length + 2;

  const lines = rows.flatMap((row) => {
    const [title = "", ...rest] = wrap(row.title, width - nameWidth - yearWidth);
    const paint = row === HEADING ? dim : bold;
    return [
      `${paint(row.name)}${" ".repeat(nameWidth - row.name.length)}${dim(row.year.padEnd(yearWidth))}${title}`,
      ...rest.map((line) => " ".repeat(nameWidth + yearWidth) + line),
      ...row.below
        .flatMap((text) => wrap(text, width - nameWidth))
        .map((line) => " ".repeat(nameWidth) + line),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function toRow({ definition }: Listed): Row {
  const { name, title, paper, summary } = definition;
  const parameters = Object.entries(declaredParameters(definition))
    .map(([parameter, { default: value, entries }]) =>
      entries ? `${parameter}[${entries.length}]` : `${parameter}=${value}`,
    )
    .join(" ");
  return {
    name,
    year: paper.year > 0 ? String(paper.year) : "",
    title,
    below: [summary, parameters].filter((text) => text !== ""),
  };
}
