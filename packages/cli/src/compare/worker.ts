import { parentPort } from "node:worker_threads";
import { workerData } from "piscina";
import { activations, registerModules, resolveActivation } from "../catalogue.ts";
import type { Dataset } from "../data/dataset.ts";
import type { Run } from "./training/run.ts";
import type { TrainingSettings } from "./training/settings.ts";
import { createTrainer, type Trainer } from "./training/trainer.ts";

/** What all runs of a comparison share. */
export interface Job {
  readonly dataset: Dataset;
  readonly settings: TrainingSettings;
  /** Modules of the user's own activations. */
  readonly with: readonly string[];
  /** Formulas that were given as text. */
  readonly formulas: readonly string[];
}

export interface Task {
  readonly activation: string;
  readonly seed: number;
}

const job: Job = workerData;
await registerModules(job.with);
for (const text of job.formulas) resolveActivation(text);

let current: { readonly activation: string; readonly trainer: Trainer } | undefined;

/** Runs in a worker thread. The trainer stays for the next seed of the same activation. */
export default async function train({ activation, seed }: Task): Promise<Run> {
  if (current?.activation !== activation) {
    current?.trainer.dispose();
    current = undefined;
    const found = activations()[activation];
    if (found === undefined) throw new Error(`no activation ${activation}`);
    current = { activation, trainer: await createTrainer(found, job.dataset, job.settings) };
  }
  return current.trainer.run(seed, () => parentPort?.postMessage("epoch"));
}
