import { spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writeOwnModule } from "./testing/ownModule.ts";
import { temporaryDirectory } from "./testing/temporaryDirectory.ts";

const place = temporaryDirectory();
const binary = fileURLToPath(new URL("../bin/echoai.js", import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the executable as a process of its own; with `hangUp` it closes the pipe at the first byte. */
function echoai(
  argv: readonly string[],
  { environment = {}, hangUp = false }: { environment?: Record<string, string>; hangUp?: boolean } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR: _force, NO_COLOR: _no, ECHOAI_DEBUG: _debug, ...inherited } = process.env;
    const child = spawn(process.execPath, [binary, ...argv], { env: { ...inherited, ...environment } });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
      if (hangUp) child.stdout.destroy();
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

test("starts without the libraries that only some commands need", async () => {
  const hooks = `export const resolve = (specifier, context, next) => {
    if (/^(@observablehq|linkedom|@resvg|@jax-js|@tensorflow|piscina|@stdlib)/.test(specifier)) throw new Error(specifier);
    return next(specifier, context);
  };`;
  const asUrl = (source: string) => `data:text/javascript,${encodeURIComponent(source)}`;
  const first = asUrl(`import { register } from "node:module"; register(${JSON.stringify(asUrl(hooks))});`);
  const environment = { NODE_OPTIONS: `--import ${first}` };
  for (const argv of [["--version"], ["list"], ["show", "mish"]]) {
    expect(await echoai(argv, { environment })).toEqual({ code: 0, stdout: expect.any(String), stderr: "" });
  }
});

test("ends with 0 and no colour when nobody watches", async () => {
  const { code, stdout, stderr } = await echoai(["show", "mish"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("x tanh(softplus(x))");
  expect(stdout).not.toContain("\u001b");
});

test("colours when told to", async () => {
  const { stdout } = await echoai(["show", "mish"], { environment: { FORCE_COLOR: "1" } });
  expect(stdout).toContain("\u001b[1mMish");
});

test("says what is wrong on one line, and where only for debugging", async () => {
  const message = `echoai: unknown activation "mihs"; did you mean mish?\n`;
  expect(await echoai(["show", "mihs"])).toEqual({ code: 1, stdout: "", stderr: message });
  const debugged = await echoai(["show", "mihs"], { environment: { ECHOAI_DEBUG: "1" } });
  expect(debugged.code).toBe(1);
  expect(debugged.stderr).toMatch(/\n +at /);
});

test("is quiet when the reader has seen enough", async () => {
  for (const argv of [["list"], ["list", "--json"]]) {
    const { code, stderr } = await echoai(argv, { hangUp: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }
});

test("takes a module from anywhere, which finds echoai by its name", async () => {
  const own = await writeOwnModule(place(), { locate: (specifier) => specifier });
  const listed = await echoai(["list", "--with", own]);
  expect(listed).toEqual({
    code: 0,
    stdout: expect.stringMatching(/^gated +slope=1.5 +Gated$/m),
    stderr: "",
  });
  expect((await echoai(["--with", own, "show", "gated"])).stdout).toContain("x tanh(slope x)");
  const file = place("gated.png");
  expect(await echoai(["--with", own, "plot", "gated", "mish", "--out", file])).toEqual({
    code: 0,
    stdout: `${file}\n`,
    stderr: "",
  });
  expect((await stat(file)).size).toBeGreaterThan(10_000);
});
