import { Command } from "commander";
import { type Activation, isActivation, type VectorFunction } from "echoai";
import { peersOf } from "echoai/catalogue";
import {
  declaredParameters,
  describeDistribution,
  describeDomain,
  type Evidence,
  isGated,
} from "echoai/definitions";
import { differentiate, type Expression } from "echoai/expression";
import { reductionToLatex, toLatex } from "echoai/latex";
import { reductionToText, toText } from "echoai/text";
import { createColors } from "picocolors";
import { familyOf, resolveFunction } from "../catalogue.ts";
import { drawTerminalFigure } from "../plotting/terminalFigure.ts";
import { layFormula } from "../terminal/formula.ts";
import { type Output, wantsColour, widthOf } from "../terminal/output.ts";
import { hang, wrap } from "../terminal/wrap.ts";
import { type Choice, curveOf, labelOf, readParameters, whyNoCurve } from "./choice.ts";
import { collect } from "./options.ts";

const RANGE = [-6, 6] as const;
const LABEL_WIDTH = 12;

export function showCommand(output: Output): Command {
  return new Command("show")
    .summary("show one function: formula, derivative, parameters, paper, curve")
    .description("Shows an activation function: formula, derivative, parameters, paper and curve.")
    .argument(
      "<name>",
      'name, title or alias, such as mish or e-swish, or a formula, such as "x * tanh(exp(x))"',
    )
    .option("--param <name=value>", "draw the curve with this parameter; can be repeated", collect)
    .option("--latex", "print formula and derivative as LaTeX, and nothing else")
    .action((name: string, options: { param?: string[]; latex?: true }) => {
      const found = resolveFunction(name);
      const parameters = readParameters(found, options.param ?? []);
      const lines = isActivation(found)
        ? options.latex
          ? latexOf(found)
          : describe({ activation: found, parameters }, output)
        : options.latex
          ? latexOfSlices(found)
          : describeSlices(found, output);
      output.stdout.write(`${lines.join("\n")}\n`);
    });
}

function latexOf({ definition }: Activation): string[] {
  const { formula, surrogates = {} } = definition;
  return [
    `f(x) = ${toLatex(formula)}`,
    `f'(x) = ${toLatex(differentiate(formula, "x"))}`,
    ...Object.entries(surrogates).map(
      ([variable, { name, formula }]) => `surrogate in ${variable} (${name}) = ${toLatex(formula)}`,
    ),
  ];
}

const latexOfSlices = ({ definition: { formula } }: VectorFunction): string[] => [
  `f(x) = ${toLatex(formula.value)}`,
  ...formula.reductions.map(reductionToLatex),
];

function describeSlices({ definition }: VectorFunction, output: Output): string[] {
  const { row, formula } = layout(output);
  const { value, reductions } = definition.formula;
  return [
    ...describeName(definition, output),
    ...formula("f(x)", value),
    ...reductions.flatMap((reduction, index) => row(index === 0 ? "with" : "", reductionToText(reduction))),
    "",
    ...row(
      "vector",
      "all values along an axis of a tensor are taken together, the last one unless told otherwise",
    ),
    ...describeParameters(definition, row),
    ...describePeers(definition, row),
    ...row("aliases", definition.aliases.join(", ") || "none"),
    ...row("paper", describePaper(definition.paper)),
    ...describeEvidence(definition, row),
  ];
}

function layout(output: Output) {
  const width = widthOf(output.stdout);
  return {
    row: (label: string, text: string) => hang(label.padEnd(LABEL_WIDTH), text, width),
    formula: (label: string, expression: Expression) =>
      layFormula(label.padEnd(LABEL_WIDTH), toText(expression), width),
  };
}

function describeName({ name, title, summary }: Described, output: Output): string[] {
  const { bold, dim } = createColors(wantsColour(output.stdout));
  return [
    `${bold(title)}${name === title ? "" : dim(`  ${name}`)}`,
    ...(summary === "" ? [] : wrap(summary, widthOf(output.stdout))),
    "",
  ];
}

function describe(choice: Choice, output: Output): string[] {
  const { definition } = choice.activation;
  const { row, formula } = layout(output);
  return [
    ...describeName(definition, output),
    ...formula("f(x)", definition.formula),
    ...formula("f'(x)", differentiate(definition.formula, "x")),
    ...Object.entries(definition.surrogates ?? {}).flatMap(([variable, surrogate]) => [
      ...row("surrogate", `${surrogate.name}, in place of the derivative in ${variable}, which it is not:`),
      ...formula("", surrogate.formula),
    ]),
    "",
    ...describeParameters(definition, row),
    ...describeSplit(choice.activation, row),
    ...describeNoise(choice.activation, row),
    ...describePeers(definition, row),
    ...row("aliases", definition.aliases.join(", ") || "none"),
    ...row("paper", describePaper(definition.paper)),
    ...describeEvidence(definition, row),
    "",
    ...drawCurve(choice, output),
  ];
}

/** The family, and what other libraries call the function. */
function describePeers(definition: Described, row: Row): string[] {
  const family = familyOf(definition);
  if (family === undefined) return [];
  const found = peersOf(definition).map(
    ({ peer, name, difference }) => `${peer} ${name}${difference ? ` (${difference})` : ""}`,
  );
  return [...row("family", family), ...(found.length === 0 ? [] : row("peers", found.join(", ")))];
}

const describeEvidence = ({ evidence }: Described, row: Row): string[] =>
  evidence === undefined ? [] : row("evidence", evidences[evidence]);

/** How it is known that a formula is the function's. */
const evidences: Readonly<Record<Evidence, string>> = {
  paper: "paper: read there, or seen in two independent sources",
  library: "library: agrees with a named library's code",
  survey: "survey: two readings of arXiv 2402.09092 agree",
};

type Described = (Activation | VectorFunction)["definition"];
type Row = (label: string, text: string) => string[];

function describeParameters(definition: Described, row: Row): string[] {
  const parameters = Object.entries(declaredParameters(definition));
  if (parameters.length === 0) return row("parameters", "none");
  const width = Math.max(...parameters.map(([name]) => name.length));
  return parameters.flatMap(([name, { default: value, entries, domain, trainable, summary }], index) => {
    const numbers = typeof value === "number" ? value : value.join(", ");
    const facts = [
      ...(entries ? [`${entries.length} numbers, ${entries[0]} to ${entries.at(-1)}`] : []),
      `default ${numbers}`,
      describeDomain(domain),
      ...(trainable ? ["trainable"] : []),
    ];
    const text = `${name.padEnd(width)}  ${facts.join(", ")}${summary === "" ? "" : `: ${summary}`}`;
    return row(index === 0 ? "parameters" : "", text);
  });
}

function describeSplit({ definition }: Activation, row: Row): string[] {
  if (!isGated(definition)) return [];
  const { layout, gate } = definition.split;
  const lie =
    layout === "halves" ? "the halves of a tensor's last axis" : "neighbours along a tensor's last axis";
  return row("gated", `x and gate are ${lie}, the gate ${gate}`);
}

function describeNoise({ definition: { random } }: Activation, row: Row): string[] {
  if (random === undefined) return [];
  const noise = Object.entries(random.noise).map(
    ([name, distribution]) => `${name} is ${describeDistribution(distribution)}`,
  );
  return row(
    "random",
    `in training alone, where for each element ${noise.join(", ")}; formulas and curves are the expectation, which evaluation has`,
  );
}

function describePaper({
  authors,
  title,
  year,
  arxiv,
  doi,
  venue,
}: Activation["definition"]["paper"]): string {
  if (title === "") return "none given";
  const places = [venue, arxiv && `https://arxiv.org/abs/${arxiv}`, doi && `https://doi.org/${doi}`];
  return [`${authors} (${year}). ${title}.`, ...places.filter((place) => place !== undefined)].join(" ");
}

function drawCurve(choice: Choice, output: Output): string[] {
  const reason = whyNoCurve(choice.activation);
  if (reason !== undefined) return [reason];
  const label = labelOf(choice);
  const { cyan, yellow, dim } = createColors(wantsColour(output.stdout));
  const lines = drawTerminalFigure(curveOf(choice), {
    x: RANGE,
    width: widthOf(output.stdout),
    paintValue: cyan,
    paintDerivative: yellow,
    paintAxis: dim,
  });
  return choice.activation.definition.title === label ? lines : [label, "", ...lines];
}
