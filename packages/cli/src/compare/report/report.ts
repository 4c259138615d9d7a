import type { Activation } from "echoai";
import { escapeXml } from "../../plotting/xml.ts";
import type { Results } from "../results.ts";
import { significance } from "../summary.ts";
import { trainingCurves } from "./curves.ts";
import { functionGallery } from "./functions.ts";
import { page } from "./page.ts";
import { learnedParameters } from "./parameters.ts";
import { summaryTable } from "./summaryTable.ts";

/** The report as one HTML file that needs nothing else. */
export function renderReport(results: Results, activations: readonly Activation[]): string {
  const { summary, seeds, data, conditions } = results;
  const count = summary.length;
  const ranked = summary.map(
    (row) => activations.find(({ definition }) => definition.name === row.activation) as Activation,
  );
  const body = `<h1>${count === 1 ? "One activation function" : `${count} activation functions`} on ${escapeXml(data.name)}</h1>
<p class="facts">The same small network, trained from ${seeds === 1 ? "one seed" : `${seeds} seeds`} with each, on ${conditions["train samples"]} images and tested on ${conditions["test samples"]} others.</p>
<p class="verdict">${escapeXml(results.verdict)}</p>

<h2>Accuracy on the test images</h2>
<p class="note">Mean ± standard deviation over the seeds. Each dot is one seed, the bar their mean, the pale line the mean of ${escapeXml(results.baseline)}. p: paired t-test against ${escapeXml(results.baseline)} (a seed gives every activation the same initial weights and mini-batches), Holm-corrected; from ${significance} up a difference is called noise.</p>
${summaryTable(results)}

<h2>Training</h2>
<p class="note">Cross-entropy by epoch, on a logarithmic scale that all charts share; lower is better.</p>
${trainingCurves(results)}

<h2>The functions</h2>
<p class="note">With their default parameters; those that learn start there${results.runs.some((run) => run.activation === "srelu") ? " (SReLU starts from random thresholds and slopes)" : ""}.</p>
${functionGallery(ranked)}

<h2>What the activations learned</h2>
<p class="note">Each place where the activation stands in the network has its own parameters, trained along with the weights.</p>
${learnedParameters(results, ranked)}

<h2>How this was made</h2>
${facts(results)}`;
  return page(`Echo: ${count} activations on ${data.name}`, body);
}

function facts({ made, versions, conditions, network, data }: Results): string {
  const entries: [string, string][] = [
    ["Data", data.description],
    ["Network", network],
    ["Training", "Adam, step size falling to 0 along half a cosine, He-normal initial weights"],
    ...Object.entries(conditions)
      .filter(([name]) => name !== "data" && name !== "echoai-cli")
      .map(([name, value]): [string, string] => [
        name.charAt(0).toUpperCase() + name.slice(1),
        String(value),
      ]),
    [
      "Versions",
      Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(", "),
    ],
    ["Made", made],
    ["What it can't tell", "How the functions do in a large network, on other data or with other settings."],
  ];
  return `<dl>${entries.map(([name, text]) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(text)}</dd>`).join("\n")}</dl>`;
}
