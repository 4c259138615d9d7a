// Writes docs/activations.md, the page of all activation functions, from their definitions.
//
//   node tools/reference.mjs [--check]
//
// Reads the built library. `--check` writes nothing and fails when the page is out of date.
import { catalogue, gatedCatalogue } from "echoai/catalogue";
import { declaredParameters, describeDomain, isGated } from "echoai/definitions";
import { differentiate, input, parameter } from "echoai/expression";
import { toLatex } from "echoai/latex";
import { renew } from "./page.mjs";

/** @typedef {import("echoai/definitions").Definition} Definition */

const definitions = [...Object.values(catalogue), ...Object.values(gatedCatalogue)]
  .map(({ definition }) => definition)
  .sort((a, b) => a.title.localeCompare(b.title, "en"));

renew(
  "docs/activations.md",
  `<!-- Written by tools/reference.mjs; \`npm run generate\` renews it. -->

# All functions

A *gated* function takes one tensor, which holds values $x$ and gates: see [Gated functions](library.md#gated-functions).

In formulas, $\\sigma$ is the logistic function and softplus(x) = ln(1 + e^x).

| function | | kind | paper |
|---|---|---|---|
${definitions.map(row).join("\n")}

${definitions.map(section).join("\n\n")}
`,
);

/** @param {Definition} definition */
function row(definition) {
  const { name, title, summary, paper } = definition;
  return `| [\`${name}\`](#${anchor(title)}) | ${summary} | ${isGated(definition) ? "gated" : ""} | ${paper.year} |`;
}

/** @param {Definition} definition */
function splitOf(definition) {
  if (!isGated(definition)) return [];
  const { layout, gate } = definition.split;
  const lie = layout === "halves" ? "are the halves of the last axis" : "take turns along the last axis";
  return [`Gated: values and gates ${lie}, gates ${gate}, unless told otherwise.`];
}

/** @param {Definition} definition */
function section(definition) {
  const { name, title, aliases, summary, paper, inputs, formula } = definition;
  const derivative = differentiate(formula, "x");
  const known = Object.entries(declaredParameters(definition));
  return [
    `## ${title}`,
    `\`${name}\`${aliases.length > 0 ? ` (also ${aliases.join(", ")})` : ""}. ${summary}.`,
    math(`f(x) = ${toLatex(formula)}`),
    math(`f'(x) = ${toLatex(derivative)}`),
    ...Object.entries(definition.surrogates ?? {}).flatMap(([variable, surrogate]) => [
      `In place of the derivative in $${toLatex(variable === "x" ? input("x") : parameter(variable))}$, which it is not, training has a surrogate: ${surrogate.name}.`,
      math(`g(x) = ${toLatex(surrogate.formula)}`),
    ]),
    ...(inputs.length > 0 ? [`Further input: ${inputs.map((input) => `\`${input}\``).join(", ")}.`] : []),
    ...splitOf(definition),
    ...(known.length > 0
      ? [
          "| parameter | default | allowed | trained | |\n|---|---|---|---|---|\n" +
            known
              .map(
                ([key, { default: value, entries, domain, trainable, summary }]) =>
                  `| ${nameOf(key, entries)} | ${typeof value === "number" ? value : value.join(", ")} | ${describeDomain(domain)} | ${trainable ? "yes" : "no"} | ${summary} |`,
              )
              .join("\n"),
        ]
      : []),
    `${paper.authors}: *${paper.title}*, ${paper.year}${source(paper)}.`,
  ].join("\n\n");
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
