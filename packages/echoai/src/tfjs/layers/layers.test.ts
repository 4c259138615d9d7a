import type { io } from "@tensorflow/tfjs";
import { beforeAll, describe, expect, inject, test } from "vitest";
import * as catalogue from "../../activations/catalogue.ts";
import { type Definition, define } from "../../activations/define.ts";
import { div, mul, sin } from "../../expression/index.ts";
import { tensorsLeftBy, tf } from "../../testing/tfjs.ts";
import * as echo from "../index.ts";

beforeAll(async () => {
  await tf.setBackend("cpu");
});

/** A model as it is saved, in memory. */
async function saved(model: tf.LayersModel): Promise<io.ModelArtifacts> {
  const kept: io.ModelArtifacts[] = [];
  await model.save(
    tf.io.withSaveHandler(async (artifacts) => {
      kept.push(artifacts);
      return { modelArtifactsInfo: tf.io.getModelArtifactsInfoForJSON(artifacts) };
    }),
  );
  // What does not survive being written as JSON is lost.
  return { ...JSON.parse(JSON.stringify(kept[0])), weightData: kept[0]?.weightData };
}

const load = (artifacts: io.ModelArtifacts) => tf.loadLayersModel(tf.io.fromMemory(artifacts));

const sample = (shape: number[]): tf.Tensor => tf.randomNormal(shape, 0, 2, "float32", 7);

type AnyLayer = new (options?: never) => tf.layers.Layer;

/** Every layer, by itself and with parameters that are not the default. */
const cases: readonly (readonly [string, AnyLayer, object, number[]])[] = [
  ["Mish", echo.Mish, {}, [4]],
  ["Aria2", echo.Aria2, {}, [4]],
  ["Aria2 with parameters", echo.Aria2, { beta: 0.1, alpha: 1.7 }, [4]],
  ["SiLU", echo.Swish, {}, [4]],
  ["Swish", echo.Swish, { swish: true }, [4]],
  ["Swish from 0.3, one a channel", echo.Swish, { swish: true, beta: 0.3, sharedAxes: [1, 2] }, [3, 5, 2]],
  [
    "Swish with rules",
    echo.Swish,
    {
      swish: true,
      betaInitializer: tf.initializers.randomNormal({ stddev: 0.1, seed: 5 }),
      betaRegularizer: tf.regularizers.l2({ l2: 0.1 }),
      betaConstraint: tf.constraints.nonNeg(),
      sharedAxes: [],
    },
    [4],
  ],
  ["E-Swish", echo.Swish, { eswish: true, beta: 1.375 }, [4]],
  ["Flatten-T Swish", echo.Swish, { flatten: true, threshold: -0.2 }, [4]],
  ["Elish", echo.Elish, {}, [4]],
  ["Hard Elish", echo.Elish, { hard: true }, [4]],
  ["ISRU", echo.ISRU, { alpha: 3 }, [4]],
  ["ISRLU", echo.ISRU, { isrlu: true, alpha: 0.1 }, [4]],
  ["NLReLU", echo.NLReLU, { beta: 0.7 }, [4]],
  ["SoftClipping", echo.SoftClipping, { alpha: 50 }, [4]],
  ["SoftExponential", echo.SoftExponential, { alpha: 0.1 }, [4]],
  ["SoftExponential of the page", echo.SoftExponential, { form: "page", alpha: -0.2 }, [4]],
  ["SQNL", echo.SQNL, {}, [4]],
  ["SReLU", echo.SReLU, {}, [4]],
  ["SReLU, one a channel", echo.SReLU, { seed: 3, sharedAxes: [1, 2] }, [3, 5, 2]],
  ["FReLU", echo.FReLU, {}, [3, 5, 2]],
  [
    "FReLU, channels first",
    echo.FReLU,
    { dataFormat: "channelsFirst", momentum: 0.5, epsilon: 0.01 },
    [2, 3, 5],
  ],
  ["Gelu", echo.Gelu, {}, [4]],
  ["Elu", echo.Elu, {}, [4]],
  ["LeakyRelu", echo.LeakyRelu, { alpha: 0.2 }, [4]],
  ["Relu", echo.Relu, {}, [4]],
  ["Sigmoid", echo.Sigmoid, {}, [4]],
  ["Softplus", echo.Softplus, {}, [4]],
  ["Tanh", echo.Tanh, {}, [4]],
  ["Aria2Weighted", echo.Aria2Weighted, { alpha: 2 }, [4]],
];

test.each(cases)("%s comes back as it was saved, and trains on", async (_, Layer, options, inputShape) => {
  const model = tf.sequential({
    layers: [
      new Layer({ ...options, inputShape } as never),
      tf.layers.reshape({ targetShape: [tf.util.sizeFromShape(inputShape)] }),
      tf.layers.dense({ units: 1 }),
    ],
  });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const x = sample([6, ...inputShape]);
  const y = sample([6, 1]);
  await model.fit(x, y, { epochs: 2, verbose: 0 });

  const again = await load(await saved(model));
  expect((again.predict(x) as tf.Tensor).dataSync()).toEqual((model.predict(x) as tf.Tensor).dataSync());
  expect(again.layers[0]?.getConfig()).toEqual(model.layers[0]?.getConfig());
  expect(again.layers[0]?.name).toBe(model.layers[0]?.name);
  expect(again.getWeights().map((weight) => weight.dataSync())).toEqual(
    model.getWeights().map((weight) => weight.dataSync()),
  );

  again.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  const { history } = await again.fit(x, y, { epochs: 1, verbose: 0 });
  const { history: original } = await model.fit(x, y, { epochs: 1, verbose: 0 });
  expect(history.loss).toEqual(original.loss);
  expect(Number.isFinite(history.loss?.[0])).toBe(true);
});

test("every function of the catalogue has a layer and a name for `activation:`", async () => {
  echo.registerEchoLayers();
  const x = sample([3, 4]);
  for (const definition of Object.values(catalogue)) {
    if (definition.inputs.length > 0) continue;
    const name = `Echo${definition.name.slice(0, 1).toUpperCase()}${definition.name.slice(1)}`;
    const model = tf.sequential({
      layers: [tf.layers.dense({ units: 4, inputShape: [4], activation: name as "relu" })],
    });
    const [kernel, bias] = model.getWeights() as [tf.Tensor, tf.Tensor];
    const wanted = echo.tensorActivation(definition as Definition)(tf.add(tf.matMul(x, kernel), bias));
    expect((model.predict(x) as tf.Tensor).dataSync()).toEqual(wanted.dataSync());
    const again = await load(await saved(model));
    expect((again.predict(x) as tf.Tensor).dataSync()).toEqual(wanted.dataSync());
  }
});

test("activationName makes one function known", () => {
  const snake = define({ name: "snakeOne", formula: (x) => sin(x) });
  expect(echo.activationName(snake)).toBe("EchoSnakeOne");
  const layer = tf.layers.activation({ activation: echo.activationName(snake) });
  expect((layer.apply(tf.tensor2d([[1]])) as tf.Tensor).dataSync()[0]).toBeCloseTo(Math.sin(1), 6);
  expect(() => echo.activationName(catalogue.frelu)).toThrow(
    "activationName: frelu also needs the input condition",
  );
});

describe("a function of one's own", () => {
  const snake = define({
    name: "curve",
    parameters: { alpha: { default: 1, trainable: true }, scale: 2 },
    formula: (x, { alpha, scale }) => mul(scale, div(sin(mul(alpha, x)), alpha)),
  });

  test("is a layer that trains, is saved and loaded", async () => {
    const Curve = echo.layerOf(snake);
    expect(Curve.name).toBe("Curve");
    const layer = new Curve({ alpha: 0.5, scale: 3, inputShape: [2], trainable: false });
    const model = tf.sequential({ layers: [layer] });
    const [y] = (model.predict(tf.tensor2d([[1, 2]])) as tf.Tensor).dataSync();
    expect(y).toBeCloseTo(6 * Math.sin(0.5), 5);
    expect(layer.getConfig()).toMatchObject({ alpha: 0.5, scale: 3, trainable: false });
    echo.registerEchoLayers([Curve]);
    const again = await load(await saved(model));
    expect((again.predict(tf.tensor2d([[1, 2]])) as tf.Tensor).dataSync()[0]).toBe(y);
  });
});

describe("names", () => {
  test("of layers and weights are plain", () => {
    const layer = new echo.Swish({ swish: true, inputShape: [2] });
    const model = tf.sequential({ layers: [layer, new echo.NLReLU(), new echo.Swish({ name: "mine" })] });
    expect(layer.name).toMatch(/^swish_\d+$/);
    expect(model.layers[1]?.name).toMatch(/^nlre_?lu_\d+$/i);
    expect(model.layers[2]?.name).toBe("mine");
    expect(layer.weights.map(({ originalName }) => originalName)).toEqual([`${layer.name}/beta`]);
    expect(new Set([new echo.Mish().name, new echo.Mish().name]).size).toBe(2);
  });

  test("what is saved has the registered name, and is refused under it where it is not known", async () => {
    const artifacts = await saved(tf.sequential({ layers: [new echo.Mish({ inputShape: [2] })] }));
    const { classNameMap } = tf.serialization.SerializationMap.getMap();
    const name = (echo.Mish as { className: string }).className;
    const known = classNameMap[name];
    delete classNameMap[name];
    await expect(load(artifacts)).rejects.toThrow("Unknown layer: Echo>Mish.");
    if (known) classNameMap[name] = known;
    expect((await load(artifacts)).layers[0]).toBeInstanceOf(echo.Mish);
  });

  test("making layers does not move the numbers of the user's own", () => {
    const number = () => Number(tf.layers.prelu().name.match(/\d+$/)?.[0]);
    const before = number();
    new echo.Swish({ swish: true, betaInitializer: "ones" });
    expect(number()).toBe(before + 1);
  });
});

describe("weights", () => {
  const shapes = (layer: tf.layers.Layer, inputShape: number[]) => {
    layer.build([null, ...inputShape] as never);
    return Object.fromEntries(layer.weights.map((weight) => [weight.originalName, weight.shape]));
  };

  test("are one for all, one a channel or one an element", () => {
    expect(shapes(new echo.Swish({ swish: true }), [3, 5, 2])).toEqual({ beta: [] });
    expect(shapes(new echo.Swish({ swish: true, sharedAxes: [1, 2] }), [3, 5, 2])).toEqual({
      beta: [1, 1, 2],
    });
    expect(shapes(new echo.Swish({ swish: true, sharedAxes: 1 }), [3, 5])).toEqual({ beta: [1, 5] });
    expect(shapes(new echo.SReLU(), [3])).toEqual({ tr: [3], ar: [3], tl: [3], al: [3] });
    expect(shapes(new echo.FReLU(), [3, 5, 2])).toEqual({
      weight: [3, 3, 2, 1],
      bias: [2],
      gamma: [2],
      beta: [2],
      runningMean: [2],
      runningVar: [2],
    });
  });

  test("start where they are told to", () => {
    const values = (layer: tf.layers.Layer, inputShape: number[]) => {
      layer.build([null, ...inputShape] as never);
      return layer.getWeights().map((weight) => [...weight.dataSync()]);
    };
    expect(values(new echo.Swish({ swish: true }), [2])).toEqual([[1]]);
    expect(values(new echo.Swish({ swish: true, beta: 0.5, sharedAxes: [] }), [2])).toEqual([[0.5, 0.5]]);
    expect(values(new echo.SoftExponential(), [2])).toEqual([[0]]);
    const [tr, ar, tl, al] = values(new echo.SReLU({ seed: 1 }), [50]) as [
      number[],
      number[],
      number[],
      number[],
    ];
    for (const [index, right] of tr.entries()) expect(tl[index]).toBeLessThanOrEqual(right);
    for (const slope of [...ar, ...al]) expect(slope >= 0 && slope < 1).toBe(true);
    expect(new Set([...tr, ...ar, ...al]).size).toBe(150);
    expect(values(new echo.SReLU({ seed: 1 }), [50])).toEqual([tr, ar, tl, al]);
    expect(values(new echo.SReLU(), [50])).not.toEqual(values(new echo.SReLU(), [50]));
    expect(values(new echo.SReLU({ tr: 2, arInitializer: "ones" }), [2]).slice(0, 2)).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(values(new echo.FReLU({ seed: 5 }), [2, 2, 3])).toEqual(
      values(new echo.FReLU({ seed: 5 }), [2, 2, 3]),
    );
  });

  test("obey constraint and regularizer", async () => {
    const regularized = (betaRegularizer: ReturnType<typeof tf.regularizers.l2> | null) => {
      const layer = new echo.Swish({ swish: true, beta: 3, betaRegularizer });
      layer.build([null, 1]);
      return layer.calculateLosses().map((loss) => loss.dataSync()[0]);
    };
    expect(regularized(null)).toEqual([]);
    expect(regularized(tf.regularizers.l2({ l2: 0.5 }))).toEqual([4.5]);

    const held = new echo.Swish({
      swish: true,
      beta: 0.01,
      betaConstraint: "nonNeg",
      inputShape: [1],
    } as never);
    const model = tf.sequential({ layers: [held] });
    model.compile({ optimizer: tf.train.sgd(10), loss: "meanSquaredError" });
    await model.fit(tf.tensor2d([[2]]), tf.tensor2d([[-5]]), { epochs: 3, verbose: 0 });
    model.predict(tf.tensor2d([[2]]));
    expect(held.getWeights()[0]?.dataSync()[0]).toBe(0);
  });
});

describe("a layer takes one input", () => {
  const pair = (shape: number[]) => [tf.ones(shape), tf.ones(shape)];
  const layers: readonly (readonly [string, AnyLayer, object, number[]])[] = cases;
  test.each(layers)("%s", (label, Layer, options, inputShape) => {
    const owner = Layer.name;
    const message = `${owner}: takes one input, got 2`;
    const layer = new Layer(options as never);
    const symbolic = [tf.input({ shape: inputShape }), tf.input({ shape: inputShape })];
    for (const inputs of [pair([2, ...inputShape]), symbolic])
      expect(() => layer.apply(inputs as tf.Tensor[]), label).toThrow(message);
    // Built, too, and an array of one is one.
    const [x] = pair([2, ...inputShape]);
    expect((layer.apply([x as tf.Tensor]) as tf.Tensor).shape).toEqual([2, ...inputShape]);
    expect(() => layer.apply(pair([2, ...inputShape])), label).toThrow(message);
    expect(() => layer.apply([]), label).toThrow(`${owner}: takes one input, got 0`);
  });
});

test("model.summary() prints the class of each layer whole", () => {
  const model = tf.sequential({
    layers: [
      new echo.FReLU({ inputShape: [4, 4, 1] }),
      new echo.Swish({ swish: true }),
      tf.layers.flatten(),
      new echo.Mish(),
    ],
  });
  const lines: string[] = [];
  model.summary(undefined, undefined, (line?: string) => lines.push(String(line)));
  const printed = lines.filter((line) => line.includes("Echo>")).map((line) => line.match(/\(.*?\)/)?.[0]);
  expect(printed).toEqual(["(Echo>FReLU)", "(Echo>Swish)", "(Echo>Mish)"]);
});

test("models saved under the former names load", async () => {
  echo.registerEchoLayers();
  const model = tf.sequential({ layers: [new echo.Swish({ swish: true, beta: 2, inputShape: [1] })] });
  const artifacts = await saved(model);
  const text = JSON.stringify(artifacts.modelTopology);
  expect(text).toContain('"Echo>Swish"');
  const former = text.replace('"Echo>Swish"', '"Echo>Swish, needs registerEchoLayers()"');
  const again = await load({ ...artifacts, modelTopology: JSON.parse(former) });
  expect((again.predict(tf.tensor2d([[1]])) as tf.Tensor).dataSync()).toEqual(
    (model.predict(tf.tensor2d([[1]])) as tf.Tensor).dataSync(),
  );
});

describe("errors name the layer, the option and what is allowed", () => {
  test.each<[() => unknown, string]>([
    [() => new echo.Mish({ beta: 1 } as never), 'Mish: unknown option "beta"; there are inputShape'],
    [
      () => new echo.Swish({ swish: true, eswish: true }),
      "Swish: only one of eswish, swish, flatten may be set, got eswish and swish",
    ],
    [
      () => new echo.Swish({ beta: 2 }),
      "Swish: SiLU has no beta; write new Swish({ eswish: true, beta: 2 }) or new Swish({ swish: true, beta: 2 })",
    ],
    [
      () => new echo.Swish({ flatten: true, beta: 2 }),
      "Swish: Flatten-T Swish has no beta; write new Swish({ eswish: true, beta: 2 })",
    ],
    [
      () => new echo.Swish({ threshold: 1 }),
      "Swish: SiLU has no threshold; write new Swish({ flatten: true, threshold: 1 })",
    ],
    [() => new echo.ISRU({ alpha: -1 }), "ISRU: alpha must be > 0, got -1"],
    [() => new echo.ISRU({ alpha: "1" as never }), 'ISRU: alpha must be a number, got the string "1"'],
    [() => new echo.ISRU({ sharedAxes: [1] }), 'ISRU: unknown option "sharedAxes"'],
    [
      () => new echo.SoftExponential({ form: "pages" as never }),
      'SoftExponential: form must be "paper" or "page", got "pages"',
    ],
    [
      () => new echo.Swish({ swish: true, beta: 1, betaInitializer: "zeros" }),
      "Swish: give beta or betaInitializer, not both",
    ],
    [() => new echo.SReLU({ seed: 0.5 }), "SReLU: seed must be an integer, got 0.5"],
    [
      () => new echo.SReLU({ sharedAxes: [3] }).build([null, 2, 2]),
      "SReLU: sharedAxes must be axes of the input from 1 to 2, got 3",
    ],
    [
      () => new echo.SReLU().build([null, null, 2]),
      "SReLU: axis 1 of the input has no fixed size; share it by sharedAxes: [1]",
    ],
    [
      () => new echo.FReLU({ dataFormat: "NCHW" as never }),
      'FReLU: dataFormat must be "channelsLast" or "channelsFirst", got "NCHW"',
    ],
    [() => new echo.FReLU({ momentum: 2 }), "FReLU: momentum must be between 0 and 1, got 2"],
    [() => new echo.FReLU({ epsilon: 0 }), "FReLU: epsilon must be > 0, got 0"],
    [
      () => new echo.FReLU().build([null, 4]),
      "FReLU: the input must have the shape [N, H, W, C] with a fixed C, got [, 4]",
    ],
    [
      () => new (echo.layerOf(define({ name: "own", parameters: { name: 1 }, formula: (x) => x })))(),
      'Own: own must have no parameter called "name", which is an option of every layer',
    ],
    ...[echo.layerOf, echo.activationName].map((of): [() => unknown, string] => [
      () => (of as () => unknown)(),
      `${of.name}: activation must be an activation function or its definition, got undefined`,
    ]),
    [
      () => echo.registerEchoLayers(1 as never),
      "registerEchoLayers: own must be an array of layers made by layerOf, gatedLayerOf or vectorLayerOf, got 1",
    ],
    [
      () => echo.registerEchoLayers([echo.layerOf(catalogue.mish), catalogue.mish as never]),
      "registerEchoLayers: own must be an array of layers made by layerOf, gatedLayerOf or vectorLayerOf, got an object (Object) among them",
    ],
    [() => new (echo.layerOf(catalogue.frelu))(), "Frelu: frelu also needs the input condition"],
  ])("%#", (act, message) => {
    expect(act).toThrow(message);
  });
});

test("many training steps leave as many tensors as there were", async () => {
  const model = tf.sequential({
    layers: [
      new echo.FReLU({ inputShape: [2, 2, 1] }),
      new echo.SReLU({ sharedAxes: [1, 2] }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 2 }),
      new echo.Swish({ swish: true, betaConstraint: tf.constraints.nonNeg() }),
    ],
  });
  const optimizer = tf.train.adam(0.001);
  const [x, y] = [sample([3, 2, 2, 1]), sample([3, 2])];
  const loss = () =>
    tf.losses.meanSquaredError(y, model.apply(x, { training: true }) as tf.Tensor) as tf.Scalar;
  const step = () => optimizer.minimize(loss, true)?.dispose();
  expect(tensorsLeftBy(step, 200 * inject("times"))).toBe(0);
});
