import { create } from "@bufbuild/protobuf";
import { type TensorProto, TensorProto_DataType, TensorProtoSchema } from "onnx-buf";
import { describe, expect, it } from "vitest";
import { mish } from "../../functions/catalogue.ts";
import { describedValue, GraphWriter, modelOf } from "../../testing/onnxGraph.ts";
import { load } from "../../testing/onnxRuntime.ts";
import { findActivations, replaceActivations } from "../surgery/replace.ts";

const { INT32, UINT8, INT64 } = TensorProto_DataType;

/** A graph of x and z, each of the shape [4, 4]. */
function modelThat(write: (g: GraphWriter) => string, initializer: TensorProto[] = []): Uint8Array {
  const graph = new GraphWriter();
  const whole = graph.graph([write(graph)], ["x", "z"], { initializer });
  whole.input = ["x", "z"].map((name) => describedValue(name, 1, [4, 4]));
  return modelOf(whole);
}

const found = (model: Uint8Array) =>
  findActivations(model).map(({ name, obstacle }) => (obstacle === undefined ? name : `${name} kept`));

const relu = (g: GraphWriter, a = "x") => g.add("Relu", [a]);
const sigmoid = (g: GraphWriter, a = "x") => g.add("Sigmoid", [a]);
const tanh = (g: GraphWriter, a = "x") => g.add("Tanh", [a]);
const mean = (g: GraphWriter, a: string) => g.add("GlobalAveragePool", [a]);

/** What is kept, since it is a part of something larger, and what the reason begins with. */
const parts: Readonly<Record<string, readonly [(g: GraphWriter) => string, readonly string[], string]>> = {
  "a sum with its own input": [
    (g) => g.add("Add", ["x", relu(g)]),
    ["Relu kept"],
    "it is a part of a larger function: node_Add_1 takes its input by another way too",
  ],
  "the loss of a logistic regression": [
    (g) => {
      const e = g.add("Exp", [g.add("Neg", [g.add("Abs", ["x"])])]);
      const difference = g.add("Sub", [g.add("Max", ["x", 0]), g.add("Mul", ["x", "z"])]);
      return g.add("Add", [difference, g.add("Log", [g.add("Add", [1, e])])]);
    },
    // That of -|x|.
    ["Relu kept", "Softplus kept"],
    "it is a part of a larger function: ",
  ],
  "a gate beside what it gates": [
    (g) => g.add("Mul", ["x", g.add("Erf", [g.add("Softplus", ["x"])])]),
    ["Softplus kept"],
    "it is a part of a larger function: ",
  ],
  "a limit": [(g) => g.add("Min", [relu(g), 20]), ["Relu kept"], "it is a part of a clip"],
  "a lower limit of a leaky ReLU": [
    (g) => g.add("Max", [g.add("LeakyRelu", ["x"], { alpha: 0.2 }), -0.4]),
    ["LeakyRelu kept"],
    "it is a part of a larger function: only node_Max_2 takes its result",
  ],
  "a decision": [
    (g) => g.add("Cast", [g.add("Greater", [sigmoid(g), 0.5])], { to: 1n }),
    ["Sigmoid kept"],
    "it is a part of a larger function: only node_Greater_2 takes its result",
  ],
  "an exponential of a multiple": [
    (g) => g.add("Exp", [g.add("Div", [tanh(g), 2])]),
    ["Tanh kept"],
    "it is a part of a larger function: only node_Exp_3 takes its result",
  ],
  "a decay": [
    (g) => g.add("Exp", [g.add("Neg", [g.add("Softplus", [g.add("Add", ["x", "z"])])])]),
    // e^-softplus is the logistic function of -x.
    ["Softplus kept"],
    "it is a part of a larger function: only node_Exp_3 takes its result",
  ],
  "the clamp of a variance": [
    (g) => {
      const spread = g.add("Sub", [mean(g, g.add("Mul", ["x", "x"])), mean(g, "z")]);
      const root = g.add("Sqrt", [g.add("Add", [g.add("Max", [0, spread]), 1e-6])]);
      return g.add("Div", ["x", root]);
    },
    ["Relu kept"],
    "it keeps what node_Sqrt_",
  ],
  "the clamp of a divisor, in another shape": [
    (g) => g.add("Div", ["z", g.add("Transpose", [relu(g)])]),
    ["Relu kept"],
    "it keeps what node_Div_2 takes in its domain",
  ],
  "the clamp of a base": [
    (g) => g.add("Pow", [g.add("Mul", [relu(g), 2]), "z"]),
    ["Relu kept"],
    "it keeps what node_Pow_3 takes in its domain",
  ],
  "the clamp of what is the largest": [
    (g) => g.add("Mul", ["z", relu(g, g.add("ReduceMax", ["x"]))]),
    ["Relu kept"],
    "it is computed of what node_ReduceMax_0 counts or picks",
  ],
  "a count": [
    (g) => g.add("Cast", [g.add("Cast", [relu(g)], { to: BigInt(INT64) })], { to: 1n }),
    ["Relu kept"],
    "node_Cast_1 makes a whole number of its result",
  ],
  "a choice by one point": [
    (g) => g.add("Where", [g.add("Equal", ["x", 3]), 1, g.add("Max", ["x", 0])]),
    ["Relu kept"],
    "it is a part of a larger function: node_Where_",
  ],
  "absolute values by ReLU": [
    (g) => g.add("Add", [relu(g), relu(g, g.add("Neg", ["x"]))]),
    ["Relu kept", "Relu kept"],
    "it is a part of a multiple of |x|",
  ],
};

describe.each(Object.entries(parts))("in %s", (_, [write, names, reason]) => {
  const model = modelThat(write);

  it("an activation is seen, and kept with the reason", () => {
    expect(found(model)).toEqual(names);
    for (const { obstacle } of findActivations(model)) expect(obstacle?.startsWith(reason)).toBe(true);
    expect(findActivations(model).every(({ obstacle }) => obstacle?.includes("\n") === false)).toBe(true);
    const all = [...new Set(findActivations(model).map(({ name }) => name))];
    const { replaced, skipped, bytes } = replaceActivations(model, { from: all, to: mish });
    expect([replaced.length, skipped.length, bytes]).toEqual([0, names.length, model]);
  });

  it("it is replaced where its node is named, with a warning", async () => {
    const [first] = findActivations(model);
    const { name = "", node = "", obstacle } = first ?? {};
    const { replaced, bytes } = replaceActivations(model, { from: name, to: mish, where: [node] });
    expect(replaced).toEqual([expect.objectContaining({ node, by: "mish", warning: obstacle })]);
    await expect(load("native", bytes)).resolves.toBeDefined();
  });
});

/** What is whole, for all that stands around it. */
const wholes: Readonly<Record<string, readonly [(g: GraphWriter) => string, readonly string[]]>> = {
  "a gate of another value": [(g) => g.add("Mul", ["z", sigmoid(g)]), ["Sigmoid"]],
  SwiGLU: [(g) => g.add("Mul", ["z", g.add("Mul", ["x", sigmoid(g)])]), ["Silu"]],
  "a gated recurrent unit": [
    (g) => {
      const gate = sigmoid(g, g.add("Add", ["x", "z"]));
      const state = tanh(g, g.add("MatMul", ["x", "z"]));
      return g.add("Add", [g.add("Mul", [g.add("Sub", [1, gate]), state]), g.add("Mul", [gate, "z"])]);
    },
    ["Sigmoid", "Tanh"],
  ],
  "a cell with a peephole": [
    (g) => {
      const forget = sigmoid(g, g.add("Add", [g.add("Mul", ["x", g.tensor([1, 2, 3, 4], [4])]), "z"]));
      return g.add("Mul", [forget, "x"]);
    },
    ["Sigmoid"],
  ],
  "a residual sum": [(g) => g.add("Add", ["x", g.add("MatMul", [relu(g), "z"])]), ["Relu"]],
  "ReLU of a sum": [(g) => relu(g, g.add("Add", ["x", "z"])), ["Relu"]],
  "tanh, then ReLU": [(g) => relu(g, tanh(g)), ["Tanh", "Relu"]],
  "ReLU of ReLU": [(g) => g.add("Neg", [relu(g, relu(g))]), ["Relu", "Relu"]],
  "ReLU, then its root mean square": [
    (g) => {
      const r = relu(g);
      const square = g.add("ReduceMean", [g.add("Mul", [r, r])]);
      return g.add("Div", [r, g.add("Sqrt", [g.add("Add", [square, 1e-6])])]);
    },
    ["Relu"],
  ],
  "an attention's softcap": [(g) => g.add("Mul", [tanh(g, g.add("Div", ["x", 50])), 50]), ["Tanh"]],
  "minus ReLU": [(g) => g.add("Neg", [relu(g)]), ["Relu"]],
  "twice ReLU": [(g) => g.add("Mul", [2, relu(g)]), ["Relu"]],
  "SiLU with a scale for each channel": [
    (g) => g.add("Mul", [g.add("Mul", ["x", sigmoid(g)]), g.tensor([1, 2, 3, 4], [4])]),
    ["Silu"],
  ],
  "slopes along an axis": [
    (g) =>
      g.add("Sub", [relu(g), g.add("Mul", [relu(g, g.add("Neg", ["x"])), g.tensor([0.1, 0.2, 0, 1], [4])])]),
    ["PRelu"],
  ],
  "PReLU with a slope that varies": [(g) => g.add("PRelu", ["x", "z"]), ["PRelu"]],
};

it("PReLU written out is kept where its slope varies", () => {
  const ways: ((g: GraphWriter) => string)[] = [
    (g) => g.add("Where", [g.add("Less", ["x", 0]), g.add("Mul", ["x", "z"]), "x"]),
    (g) => g.add("Sub", [relu(g), g.add("Mul", ["z", relu(g, g.add("Neg", ["x"]))])]),
    (g) => g.add("Add", [g.add("Max", ["x", 0]), g.add("Mul", ["z", g.add("Min", ["x", 0])])]),
  ];
  for (const write of ways)
    expect(findActivations(modelThat(write)).map(({ name, obstacle }) => [name, obstacle])).toEqual([
      ["PRelu", "its slope varies, and may give the result another shape"],
    ]);
});

it.each(Object.entries(wholes))("an activation in %s is replaced", async (_, [write, names]) => {
  const model = modelThat(write);
  expect(found(model)).toEqual(names);
  const { replaced, bytes } = replaceActivations(model, { from: names, to: mish });
  expect(replaced).toHaveLength(names.length);
  await expect(load("native", bytes)).resolves.toBeDefined();
});

const clip = (g: GraphWriter, a: string, low: number, high: number) => g.add("Clip", [a, low, high]);

it.each<[string, (g: GraphWriter) => string]>([
  [
    "a layer's normalisation",
    (g) => {
      const centred = g.add("Sub", ["x", g.add("ReduceMean", ["x"])]);
      const spread = g.add("Sqrt", [g.add("Add", [g.add("ReduceMean", [g.add("Pow", [centred, 2])]), 1e-5])]);
      return g.add("Add", [g.add("Mul", [g.add("Div", [centred, spread]), 2]), 1]);
    },
  ],
  ["a mask", (g) => g.add("Mul", [g.add("Sub", [1, "x"]), -10000])],
  ["a scale", (g) => g.add("Add", [g.add("Mul", ["x", 0.5]), 0.5])],
  [
    "a turn",
    (g) => g.add("Add", [g.add("Mul", ["x", g.add("Cos", ["z"])]), g.add("Mul", ["z", g.add("Sin", ["z"])])]),
  ],
  ["a logarithm of energies", (g) => g.add("Log", [g.add("Max", ["x", 1e-10])])],
  [
    "a generalised mean",
    (g) => g.add("Pow", [g.add("ReduceMean", [g.add("Pow", [g.add("Clip", ["x", 1e-6]), 3])]), 1 / 3]),
  ],
  [
    "a softmax",
    (g) => {
      const e = g.add("Exp", [g.add("Sub", ["x", g.add("ReduceMax", ["x"])])]);
      return g.add("Div", [e, g.add("ReduceSum", [e])]);
    },
  ],
  ["a bell", (g) => g.add("Exp", [g.add("Neg", [g.add("Mul", ["x", "x"])])])],
  ["colours", (g) => clip(g, "x", 0, 255)],
  ["a limit of 1000", (g) => clip(g, "x", 0, 1000)],
  ["limits", (g) => clip(g, "x", -1, 1)],
  ["a clamp above 0", (g) => g.add("Max", ["x", 1e-7])],
  ["pixels of -1..1", (g) => clip(g, g.add("Add", [g.add("Div", ["x", 2]), 0.5]), 0, 1)],
])("%s is no activation", async (_, write) => {
  const model = modelThat(write);
  await expect(load("native", model)).resolves.toBeDefined();
  expect(found(model)).toEqual([]);
});

const tensor = (name: string, dataType: number, value: number) =>
  create(
    TensorProtoSchema,
    dataType === 1 ? { name, dataType, floatData: [value] } : { name, dataType, int32Data: [value] },
  );
const scale = [tensor("scale", 1, 0.02), tensor("zero", UINT8, 0)];
const quantise = (g: GraphWriter, a: string) =>
  g.add("DequantizeLinear", [g.add("QuantizeLinear", [a, "scale", "zero"]), "scale", "zero"]);

describe("a quantised range", () => {
  const image = (write: (g: GraphWriter, r: string) => string) => {
    const graph = new GraphWriter();
    const whole = graph.graph([quantise(graph, write(graph, relu(graph)))], ["x"], { initializer: scale });
    whole.input = [describedValue("x", 1, [1, 1, 4, 4])];
    return modelOf(whole);
  };
  const seen: Readonly<Record<string, (g: GraphWriter, r: string) => string>> = {
    nothing: (_, r) => r,
    MaxPool: (g, r) => g.add("MaxPool", [r], { kernel_shape: [2n, 2n] }),
    AveragePool: (g, r) => g.add("AveragePool", [r], { kernel_shape: [2n, 2n] }),
    Reshape: (g, r) => g.add("Reshape", [r, g.tensor([4, 4], [2], INT64)]),
    Transpose: (g, r) => g.add("Transpose", [r]),
    Concat: (g, r) => g.add("Concat", [r, "x"], { axis: 1n }),
    Slice: (g, r) => g.add("Slice", [r, g.tensor([0], [1], INT64), g.tensor([1], [1], INT64)]),
    Identity: (g, r) => g.add("Identity", [r]),
    Squeeze: (g, r) => g.add("Squeeze", [r]),
    Flatten: (g, r) => g.add("Flatten", [r]),
    "several of them": (g, r) =>
      g.add("Flatten", [g.add("Transpose", [g.add("MaxPool", [r], { kernel_shape: [2n, 2n] })])]),
  };

  it.each(Object.entries(seen))("is seen through %s", async (_, write) => {
    const model = image(write);
    await expect(load("native", model)).resolves.toBeDefined();
    const { skipped, replaced } = replaceActivations(model, { from: "Relu", to: mish });
    const reason = "its result is quantised, for the range that it has";
    expect([replaced.length, skipped.map(({ obstacle }) => obstacle)]).toEqual([0, [reason]]);
    const asked = replaceActivations(model, { from: "Relu", to: mish, quantised: true });
    expect(asked.replaced.map(({ warning }) => warning)).toEqual([reason]);
    await expect(load("native", asked.bytes)).resolves.toBeDefined();
  });

  it("ends where something else is computed", () => {
    const model = image((g, r) => g.add("Conv", [r, g.tensor(1, [1, 1, 1, 1])]));
    expect(replaceActivations(model, { from: "Relu", to: mish }).replaced).toHaveLength(1);
  });

  it("is none where the scale follows the values", () => {
    const graph = new GraphWriter();
    const r = relu(graph);
    const node = graph.add("DynamicQuantizeLinear", [r]);
    graph.nodes.at(-1)?.output.push("scale", "zero");
    const model = modelOf(graph.graph([graph.add("DequantizeLinear", [node, "scale", "zero"])]));
    expect(replaceActivations(model, { from: "Relu", to: mish }).replaced).toHaveLength(1);
  });

  it("within an activation keeps it, by its name", () => {
    const model = modelThat((g) => g.add("Mul", ["x", quantise(g, sigmoid(g))]), scale);
    expect(
      replaceActivations(model, { from: "silu", to: "Relu" }).skipped.map(({ obstacle }) => obstacle),
    ).toEqual(["it is quantised within, for the ranges that it has"]);
  });
});

it("whole numbers have activations only where an operator says so, and keep them", () => {
  const graph = new GraphWriter();
  const count = graph.add("Max", ["x", graph.tensor(0, [], INT32)]);
  const whole = graph.graph([graph.add("Relu", ["x"]), count]);
  whole.input = [describedValue("x", INT32)];
  expect(findActivations(modelOf(whole)).map(({ obstacle }) => obstacle)).toEqual([
    "its elements are int32, which are no floats",
  ]);
});
