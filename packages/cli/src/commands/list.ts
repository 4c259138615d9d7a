import { Command, InvalidArgumentError, Option } from "commander";
import type { Activation, VectorFunction } from "echoai";
import { families, type Peer, peers, peersOf, vectorCatalogue } from "echoai/catalogue";
import { declaredParameters, describeDomain, isGated, isVectorFunction } from "echoai/definitions";
import { createColors } from "picocolors";
import { activations, familyOf, isOwn } from "../catalogue.ts";
import { UserError } from "../errors.ts";
import { type Output, wantsColour, widthOf } from "../terminal/output.ts";
import { wrap } from "../terminal/wrap.ts";

export function listCommand(output: Output): Command {
  return new Command("list")
    .summary("list activation functions, all or those that are looked for")
    .description(
      "Lists activation functions: name, title, year of the paper, parameters and their defaults. Words are looked for in names, aliases, titles, summaries, papers and authors; what fits all of them and all options is listed.",
    )
    .argument("[words...]", "what to look for")
    .addOption(new Option("--family <name>", "those of one family").choices([...familyNames]))
    .addOption(
      new Option("--peer <name>", "those that another library has, with its names").choices(
        Object.keys(peers),
      ),
    )
    .addOption(new Option("--kind <kind>", "what they take").choices(["elementwise", "gated", "vector"]))
    .option(
      "--year <year>",
      "those published in a year, such as 2020, or from one on, such as 2020-",
      readYears,
    )
    .option("--trainable", "those with trained parameters")
    .option("--json", "print everything as JSON")
    .action((words: string[], { json, ...wanted }: Wanted & { json?: true }) => {
      const all = Object.values(activations());
      const byName = (a: Listed, b: Listed) =>
        a.definition.name.localeCompare(b.definition.name, "en", { sensitivity: "base" });
      const builtIn = [...all.filter((one) => !isOwn(one)), ...Object.values(vectorCatalogue)];
      const sorted = [...all.filter(isOwn).sort(byName), ...builtIn.sort(byName)].filter((one) =>
        fits(one, words, wanted),
      );
      if (sorted.length === 0)
        throw new UserError("list: no function fits; `echoai list` without words and options lists all");
      output.stdout.write(
        json ? `${JSON.stringify(sorted.map(toJson), undefined, 2)}\n` : table(sorted, output),
      );
    });
}

type Listed = Activation | VectorFunction;

/** What a function must be to be listed. */
interface Wanted {
  readonly family?: string;
  readonly peer?: Peer;
  readonly kind?: string;
  readonly year?: (year: number) => boolean;
  readonly trainable?: true;
}

const familyNames = [...Object.keys(families), "gated", "vector"];

function fits({ definition }: Listed, words: readonly string[], wanted: Wanted): boolean {
  const { name, title, aliases, summary, paper, parameters } = definition;
  const text = [name, title, ...aliases, summary, paper.title, paper.authors].join(" ").toLowerCase();
  return (
    words.every((word) => text.includes(word.toLowerCase())) &&
    (wanted.family === undefined || familyOf(definition) === wanted.family) &&
    (wanted.peer === undefined || peersOf(definition).some(({ peer }) => peer === wanted.peer)) &&
    (wanted.kind === undefined || kindOf(definition).kind === wanted.kind) &&
    (wanted.year === undefined || wanted.year(paper.year)) &&
    (wanted.trainable === undefined || Object.values(parameters).some(({ trainable }) => trainable))
  );
}

/** @throws InvalidArgumentError for what is neither 2020 nor 2020- nor -2020 nor 2015-2020. */
function readYears(text: string): (year: number) => boolean {
  const [, from, dash, to] = /^(\d{4})?(-)?(\d{4})?$/.exec(text) ?? [];
  if (from === undefined && to === undefined)
    throw new InvalidArgumentError(
      "It must be a year, such as 2020, or years, such as 2015-2020, 2020- and -2020.",
    );
  const [low, high] = [Number(from ?? 0), Number(to ?? (dash === undefined ? from : 9999))];
  return (year) => year >= low && year <= high;
}

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
    family: familyOf(definition),
    peers: peersOf(definition),
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
