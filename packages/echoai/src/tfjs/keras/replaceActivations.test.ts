import { beforeAll, describe, expect, it } from "vitest";
import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import { declaredParameters } from "../../activations/vectors.ts";
import { celu } from "../../functions/catalogue.ts";
import { defineActivation } from "../../functions/defineActivation.ts";
import { tf } from "../../testing/tfjs.ts";
import * as echo from "../index.ts";

const { replaceActivations } = echo;

beforeAll(async () => {
  await tf.setBackend("cpu");
});

const of = (model: tf.LayersModel, x: tf.Tensor): number[] => [...(model.predict(x) as tf.Tensor).dataSync()];
const x = () => tf.randomNormal([5, 3], 0, 2, "float32", 1);

/** Dense layers with the activations. */
const network = (...activations: string[]) =>
  tf.sequential({
    layers: activations.map((activation, index) =>
      tf.layers.dense({
        units: 3,
        ...(index === 0 ? { inputShape: [3] } : {}),
        activation: activation as "relu",
        biasInitializer: "randomNormal",
      }),
    ),
  });

it("exchanges what layers have as `activation`, and keeps the weights", async () => {
  const model = network("relu", "tanh", "linear");
  const { model: copy, replaced, left } = await replaceActivations(model, { from: "ReLU", to: "mish" });
  const name = model.layers[0]?.name as string;
  expect(replaced).toEqual([
    {
      name: "relu",
      aliases: expect.any(Array),
      layer: name,
      className: "Dense",
      option: "activation",
      by: "mish",
    },
  ]);
  expect(left).toEqual([]);
  const [kernel, bias] = (model.layers[0] as tf.layers.Layer).getWeights() as [tf.Tensor2D, tf.Tensor];
  const hidden = echo.mish(tf.add(tf.matMul(x() as tf.Tensor2D, kernel), bias));
  const rest = model.layers.slice(1).reduce((value, layer) => layer.apply(value) as tf.Tensor, hidden);
  expect(of(copy, x())).toEqual([...rest.dataSync()]);
  expect(model.layers[0]?.getConfig().activation).toBe("relu");
});

it("replaces a function by itself without a change", async () => {
  for (const activation of ["relu", "tanh", "softplus", "sigmoid", "elu", "selu", "softsign", "swish"]) {
    const model = network(activation, "linear");
    const { model: copy, replaced } = await replaceActivations(model, {
      from: activation,
      to: activation === "swish" ? "silu" : activation,
    });
    expect(replaced).toHaveLength(1);
    const wanted = of(model, x());
    for (const [index, value] of of(copy, x()).entries())
      expect(value).toBeCloseTo(wanted[index] as number, 5);
  }
});

it("exchanges layers that are activations, nested models' and wrappers' too", async () => {
  const inner = tf.sequential({
    name: "inner",
    layers: [
      tf.layers.dense({ units: 3, inputShape: [3], name: "first" }),
      tf.layers.leakyReLU({ alpha: 0.2, name: "leaky" }),
      tf.layers.prelu({ name: "learned", alphaInitializer: "ones" }),
    ],
  });
  const input = tf.input({ shape: [2, 3], name: "in" });
  const each = tf.layers.timeDistributed({ layer: inner, name: "each" }).apply(input);
  const lstm = tf.layers
    .bidirectional({ layer: tf.layers.lstm({ units: 3 }) as tf.RNN, mergeMode: "sum", name: "both" })
    .apply(each) as tf.SymbolicTensor;
  const block = tf.sequential({
    name: "block",
    layers: [
      tf.layers.dense({ units: 3, inputShape: [3], name: "second" }),
      tf.layers.reLU({ name: "relu" }),
    ],
  });
  const sum = tf.layers.add({ name: "sum" }).apply([lstm, block.apply(lstm) as tf.SymbolicTensor]);
  const output = tf.layers.activation({ activation: "tanh", name: "act" }).apply(sum) as tf.SymbolicTensor;
  const model = tf.model({ inputs: input, outputs: output });
  const { model: copy, replaced } = await replaceActivations(model, {
    from: ["leaky-relu", "relu", "tanh"],
    to: echo.swish.definition,
    params: { beta: 1.5 },
  });
  expect(
    replaced.map(({ layer, className, option, name, by }) => [layer, className, option, name, by]),
  ).toEqual([
    ["each/leaky", "LeakyReLU", undefined, "leakyRelu", "swish"],
    ["both", "LSTM", "activation", "tanh", "swish"],
    ["block/relu", "ReLU", undefined, "relu", "swish"],
    ["act", "Activation", undefined, "tanh", "swish"],
  ]);
  expect(copy.getLayer("act").getWeights()[0]?.dataSync()[0]).toBe(1.5);
  const sequences = tf.randomNormal([4, 2, 3], 0, 1, "float32", 2);
  expect(of(copy, sequences)).not.toEqual(of(model, sequences));
  copy.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const before = copy.getLayer("act").getWeights()[0]?.dataSync()[0];
  const targets = tf.ones([4, 3]);
  await copy.trainOnBatch(sequences, targets);
  const tensors = tf.memory().numTensors;
  await copy.trainOnBatch(sequences, targets);
  expect(tf.memory().numTensors).toBe(tensors);
  expect(copy.getLayer("act").getWeights()[0]?.dataSync()[0]).not.toBe(before);
});

it("keeps the weights within nested models and wrappers", async () => {
  const inner = tf.sequential({
    name: "inner",
    layers: [tf.layers.dense({ units: 3, inputShape: [3], name: "d" }), tf.layers.reLU({ name: "r" })],
  });
  const model = tf.sequential({
    layers: [
      tf.layers.timeDistributed({ layer: inner, inputShape: [2, 3], name: "t" }),
      tf.layers.simpleRNN({ units: 3, name: "rnn" }),
      tf.sequential({
        name: "tail",
        layers: [tf.layers.dense({ units: 2, inputShape: [3], activation: "relu", name: "e" })],
      }),
    ],
  });
  const { model: copy } = await replaceActivations(model, { from: "relu", to: "relu" });
  const sequences = tf.randomNormal([4, 2, 3], 0, 1, "float32", 2);
  expect(of(copy, sequences)).toEqual(of(model, sequences));
});

it("puts every function of the catalogue in a layer's place, by a layer of its own name", async () => {
  const model = tf.sequential({ layers: [tf.layers.reLU({ inputShape: [3], name: "r" })] });
  for (const definition of Object.values(catalogue) as Definition[]) {
    // SReLU starts at random.
    if (definition.inputs.length > 0 || definition.name === "srelu") continue;
    const { model: copy } = await replaceActivations(model, { from: "relu", to: definition });
    expect(copy.layers[0]?.getClassName().toLowerCase()).toBe(`echo>${definition.name}`.toLowerCase());
    // Weights are float32, where numbers are float64.
    const weights = Object.entries(declaredParameters(definition)).flatMap(
      ([name, { trainable, default: value }]) =>
        trainable ? [[name, tf.tensor(value as number | number[])]] : [],
    );
    const wanted = echo.tensorActivation(definition)(x(), Object.fromEntries(weights));
    expect(of(copy, x())).toEqual([...wanted.dataSync()]);
    copy.dispose();
  }
});

it("leaves gates unless a function asks for them", async () => {
  const model = tf.sequential({ layers: [tf.layers.lstm({ units: 2, inputShape: [2, 3], name: "lstm" })] });
  const named = await replaceActivations(model, { from: ["hard_sigmoid", "sigmoid"], to: "sigmoid" });
  expect(named.replaced).toEqual([]);
  expect(named.left).toMatchObject([
    {
      layer: "lstm",
      option: "recurrentActivation",
      reason: "it is a recurrent layer's gate, which takes a function for `from`",
    },
  ]);
  const asked = await replaceActivations(model, {
    from: ({ option }) => option === "recurrentActivation",
    to: "hardSigmoid",
  });
  expect(asked.replaced).toHaveLength(1);
  const [layer] = asked.model.layers;
  expect(layer?.getConfig().recurrentActivation).toBe("EchoHardSigmoid");
});

describe("a copy", () => {
  it("is saved and loaded with parameters of an activation, and back again", async () => {
    const { model } = await replaceActivations(network("relu", "linear"), {
      from: "relu",
      to: celu,
      params: { alpha: 2 },
    });
    const again = await tf.models.modelFromJSON({
      modelTopology: JSON.parse(JSON.stringify(model.toJSON(null, false))),
    } as never);
    again.setWeights(model.getWeights());
    expect(of(again, x())).toEqual(of(model, x()));
    const { replaced } = await replaceActivations(again, { from: "celu", to: "relu" });
    expect(replaced).toMatchObject([{ name: "celu", by: "relu", option: "activation" }]);
  });

  it("takes a function of one's own", async () => {
    const own = defineActivation({ name: "halved", formula: "x / 2" });
    const model = tf.sequential({ layers: [tf.layers.reLU({ inputShape: [3] })] });
    const { model: copy } = await replaceActivations(model, { from: "relu", to: own });
    expect(of(copy, tf.tensor2d([[-1, 0, 4]]))).toEqual([-0.5, 0, 2]);
  });

  it("shares nothing with the model, and its tensors go with it", async () => {
    const model = network("relu", "linear");
    const wanted = of(model, x());
    const exchange = async () =>
      (await replaceActivations(model, { from: "relu", to: "mish" })).model.dispose();
    await exchange();
    const tensors = tf.memory().numTensors;
    await exchange();
    expect(tf.memory().numTensors).toBe(tensors);
    expect(of(model, x())).toEqual(wanted);
  });

  it("keeps what is frozen", async () => {
    const model = network("relu", "linear");
    (model.layers[0] as tf.layers.Layer).trainable = false;
    const { model: copy } = await replaceActivations(model, { from: "relu", to: "mish" });
    expect(copy.layers.map(({ trainable }) => trainable)).toEqual([false, true]);
  });
});

it("knows Echo's and Keras's layers by what they compute", async () => {
  echo.registerKerasActivations();
  const model = tf.sequential({
    layers: [
      new echo.Swish({ inputShape: [3] }),
      new echo.Swish({ eswish: true }),
      new echo.Elish({ hard: true }),
      new echo.ISRLU(),
      tf.layers.softmax(),
    ],
  });
  const found: string[] = [];
  await replaceActivations(model, { from: ({ name }) => !found.push(name), to: "relu" });
  expect(found).toEqual(["silu", "eSwish", "hardElish", "isrlu", "softmax"]);
});

it("takes no other layer of TensorFlow.js for an activation", async () => {
  const model = tf.sequential({
    layers: [
      tf.layers.reshape({ targetShape: [4, 4, 1], inputShape: [16] }),
      tf.layers.conv2d({ filters: 2, kernelSize: 3, activation: "relu" }),
      tf.layers.batchNormalization(),
      tf.layers.maxPooling2d({}),
      tf.layers.dropout({ rate: 0.1 }),
      tf.layers.flatten(),
      tf.layers.repeatVector({ n: 2 }),
      tf.layers.permute({ dims: [2, 1] }),
      tf.layers.masking(),
      tf.layers.gaussianNoise({ stddev: 1 }),
      tf.layers.gru({ units: 2 }),
    ],
  });
  const found: string[] = [];
  await replaceActivations(model, { from: ({ className }) => !found.push(className), to: "relu" });
  expect(found).toEqual(["Conv2D", "GRU", "GRU"]);
});

it("says in a line what it can't do", async () => {
  const model = network("relu");
  const of = (given: unknown, options: object) =>
    replaceActivations(given as tf.LayersModel, options as never);
  const graph = { modelSignature: {}, executor: {} };
  await expect(of(graph, { from: "relu", to: "mish" })).rejects.toThrow(
    "replaceActivations: a graph-model's activations are fused into its operations; convert the model as a layers-model, by --output_format=tfjs_layers_model",
  );
  await expect(of(1, { from: "relu", to: "mish" })).rejects.toThrow(
    "replaceActivations: model must be a layers-model, got 1",
  );
  await expect(of(model, { from: "relu", to: "mishh" })).rejects.toThrow(
    /^replaceActivations: to must be an activation or the name of one, got .*mishh.*$/,
  );
  await expect(of(model, { from: 1, to: "mish" })).rejects.toThrow(
    "replaceActivations: from must be names or a function, got 1",
  );
  await expect(of(model, { from: "relu", to: "swish", params: { gamma: 1 } })).rejects.toThrow(
    /^swish: .*gamma.*$/,
  );
  await expect(of(model, { from: "relu", to: "celu", params: { alpha: -1 } })).rejects.toThrow(
    /^celu: alpha must be > 0, got -1$/,
  );
});
