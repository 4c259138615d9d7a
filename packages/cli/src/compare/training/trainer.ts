import type { Activation, Tensors } from "echoai";
import type { Dataset } from "../../data/dataset.ts";
import { createRandom } from "../../data/random.ts";
import { batches, inOrder } from "./batches.ts";
import { engines } from "./engines.ts";
import type { Learner, Values } from "./learner.ts";
import { createNetwork } from "./network.ts";
import { finiteOrNull, type LearnedParameter, type Run } from "./run.ts";
import { argmax, crossEntropy } from "./scores.ts";
import type { TrainingSettings } from "./settings.ts";
import { startsOf } from "./start.ts";

/** Trains one activation's network from as many seeds as asked; what is compiled serves them all. */
export interface Trainer {
  run(seed: number, onEpoch?: (epoch: number) => void): Run;
  dispose(): void;
}

/** Test images are tried so many at a time, or a little fewer so that the last batch is as large as the others. */
const mostTestImages = 256;
/** The first steps compile and warm up; they are not timed. */
const untimedSteps = 3;

export async function createTrainer(
  activation: Activation,
  dataset: Dataset,
  { engine, model, batch, epochs, learningRate }: TrainingSettings,
): Promise<Trainer> {
  const network = createNetwork(model, dataset);
  const createLearner = await engines[engine].load();
  const learner = await createLearner(activation, network);

  const run = (seed: number, onEpoch: (epoch: number) => void = () => {}): Run => {
    const order = createRandom(seed, "batches");
    const starts = startsOf(network, activation, seed);
    const start = starts.map(({ trained }) => valuesOf(trained));
    learner.begin(starts);
    const times: number[] = [];
    const curve = {
      trainLoss: [] as (number | null)[],
      testLoss: [] as (number | null)[],
      testAccuracy: [] as number[],
    };
    const total = epochs * Math.floor(dataset.train.count / batch);
    let [steps, diverged, tested] = [0, false, { accuracy: 0, loss: Number.NaN }];
    for (let epoch = 1; epoch <= epochs && !diverged; epoch++) {
      let [sum, count] = [0, 0];
      for (const images of batches(dataset.train, batch, dataset.classes, order)) {
        const before = performance.now();
        sum += learner.step(images, learningRate * cosine(steps / total));
        if (steps >= untimedSteps) times.push(performance.now() - before);
        count++;
        steps++;
      }
      tested = test(learner, dataset);
      diverged = !Number.isFinite(sum);
      curve.trainLoss.push(finiteOrNull(sum / count));
      curve.testLoss.push(finiteOrNull(tested.loss));
      curve.testAccuracy.push(tested.accuracy);
      onEpoch(epoch);
    }
    const end = learner.trained();
    learner.end();
    const sites = network.layers.flatMap(({ kind }, index) => (kind === "activation" ? [index] : []));
    return {
      activation: activation.definition.name,
      seed,
      accuracy: tested.accuracy,
      loss: finiteOrNull(tested.loss),
      diverged,
      steps,
      stepMilliseconds: median(times),
      curve,
      parameters: sites.flatMap((layer, site) =>
        learned(site + 1, start[layer] as Values, end[layer] as Values),
      ),
    };
  };

  return { run, dispose: learner.dispose };
}

function test(learner: Learner, { test, classes }: Dataset): { accuracy: number; loss: number } {
  const size = Math.ceil(test.count / Math.ceil(test.count / mostTestImages));
  let [right, sum, seen] = [0, 0, 0];
  for (const { images } of inOrder(test, size, classes)) {
    const logits = learner.logits(images, size);
    const count = Math.min(size, test.count - seen);
    for (let image = 0; image < count; image++) {
      const scores = logits.subarray(image * classes, (image + 1) * classes);
      const label = test.labels[seen + image] as number;
      right += argmax(scores) === label ? 1 : 0;
      sum += crossEntropy(scores, label);
    }
    seen += count;
  }
  return { accuracy: right / seen, loss: sum / seen };
}

const valuesOf = (tensors: Tensors): Values =>
  Object.fromEntries(Object.entries(tensors).map(([name, { data }]) => [name, Float32Array.from(data)]));

function learned(site: number, start: Values, end: Values): LearnedParameter[] {
  const written = (values: Float32Array = new Float32Array()) => Array.from(values, finiteOrNull);
  return Object.keys(start).map((name) => ({
    site,
    name,
    start: written(start[name]),
    end: written(end[name]),
  }));
}

/** From 1 down to 0: half a cosine (Loshchilov & Hutter 2017, arXiv 1608.03983). */
function cosine(progress: number): number {
  return (1 + Math.cos(Math.PI * progress)) / 2;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
