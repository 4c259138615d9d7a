import { describe, expect, test } from "vitest";
import { resolveActivation } from "../../catalogue.ts";
import { engines } from "./engines.ts";
import { createNetwork } from "./network.ts";
import { engineNames } from "./settings.ts";
import { startsOf } from "./start.ts";

const relu = resolveActivation("relu");

describe.each(engineNames)("createNetwork, in %s", (engine) => {
  test.each([
    ["cnn", 4, 4],
    ["cnn", 8, 8],
    ["cnn", 7, 15],
    ["cnn", 16, 16],
    ["cnn", 28, 28],
    ["cnn", 29, 17],
    ["mlp", 5, 9],
  ] as const)("the %s takes images of %i x %i pixels", async (model, width, height) => {
    const network = createNetwork(model, { width, height, classes: 3 });
    const createLearner = await engines[engine].load();
    const learner = await createLearner(relu, network);
    learner.begin(startsOf(network, relu, 1));
    const logits = learner.logits(new Float32Array(2 * width * height).fill(1), 2);
    expect(logits).toHaveLength(2 * 3);
    expect([...logits].every(Number.isFinite)).toBe(true);
    learner.end();
    learner.dispose();
  });
});
