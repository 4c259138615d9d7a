import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { Command, CommanderError } from "commander";
import { registerModules } from "./catalogue.ts";
import { checkCommand } from "./commands/check.ts";
import { compareCommand } from "./commands/compare.ts";
import { exportCommand } from "./commands/export.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { listCommand } from "./commands/list.ts";
import { collect } from "./commands/options.ts";
import { plotCommand } from "./commands/plot.ts";
import { showCommand } from "./commands/show.ts";
import { swapCommand } from "./commands/swap.ts";
import { messageOf, Unsuccessful } from "./errors.ts";
import { escaped } from "./terminal/escaped.ts";
import { type Output, widthOf } from "./terminal/output.ts";

/** What the executable does: the process's own arguments, streams and exit code. */
export async function main(): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no error.
    if (error.code === "EPIPE") process.exit();
    report(error, process);
    process.exit(1);
  });
  const code = await run(process.argv.slice(2), process);
  // A command that was interrupted has set its own.
  if (code !== 0) process.exitCode = code;
}

/** Runs a command line, without the name of the program, and says with which code it ends. */
export async function run(argv: readonly string[], output: Output): Promise<number> {
  const program = createProgram(output);
  try {
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    // Its help was asked for by leaving out the command, and stands on stderr.
    if (error instanceof CommanderError && error.code === "commander.help") return 1;
    if (!(error instanceof Unsuccessful)) report(error, output);
    return 1;
  }
}

function report(error: unknown, { stderr }: Output): void {
  const text =
    process.env.ECHOAI_DEBUG === "1" ? inspect(error) : escaped(messageOf(error)).replace(/^error: /, "");
  stderr.write(`echoai: ${text}\n`);
}

function createProgram(output: Output): Command {
  const program = new Command("echoai")
    .description(
      "Neural-network activation functions: list them, look at them, check them, draw them, compare them on data, export them to ONNX.",
    )
    .version(version())
    .option("--with <file.js>", "add the activations that this ES module exports; can be repeated", collect)
    .hook("preAction", (command) => registerModules(command.opts<{ with?: string[] }>().with ?? []))
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => output.stderr.write(text),
      getOutHelpWidth: () => widthOf(output.stdout),
      // `run` writes it, as it writes every other error.
      outputError: () => {},
    })
    .exitOverride();
  const commands = [
    listCommand,
    showCommand,
    checkCommand,
    plotCommand,
    compareCommand,
    exportCommand,
    inspectCommand,
    swapCommand,
  ].map((create) => create(output));
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return manifest.version;
}
