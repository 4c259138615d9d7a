import { mish, swish } from "echoai";
import { catalogue, gatedCatalogue, vectorCatalogue } from "echoai/catalogue";
import { differentiate } from "echoai/expression";
import { toLatex } from "echoai/latex";
import { toText } from "echoai/text";
import { describe, expect, inject, test } from "vitest";
import { invoke } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();
const braille = /[\u2801-\u28ff]/;
const squeeze = (text: string) => text.replace(/\s+/g, " ");

/** The fast tier takes one in six. */
const shown = Object.keys({ ...catalogue, ...gatedCatalogue, ...vectorCatalogue }).filter(
  (_, index) => inject("times") > 1 || index % 6 === 0,
);

describe("show", () => {
  test("says what is random in training, and that it shows the expectation", async () => {
    const { stdout } = await invoke(["show", "rrelu"]);
    expect(squeeze(stdout)).toContain(
      "random in training alone, where for each element slope is uniform from lower to upper; formulas and curves are the expectation, which evaluation has",
    );
    expect((await invoke(["show", "mish"])).stdout).not.toMatch(/^random/m);
  });

  test("has formula, derivative, parameters, aliases, paper and both curves", async () => {
    const { code, stdout, stderr } = await invoke(["show", "swish"]);
    const { formula, summary } = swish.definition;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Swish {2}swish$/m);
    expect(squeeze(stdout)).toContain(summary);
    expect(stdout).toContain(`f(x)        ${toText(formula)}`);
    expect(squeeze(stdout)).toContain(`f'(x) ${toText(differentiate(formula, "x"))}`);
    expect(stdout).toMatch(/^parameters {2}beta {2}default 1, a finite number, trainable: /m);
    expect(stdout).toMatch(/^aliases +none$/m);
    expect(squeeze(stdout)).toContain("Ramachandran, Barret Zoph, Quoc V. Le (2017).");
    expect(stdout).toContain("https://arxiv.org/abs/1710.05941");
    expect(stdout).toMatch(/^f\(x\) +f′\(x\)$/m);
    expect(stdout).toMatch(braille);
  });

  test.each(shown)("%s fits 80 columns", async (name) => {
    const { code, stdout } = await invoke(["show", name], 80);
    expect(code).toBe(0);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("draws the curve with the parameters that are given", async () => {
    const plain = await invoke(["show", "srelu"]);
    const changed = await invoke(["show", "srelu", "--param", "tr=2", "--param", "al=-0.5"]);
    expect(changed.stdout).toMatch(/^SReLU \(tr = 2, al = −0.5\)$/m);
    const curve = (text: string) => text.slice(text.lastIndexOf("f(x)"));
    expect(curve(changed.stdout)).not.toBe(curve(plain.stdout));
  });

  test("says why a function of two inputs has no curve", async () => {
    const { code, stdout } = await invoke(["show", "frelu"]);
    expect(code).toBe(0);
    expect(stdout).toContain("frelu has no curve: besides x it takes another input (condition)");
    expect(stdout).not.toMatch(braille);
  });

  test("says of a gated function how a tensor holds values and gates", async () => {
    const { stdout } = await invoke(["show", "swiglu"]);
    expect(stdout).toContain("f(x)        x gate σ(gate)");
    expect(stdout).toMatch(/^gated +x and gate are the halves of a tensor's last axis, the gate second$/m);
    const clamped = await invoke(["show", "clamped-swiglu"]);
    expect(squeeze(clamped.stdout)).toContain(
      "gated x and gate are neighbours along a tensor's last axis, the gate first",
    );
  });

  test("says of a vector function what it reduces along the axis", async () => {
    const { stdout } = await invoke(["show", "Log-Softmax"]);
    expect(stdout).toContain(
      "f(x)        x / temperature - ln(s)\nwith        s = the sum of e^(x / temperature)\n",
    );
    expect(stdout).toMatch(/^vector +all values along an axis/m);
    expect(stdout).not.toMatch(braille);
    const entmax = await invoke(["show", "entmax15"]);
    expect(entmax.stdout).toContain("with        max(0, x / 2 - tau)² adds up to 1\n");
    const latex = await invoke(["show", "sparsemax", "--latex"]);
    expect(latex.stdout).toBe(
      "f(x) = \\max\\left(0, x - \\tau\\right)\n\\sum \\max\\left(0, x - \\tau\\right) = 1\n",
    );
  });

  test("prints LaTeX and nothing else when asked to", async () => {
    const { stdout } = await invoke(["show", "mish", "--latex"]);
    const { formula } = mish.definition;
    expect(stdout).toBe(`f(x) = ${toLatex(formula)}\nf'(x) = ${toLatex(differentiate(formula, "x"))}\n`);
  });

  test("shows a made-up activation like a built-in one", async () => {
    const { code, stdout } = await invoke(["show", "gated", "--with", await writeOwnModule(place())]);
    expect(code).toBe(0);
    expect(stdout).toContain("f(x)        x tanh(slope x)");
    expect(stdout).toMatch(/^parameters {2}slope {2}default 1.5/m);
    expect(stdout).toMatch(/^aliases +gated-tanh$/m);
    expect(stdout).toMatch(/^paper +none given$/m);
    expect(stdout).toMatch(braille);
  });

  test.each([
    [["mihs"], `unknown activation "mihs"; did you mean mish?`],
    [["mish", "--param", "beta=1"], `mish: unknown parameter "beta"; it has none`],
    [["softmax", "--param", "temperature=0"], "softmax: temperature must be > 0, got 0"],
    [["isru", "--param", "alpha=-1"], "isru: alpha must be > 0, got -1"],
    [["isru", "--param", "alpha=1e999"], "isru: alpha must be > 0, got Infinity"],
    [["isru", "--param", "alpha"], `isru: a parameter must be given as NAME=NUMBER, got "alpha"`],
    [["isru", "--param", "alpha=x"], `isru: a parameter must be given as NAME=NUMBER, got "alpha=x"`],
    [["isru", "--param", "alpha="], `isru: a parameter must be given as NAME=NUMBER, got "alpha="`],
    [["mish", "--param", "__proto__=1"], `mish: unknown parameter "__proto__"; it has none`],
  ])("refuses %j", async (argv, message) => {
    expect(await invoke(["show", ...argv])).toEqual({ code: 1, stdout: "", stderr: `echoai: ${message}\n` });
  });
});
