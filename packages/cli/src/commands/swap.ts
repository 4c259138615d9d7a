import { Command } from "commander";
import type { ReplacedActivation, ReplaceOptions, Surgery } from "echoai/onnx";
import { resolveActivation } from "../catalogue.ts";
import { UserError } from "../errors.ts";
import { readWhole, writeWhole } from "../files.ts";
import { groupsOf, namedIn, nodesOf } from "../onnx.ts";
import { type Output, widthOf } from "../terminal/output.ts";
import { hang } from "../terminal/wrap.ts";
import { readAssignments, readParameters } from "./choice.ts";
import { collect } from "./options.ts";

interface SwapOptions {
  readonly from: string[];
  readonly to: string;
  readonly out: string;
  readonly param?: string[];
  readonly name?: string[];
  readonly quantised?: true;
  readonly functions?: true;
  readonly standard?: true;
  readonly casts: boolean;
}

export function swapCommand(output: Output): Command {
  return new Command("swap")
    .summary("replace activations in an ONNX model")
    .description("Replaces activations in an ONNX model; the rest of the file stays as it was.")
    .argument("<model.onnx>", "the model")
    .requiredOption(
      "--from <name>",
      "what to replace, as `echoai inspect` names it; can be repeated",
      collect,
    )
    .requiredOption("--to <name>", "a function (mish), or an operator as ONNX spells it (Relu)")
    .requiredOption("--out <file.onnx>", "where to write; may be the model itself")
    .option("--param <name=value>", "value of a parameter of --to; can be repeated", collect)
    .option(
      "--name <node>",
      "replace only the node with this name, where it is a part of a larger function too; can be repeated",
      collect,
    )
    .option("--quantised", "replace those too whose result is quantised")
    .option("--functions", "write --to as a function that the model has, instead of its nodes")
    .option("--standard", "write --to as ONNX's own operator where the opset has one")
    .option("--no-casts", "compute in the model's own type, where that is float16, bfloat16 or double")
    .addHelpText("after", "\nExample:\n  $ echoai swap model.onnx --from Relu --to mish --out new.onnx")
    .action(async (file: string, { from, to, param = [], name: where, out, ...style }: SwapOptions) => {
      const bytes = await readWhole(file);
      // Heavy, so that the other commands start without it.
      const { operatorNames, replaceActivations } = await import("echoai/onnx");
      const target = operatorNames.includes(to)
        ? { to, params: readAssignments(to, param) }
        : activationOf(to, param, operatorNames);
      const surgery = namedIn("swap", file, () =>
        replaceActivations(bytes, { from, where, ...style, ...target }),
      );
      checkReplaced(file, from, surgery);
      await writeWhole(out, surgery.chunks);
      output.stdout.write(`${reportOf(surgery, widthOf(output.stdout)).join("\n")}\n${out}\n`);
    });
}

function activationOf(
  name: string,
  assignments: readonly string[],
  operators: readonly string[],
): Pick<ReplaceOptions, "to" | "params"> {
  const to = resolveActivation(name, operators);
  return { to, params: readParameters(to, assignments) };
}

function checkReplaced(file: string, from: readonly string[], { found, replaced, skipped }: Surgery): void {
  if (replaced.length > 0) return;
  const [kept] = skipped;
  if (kept !== undefined)
    throw new UserError(`swap: no ${kept.name} of ${file} can be replaced: ${kept.obstacle}`);
  const names = [...new Set(found.map(({ name }) => name))].join(", ") || "no activations";
  throw new UserError(`swap: ${file} has no ${from.join(" and no ")}; it has ${names}`);
}

/** What was replaced, by what, in which nodes; and what was not, and why. */
function reportOf({ replaced, skipped }: Surgery, width: number): string[] {
  const listed = (group: Parameters<typeof nodesOf>[0]) =>
    nodesOf(group).flatMap((text) => hang("  ", text, width));
  return [
    ...groupsOf(replaced).flatMap(([group, { name, form, by, warning }]) => [
      `${name}${form === name ? "" : ` (${form})`} -> ${by}: ${group.length}`,
      ...listed(group),
      ...(warning === undefined ? [] : hang("  ", `all the same: ${warning}`, width)),
      ...unfusedIn(group),
    ]),
    ...groupsOf(skipped).flatMap(([group, { name, obstacle }]) => [
      `${name} kept: ${group.length}, since ${obstacle}`,
      ...listed(group),
    ]),
  ];
}

/** What ONNX Runtime computed within the operator before it, and now takes passes of its own. */
function unfusedIn(group: readonly ReplacedActivation[]): string[] {
  const operators = group.flatMap(({ unfused }) => (unfused === undefined ? [] : [unfused]));
  return [...new Set(operators)].map((operator) => {
    const count = operators.filter((each) => each === operator).length;
    return `  ${count} no longer fused into ${operator} by ONNX Runtime`;
  });
}
