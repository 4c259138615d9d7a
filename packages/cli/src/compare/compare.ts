import { createHash } from "node:crypto";
import { join } from "node:path";
import { activations, isOwn, resolveActivation, writtenFormulas } from "../catalogue.ts";
import type { Dataset } from "../data/dataset.ts";
import { loadData } from "../data/load.ts";
import { UserError } from "../errors.ts";
import { writeWhole } from "../files.ts";
import { type Output, wantsColour } from "../terminal/output.ts";
import { prepareDirectory } from "./directory.ts";
import { trainAll } from "./pool.ts";
import { createProgress } from "./progress.ts";
import { renderReport } from "./report/report.ts";
import { formulasOf, gatherResults } from "./results.ts";
import { type Options, readSettings, type Settings, select } from "./settings.ts";
import {
  type Conditions,
  countUnfinished,
  openStore,
  reportFile,
  resultsFile,
  type Store,
  unfinishedFile,
} from "./store.ts";
import { table } from "./table.ts";
import { createNetwork } from "./training/network.ts";
import { versions } from "./versions.ts";
import type { Task } from "./worker.ts";

/** The user stopped the comparison; what had finished by then is kept. */
export class Interrupted extends UserError {}

/**
 * Trains every chosen activation from every seed, and writes what came out: a table to stdout, results and report to the
 * directory. `modules` are the files of the user's own activations, which every worker loads for itself.
 * @throws UserError for what the user can put right; Interrupted when `signal` aborts.
 */
export async function compare(
  names: readonly string[],
  options: Options,
  modules: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const settings = readSettings(options);
  const own = Object.values(activations()).filter(isOwn);
  const selection = select(names, own, { ...settings, baseline: options.baseline }, resolveActivation);
  const dataset = await loadData(settings.data, settings);
  if (settings.batch > dataset.train.count) {
    throw new UserError(
      `--batch must be at most the ${dataset.train.count} training images, got ${settings.batch}`,
    );
  }
  await prepareDirectory(settings.out);
  const conditions = conditionsOf(settings, dataset);
  const store = await openStore(settings.out, conditions, formulasOf(selection.activations), settings.resume);
  for (const name of selection.skipped) output.stderr.write(`${name} left out: it needs --model cnn\n`);
  if (!settings.resume) await mentionUnfinished(settings.out, output);

  const tasks = selection.activations.flatMap(({ definition }) =>
    Array.from(
      { length: settings.seeds },
      (_, index): Task => ({ activation: definition.name, seed: index + 1 }),
    ),
  );
  await train(tasks, store, settings, dataset, modules, output, signal);
  if (signal.aborted) {
    const kept = tasks.filter((task) => isFinished(task, store)).length;
    throw new Interrupted(
      `interrupted; ${kept} of ${tasks.length} runs are finished and kept in ${settings.out}`,
    );
  }

  const results = gatherResults(
    {
      versions: versions(settings.engine),
      conditions,
      dataset,
      network: createNetwork(settings.model, dataset).description,
      baseline: selection.baseline.definition.name,
      seeds: settings.seeds,
      activations: selection.activations,
      runs: store.runs,
    },
    new Date(),
  );
  const report = renderReport(results, selection.activations);
  await writeWhole(join(settings.out, resultsFile), `${JSON.stringify(results, undefined, 1)}\n`);
  await writeWhole(join(settings.out, reportFile), report);
  await store.finish();
  const colour = wantsColour(output.stdout);
  output.stdout.write(
    `${table(results.summary, results.baseline, colour)}\n\n${results.verdict}\n\n` +
      `Report: ${join(settings.out, reportFile)}   Data: ${join(settings.out, resultsFile)}\n`,
  );
}

async function train(
  tasks: readonly Task[],
  store: Store,
  settings: Settings,
  dataset: Dataset,
  modules: readonly string[],
  output: Output,
  signal: AbortSignal,
): Promise<void> {
  const open = tasks.filter((task) => !isFinished(task, store));
  if (open.length < tasks.length) {
    output.stderr.write(`${tasks.length - open.length} of ${tasks.length} runs are finished already\n`);
  }
  const progress = createProgress(output.stderr, open.length * settings.epochs);
  const { engine, model, epochs, batch, learningRate } = settings;
  try {
    await trainAll(
      open,
      {
        dataset,
        settings: { engine, model, epochs, batch, learningRate },
        with: modules,
        formulas: writtenFormulas(),
      },
      settings.workers,
      signal,
      { onEpoch: progress.advance, onRun: store.add },
    );
  } finally {
    progress.stop();
  }
}

function isFinished({ activation, seed }: Task, { runs }: Store): boolean {
  return runs.some((run) => run.activation === activation && run.seed === seed);
}

async function mentionUnfinished(directory: string, output: Output): Promise<void> {
  const count = await countUnfinished(directory);
  if (count === 0) return;
  output.stderr.write(
    `${join(directory, unfinishedFile)} holds ${count} runs of an interrupted comparison; starting afresh (--resume would go on with them)\n`,
  );
}

function conditionsOf(settings: Settings, dataset: Dataset): Conditions {
  const { train, test } = dataset;
  const hash = createHash("sha256");
  for (const { pixels, labels } of [train, test]) hash.update(pixels).update(labels);
  return {
    "echoai-cli": versions(settings.engine)["echoai-cli"] as string,
    data: dataset.name,
    "data checksum": hash.digest("hex").slice(0, 16),
    "train samples": train.count,
    "test samples": test.count,
    engine: settings.engine,
    model: settings.model,
    epochs: settings.epochs,
    batch: settings.batch,
    "learning rate": settings.learningRate,
  };
}
