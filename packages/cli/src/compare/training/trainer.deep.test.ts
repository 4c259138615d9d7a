import { type Activation, defineActivation } from "echoai";
import { max } from "echoai/expression";
import { afterEach, describe, expect, test, vi } from "vitest";
import { resolveActivation } from "../../catalogue.ts";
import { loadData } from "../../data/load.ts";
import type { Run } from "./run.ts";
import { engineNames, type TrainingSettings } from "./settings.ts";
import { tf } from "./tfjs/tf.ts";
import { createTrainer } from "./trainer.ts";

const dataset = await loadData("digits", { trainSamples: 192, testSamples: 60 });
const common = { model: "cnn", epochs: 2, batch: 32, learningRate: 0.01 } as const;

async function trainWith(settings: TrainingSettings, activation: Activation, seed = 1) {
  const trainer = await createTrainer(activation, dataset, settings);
  try {
    return trainer.run(seed);
  } finally {
    trainer.dispose();
  }
}

/** jax-js keeps its arrays in one memory; when some are left behind, it has to grow. */
const memory = (globalThis as unknown as { WebAssembly: { Memory: { prototype: { grow(): number } } } })
  .WebAssembly.Memory;

/** All but the time that it took. */
const outcome = ({ stepMilliseconds: _, ...rest }: Run) => rest;

describe.each(engineNames)("createTrainer, with %s", (engine) => {
  const settings: TrainingSettings = { ...common, engine };
  const train = (activation: Activation, seed = 1, given: Partial<TrainingSettings> = {}) =>
    trainWith({ ...settings, ...given }, activation, seed);

  test.each(["cnn", "mlp"] as const)("lowers the loss of the %s and learns something", async (model) => {
    const run = await train(resolveActivation("mish"), 1, { model });
    const [first, second] = run.curve.trainLoss as [number, number];
    expect(second).toBeLessThan(0.7 * first);
    expect(run.accuracy).toBeGreaterThan(0.5);
    expect(run).toMatchObject({ activation: "mish", seed: 1, steps: 12, diverged: false, parameters: [] });
    expect(run.curve.testAccuracy).toHaveLength(2);
    expect(run.loss).toBe(run.curve.testLoss[1]);
    expect(run.stepMilliseconds).toBeGreaterThan(0);
  });

  test("gives the same run for the same seed, compiled anew or not, and another for another", async () => {
    const trainer = await createTrainer(resolveActivation("relu"), dataset, settings);
    const runs = [trainer.run(1), trainer.run(2), trainer.run(1)].map(outcome);
    trainer.dispose();
    expect(runs[2]).toEqual(runs[0]);
    expect(outcome(await train(resolveActivation("relu"), 1))).toEqual(runs[0]);
    expect(runs[1]?.curve).not.toEqual(runs[0]?.curve);
  });

  test("starts every activation from the same weights, on the same batches", async () => {
    const own = defineActivation({ name: "ownRelu", formula: (x) => max(x, 0) });
    expect((await train(own)).curve).toEqual((await train(resolveActivation("relu"))).curve);
  });

  test("trains what an activation has to learn, at each place", async () => {
    const { parameters } = await train(resolveActivation("swish"));
    expect(parameters.map(({ site, name, start }) => ({ site, name, start }))).toEqual([
      { site: 1, name: "beta", start: [1] },
      { site: 2, name: "beta", start: [1] },
    ]);
    for (const { end } of parameters) expect(end[0]).not.toBeCloseTo(1, 3);
  });

  test("softExponential's alpha leaves its start, 0", async () => {
    const { parameters } = await train(resolveActivation("softExponential"));
    for (const { start, end } of parameters) {
      expect(start).toEqual([0]);
      expect(Math.abs(end[0] ?? 0)).toBeGreaterThan(1e-3);
    }
  });

  test("SReLU learns thresholds and slopes for each feature, FReLU its convolution and normalisation", async () => {
    const sizes = (run: Run) =>
      Object.fromEntries(run.parameters.map(({ site, name, end }) => [`${name}${site}`, end.length]));
    expect(sizes(await train(resolveActivation("srelu")))).toEqual({
      tr1: 8,
      ar1: 8,
      tl1: 8,
      al1: 8,
      tr2: 16,
      ar2: 16,
      tl2: 16,
      al2: 16,
    });
    const frelu = await train(resolveActivation("frelu"));
    expect(sizes(frelu)).toMatchObject({ weight1: 72, bias1: 8, gamma1: 8, beta1: 8, weight2: 144 });
    expect(frelu.accuracy).toBeGreaterThan(0.5);
  });

  test("reports each epoch", async () => {
    const trainer = await createTrainer(resolveActivation("relu"), dataset, settings);
    const epochs: number[] = [];
    trainer.run(1, (epoch) => epochs.push(epoch));
    trainer.dispose();
    expect(epochs).toEqual([1, 2]);
  });

  test("ends a training that breaks down, and says so", async () => {
    const run = await train(resolveActivation("softExponential"), 1, { learningRate: 1e6 });
    expect(run).toMatchObject({ diverged: true, loss: null });
    expect(run.curve.testLoss.at(-1)).toBeNull();
    expect(JSON.parse(JSON.stringify(run))).toEqual(run);
  });
});

const mayLeak = ["relu", "swish", "srelu", "frelu"];

describe("createTrainer", () => {
  afterEach(() => vi.restoreAllMocks());

  test.each(mayLeak)("leaves no array of %s behind in jax-js", async (name) => {
    const trainer = await createTrainer(resolveActivation(name), dataset, { ...common, engine: "jax" });
    trainer.run(1);
    const grow = vi.spyOn(memory.prototype, "grow");
    trainer.run(2);
    trainer.run(3);
    trainer.dispose();
    expect(grow).not.toHaveBeenCalled();
  });

  test.each(mayLeak)("leaves no tensor of %s behind in TensorFlow.js", async (name) => {
    const before = tf.memory().numTensors;
    const trainer = await createTrainer(resolveActivation(name), dataset, { ...common, engine: "tfjs" });
    trainer.run(1);
    const between = tf.memory().numTensors;
    trainer.run(2);
    expect(tf.memory().numTensors).toBe(between);
    trainer.dispose();
    expect(tf.memory().numTensors).toBe(before);
  });
});
