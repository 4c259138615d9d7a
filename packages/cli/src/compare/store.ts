import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "../errors.ts";
import { writeWhole } from "../files.ts";
import type { Run } from "./training/run.ts";

/** All that a run's outcome depends on, besides its activation and seed: runs with different ones do not mix. */
export type Conditions = Readonly<Record<string, string | number>>;

export const resultsFile = "results.json";
export const reportFile = "report.html";
/** Holds the finished runs until all are done. */
export const unfinishedFile = "unfinished.json";

interface Stored {
  readonly conditions: Conditions;
  /** The formula of each activation when it was trained. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly runs: readonly Run[];
}

/** The finished runs of a comparison, kept in its directory as each of them ends. */
export interface Store {
  readonly runs: readonly Run[];
  add(run: Run): Promise<void>;
  /** To be called when the results are written: what was kept for resuming is no longer needed. */
  finish(): Promise<void>;
}

/**
 * Opens the store of a directory: empty, or with what is there already when resuming.
 * @throws UserError when what is there was made under other conditions or cannot be read.
 */
export async function openStore(
  directory: string,
  conditions: Conditions,
  formulas: Readonly<Record<string, string>>,
  resume: boolean,
): Promise<Store> {
  const runs = resume ? await finished(directory, conditions, formulas) : [];
  const path = join(directory, unfinishedFile);
  let writing = Promise.resolve();
  return {
    runs,
    add(run) {
      runs.push(run);
      // One after the other: two writers would race for the same file.
      writing = writing.then(() =>
        writeWhole(path, JSON.stringify({ conditions, formulas, runs } satisfies Stored)),
      );
      return writing;
    },
    async finish() {
      await writing;
      await rm(path, { force: true });
    },
  };
}

/** How many finished runs of an interrupted comparison the directory holds. */
export async function countUnfinished(directory: string): Promise<number> {
  try {
    return (await read(join(directory, unfinishedFile)))?.runs.length ?? 0;
  } catch {
    return 0;
  }
}

async function finished(
  directory: string,
  conditions: Conditions,
  formulas: Readonly<Record<string, string>>,
): Promise<Run[]> {
  const runs = new Map<string, Run>();
  for (const name of [resultsFile, unfinishedFile]) {
    const path = join(directory, name);
    const stored = await read(path);
    if (stored === undefined) continue;
    for (const [key, value] of Object.entries(conditions)) {
      if (isDeepStrictEqual(stored.conditions[key], value)) continue;
      throw new UserError(
        `--resume: ${path} was made with ${key} ${stored.conditions[key]}, now it is ${value}; use another --out or leave out --resume`,
      );
    }
    for (const run of stored.runs) {
      const formula = formulas[run.activation];
      if (formula !== undefined && formula !== stored.formulas[run.activation]) {
        throw new UserError(
          `--resume: ${path} was made with another formula of ${run.activation}; use another --out or leave out --resume`,
        );
      }
      runs.set(`${run.activation} ${run.seed}`, run);
    }
  }
  return [...runs.values()];
}

async function read(path: string): Promise<Stored | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return undefined;
  }
  try {
    const stored: Partial<Stored> = JSON.parse(text);
    const { conditions, formulas, runs } = stored;
    if (conditions && formulas && Array.isArray(runs)) return { conditions, formulas, runs };
  } catch {
    // Reported below, like JSON of another shape.
  }
  throw new UserError(`--resume: ${path} is damaged; delete it or leave out --resume`);
}
