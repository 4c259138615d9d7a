import { Command } from "commander";
import type { FoundActivation } from "echoai/onnx";
import { createColors } from "picocolors";
import { readWhole } from "../files.ts";
import { groupsOf, namedIn, nodesOf } from "../onnx.ts";
import { type Output, wantsColour, widthOf } from "../terminal/output.ts";
import { hang } from "../terminal/wrap.ts";
import { assignmentsOf } from "./choice.ts";

export function inspectCommand(output: Output): Command {
  return new Command("inspect")
    .summary("list the activations that an ONNX model has")
    .description(
      "Lists the activations that an ONNX model has: operators, and what exporters write in their place.",
    )
    .argument("<model.onnx>", "the model")
    .option("--json", "print everything as JSON")
    .action(async (file: string, { json }: { json?: true }) => {
      const bytes = await readWhole(file);
      // Heavy, so that the other commands start without it.
      const { findActivations } = await import("echoai/onnx");
      const found = namedIn("inspect", file, () => findActivations(bytes));
      output.stdout.write(json ? `${JSON.stringify(found, undefined, 2)}\n` : listOf(file, found, output));
    });
}

function listOf(file: string, found: readonly FoundActivation[], output: Output): string {
  if (found.length === 0) return `${file} has no activations.\n`;
  const { bold, dim } = createColors(wantsColour(output.stdout));
  const groups = groupsOf(found);
  const countWidth = Math.max(...groups.map(([{ length }]) => length)).toString().length;
  const indent = " ".repeat(countWidth + 2);
  const lines = groups.flatMap(([group, { name, form, parameters, obstacle }]) => {
    const count = `${group.length}`.padStart(countWidth);
    const numbers = Object.keys(parameters).length === 0 ? "" : ` (${assignmentsOf(parameters)})`;
    return [
      `${count}  ${bold(name)}${numbers}${form === name ? "" : dim(`, written as ${form}`)}`,
      ...nodesOf(group).flatMap((text) => hang(indent, text, widthOf(output.stdout))),
      ...(obstacle === undefined
        ? []
        : hang(indent, `can't be swapped: ${obstacle}`, widthOf(output.stdout))),
    ];
  });
  return `${lines.join("\n")}\n`;
}
