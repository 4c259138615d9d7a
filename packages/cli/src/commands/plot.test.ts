import { mkdir, readdir, readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { invoke } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();

async function plot(...argv: string[]): Promise<string> {
  const file = place("figure.svg");
  const outcome = await invoke(["plot", ...argv, "--out", file]);
  expect(outcome).toEqual({ code: 0, stdout: `${file}\n`, stderr: "" });
  return readFile(file, "utf8");
}

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe("plot", () => {
  test("writes an SVG file that stands for itself", async () => {
    const svg = await plot("mish", "swish:beta=0.5", "swish:beta=2");
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" /);
    expect(svg).not.toMatch(/href|url\(|<script|<style/);
    const found = texts(svg);
    for (const label of ["Mish", "Swish (β = 0.5)", "Swish (β = 2)", "f(x)", "f′(x)"]) {
      expect(found).toContain(label);
    }
  });

  test("writes a PNG file with text in it, and several files at once", async () => {
    const [svg, png] = [place("both.svg"), place("both.PNG")];
    const outcome = await invoke(["plot", "mish", "--out", svg, "--out", png]);
    expect(outcome).toEqual({ code: 0, stdout: `${svg}\n${png}\n`, stderr: "" });
    const file = await readFile(png);
    expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    expect(file.length).toBeGreaterThan(10_000);
    expect(file.readUInt32BE(16)).toBe(1960);
    expect(await readFile(svg, "utf8")).toContain("<svg");
  });

  test("titles one function by its formula, and a family by what varies", async () => {
    const one = texts(await plot("swish:beta=2"));
    expect(one).toContain("Swish (β = 2)");
    expect(one).toContain("f(x) = x σ(β x)");
    expect(texts(await plot("probAct"))).toContain("expectation: f(x) = max(0, x)");
    const family = texts(await plot("swish", "swish:beta=2"));
    expect(family).toEqual(expect.arrayContaining(["Swish", "β = 1", "β = 2"]));
    expect(texts(await plot("mish", "--title", "Mine"))).toContain("Mine");
  });

  test("keeps to the range, with or without derivatives", async () => {
    const found = texts(await plot("mish", "--from", "-2", "--to", "0.5", "--no-derivative"));
    expect(found).toEqual(expect.arrayContaining(["−2.0", "0.5"]));
    expect(found).not.toContain("6");
    expect(found).not.toContain("f′(x)");
  });

  test("draws a made-up activation like a built-in one", async () => {
    const own = await writeOwnModule(place());
    expect(texts(await plot("gated:slope=3", "mish", "--with", own))).toContain("Gated (slope = 3)");
  });

  test.each([
    [["mish"], "required option '--out <file>' not specified"],
    [["mish", "--out", "a.gif"], `plot: --out must end in .svg or .png, got "a.gif"`],
    [["mish", "--out", "svg"], `plot: --out must end in .svg or .png, got "svg"`],
    [
      ["mish", "--out", "a.svg", "--from", "2", "--to", "1"],
      "plot: --from must be less than --to, got 2 and 1",
    ],
    [["mish", "--out", "a.svg", "--from", "6"], "plot: --from must be less than --to, got 6 and 6"],
    [["mish", "--out", "a.svg", "--to", "far"], `--to must be a number, got "far"`],
    [["mihs", "--out", "a.svg"], `unknown activation "mihs"; did you mean mish?`],
    [["swish:gamma=1", "--out", "a.svg"], `swish: unknown parameter "gamma"; it has beta`],
    [["isru:alpha=0", "--out", "a.svg"], "isru: alpha must be > 0, got 0"],
    [["swish:", "--out", "a.svg"], `swish: a parameter must be given as NAME=NUMBER, got ""`],
    [["frelu", "--out", "a.svg"], "frelu has no curve: besides x it takes another input (condition)"],
    [
      ["softExponential:alpha=-1", "--to", "-2", "--out", "a.svg"],
      "plot: nothing to draw: Soft Exponential (α = −1) is undefined everywhere from -6 to -2",
    ],
    [["--out", "a.svg"], "missing required argument 'function'"],
  ])("refuses %j", async (argv, message) => {
    expect(await invoke(["plot", ...argv])).toEqual({ code: 1, stdout: "", stderr: `echoai: ${message}\n` });
  });

  test("leaves no part of a file behind when it cannot write", async () => {
    await mkdir(place("taken.svg"));
    const before = await readdir(place());
    for (const file of [place("taken.svg"), place("missing/a.png")]) {
      const { code, stdout, stderr } = await invoke(["plot", "mish", "--out", file]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(/^echoai: cannot write [^\n]+\n$/);
    }
    expect(await readdir(place())).toEqual(before);
  });
});
