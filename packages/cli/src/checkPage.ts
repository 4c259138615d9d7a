// What `echoai check` found, as a page for people.
import type { EndLimit, Finding, FindingKind, Parameters, Report, WorstError } from "echoai-check";
import { createColors } from "picocolors";
import { listing } from "./compare/format.ts";
import { layFormula } from "./terminal/formula.ts";
import { type Output, wantsColour, widthOf } from "./terminal/output.ts";
import { hang } from "./terminal/wrap.ts";

const LABEL_WIDTH = 12;

export function pageOf(report: Report, { stdout }: Output): string {
  const { name, title, formula, findings, compared, undecided } = report;
  const { bold, dim, green, red } = createColors(wantsColour(stdout));
  const width = widthOf(stdout);
  const row: Row = (label, text) => hang(label.padEnd(LABEL_WIDTH), text, width);
  const others = report.parameters.length;
  const verdict = report.isRight
    ? green(`Right: nothing was found in ${compared} results.`)
    : red(`${findings.length === 1 ? "One thing is" : `${findings.length} things are`} wrong.`);
  const lines = [
    `${bold(title)}${name === title ? "" : dim(`  ${name}`)}`,
    ...layFormula("f(x)".padEnd(LABEL_WIDTH), formula, width),
    "",
    verdict,
    ...findings.flatMap((_, index) => ["", ...pointOf(findings, index, row, bold)]),
    "",
    ...tableOfErrors(report.errors),
    "",
    ...tableOfLimits(report.limits),
    ...(report.borders.length > 0 ? [""] : []),
    ...report.borders.flatMap(({ kind, at, sides: [below, above], isDeclared }) => {
      const what = kind === "jump" ? "the value goes" : "the slope goes";
      const declared = kind === "kink" && isDeclared ? "; the definition says what it is there" : "";
      return row(
        `${kind}`,
        `at x = ${short(at)}: ${what} from ${short(below)} to ${short(above)}${declared}`,
      );
    }),
    "",
    ...row(
      "compared",
      `${compared} results${others > 1 ? ` for ${others} sets of parameters` : ""}${undecided > 0 ? `; ${undecided} more could not be told in multiprecision arithmetic` : ""}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

type Row = (label: string, text: string) => string[];

/** How it goes on after "The slope ". */
const says: Readonly<Record<FindingKind, string>> = {
  nan: "is NaN",
  infinite: "is infinite, where it is a number",
  lost: "is 0, where it is not",
  inaccurate: "has lost digits",
  limit: "is not its limit",
  undefined: "is not defined everywhere",
};

function pointOf(
  findings: readonly Finding[],
  index: number,
  row: Row,
  bold: (text: string) => string,
): string[] {
  const { kind, form, precisions, count, from, to, worst, fault, advice } = findings[index] as Finding;
  const first = findings.findIndex((finding) => finding.advice === advice);
  const range = from === to ? `x = ${short(from)}` : `x from ${short(from)} to ${short(to)}`;
  const error = worst.error === undefined ? "" : `, wrong by ${units(worst.error)} ulp`;
  return [
    bold(`${index + 1}. The ${form} ${says[kind]}`),
    ...row("where", `${count} ${count === 1 ? "result" : "results"}, ${range}, in ${listing(precisions)}`),
    ...row("worst", `at ${placeOf(worst)} it is computed as ${apart(worst)}${error}`),
    ...(fault === undefined ? [] : row("at fault", `${fault.expression}: ${faultText(fault)}`)),
    ...row("instead", first < index ? `as in ${first + 1}` : advice),
  ];
}

function faultText({ symptom, operands, computed, right }: NonNullable<Finding["fault"]>): string {
  const parts = operands.map(({ expression, computed }) => `${expression} is ${short(computed)}`);
  return `${symptom}; ${[...new Set(parts)].join(", ")}: it becomes ${apart({ computed, right })}`;
}

const placeOf = ({ x, parameters }: { readonly x: number; readonly parameters: Parameters }): string =>
  [["x", x] as const, ...Object.entries(parameters)]
    .map(([key, value]) => `${key} = ${short(value)}`)
    .join(", ");

function tableOfErrors(errors: readonly WorstError[]): string[] {
  const precisions = [...new Set(errors.map(({ precision }) => precision))];
  const forms = [...new Set(errors.map(({ form }) => form))];
  const cell = (form: string, precision: string) => {
    const found = errors.find((error) => error.form === form && error.precision === precision);
    return found === undefined ? "" : `${units(found.error)} at ${short(found.x)}`;
  };
  return columns([
    ["worst ulp", ...precisions],
    ...forms.map((form) => [form, ...precisions.map((precision) => cell(form, precision))]),
  ]);
}

function tableOfLimits(limits: readonly EndLimit[]): string[] {
  const forms = [...new Set(limits.map(({ form }) => form))];
  const cell = (form: string, sign: number) =>
    decimal(limits.find((end) => end.form === form && end.sign === sign)?.limit ?? "");
  return columns([
    ["limits", "x → −∞", "x → ∞"],
    ...forms.map((form) => [form, cell(form, -1), cell(form, 1)]),
  ]);
}

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) =>
        cell.padEnd(Math.max(widths[column] as number, column === 0 ? LABEL_WIDTH - 2 : 0)),
      )
      .join("  ")
      .trimEnd(),
  );
}

const short = (value: number, digits = 4): string =>
  Number.isFinite(value) ? Number(value.toPrecision(digits)).toString() : `${value}`;

/** Both, in as many digits as it takes to see that they differ. */
function apart({ computed, right }: { readonly computed: number; readonly right: string }): string {
  for (let digits = 4; digits <= 17; digits++) {
    const [one, other] = [short(computed, digits), decimal(right, digits)];
    if (one !== other) return `${one}, where ${other} is right`;
  }
  return `${computed}, where ${right} is right`;
}

/** As many digits of a decimal; the other words as they are. */
const decimal = (text: string, digits = 4): string =>
  /^-?\d/.test(text) ? short(Number(text), digits) : text;

const units = (error: number): string => (error < 10 ? error.toFixed(2) : short(error));
