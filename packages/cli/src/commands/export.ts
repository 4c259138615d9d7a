import { Command } from "commander";
import type { FloatType, SymbolicShape } from "echoai/onnx";
import { resolveActivation } from "../catalogue.ts";
import { messageOf, UserError } from "../errors.ts";
import { writeWhole } from "../files.ts";
import type { Output } from "../terminal/output.ts";
import { readParameters } from "./choice.ts";
import { collect, readNumber } from "./options.ts";

interface ExportOptions {
  readonly out: string;
  readonly opset?: number;
  readonly param?: string[];
  readonly shape: SymbolicShape;
  readonly standard?: true;
  readonly functions?: true;
  readonly type?: FloatType;
  readonly casts: boolean;
}

export function exportCommand(output: Output): Command {
  return new Command("export")
    .summary("write a function as an ONNX model")
    .description('Writes an activation function as an ONNX model with the input "x" and the output "y".')
    .argument(
      "<name>",
      'name, title or alias, such as mish or e-swish, or a formula, such as "x * tanh(exp(x))"',
    )
    .requiredOption("--out <file.onnx>", "where to write")
    .option("--opset <n>", "version of ONNX's operators, 7 to 28 (default: 26)", readNumber("--opset"))
    .option("--param <name=value>", "value of a parameter; can be repeated", collect)
    .option("--shape <axes>", "shape of x: lengths, and names for axes of any length", readShape, ["N"])
    .option("--standard", "use ONNX's own operator where the opset has one for the function")
    .option("--functions", "write a function that the graph calls, instead of its nodes")
    .option("--type <type>", "of x and y: float32, float16, bfloat16 or double (default: float32)")
    .option("--no-casts", "compute in the type itself, instead of in float32 between two Casts")
    .addHelpText(
      "after",
      "\nExample:\n  $ echoai export swish --param beta=1.5 --shape N,16,32,32 --out swish.onnx",
    )
    .action(async (name: string, { out, param = [], ...options }: ExportOptions) => {
      const activation = resolveActivation(name);
      const params = readParameters(activation, param);
      // Heavy, so that the other commands start without it.
      const { toModel } = await import("echoai/onnx");
      await writeWhole(
        out,
        named(() => toModel(activation, { ...options, params })),
      );
      output.stdout.write(`${out}\n`);
    });
}

/** "N,16,32,32". What is wrong with it `toModel` says. */
const readShape = (text: string): SymbolicShape =>
  text.split(",").map((axis) => (Number.isNaN(Number(axis)) || axis === "" ? axis.trim() : Number(axis)));

/** With the names that the command line has for the arguments. */
function named<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw new UserError(messageOf(error).replace("toModel: ", "export: --"), { cause: error });
  }
}
