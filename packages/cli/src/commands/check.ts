import { Command } from "commander";
import type { Activation } from "echoai";
import type { Report } from "echoai-check";
import { activationsIn, isModule, resolveActivation } from "../catalogue.ts";
import { pageOf } from "../checkPage.ts";
import { createProgress, type Progress } from "../compare/progress.ts";
import { Unsuccessful } from "../errors.ts";
import type { Output } from "../terminal/output.ts";

export function checkCommand(output: Output): Command {
  return new Command("check")
    .summary("measure a function against the truth, and say what is wrong with it")
    .description(
      "Measures value, slope and gradients in parameters against multiprecision arithmetic, at numbers that are known to be hard, in float64 and in both precisions of float32. The exit status is 1 where something is wrong.",
    )
    .argument(
      "<function...>",
      'names, titles or aliases, formulas such as "x * exp(-exp(-x))", or ES modules such as mine.js that export activations or definitions',
    )
    .option("--whole", "try ten times as many inputs, and more parameters")
    .option("--json", "print everything as JSON")
    .action(async (given: string[], { whole, json }: { whole?: true; json?: true }) => {
      const subjects: Activation[] = [];
      for (const text of given)
        subjects.push(...(isModule(text) ? await activationsIn(text) : [resolveActivation(text)]));
      // Heavy, so that the other commands start without it.
      const { check } = await import("echoai-check");
      const reports = subjects.map((activation) => {
        let progress: Progress | undefined;
        const onProgress = (_: number, steps: number) => {
          progress ??= createProgress(output.stderr, steps, { work: "checking" });
          progress.advance();
        };
        const report = check(activation, { extent: whole ? "whole" : "quick", onProgress });
        progress?.stop();
        return report;
      });
      output.stdout.write(
        json ? jsonOf(reports) : reports.map((report) => pageOf(report, output)).join("\n"),
      );
      if (reports.some(({ isRight }) => !isRight)) throw new Unsuccessful();
    });
}

/** JSON has no infinities and no NaN: they are text. */
const jsonOf = (reports: readonly Report[]): string =>
  `${JSON.stringify(reports, (_, value) => (typeof value === "number" && !Number.isFinite(value) ? `${value}` : value), 2)}\n`;
