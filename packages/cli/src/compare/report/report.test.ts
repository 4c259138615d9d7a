import { type Activation, defineActivation } from "echoai";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { resolveActivation } from "../../catalogue.ts";
import { finishedRun, finishedRuns } from "../../testing/runs.ts";
import { gatherResults, type Results } from "../results.ts";
import type { LearnedParameter, Run } from "../training/run.ts";
import { renderReport } from "./report.ts";

const samples = { count: 0, pixels: new Float32Array(), labels: new Uint8Array() };

function report(
  activations: readonly Activation[],
  runs: readonly Run[],
  seeds = 3,
): { html: string; results: Results } {
  const results = gatherResults(
    {
      versions: { echoai: "0.1.0", node: "20.19.0" },
      conditions: { data: "digits", "train samples": 100, "test samples": 50, epochs: 2 },
      dataset: {
        name: "digits",
        description: "Digits by A & B",
        width: 8,
        height: 8,
        classes: 10,
        train: samples,
        test: samples,
      },
      network: "a <small> network",
      baseline: "relu",
      seeds,
      activations,
      runs,
    },
    new Date(0),
  );
  return { html: renderReport(results, activations), results };
}

const learned = (name: string, site: number, start: number[], end: (number | null)[]): LearnedParameter => ({
  name,
  site,
  start,
  end,
});

const named = (...names: string[]) => names.map((name) => resolveActivation(name));
const relu = finishedRuns("relu", [0.9, 0.91, 0.92]);
const swish = finishedRuns("swish", [0.97, 0.88, 0.94], {
  parameters: [learned("beta", 1, [1], [1.234]), learned("beta", 2, [1], [0.5])],
});

describe("renderReport", () => {
  const { html, results } = report(named("relu", "swish", "frelu"), [
    ...relu,
    ...swish,
    ...finishedRuns("frelu", [0.95, 0.96, 0.94], { parameters: [learned("bias", 1, [0, 0], [0.25, -0.75])] }),
  ]);

  test("needs nothing but itself", () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\((?!#)/i);
    expect(html).not.toMatch(/\s(?:src|href|xlink:href)\s*=/i);
    expect(html.match(/https?:\/\/[^"'\s]*/g) ?? []).toEqual([]);
  });

  test("has the verdict, a row for each activation and its curves", () => {
    expect(html).toContain(results.verdict);
    for (const name of ["relu", "swish", "frelu"]) {
      expect(html).toContain(`<td class="text">${name}</td>`);
      expect(html).toContain(`Training of ${name}`);
    }
    for (const title of ["ReLU", "Swish"]) expect(html).toContain(`aria-label="${title} and its derivative"`);
    expect(html).toContain("No curve: besides x it takes condition");
  });

  test("shows where the trained parameters started and ended", () => {
    expect(html).toContain('aria-label="Swish as trained at the 2nd activation"');
    expect(html).toContain('aria-label="beta of Swish: start and end of training"');
    expect(html).toContain('<td class="text">beta</td><td class="text">1st</td><td>1.000</td><td>1.234</td>');
    expect(html).toContain("<td>-0.25 (-0.75 to 0.25)</td>");
    expect(html).not.toContain("FReLU as trained");
  });

  test("is well-formed: every element that opens closes", () => {
    const open: string[] = [];
    const empty = new Set(["meta", "br"]);
    const style = /<style>[\s\S]*?<\/style>/;
    for (const [, closing, name, self] of html
      .replace(style, "")
      .matchAll(/<(\/?)([a-zA-Z][\w]*)[^>]*?(\/?)>/g)) {
      if (name === undefined || empty.has(name) || self) continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  test("escapes what users name", () => {
    const own = defineActivation({ name: "own", title: '<b onclick="x">&', formula: (x) => x });
    const { html } = report([...named("relu"), own], [...relu, ...finishedRuns("own", [0.9, 0.9, 0.9])]);
    expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;&amp;</h3>");
    expect(parseHTML(html).document.querySelectorAll("b, small")).toHaveLength(0);
    expect(html).toContain("a &lt;small&gt; network");
  });

  test("can be made of one seed, of runs that broke down and of one activation", () => {
    const broken = finishedRun("swish", 1, 0.1, {
      diverged: true,
      loss: null,
      curve: { trainLoss: [null], testLoss: [null], testAccuracy: [0.1] },
      parameters: [learned("beta", 1, [1], [null])],
    });
    const { html } = report(named("relu", "swish"), [finishedRun("relu", 1, 0.9), broken], 1);
    expect(html).toContain("1 of 1 runs broke down");
    expect(html).toContain("not finite");
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
    expect(report(named("relu"), relu).html).toContain("None of the activations compared has parameters");
  });

  test("marks seeds that are far below the others instead of pressing those together", () => {
    const far = report(named("relu", "swish"), [...relu, ...finishedRuns("swish", [0.1, 0.2, 0.9])]);
    expect(far.html).toContain("2 further left");
  });
});

describe("gatherResults", () => {
  test("leaves out what a resumed directory holds besides", () => {
    const { results } = report(named("relu"), [...relu, ...swish], 2);
    expect(results.runs.map((run) => `${run.activation} ${run.seed}`)).toEqual(["relu 1", "relu 2"]);
    expect(results.formulas).toEqual({ relu: "max(0, x)" });
  });
});
