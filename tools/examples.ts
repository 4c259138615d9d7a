import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CodeBlock, codeBlocks } from "./markdown.ts";

const root = join(import.meta.dirname, "..");

/** The examples of some pages, ready to be run. */
export interface Examples {
  /** Those that are run, and those that do not say clearly whether they are. */
  readonly blocks: readonly CodeBlock[];
  /** What is wrong with how a block is written, its types among it, each with its page and line. */
  mistakes(block: CodeBlock): string[];
  /** The same, or, where there is nothing, what is wrong with what a block does when it runs. */
  problems(block: CodeBlock): Promise<string[]>;
  /** Removes what was written for them. */
  remove(): void;
}

/**
 * Compiles the `ts` and `js` blocks of pages, given by path and text, all in one go. CONTRIBUTING.md says what a block may
 * hold; one that is a file of the repository (`// packages/...`) is left alone.
 */
export async function readExamples(pages: Readonly<Record<string, string>>): Promise<Examples> {
  const blocks = Object.entries(pages)
    .flatMap(([page, text]) => codeBlocks(page, text))
    .filter((block) => isProgram(block) || block.info === "sh" || unclear.test(block.info));
  const programs = blocks.filter(isProgram);
  // src/PAGE/ holds a page's programs, out/PAGE/ what they compile to; the page's programs and commands run there.
  const folder = mkdtempSync(join(tmpdir(), "echo-examples-"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  for (const page of Object.keys(pages)) mkdirSync(join(folder, "out", page), { recursive: true });
  for (const block of programs) {
    // The empty lines make a line of the file that of the page.
    write(join(folder, "src", nameOf(block).replace(/js$/, "ts")), "\n".repeat(block.line - 1) + block.code);
  }
  const complaints = programs.length > 0 ? await compile(folder) : [];

  const mistakes = (block: CodeBlock) =>
    unclear.test(block.info)
      ? [`${block.page}:${block.line}: "${block.info}" is not a language alone`]
      : complaints.filter((complaint) => isProgram(block) && isOf(block, complaint));

  return {
    blocks,
    mistakes,
    async problems(block) {
      const found = mistakes(block);
      if (found.length > 0) return found;
      const cwd = join(folder, "out", block.page);
      return block.info === "sh"
        ? commandProblems(block, cwd)
        : programProblems(block, join(folder, "out", nameOf(block)), cwd);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const unclear = /^$|^(ts|js|sh)\b.|^(typescript|tsx|javascript|jsx|mjs|shell|bash|zsh)\b/;

const isProgram = ({ info, file }: CodeBlock) => /^[jt]s$/.test(info) && !file?.startsWith("packages/");

/** The path of the compiled program: `.js`, or `.mjs` where the page says so. */
const nameOf = ({ page, line, file }: CodeBlock) =>
  `${page}/${file?.replace(/ts$/, "js") ?? `line-${line}.js`}`;

/** Compiles what is in src/ to out/, and gives the errors. */
async function compile(folder: string): Promise<string[]> {
  const compilerOptions = {
    rootDir: "src",
    outDir: "out",
    declaration: false,
    inlineSourceMap: true,
    moduleDetection: "force",
    noUnusedLocals: false,
    noUnusedParameters: false,
    types: ["node"],
  };
  const project = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: ["src"] };
  write(join(folder, "tsconfig.json"), JSON.stringify(project));
  write(join(folder, "package.json"), '{ "type": "module" }');
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { output } = await run(process.execPath, [compiler, "-p", "."], folder);
  return output.split("\n").filter((line) => line.includes("error TS"));
}

async function programProblems(block: CodeBlock, file: string, cwd: string): Promise<string[]> {
  const { code, stdout, output } = await run(process.execPath, ["--enable-source-maps", file], cwd);
  const place = `${block.page}:${block.line}`;
  if (code !== 0) return [`${place}: ended with ${code}\n${output}`];
  const promised = [...block.code.matchAll(/\/\/ => (.*)/g)].map(([, text]) => text);
  const printed = stdout.trimEnd();
  if (promised.length === 0 || promised.join("\n") === printed) return [];
  return [`${place}: promises\n${promised.join("\n")}\nand prints\n${printed}`];
}

async function commandProblems({ page, line, code }: CodeBlock, cwd: string): Promise<string[]> {
  const place = `${page}:${line}`;
  for (const command of code.replaceAll("\\\n", " ").split("\n")) {
    if (setUp.test(command)) continue;
    if (!command.startsWith("npx echoai")) return [`${place}: "${command}" is not run by this test`];
    const result = await run("sh", ["-c", runnable(command)], cwd);
    if (result.code !== 0) return [`${place}: ${command} ended with ${result.code}\n${result.output}`];
  }
  return [];
}

/** What is tested elsewhere, or would test other programs than Echo's. */
const setUp = /^$|^#|^(git clone|cd|python|pip install|npm (ci|install|start|test|run [\w:-]+))( |$)/;

/** The command with this checkout's program; of a comparison a short one, since the last of an option's values counts. */
function runnable(command: string): string {
  const echoai = `"${process.execPath}" "${join(root, "packages/cli/bin/echoai.js")}"`;
  const isLong = command.startsWith("npx echoai compare") && !command.includes("--help");
  const less = isLong ? " --seeds 2 --epochs 1 --train-samples 64 --test-samples 64" : "";
  return command.replace("npx echoai", echoai) + less;
}

/** Whether a message names a line of the block. */
function isOf({ page, line, code }: CodeBlock, message: string): boolean {
  if (!message.startsWith(`${page}:`)) return !/^\S+\.md:/.test(message);
  const found = Number.parseInt(message.slice(page.length + 1), 10);
  return found >= line && found < line + code.split("\n").length;
}

function run(program: string, parameters: string[], cwd: string) {
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
  return new Promise<{ code: number | string; stdout: string; output: string }>((resolve) => {
    execFile(program, parameters, { cwd, env }, (error, stdout, stderr) => {
      resolve({
        code: error ? (error.code ?? `${error.signal}`) : 0,
        stdout,
        output: onPage(stdout + stderr),
      });
    });
  });
}

/** Messages with the page and its line in place of the file that was made from it. */
const onPage = (text: string) => text.replaceAll(/[^\s(]*\bsrc\/(\S+\.md)\/\S+?\.ts[:(](\d+)/g, "$1:$2");

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
