import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { invoke } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();

describe("check", () => {
  test("says that a function is right, with the largest errors and the limits", async () => {
    const { code, stdout, stderr } = await invoke(["check", "mish"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Mish {2}mish$/m);
    expect(stdout).toMatch(/^Right: nothing was found in \d{3,} results\.$/m);
    expect(stdout).toMatch(/^worst ulp +float64 +fast +precise$/m);
    expect(stdout).toMatch(/^slope( +\d\S* at -?\d\S*){3}$/m);
    expect(stdout).toMatch(/^value +0 +Infinity$/m);
  });

  test("says what is wrong, where, why and what to write instead, and ends with 1", async () => {
    const { code, stdout, stderr } = await invoke(["check", "n * (exp(min(x, 0)) - 1 - x); n = 0.8"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/^\d things are wrong\.$/m);
    expect(stdout).toMatch(/^\d\. The gradient in n has lost digits$/m);
    expect(stdout).toMatch(/^where +\d+ results, x from -0.001 to -1e-12, in float64, fast and precise$/m);
    expect(stdout).toMatch(/^at fault +e\^min\(x, 0\) - 1 - x: cancellation; /m);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "instead Two nearly equal numbers are subtracted. expm1(a)",
    );
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  });

  test("shows jumps and kinks, which are not wrong", async () => {
    const { code, stdout } = await invoke(["check", "where(x > 1, x, 0) + abs(x)"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^jump +at x = 1: the value goes from 1 to 2$/m);
    expect(stdout).toMatch(/^kink +at x = 0: the slope goes from -1 to 1$/m);
  });

  test("prints everything as JSON, infinities as text", async () => {
    const { code, stdout } = await invoke(["check", "sqrt(abs(x))", "relu", "--json"]);
    expect(code).toBe(1);
    const [root, relu] = JSON.parse(stdout);
    expect(root).toMatchObject({ isRight: false, findings: [{ form: "slope", kind: "undefined" }] });
    expect(relu).toMatchObject({ name: "relu", isRight: true });
    expect(relu.limits).toContainEqual({ form: "value", sign: 1, limit: "Infinity", computed: "Infinity" });
  });

  test("takes the activations and the definitions of a module", async () => {
    const own = await writeOwnModule(place());
    const { code, stdout } = await invoke(["check", own]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Gated {2}gated$/m);
    const definition = join(place(), "definition.mjs");
    await writeFile(
      definition,
      `import { define } from ${JSON.stringify(import.meta.resolve("echoai/definitions"))};
export const own = define({ name: "own", formula: (x) => x });`,
    );
    expect((await invoke(["check", definition])).stdout).toMatch(/^own$/m);
  });

  test.each([
    [["check", "mihs"], /^echoai: unknown activation "mihs"; did you mean mish/],
    [["check", "x + * 2"], /^echoai: formula: /],
    [["check", "none.mjs"], /^echoai: none\.mjs: no such file$/m],
    [["check"], /^echoai: missing required argument 'function'/],
  ])("%j is an error of one line", async (argv, message) => {
    const { code, stdout, stderr } = await invoke(argv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a module without activations is an error of one line", async () => {
    const empty = join(place(), "empty.mjs");
    await writeFile(empty, "export const nothing = 0;");
    const { code, stderr } = await invoke(["check", empty]);
    expect(code).toBe(1);
    expect(stderr).toBe(`echoai: ${empty}: exports no activation; export what defineActivation returns\n`);
  });
});
