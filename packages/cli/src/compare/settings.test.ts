import { defineActivation } from "echoai";
import { catalogue } from "echoai/catalogue";
import { add } from "echoai/expression";
import { describe, expect, test } from "vitest";
import { resolveActivation } from "../catalogue.ts";
import { UserError } from "../errors.ts";
import { defaultNames, type Options, readSettings, select } from "./settings.ts";

const options: Options = {
  data: "digits",
  engine: "jax",
  model: "cnn",
  baseline: "relu",
  seeds: "5",
  epochs: "6",
  batch: "32",
  learningRate: "0.01",
  out: "results",
  workers: "2",
};

describe("readSettings", () => {
  test("reads numbers", () => {
    expect(
      readSettings({ ...options, learningRate: "1e-3", trainSamples: "100", resume: true }),
    ).toMatchObject({
      seeds: 5,
      learningRate: 0.001,
      trainSamples: 100,
      testSamples: undefined,
      resume: true,
    });
  });

  test.each<[keyof Options, string, string]>([
    ["seeds", "0", '--seeds must be a whole number from 1 to 1000000, got "0"'],
    ["epochs", "-1", '--epochs must be a whole number from 1 to 1000000, got "-1"'],
    ["batch", "x", '--batch must be a whole number from 1 to 1000000, got "x"'],
    ["batch", "1.5", '--batch must be a whole number from 1 to 1000000, got "1.5"'],
    ["workers", "", '--workers must be a whole number from 1 to 1000000, got ""'],
    ["trainSamples", "1e9", '--train-samples must be a whole number from 1 to 1000000, got "1e9"'],
    ["learningRate", "0", '--learning-rate must be a number above 0, got "0"'],
    ["learningRate", "Infinity", '--learning-rate must be a number above 0, got "Infinity"'],
    ["learningRate", " ", '--learning-rate must be a number above 0, got " "'],
    ["engine", "torch", '--engine must be jax or tfjs, got "torch"'],
    ["model", "rnn", '--model must be cnn or mlp, got "rnn"'],
  ])("refuses %s %j", (name, value, message) => {
    expect(() => readSettings({ ...options, [name]: value })).toThrow(new UserError(message));
  });
});

describe("select", () => {
  const choose = (names: string[], given: Partial<Parameters<typeof select>[2]> = {}, own = [] as never[]) =>
    select(names, own, { baseline: "relu", model: "cnn", ...given }, resolveActivation);
  const namesOf = ({ activations }: ReturnType<typeof choose>) =>
    activations.map(({ definition }) => definition.name);

  test("takes the default ones and the user's own", () => {
    expect(namesOf(choose([]))).toEqual(defaultNames);
    const own = defineActivation({ name: "own", formula: (x) => x });
    expect(namesOf(choose([], {}, [own] as never[]))).toEqual([...defaultNames, "own"]);
  });

  test("takes names and aliases once, and the baseline in any case", () => {
    expect(namesOf(choose(["mish", "e-swish", "eSwish"]))).toEqual(["relu", "mish", "eSwish"]);
    expect(namesOf(choose(["relu", "mish"], { baseline: "Mish" }))).toEqual(["mish", "relu"]);
  });

  test("leaves FReLU out of a network without images, unless it was asked for", () => {
    const { activations, skipped } = choose([], { model: "mlp" });
    expect(skipped).toEqual(["frelu"]);
    expect(activations).not.toContain(catalogue.frelu);
    expect(() => choose(["frelu"], { model: "mlp" })).toThrow("use --model cnn");
    expect(() => choose([], { model: "mlp", baseline: "frelu" })).toThrow("use --model cnn");
  });

  test("refuses unknown names, and functions of more than x", () => {
    expect(() => choose(["mihs"])).toThrow('unknown activation "mihs"; did you mean mish?');
    expect(() => choose([], { baseline: "rleu" })).toThrow('unknown activation "rleu"');
    const gated = defineActivation({
      name: "gated",
      inputs: ["gate"],
      formula: (x, { gate }) => add(x, gate),
    });
    expect(() => choose([], {}, [gated] as never[])).toThrow(
      "gated can't be compared: besides x it takes gate",
    );
  });
});
