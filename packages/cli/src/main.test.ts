import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { invoke } from "./testing/invoke.ts";

describe("run", () => {
  test("prints its help when it is asked for, or for nothing", async () => {
    const help = await invoke(["--help"]);
    expect(help).toEqual({ code: 0, stdout: expect.stringContaining("Usage: echoai"), stderr: "" });
    for (const command of ["list", "show", "plot", "compare"]) {
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
    }
    expect(await invoke([])).toEqual(help);
    expect((await invoke(["plot", "--help"])).stdout).toContain("Example:");
  });

  test("prints its version", async () => {
    const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
    expect(await invoke(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  test.each([
    [["lst"], "unknown command 'lst' (Did you mean list?)"],
    [["list", "--jsn"], "unknown option '--jsn' (Did you mean --json?)"],
    [["inspect", "a.onnx", "b.onnx"], expect.stringContaining("too many arguments")],
    [["show"], "missing required argument 'name'"],
    [["--with"], "option '--with <file.js>' argument missing"],
    [["--with", "none.js", "list"], "--with none.js: no such file"],
  ])("refuses %j on one line", async (argv, message) => {
    const { code, stdout, stderr } = await invoke(argv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trimEnd().replace("echoai: ", "")).toEqual(message);
    expect(stderr.split("\n").length).toBe(2);
  });

  test("forgets the modules of an earlier run", async () => {
    expect((await invoke(["list"])).stdout).not.toMatch(/^gated /m);
  });
});
