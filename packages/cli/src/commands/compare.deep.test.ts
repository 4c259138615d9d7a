import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Results } from "../compare/results.ts";
import { invoke, type Outcome } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const path = temporaryDirectory();
const executable = fileURLToPath(new URL("../../bin/echoai.js", import.meta.url));
const small = ["--train-samples", "128", "--test-samples", "50", "--epochs", "1", "--workers", "2"];

/** The built command line in a process of its own: its workers are files of `dist`. */
function start(...argv: string[]): { child: ChildProcess; ended: Promise<Outcome> } {
  const child = spawn(process.execPath, [executable, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => (output.stdout += text));
  child.stderr.on("data", (text) => (output.stderr += text));
  const ended = once(child, "close").then(([code]): Outcome => ({ code, ...output }));
  return { child, ended };
}

const run = (...argv: string[]) => start(...argv).ended;

async function readResults(directory: string): Promise<Results> {
  return JSON.parse(await readFile(join(directory, "results.json"), "utf8"));
}

describe("echoai compare", () => {
  test("trains formulas too, in its workers by the same names", async () => {
    const out = path("formulas");
    const formulas = ["a * x + x * sigmoid(x); a = 0.1", "golu = x * exp(-exp(-x))", "x * tanh(exp(x))"];
    const { code, stdout } = await run("compare", ...formulas, "--seeds", "1", "--out", out, ...small);
    expect(code).toBe(0);
    for (const name of ["formula", "golu", "formula3"]) expect(stdout).toMatch(new RegExp(`^${name} `, "m"));
    expect((await readResults(out)).formulas).toMatchObject({ formula: "a x + x σ(x); a = 0.1" });
  });

  test("trains, prints a table, writes results and report, and goes on with more seeds", async () => {
    const out = path("whole");
    const first = await run("compare", "mish", "swish", "--seeds", "2", "--out", out, ...small);
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(/^activation +accuracy % +test loss +ms\/step +vs relu +p +verdict\n/);
    for (const name of ["relu", "mish", "swish"]) expect(first.stdout).toMatch(new RegExp(`^${name} `, "m"));
    expect((await readdir(out)).sort()).toEqual(["report.html", "results.json"]);
    const results = await readResults(out);
    expect(results.runs.map(({ activation, seed }) => `${activation} ${seed}`)).toEqual([
      "relu 1",
      "relu 2",
      "mish 1",
      "mish 2",
      "swish 1",
      "swish 2",
    ]);
    expect(results.versions).toMatchObject({
      node: process.versions.node,
      "@jax-js/jax": expect.stringMatching(/^\d/),
    });
    expect(first.stdout).toContain(results.verdict);
    expect(await readFile(join(out, "report.html"), "utf8")).toContain(
      "Swish as trained at the 1st activation",
    );

    const more = await run("compare", "mish", "swish", "--seeds", "3", "--resume", "--out", out, ...small);
    expect(more).toMatchObject({ code: 0, stderr: "6 of 9 runs are finished already\n" });
    const both = await readResults(out);
    expect(both.runs).toHaveLength(9);
    expect(both.runs.filter((one) => one.seed < 3)).toEqual(results.runs);

    const other = await run("compare", "--resume", "--out", out, ...small, "--batch", "16");
    expect(other).toMatchObject({ code: 1, stdout: "" });
    expect(other.stderr).toMatch(/^echoai: --resume: .* was made with batch 32, now it is 16; .*\n$/);
    expect(await readResults(out)).toEqual(both);
  });

  test("keeps what is finished when it is interrupted, and goes on", async () => {
    const out = path("interrupted");
    const formula = "x * tanh(x)";
    const argv = ["compare", "relu", formula, "--seeds", "30", "--out", out, ...small];
    const { child, ended } = start(...argv);
    // Seed 2 may be finished first, and a file read while it is replaced.
    const isFirstFinished = () =>
      readFile(join(out, "unfinished.json"), "utf8").then(
        (text) => JSON.parse(text).runs.some(({ seed }: { seed: number }) => seed === 1),
        () => false,
      );
    while (!(await isFirstFinished())) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill("SIGINT");
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(
      /^echoai: interrupted; \d+ of 60 runs are finished .* go on with: npx echoai compare relu "x \* tanh\(x\)" .* --resume\n$/m,
    );
    expect(await readdir(out)).toEqual(["unfinished.json"]);
    const kept = JSON.parse(await readFile(join(out, "unfinished.json"), "utf8")).runs.length;
    expect(kept).toBeGreaterThan(0);

    const resumed = await run("compare", "relu", formula, "--seeds", "1", "--out", out, ...small, "--resume");
    expect(resumed.code).toBe(0);
    expect(resumed.stderr).toMatch(/^[12] of 2 runs are finished already\n/);
    expect((await readdir(out)).sort()).toEqual(["report.html", "results.json"]);
  });

  test("compares a user's own activation, and runs of one seed have no p", async () => {
    const out = path("own");
    const file = await writeOwnModule(path(), { locate: (specifier) => specifier });
    const outcome = await run(
      "--with",
      file,
      "compare",
      "gated-tanh",
      "--seeds",
      "1",
      "--out",
      out,
      ...small,
    );
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/^gated .* n\/a {2}untested$/m);
    expect(outcome.stdout).toContain("one seed cannot tell skill from luck");
    expect(await readFile(join(out, "report.html"), "utf8")).toContain("Gated and its derivative");
  });

  test("trains a multilayer perceptron, without FReLU", async () => {
    const outcome = await run("compare", "--model", "mlp", "--seeds", "1", "--out", path("mlp"), ...small);
    expect(outcome).toMatchObject({ code: 0, stderr: "frelu left out: it needs --model cnn\n" });
    expect(outcome.stdout.match(/ untested$/gm)).toHaveLength(16);
  });

  test("trains with TensorFlow.js, and keeps its runs apart from jax-js's", async () => {
    const out = path("tfjs");
    const argv = ["compare", "swish", "srelu", "--seeds", "2", "--out", out, ...small];
    const outcome = await run(...argv, "--engine", "tfjs");
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(outcome.stdout).toMatch(/^swish .*\d\.\d\d/m);
    const { conditions, versions, runs } = await readResults(out);
    expect(conditions.engine).toBe("tfjs");
    expect(Object.keys(versions)).toEqual([
      "echoai-cli",
      "echoai",
      "@tensorflow/tfjs",
      "@tensorflow/tfjs-backend-wasm",
      "node",
    ]);
    expect(Object.values(versions)).not.toContain("unknown");
    expect(runs.filter(({ activation }) => activation === "swish").map((run) => run.parameters[0])).toEqual(
      [1, 2].map(() => ({ site: 1, name: "beta", start: [1], end: [expect.any(Number)] })),
    );
    const report = await readFile(join(out, "report.html"), "utf8");
    expect(report).toContain("<dt>Engine</dt><dd>tfjs</dd>");
    expect(report).toContain(`@tensorflow/tfjs ${versions["@tensorflow/tfjs"]}`);

    const mixed = await run(...argv, "--resume");
    expect(mixed).toMatchObject({ code: 1, stdout: "" });
    expect(mixed.stderr).toMatch(/^echoai: --resume: .* was made with engine tfjs, now it is jax; .*\n$/);
  });

  test.each([
    [["--engine", "torch"], '--engine must be jax or tfjs, got "torch"'],
    [["--seeds", "0"], '--seeds must be a whole number from 1 to 1000000, got "0"'],
    [["--epochs", "-1"], '--epochs must be a whole number from 1 to 1000000, got "-1"'],
    [["--batch", "x"], '--batch must be a whole number from 1 to 1000000, got "x"'],
    [["--batch", "5000"], "--batch must be at most the 1198 training images, got 5000"],
    [["--data", "nowhere"], '--data nowhere: neither "digits", "mnist" nor a directory that can be read'],
    [["mihs"], 'unknown activation "mihs"; did you mean mish?'],
    [["--baseline", "rleu"], 'unknown activation "rleu"; did you mean'],
  ])("refuses %j before it writes anything", async (argv, message) => {
    const out = path("refused");
    const { code, stdout, stderr } = await invoke(["compare", ...argv, "--out", out]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain(`echoai: ${message}`);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    await expect(readdir(out)).rejects.toThrow("ENOENT");
  });

  test("refuses a place that cannot be written to, and results that are damaged", async () => {
    const file = path("file");
    await writeFile(file, "");
    const blocked = await invoke(["compare", "--out", join(file, "results")]);
    expect(blocked).toMatchObject({ code: 1, stdout: "" });
    expect(blocked.stderr).toMatch(/^echoai: --out .* cannot be written to: .*\n$/);

    const damaged = path("damaged");
    await mkdir(damaged);
    await writeFile(join(damaged, "results.json"), "{");
    const refused = await invoke(["compare", "--resume", "--out", damaged]);
    expect(refused.stderr).toMatch(
      /^echoai: --resume: .*results\.json is damaged; delete it or leave out --resume\n$/,
    );
    expect(await readdir(damaged)).toEqual(["results.json"]);
  });
});
