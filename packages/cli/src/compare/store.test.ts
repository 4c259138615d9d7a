import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { finishedRun } from "../testing/runs.ts";
import { temporaryDirectory } from "../testing/temporaryDirectory.ts";
import { countUnfinished, openStore, resultsFile, unfinishedFile } from "./store.ts";

const path = temporaryDirectory();
const conditions = { data: "digits", epochs: 3 };
const formulas = { relu: "max(0, x)", mish: "x tanh(softplus(x))" };

async function directory(name: string): Promise<string> {
  await mkdir(path(name));
  return path(name);
}

describe("openStore", () => {
  test("keeps each finished run at once, and finds them again", async () => {
    const where = await directory("kept");
    const store = await openStore(where, conditions, formulas, false);
    await Promise.all([store.add(finishedRun("relu", 1, 0.9)), store.add(finishedRun("mish", 1, 0.95))]);
    expect(await countUnfinished(where)).toBe(2);
    expect(await readdir(where)).toEqual([unfinishedFile]);

    const resumed = await openStore(where, conditions, formulas, true);
    expect(resumed.runs).toEqual([finishedRun("relu", 1, 0.9), finishedRun("mish", 1, 0.95)]);
    await resumed.add(finishedRun("relu", 2, 0.91));
    expect((await openStore(where, conditions, formulas, true)).runs).toHaveLength(3);

    await resumed.finish();
    expect(await readdir(where)).toEqual([]);
    expect(await countUnfinished(where)).toBe(0);
  });

  test("starts afresh without --resume, and where there is nothing", async () => {
    const where = await directory("fresh");
    expect((await openStore(where, conditions, formulas, true)).runs).toEqual([]);
    await (await openStore(where, conditions, formulas, false)).add(finishedRun("relu", 1, 0.9));
    expect((await openStore(where, conditions, formulas, false)).runs).toEqual([]);
  });

  test("goes on from finished results too; what is unfinished is newer", async () => {
    const where = await directory("both");
    const stored = (accuracy: number) =>
      JSON.stringify({ conditions, formulas, runs: [finishedRun("relu", 1, accuracy)] });
    await writeFile(join(where, resultsFile), stored(0.8));
    expect((await openStore(where, conditions, formulas, true)).runs[0]?.accuracy).toBe(0.8);
    await writeFile(join(where, unfinishedFile), stored(0.9));
    const { runs } = await openStore(where, conditions, formulas, true);
    expect(runs.map((run) => run.accuracy)).toEqual([0.9]);
  });

  test("does not mix runs of other conditions or of another formula", async () => {
    const where = await directory("other");
    await (await openStore(where, conditions, formulas, false)).add(finishedRun("relu", 1, 0.9));
    await expect(openStore(where, { ...conditions, epochs: 4 }, formulas, true)).rejects.toThrow(
      "was made with epochs 3, now it is 4; use another --out or leave out --resume",
    );
    await expect(openStore(where, conditions, { relu: "max(x, 0.1 x)" }, true)).rejects.toThrow(
      "was made with another formula of relu",
    );
    const others = await openStore(where, conditions, { mish: formulas.mish }, true);
    expect(others.runs).toHaveLength(1);
  });

  test.each(["{", "[]", "null", '{"runs": 3}'])("refuses a damaged file: %s", async (text) => {
    const where = path(`damaged${text.length}`);
    await mkdir(where, { recursive: true });
    await writeFile(join(where, unfinishedFile), text);
    await expect(openStore(where, conditions, formulas, true)).rejects.toThrow("is damaged; delete it");
    expect(await countUnfinished(where)).toBe(0);
    expect(await readFile(join(where, unfinishedFile), "utf8")).toBe(text);
  });
});
