import type { io } from "@tensorflow/tfjs";
import { beforeAll, describe, expect, it } from "vitest";
import { tf } from "../../testing/tfjs.ts";
import { registerKerasActivations } from "../index.ts";

beforeAll(async () => {
  await tf.setBackend("cpu");
  registerKerasActivations();
});

/** A Sequential as Keras writes it. */
const sequential = (layers: readonly object[]) => ({
  class_name: "Sequential",
  keras_version: "2.15.0",
  backend: "tensorflow",
  config: { name: "sequential", layers },
});
const input = (shape: readonly number[]) => ({
  class_name: "InputLayer",
  config: {
    batch_input_shape: [null, ...shape],
    dtype: "float32",
    sparse: false,
    ragged: false,
    name: "input_1",
  },
});
const load = (layers: readonly object[]): Promise<tf.LayersModel> =>
  tf.models.modelFromJSON({ modelTopology: sequential(layers) } as never);
const one = (class_name: string, config: object, shape: readonly number[] = [1]) =>
  load([
    input(shape),
    {
      class_name,
      config: { name: "a", trainable: true, dtype: "float32", ...config },
      registered_name: null,
    },
  ]);
const at = (model: tf.LayersModel, x: number[]): number[] =>
  tf.tidy(() => [...(model.predict(tf.tensor2d(x, [x.length, 1])) as tf.Tensor).dataSync()]);
const dense = (activation: unknown) =>
  load([
    input([1]),
    {
      class_name: "Dense",
      config: {
        name: "d",
        trainable: true,
        units: 1,
        activation,
        use_bias: false,
        kernel_initializer: { class_name: "Ones", config: {} },
      },
    },
  ]);

async function saved(model: tf.LayersModel): Promise<io.ModelArtifacts> {
  const kept: io.ModelArtifacts[] = [];
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      // As a file has it.
      kept.push({ ...artifacts, modelTopology: JSON.parse(JSON.stringify(artifacts.modelTopology)) });
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }),
  );
  return kept[0] as io.ModelArtifacts;
}

const close = (got: readonly number[], wanted: readonly number[]) => {
  expect(got).toHaveLength(wanted.length);
  for (const [index, value] of wanted.entries()) expect(got[index]).toBeCloseTo(value, 5);
};

// Values by the formulas in the classes' own code, with 7 digits.
const layers: readonly [string, object, readonly number[], readonly number[]][] = [
  ["ReLU", { max_value: null, negative_slope: 0, threshold: 0 }, [-2, 3], [0, 3]],
  ["ReLU", { max_value: 10, negative_slope: 0.5, threshold: 0 }, [-10, -5, 0, 5, 12], [-5, -2.5, 0, 5, 10]],
  ["ReLU", { max_value: null, negative_slope: 0.25, threshold: 1 }, [-1, 0.5, 2], [-0.5, -0.125, 2]],
  ["LeakyReLU", { negative_slope: 0.2 }, [-1, 2], [-0.2, 2]],
  ["LeakyReLU", { alpha: 0.1 }, [-1, 2], [-0.1, 2]],
  ["ELU", { alpha: 0.5 }, [-1, 2], [-0.3160603, 2]],
  ["ELU", { alpha: 1 }, [-1, 2], [-0.6321206, 2]],
  ["Mish", {}, [-1, 1], [-0.3034015, 0.8650984]],
  ["Custom>Mish", {}, [1], [0.8650984]],
  ["Addons>GELU", { approximate: true }, [-1, 1], [-0.158808, 0.841192]],
  ["Addons>GELU", { approximate: false }, [-1, 1], [-0.1586553, 0.8413447]],
  ["SiLU", {}, [1], [0.7310586]],
  ["HardSwish", {}, [-1, 1], [-0.3333333, 0.6666667]],
  ["ISRLU", { alpha: 3 }, [-1, 1], [-0.5, 1]],
  ["HardElish", {}, [-1], [0]],
  ["SineReLU", { epsilon: 0.0025 }, [-1, 2], [-0.0034544, 2]],
  ["Swish", { beta: 2, trainable: false }, [1], [0.8807971]],
  ["Identity", {}, [-3], [-3]],
];

describe.each(layers)("%s %j", (name, config, x, wanted) => {
  it("loads, and again after it was saved", async () => {
    const model = await one(name, config);
    close(at(model, [...x]), wanted);
    const file = await saved(model);
    expect(JSON.stringify(file.modelTopology)).toContain(`"class_name":"${name}"`);
    close(at(await tf.loadLayersModel(tf.io.fromMemory(file)), [...x]), wanted);
  });
});

it("knows Keras 3's policy for types", async () => {
  const policy = { module: "keras", class_name: "DTypePolicy", config: { name: "float32" } };
  const model = await one("ReLU", { negative_slope: 0.5, dtype: { ...policy, registered_name: null } });
  close(at(model, [-1]), [-0.5]);
});

const initializer = (value: number) => ({ class_name: "Constant", config: { value } });
const trained: readonly [string, object, readonly string[], readonly number[], readonly number[]][] = [
  ["PReLU", { alpha_initializer: initializer(0.5), shared_axes: [1, 2] }, ["alpha"], [-1, 2], [-0.5, 2]],
  [
    "Addons>TLU",
    { affine: false, tau_initializer: initializer(-0.5), tau_regularizer: null, tau_constraint: null },
    ["tau"],
    [-1, 2],
    [-0.5, 2],
  ],
  [
    "Addons>TLU",
    { affine: true, tau_initializer: initializer(-0.5), alpha_initializer: initializer(0.25) },
    ["tau", "alpha"],
    [-1, 2],
    [-0.75, 2],
  ],
  [
    "PELU",
    { alpha_initializer: initializer(2), beta_initializer: initializer(4), shared_axes: [1, 2] },
    ["alpha", "beta"],
    [-4, 2],
    [-1.2642411, 1],
  ],
  [
    "SReLU",
    {
      t_left_initializer: initializer(-1),
      a_left_initializer: initializer(0.5),
      t_right_initializer: initializer(3),
      a_right_initializer: initializer(0.25),
      shared_axes: [1, 2],
    },
    ["t_left", "a_left", "t_right", "a_right"],
    [-3, 1, 6],
    [-2, 1, 3],
  ],
  ["Swish", { beta: 2, trainable: true }, ["beta_factor"], [1], [0.8807971]],
];

describe.each(trained)("%s %j", (name, config, weights, x, wanted) => {
  it("has Keras's weights, is trained, saved and loaded, and leaks no tensor", async () => {
    const values = await one(name, config, [1, x.length, 1]);
    const grid = tf.tensor4d([...x], [1, 1, x.length, 1]);
    close([...(values.predict(grid) as tf.Tensor).dataSync()], wanted);
    expect(values.weights.map(({ originalName }) => originalName)).toEqual(
      weights.map((each) => `a/${each}`),
    );

    const model = await load([
      input([4, 4, 2]),
      { class_name: name, config: { name: "act", trainable: true, ...config } },
      { class_name: "Flatten", config: { name: "flat" } },
      { class_name: "Dense", config: { name: "out", units: 1, activation: "linear" } },
    ]);
    model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
    const [inputs, targets] = [tf.randomNormal([8, 4, 4, 2], 0, 3, "float32", 1), tf.ones([8, 1])];
    const start = model.layers[1]?.getWeights().flatMap((each) => [...each.dataSync()]);
    await model.trainOnBatch(inputs, targets);
    const tensors = tf.memory().numTensors;
    await model.trainOnBatch(inputs, targets);
    expect(tf.memory().numTensors).toBe(tensors);
    expect(model.layers[1]?.getWeights().flatMap((each) => [...each.dataSync()])).not.toEqual(start);
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(await saved(model)));
    const of = (each: tf.LayersModel) => [...(each.predict(inputs) as tf.Tensor).dataSync()];
    expect(of(loaded)).toEqual(of(model));
  });
});

// At -1 and 2.
const activations: readonly [string | object, readonly [number, number]][] = [
  ["silu", [-0.2689414, 1.7615942]],
  ["swish", [-0.2689414, 1.7615942]],
  ["hard_swish", [-0.3333333, 1.6666667]],
  ["hard_silu", [-0.3333333, 1.6666667]],
  ["leaky_relu", [-0.2, 2]],
  ["mish", [-0.3034015, 1.943959]],
  ["gelu", [-0.1586553, 1.9544997]],
  ["gelu_new", [-0.158808, 1.9545977]],
  ["relu6", [0, 2]],
  ["hard_sigmoid", [0.3, 0.9]],
  ["celu", [-0.6321206, 2]],
  ["exponential", [0.3678794, 7.3890561]],
  ["log_sigmoid", [-1.3132617, -0.126928]],
  ["hard_tanh", [-1, 1]],
  ["hard_shrink", [-1, 2]],
  ["soft_shrink", [-0.5, 1.5]],
  ["tanh_shrink", [-0.2384058, 1.0359724]],
  ["squareplus", [0.618034, 2.4142136]],
  ["sparse_plus", [0, 2]],
  ["sparse_sigmoid", [0, 1]],
  ["Addons>gelu", [-0.158808, 1.9545977]],
  ["Addons>lisht", [0.7615942, 1.9280552]],
  ["Addons>softshrink", [-0.5, 1.5]],
  [{ class_name: "leaky_relu", config: { negative_slope: 0.5 } }, [-0.5, 2]],
  [{ class_name: "celu", config: { alpha: 2 } }, [-0.7869387, 2]],
  [{ class_name: "soft_shrink", config: { threshold: 0.75 } }, [-0.25, 1.25]],
  [{ class_name: "LeakyReLU", config: { name: "x", alpha: 0.5 } }, [-0.5, 2]],
];

describe.each(activations)("activation: %j", (activation, wanted) => {
  it("loads, is trained, and loads again after it was saved", async () => {
    const model = await dense(activation);
    close(at(model, [-1, 2]), wanted);
    // TensorFlow.js saves the class of a layer alone.
    if (typeof activation !== "object" || !JSON.stringify(activation).includes("LeakyReLU"))
      close(at(await tf.loadLayersModel(tf.io.fromMemory(await saved(model))), [-1, 2]), wanted);
    model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
    const [x, y] = [tf.tensor2d([[-0.6], [1.5]]), tf.tensor2d([[1], [-1]])];
    await model.trainOnBatch(x, y);
    const tensors = tf.memory().numTensors;
    await model.trainOnBatch(x, y);
    expect(tf.memory().numTensors).toBe(tensors);
    const [weight] = model.getWeights().map((each) => each.dataSync()[0]);
    expect(weight).not.toBe(1);
    expect(weight).toBeTypeOf("number");
  });
});

it("loads Sparsemax of TensorFlow Addons as Echo's layer", async () => {
  const model = await one("Addons>Sparsemax", { axis: -1 }, [3]);
  // By hand: the threshold of 1, 2, 0 is 1.
  close([...(model.predict(tf.tensor2d([[1, 2, 0]])) as tf.Tensor).dataSync()], [0, 1, 0]);
  close([...(model.predict(tf.tensor2d([[1, 1.5, 0]])) as tf.Tensor).dataSync()], [0.25, 0.75, 0]);
  expect(model.layers[1]?.getClassName()).toBe("Echo>Sparsemax");
});

it("replaces the hard sigmoid where it is asked to, and gives it back", async () => {
  registerKerasActivations({ hardSigmoid: "keras3" });
  close(at(await dense("hard_sigmoid"), [-1, 2]), [0.3333333, 0.8333333]);
  registerKerasActivations();
  close(at(await dense("hard_sigmoid"), [-1]), [0.3333333]);
  registerKerasActivations({ hardSigmoid: "keras2" });
  close(at(await dense("hard_sigmoid"), [-1]), [0.3]);
});

it("leaves what TensorFlow.js and others have registered", async () => {
  const { classNameMap } = tf.serialization.SerializationMap.getMap();
  const before = { ...classNameMap };
  registerKerasActivations();
  expect(classNameMap).toEqual(before);
  expect((await one("ReLU", { max_value: 6 })).layers[1]).toBeInstanceOf(classNameMap.ReLU?.[0]);
  for (const name of ["Dense", "relu", "mish", "gelu", "swish", "Softmax", "PReLU"])
    expect(classNameMap[name]?.[1]).toBe(classNameMap[name]?.[0].fromConfig);
});

it("says in a line what is wrong", async () => {
  expect(() => registerKerasActivations({ hardSigmoid: "keras1" as never })).toThrow(
    'registerKerasActivations: hardSigmoid must be "keras2" or "keras3", got the string "keras1"',
  );
  await expect(one("Mish", { slope: 2 })).rejects.toThrow(/^Mish: .*slope.*$/);
  await expect(dense({ class_name: "leaky_relu", config: { slope: 2 } })).rejects.toThrow(
    /^leakyRelu: .*slope.*$/,
  );
  await expect(one("ELU", { alpha: -1 })).rejects.toThrow(/^ELU: alpha must be > 0, got -1$/);
});
