import { expect, test } from "vitest";
import { resolveActivation } from "../../catalogue.ts";
import { loadData } from "../../data/load.ts";
import { createRandom } from "../../data/random.ts";
import { batches } from "./batches.ts";
import { engines } from "./engines.ts";
import { createNetwork } from "./network.ts";
import { type EngineName, engineNames, type Model } from "./settings.ts";
import { startsOf } from "./start.ts";

const dataset = await loadData("digits", { trainSamples: 192, testSamples: 60 });

/** The losses of twelve steps, and the trained values after them. */
async function train(engine: EngineName, name: string, model: Model) {
  const activation = resolveActivation(name);
  const network = createNetwork(model, dataset);
  const createLearner = await engines[engine].load();
  const learner = await createLearner(activation, network);
  learner.begin(startsOf(network, activation, 1));
  const order = createRandom(1, "batches");
  const losses = [1, 2].flatMap(() =>
    [...batches(dataset.train, 32, dataset.classes, order)].map((batch) => learner.step(batch, 0.01)),
  );
  const trained = learner.trained();
  learner.end();
  learner.dispose();
  return { losses, trained };
}

// Measured: 9e-7 after one step or two, 2e-5 after twelve, by which time the loss has halved.
test.each<[string, Model]>([
  ["relu", "cnn"],
  ["mish", "cnn"],
  ["swish", "cnn"],
  ["srelu", "cnn"],
  ["frelu", "cnn"],
  ["mish", "mlp"],
  ["srelu", "mlp"],
  ["softExponential", "mlp"],
])("%s, in the %s, has the same losses in every engine", async (name, model) => {
  const [first, ...others] = await Promise.all(engineNames.map((engine) => train(engine, name, model)));
  const { losses, trained } = first as NonNullable<typeof first>;
  for (const other of others) {
    expect(other.losses).toHaveLength(losses.length);
    losses.forEach((loss, step) => {
      const difference = Math.abs((other.losses[step] as number) / loss - 1);
      expect(difference, `step ${step + 1}`).toBeLessThan(step < 2 ? 5e-6 : 1e-4);
    });
    expect(other.trained.map(Object.keys)).toEqual(trained.map(Object.keys));
  }
});
