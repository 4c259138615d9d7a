import { catalogue, gatedCatalogue, vectorCatalogue } from "echoai/catalogue";
import { expect, test } from "vitest";
import { invoke } from "../testing/invoke.ts";
import { writeOwnModule } from "../testing/ownModule.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";

const place = temporaryDirectory();
const all = { ...catalogue, ...gatedCatalogue, ...vectorCatalogue };

test("names every activation with title, year, parameters and summary", async () => {
  const { code, stdout, stderr } = await invoke(["list"]);
  const words = stdout.replace(/\s+/g, " ");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  for (const { definition } of Object.values(all)) {
    expect(stdout).toMatch(new RegExp(`^${definition.name} +${definition.paper.year} `, "m"));
    expect(words).toContain(definition.summary);
  }
  expect(stdout).toMatch(/^eSwish +2018 +E-Swish\n.*\n +beta=1.735$/m);
  expect(stdout).toMatch(/^srelu +2015 +SReLU\n(.*\n)+? +tr=1 ar=0.25 tl=-1 al=0.1$/m);
});

test.each([60, 80, 100, 300])("fits a terminal of %i columns", async (columns) => {
  const { stdout } = await invoke(["list"], columns);
  // In the narrowest one the last column has its words below one another.
  const least = columns === 60 ? 70 : columns;
  for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(least);
});

test("sorts by name, whatever the case, the user's own before Echo's", async () => {
  const { stdout } = await invoke(["--with", await writeOwnModule(place()), "list"]);
  const names = [...stdout.matchAll(/^([a-z]\w*) /gim)].map(([, name = ""]) => name).slice(1);
  const [first, ...others] = names;
  expect(first).toBe("gated");
  expect(others).toEqual([...others].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase())));
  expect(others.length).toBe(Object.keys(all).length);
});

test("prints everything as JSON", async () => {
  const { stdout } = await invoke(["list", "--json"]);
  const listed: { name: string }[] = JSON.parse(stdout);
  expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(all).sort());
  expect(listed.find(({ name }) => name === "isru")).toEqual({
    name: "isru",
    title: "ISRU",
    aliases: [],
    summary: expect.stringContaining("sigmoid"),
    paper: expect.objectContaining({ year: 2017, arxiv: "1710.09967" }),
    evidence: "paper",
    parameters: [{ name: "alpha", default: 1, domain: "> 0", trainable: false, summary: expect.any(String) }],
    inputs: [],
    kind: "elementwise",
    family: "sigmoidal",
    peers: [],
  });
  expect(listed.find(({ name }) => name === "softmax")).toMatchObject({ kind: "vector", inputs: [] });
  expect(listed.find(({ name }) => name === "swiglu")).toMatchObject({ kind: "gated", inputs: ["gate"] });
});

const namesListed = async (...words: string[]): Promise<string[]> => {
  const { stdout } = await invoke(["list", "--json", ...words]);
  return (JSON.parse(stdout) as { name: string }[]).map(({ name }) => name);
};

test("lists what has all of the words", async () => {
  expect(await namesListed("misra")).toEqual(["hardMish", "mish"]);
  expect(await namesListed("pelu", "shift")).toEqual(["pShELU", "pSvELU"]);
  expect(await namesListed("GELU", "--peer", "Hugging Face")).toContain("geluClipped");
});

test("lists by family, peer, kind, year and trained parameters", async () => {
  expect(await namesListed("--family", "bell")).toContain("gaussian");
  expect(await namesListed("--peer", "TensorFlow Addons")).toEqual(
    expect.arrayContaining(["lisht", "mish", "snake", "tlu"]),
  );
  expect(await namesListed("--kind", "gated")).toEqual(Object.keys(gatedCatalogue).sort());
  const recent = await namesListed("--year", "2025-");
  expect(recent).toContain("dyT");
  expect(recent).not.toContain("mish");
  expect(await namesListed("--year", "2017-2018", "swish")).toContain("eSwish");
  const trained = await namesListed("--trainable");
  expect(trained).toContain("prelu");
  expect(trained).not.toContain("relu");
});

test.each([
  [["--family", "cubes"], /--family/],
  [["--year", "soon"], /must be a year/],
  [
    ["nothing-like-this"],
    /^echoai: list: no function fits; `echoai list` without words and options lists all\n$/,
  ],
])("refuses %j", async (words, message) => {
  const { code, stdout, stderr } = await invoke(["list", ...words]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(message);
});
