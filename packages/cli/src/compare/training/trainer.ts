import { jit, nn, numpy as np, tree, valueAndGrad } from "@jax-js/jax";
import type { Activation } from "echoai";
import type { Dataset } from "../../data/dataset.ts";
import { createRandom } from "../../data/random.ts";
import { adam, initialMoments, type Moments, schedule } from "./adam.ts";
import { type Batch, batches, inOrder } from "./batches.ts";
import type { Arrays } from "./jaxTypes.ts";
import { createNetwork } from "./network.ts";
import { finiteOrNull, type LearnedParameter, type Run } from "./run.ts";
import { argmax, crossEntropy } from "./scores.ts";
import type { TrainingSettings } from "./settings.ts";
import { createSite } from "./site.ts";

/** Trains one activation's network from as many seeds as asked; what is compiled serves them all. */
export interface Trainer {
  run(seed: number, onEpoch?: (epoch: number) => void): Run;
  dispose(): void;
}

/** What learns: the network's weights, and what each activation has of its own. */
type Trained = { weights: Arrays; sites: Arrays[] };

/** Test images are tried so many at a time, or a little fewer so that the last batch is as large as the others. */
const mostTestImages = 256;
/** The first steps compile and warm up; they are not timed. */
const untimedSteps = 3;

export function createTrainer(activation: Activation, dataset: Dataset, settings: TrainingSettings): Trainer {
  const { width, height, classes } = dataset;
  const { batch, epochs, learningRate } = settings;
  const testBatch = Math.ceil(dataset.test.count / Math.ceil(dataset.test.count / mostTestImages));
  const network = createNetwork(settings.model, dataset);
  const sites = network.siteFeatures.map((features) => createSite(activation, features));

  const forward = (
    trained: Trained,
    states: Arrays[],
    images: np.Array,
    training: boolean,
  ): [np.Array, Arrays[]] => {
    const after: Arrays[] = [];
    const logits = network.logits(trained.weights, images, (x, index) => {
      const site = sites[index] as (typeof sites)[number];
      const [y, state] = site.apply(trained.sites[index] as Arrays, states[index] as Arrays, x, training);
      after.push(state);
      return y;
    });
    return [logits, after];
  };
  const loss = (
    trained: Trained,
    states: Arrays[],
    images: np.Array,
    labels: np.Array,
  ): [np.Array, Arrays[]] => {
    const [logits, after] = forward(trained, states, images, true);
    return [
      nn
        .logSoftmax(logits)
        .mul(labels)
        .sum()
        .mul(-1 / batch),
      after,
    ];
  };
  const step = jit(
    (
      trained: Trained,
      moments: Moments<Trained>,
      states: Arrays[],
      scheduled: np.Array,
      images: np.Array,
      labels: np.Array,
    ) => {
      const [[value, after], gradient] = valueAndGrad(loss, { hasAux: true })(
        tree.ref(trained),
        states,
        images,
        labels,
      );
      return [value, ...adam(trained, moments, gradient as Trained, scheduled), after] as [
        np.Array,
        Trained,
        Moments<Trained>,
        Arrays[],
      ];
    },
  );
  const logitsOf = jit((trained: Trained, states: Arrays[], images: np.Array) => {
    const [logits, after] = forward(trained, states, images, false);
    tree.dispose(after);
    return logits;
  });

  const imageArray = ({ images }: Batch, count: number) =>
    np.array(images).reshape([count, height, width, 1]);

  const test = (trained: Trained, states: Arrays[]): { accuracy: number; loss: number } => {
    let [right, sum, seen] = [0, 0, 0];
    for (const images of inOrder(dataset.test, testBatch, classes)) {
      const logits = logitsOf(tree.ref(trained), tree.ref(states), imageArray(images, testBatch)).dataSync();
      const count = Math.min(testBatch, dataset.test.count - seen);
      for (let image = 0; image < count; image++) {
        const scores = logits.subarray(image * classes, (image + 1) * classes) as Float32Array;
        const label = dataset.test.labels[seen + image] as number;
        right += argmax(scores) === label ? 1 : 0;
        sum += crossEntropy(scores, label);
      }
      seen += count;
    }
    return { accuracy: right / seen, loss: sum / seen };
  };

  const run = (seed: number, onEpoch: (epoch: number) => void = () => {}): Run => {
    const order = createRandom(seed, "batches");
    const weights = network.initialise(createRandom(seed, "weights"));
    const initial = sites.map((site, index) => site.initialise(seed * sites.length + index));
    let trained: Trained = { weights, sites: initial.map((site) => site.trained) };
    let states = initial.map((site) => site.state);
    let moments = initialMoments(trained);
    const start = trained.sites.map(read);
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
      for (const images of batches(dataset.train, batch, classes, order)) {
        const [x, y] = [imageArray(images, batch), np.array(images.labels).reshape([batch, classes])];
        const scheduled = schedule(steps + 1, learningRate * cosine(steps / total));
        const before = performance.now();
        let value: np.Array;
        [value, trained, moments, states] = step(trained, moments, states, scheduled, x, y);
        sum += value.js() as number;
        if (steps >= untimedSteps) times.push(performance.now() - before);
        count++;
        steps++;
      }
      tested = test(trained, states);
      diverged = !Number.isFinite(sum);
      curve.trainLoss.push(finiteOrNull(sum / count));
      curve.testLoss.push(finiteOrNull(tested.loss));
      curve.testAccuracy.push(tested.accuracy);
      onEpoch(epoch);
    }
    const end = trained.sites.map(read);
    tree.dispose([trained, moments, states] as tree.JsTree<np.Array>);
    return {
      activation: activation.definition.name,
      seed,
      accuracy: tested.accuracy,
      loss: finiteOrNull(tested.loss),
      diverged,
      steps,
      stepMilliseconds: median(times),
      curve,
      parameters: start.flatMap((values, index) => learned(index + 1, values, end[index] as typeof values)),
    };
  };

  return {
    run,
    dispose: () => {
      step.dispose();
      logitsOf.dispose();
    },
  };
}

type Values = Record<string, readonly (number | null)[]>;

function read(arrays: Arrays): Values {
  return Object.fromEntries(
    Object.entries(arrays).map(([name, array]) => [
      name,
      Array.from(array.ref.dataSync() as Float32Array, finiteOrNull),
    ]),
  );
}

function learned(site: number, start: Values, end: Values): LearnedParameter[] {
  return Object.keys(start).map((name) => ({ site, name, start: start[name] ?? [], end: end[name] ?? [] }));
}

/** From 1 down to 0: half a cosine (Loshchilov & Hutter 2017, arXiv 1608.03983). */
function cosine(progress: number): number {
  return (1 + Math.cos(Math.PI * progress)) / 2;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
