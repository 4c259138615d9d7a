// Writes docs/activations.md, the page of all activation functions, and a page for each family, from the definitions.
//
//   node tools/reference.mjs [--check]
//
// Reads the built library. `--check` writes nothing and fails when the page is out of date.
import { catalogue, families, gatedCatalogue, vectorCatalogue } from "echoai/catalogue";
import {
  declaredParameters,
  describeDistribution,
  describeDomain,
  isGated,
  isVectorFunction,
} from "echoai/definitions";
import { differentiate, input, parameter } from "echoai/expression";
import { reductionToLatex, toLatex } from "echoai/latex";
import { renew } from "./page.mjs";

/** @typedef {import("echoai/definitions").Definition} Definition */
/** @typedef {import("echoai/definitions").VectorDefinition} VectorDefinition */
/** @typedef {Definition | VectorDefinition} Described */

/** @type {readonly Described[]} */
const definitions = [catalogue, gatedCatalogue, vectorCatalogue].flatMap((functions) =>
  Object.values(functions).map(({ definition }) => definition),
);
const pages = [
  ...Object.entries(families).map(([name, { title, summary, members }]) => ({
    name,
    title,
    summary,
    notice: "",
    members: byTitle(
      definitions.filter(({ name }) => /** @type {readonly string[]} */ (members).includes(name)),
    ),
  })),
  {
    name: "gated",
    title: "Gated",
    summary: "One half of a tensor times the other one, of which one or both are activated",
    notice:
      "A gated function takes one tensor, which holds values $x$ and gates: see [Gated functions](../library.md#gated-functions).\n\n",
    members: byTitle(definitions.filter((one) => !isVectorFunction(one) && isGated(one))),
  },
  {
    name: "vector",
    title: "Softmax and its kin",
    summary: "All values along an axis together: vector functions, of sums, largest values and thresholds",
    notice:
      "Sums and the like are those of the values along the axis: see [Softmax and its kin](../library.md#softmax-and-its-kin).\n\n",
    members: byTitle(definitions.filter(isVectorFunction)),
  },
];

const elementwise = Object.values(catalogue).map(({ definition }) => definition);
const evidences = /** @type {const} */ (["paper", "library", "survey"]);

const made = "<!-- Written by tools/reference.mjs; `npm run generate` renews it. -->";

renew(
  "docs/activations.md",
  `${made}

# All functions

${definitions.length} functions in ${pages.length} families, each family on a page of its own with formulas, derivatives, parameters and papers. ${distinct()} of
the ${elementwise.length} elementwise ones differ from one another at their default parameters; each of the others is one of those there, and generalises it.
Evidence says how it is known that a formula is the function's: *paper*, read there or seen in two independent sources; *library*, it agrees with
a named library's code; *survey*, two readings of [the survey](https://arxiv.org/abs/2402.09092) agree. Other names of a function are
on its page, and found by \`echoai list\` and \`echoai show\`.

| kind | ${evidences.join(" | ")} | all |
|---|${evidences.map(() => "---|").join("")}---|
${[
  count("elementwise", elementwise),
  ...pages.slice(-2).map(({ name, members }) => count(name, members)),
].join("\n")}

| family | | functions |
|---|---|---|
${pages.map(({ name, title, summary, members }) => `| [${title}](activations/${name}.md) | ${summary} | ${members.length} |`).join("\n")}

${pages.map(({ name, title, members }) => `## ${title}\n\n| function | | evidence | year |\n|---|---|---|---|\n${members.map((one) => row(name, one)).join("\n")}`).join("\n\n")}
`,
);

for (const { name, title, summary, notice, members } of pages)
  renew(
    `docs/activations/${name}.md`,
    `${made}

# ${title}

${summary}. [All functions](../activations.md)

${notice}In formulas, $\\sigma$ is the logistic function and softplus(x) = ln(1 + e^x).

${members.map(section).join("\n\n")}
`,
  );

/** @param {string} kind @param {readonly Described[]} list */
function count(kind, list) {
  const counts = evidences.map((one) => list.filter(({ evidence }) => evidence === one).length);
  return `| ${kind} | ${counts.join(" | ")} | ${list.length} |`;
}

/** How many functions are left when those count once that agree in nine digits from -9 to 9. */
function distinct() {
  const x = Float64Array.from({ length: 73 }, (_, k) => (k - 36) / 4 + 1 / 64);
  const curves = elementwise.map(({ name, inputs }) =>
    inputs.length > 0
      ? name
      : Array.from(/** @type {any} */ (catalogue[name])(x), (y) => y.toPrecision(9)).join(),
  );
  return new Set(curves).size;
}

/** @template {Described} One @param {One[]} list */
function byTitle(list) {
  return list.sort((a, b) => a.title.localeCompare(b.title, "en"));
}

/** @param {string} page @param {Described} definition */
function row(page, { name, title, summary, paper, evidence }) {
  return `| [\`${name}\`](activations/${page}.md#${anchor(title)}) | ${summary.replaceAll("|", "\\|")} | ${evidence} | ${paper.year} |`;
}

/** @param {Definition} definition */
function splitOf(definition) {
  if (!isGated(definition)) return [];
  const { layout, gate } = definition.split;
  const lie = layout === "halves" ? "are the halves of the last axis" : "take turns along the last axis";
  return [`Gated: values and gates ${lie}, gates ${gate}, unless told otherwise.`];
}

/** @param {Described} definition */
function section(definition) {
  const { name, title, aliases, summary, paper, evidence } = definition;
  const known = Object.entries(declaredParameters(definition));
  return [
    `## ${title}`,
    `\`${name}\`${aliases.length > 0 ? ` (also ${aliases.join(", ")})` : ""}. ${summary}.`,
    ...(isVectorFunction(definition) ? slicesOf(definition) : elementOf(definition)),
    ...(known.length > 0
      ? [
          "| parameter | default | allowed | trained | |\n|---|---|---|---|---|\n" +
            known
              .map(
                ([key, { default: value, entries, domain, trainable, summary }]) =>
                  `| ${nameOf(key, entries)} | ${typeof value === "number" ? value : value.join(", ")} | ${describeDomain(domain)} | ${trainable ? "yes" : "no"} | ${summary.replaceAll("|", "\\|")} |`,
              )
              .join("\n"),
        ]
      : []),
    `${paper.authors}: *${paper.title}*, ${paper.year}${source(paper)}. Evidence: ${evidence}.`,
  ].join("\n\n");
}

/** @param {Definition} definition */
function elementOf(definition) {
  const { inputs, formula } = definition;
  return [
    math(`f(x) = ${toLatex(formula)}`),
    math(`f'(x) = ${toLatex(differentiate(formula, "x"))}`),
    ...Object.entries(definition.surrogates ?? {}).flatMap(([variable, surrogate]) => [
      `In place of the derivative in $${toLatex(variable === "x" ? input("x") : parameter(variable))}$, which it is not, training has a surrogate: ${surrogate.name}.`,
      math(`g(x) = ${toLatex(surrogate.formula)}`),
    ]),
    ...(inputs.length > 0 ? [`Further input: ${inputs.map((input) => `\`${input}\``).join(", ")}.`] : []),
    ...splitOf(definition),
    ...noiseOf(definition),
  ];
}

/** @param {VectorDefinition} definition */
function slicesOf({ formula: { value, reductions } }) {
  return [math([`f(x) = ${toLatex(value)}`, ...reductions.map(reductionToLatex)].join(" \\qquad "))];
}

/** @param {Definition} definition */
function noiseOf({ random }) {
  if (random === undefined) return [];
  const noise = Object.entries(random.noise).map(
    ([name, distribution]) => `\`${name}\` is ${describeDistribution(distribution)}`,
  );
  return [
    `Random in training alone, where for each element ${noise.join(", ")}; above stands the expectation, which evaluation has.`,
  ];
}

/** A vector's with the names of its entries. @param {string} key @param {readonly string[] | undefined} entries */
function nameOf(key, entries) {
  return `\`${key}\`${entries ? `: \`${entries[0]}\` to \`${entries.at(-1)}\`` : ""}`;
}

/** @param {string} latex */
function math(latex) {
  return `\`\`\`math\n${latex}\n\`\`\``;
}

/** @param {Definition["paper"]} paper */
function source({ arxiv, doi, venue }) {
  if (arxiv !== undefined) return `, [arXiv ${arxiv}](https://arxiv.org/abs/${arxiv})`;
  if (doi !== undefined) return `, [doi ${doi}](https://doi.org/${doi})`;
  return venue === undefined ? "" : `, ${venue}`;
}

/** How GitHub names a heading's anchor. @param {string} title */
function anchor(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, "")
    .replace(/\s/g, "-");
}
