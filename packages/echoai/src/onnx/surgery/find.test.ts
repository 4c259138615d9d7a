import { create, type MessageInitShape } from "@bufbuild/protobuf";
import {
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  NodeProtoSchema,
  type TensorProto,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import { describe, expect, it } from "vitest";
import { mish } from "../../functions/catalogue.ts";
import { GraphWriter, modelOf, modelThat } from "../../testing/onnxGraph.ts";
import { load } from "../../testing/onnxRuntime.ts";
import { findActivations, replaceActivations } from "./replace.ts";

const logistic = (x: number) => 1 / (1 + Math.exp(-x));
const limit = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));
const softplus = (x: number) => Math.log1p(Math.exp(x));
const geluTanh = (x: number) => 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
const hardSwish = (x: number) => (x * limit(x + 3, 0, 6)) / 6;
/** Computed with 30 digits at -1.5, -0.25, 0.5 and 2. */
const gelu = (x: number) =>
  ({
    "-1.5": -0.10021080280171547,
    "-0.25": -0.1003234329281221,
    "0.5": 0.3457312306370198,
    "2": 1.9544997361036416,
  })[String(x)] ?? Number.NaN;

const inputs = [-1.5, -0.25, 0.5, 2];
const root = Math.sqrt(2 / Math.PI);

/** As it is written, the name under which it is to be found, how many nodes it has, what it computes, and the opset. */
const written: readonly [
  string,
  (graph: GraphWriter) => string,
  { readonly name: string; readonly form: string; readonly parameters?: object },
  (x: number) => number,
  number?,
][] = [
  ["an operator", (g) => g.add("Relu", ["x"]), { name: "Relu", form: "Relu" }, (x) => Math.max(0, x)],
  ["a maximum with 0", (g) => g.add("Max", [0, "x"]), { name: "Relu", form: "Max" }, (x) => Math.max(0, x)],
  ["a lower limit", (g) => g.add("Clip", ["x", 0]), { name: "Relu", form: "Clip" }, (x) => Math.max(0, x)],
  ["limits", (g) => g.add("Clip", ["x", 0, 6]), { name: "Relu6", form: "Clip" }, (x) => limit(x, 0, 6)],
  [
    "limits as attributes",
    (g) => g.add("Clip", ["x"], { min: 0, max: 6 }),
    { name: "Relu6", form: "Clip" },
    (x) => limit(x, 0, 6),
    10,
  ],
  [
    "an attribute",
    (g) => g.add("Elu", ["x"], { alpha: 0.3 }),
    { name: "Elu", form: "Elu", parameters: { alpha: 0.3 } },
    (x) => (x < 0 ? 0.3 * Math.expm1(x) : x),
  ],
  [
    "a default",
    (g) => g.add("LeakyRelu", ["x"]),
    { name: "LeakyRelu", form: "LeakyRelu", parameters: { alpha: 0.01 } },
    (x) => (x < 0 ? 0.01 * x : x),
  ],
  [
    "Sigmoid-Mul",
    (g) => g.add("Mul", ["x", g.add("Sigmoid", ["x"])]),
    { name: "Silu", form: "Sigmoid-Mul" },
    (x) => x * logistic(x),
  ],
  [
    "the same, turned",
    (g) => g.add("Mul", [g.add("Sigmoid", ["x"]), "x"]),
    { name: "Silu", form: "Sigmoid-Mul" },
    (x) => x * logistic(x),
  ],
  [
    "a quotient",
    (g) => g.add("Div", ["x", g.add("Add", [1, g.add("Exp", [g.add("Neg", ["x"])])])]),
    { name: "Silu", form: "Neg-Exp-Add-Div" },
    (x) => x * logistic(x),
  ],
  [
    "Swish with beta 1",
    (g) => g.add("Mul", ["x", g.add("Sigmoid", [g.add("Mul", ["x", 1])])]),
    { name: "Silu", form: "Mul-Sigmoid-Mul" },
    (x) => x * logistic(x),
  ],
  [
    "Swish",
    (g) => g.add("Mul", [g.add("Sigmoid", [g.add("Mul", [0.3, "x"])]), "x"]),
    { name: "Swish", form: "Mul-Sigmoid-Mul", parameters: { beta: 0.3 } },
    (x) => x * logistic(0.3 * x),
  ],
  [
    "QuickGelu",
    (g) => g.add("com.microsoft:QuickGelu", ["x"]),
    { name: "QuickGelu", form: "QuickGelu", parameters: { beta: 1.702 } },
    (x) => x * logistic(1.702 * x),
  ],
  [
    "Swish of opset 24",
    (g) => g.add("Swish", ["x"], { alpha: 2 }),
    { name: "Swish", form: "Swish", parameters: { beta: 2 } },
    (x) => x * logistic(2 * x),
    24,
  ],
  [
    "a written logistic function",
    (g) => g.add("Reciprocal", [g.add("Add", [g.add("Exp", [g.add("Mul", ["x", -1])]), 1])]),
    { name: "Sigmoid", form: "Mul-Exp-Add-Reciprocal" },
    logistic,
  ],
  [
    "Softplus-Tanh-Mul",
    (g) => g.add("Mul", ["x", g.add("Tanh", [g.add("Softplus", ["x"])])]),
    { name: "Mish", form: "Softplus-Tanh-Mul" },
    (x) => x * Math.tanh(softplus(x)),
  ],
  [
    "Mish all written out",
    (g) => g.add("Mul", [g.add("Tanh", [g.add("Log", [g.add("Add", [g.add("Exp", ["x"]), 1])])]), "x"]),
    { name: "Mish", form: "Exp-Add-Log-Tanh-Mul" },
    (x) => x * Math.tanh(softplus(x)),
  ],
  [
    "Mish of opset 18",
    (g) => g.add("Mish", ["x"]),
    { name: "Mish", form: "Mish" },
    (x) => x * Math.tanh(softplus(x)),
    18,
  ],
  [
    "PyTorch's GELU",
    (g) =>
      g.add("Mul", [
        g.add("Mul", ["x", g.add("Add", [g.add("Erf", [g.add("Div", ["x", Math.SQRT2])]), 1])]),
        0.5,
      ]),
    { name: "Gelu", form: "Div-Erf-Add-Mul-Mul" },
    gelu,
  ],
  [
    "another GELU",
    (g) =>
      g.add("Mul", [
        g.add("Add", [1, g.add("Erf", [g.add("Mul", [Number(Math.SQRT1_2.toFixed(7)), "x"])])]),
        g.add("Mul", [0.5, "x"]),
      ]),
    { name: "Gelu", form: "Mul-Mul-Erf-Add-Mul" },
    gelu,
  ],
  ["GELU of opset 20", (g) => g.add("Gelu", ["x"]), { name: "Gelu", form: "Gelu" }, gelu, 20],
  [
    "its approximation",
    (g) => g.add("Gelu", ["x"], { approximate: "tanh" }),
    { name: "GeluTanh", form: "Gelu" },
    geluTanh,
    20,
  ],
  [
    "the approximation with a power",
    (g) => {
      const inner = g.add("Add", ["x", g.add("Mul", [0.044715, g.add("Pow", ["x", 3])])]);
      return g.add("Mul", [
        g.add("Mul", [0.5, "x"]),
        g.add("Add", [1, g.add("Tanh", [g.add("Mul", [root, inner])])]),
      ]);
    },
    { name: "GeluTanh", form: "Pow-Mul-Add-Mul-Tanh-Add-Mul-Mul" },
    geluTanh,
  ],
  [
    "the approximation with products",
    (g) => {
      const scaled = g.add("Mul", [g.add("Mul", [0.044715, "x"]), "x"]);
      const tanh = g.add("Tanh", [g.add("Mul", [g.add("Mul", ["x", root]), g.add("Add", [1, scaled])])]);
      return g.add("Mul", ["x", g.add("Mul", [0.5, g.add("Add", [1, tanh])])]);
    },
    { name: "GeluTanh", form: "Mul-Mul-Add-Mul-Mul-Tanh-Add-Mul-Mul" },
    geluTanh,
  ],
  [
    "PaddlePaddle's HardSwish",
    (g) => g.add("Div", [g.add("Mul", ["x", g.add("Clip", [g.add("Add", ["x", 3]), 0, 6])]), 6]),
    { name: "HardSwish", form: "Add-Clip-Mul-Div" },
    hardSwish,
  ],
  [
    "another HardSwish",
    (g) => g.add("Mul", ["x", g.add("HardSigmoid", ["x"], { alpha: 1 / 6 })]),
    { name: "HardSwish", form: "HardSigmoid-Mul" },
    hardSwish,
  ],
  [
    "HardSwish of opset 14",
    (g) => g.add("HardSwish", ["x"]),
    { name: "HardSwish", form: "HardSwish" },
    hardSwish,
  ],
  [
    "HardSigmoid of ReLU6",
    (g) => g.add("Div", [g.add("Min", [g.add("Relu", [g.add("Add", [3, "x"])]), 6]), 6]),
    { name: "HardSigmoid", form: "Add-Relu-Min-Div", parameters: { alpha: 0.16666667, beta: 0.5 } },
    (x) => limit(x + 3, 0, 6) / 6,
  ],
  [
    "Softsign written out",
    (g) => g.add("Div", ["x", g.add("Add", [1, g.add("Abs", ["x"])])]),
    { name: "Softsign", form: "Abs-Add-Div" },
    (x) => x / (1 + Math.abs(x)),
  ],
];

describe.each(written)("%s", (_, write, expected, reference, opset = 17) => {
  const model = modelThat(write, { opset, domains: ["com.microsoft"] });

  it("is found, and nothing else", () => {
    expect(findActivations(model)).toEqual([
      expect.objectContaining({ parameters: {}, ...expected, obstacle: undefined, place: "" }),
    ]);
  });

  it("computes what it is taken for", async () => {
    const run = await load("native", model);
    const results = Object.values(await run({ x: { data: new Float32Array(inputs), shape: [4] } }));
    for (const [index, x] of inputs.entries()) expect(results[0]?.data[index]).toBeCloseTo(reference(x), 6);
  });

  it("can be replaced, and leaves nothing behind", async () => {
    const { bytes, replaced, skipped } = replaceActivations(model, { from: expected.name, to: mish });
    expect({ replaced: replaced.length, skipped }).toEqual({ replaced: 1, skipped: [] });
    expect(findActivations(bytes)).toEqual([expect.objectContaining({ name: "mish", form: "ai.echo" })]);
    const run = await load("native", bytes);
    const results = Object.values(await run({ x: { data: new Float32Array(inputs), shape: [4] } }));
    for (const [index, x] of inputs.entries()) expect(results[0]?.data[index]).toBeCloseTo(mish(x), 6);
  });
});

describe("what is no activation", () => {
  it.each<[string, (g: GraphWriter) => string]>([
    [
      "a product with the gate of something else",
      (g) => g.add("Mul", [g.add("Neg", ["x"]), g.add("Identity", ["x"])]),
    ],
    ["other limits", (g) => g.add("Clip", ["x", 0, 5])],
    ["a softmax", (g) => g.add("Softmax", ["x"])],
    ["a sum of a quotient", (g) => g.add("Add", [g.add("Div", ["x", 6]), 3])],
  ])("%s is not found", (_, write) => {
    expect(findActivations(modelThat(write))).toEqual([]);
  });

  it("is a gate of another value: that is a Sigmoid", () => {
    const model = modelThat((g) => g.add("Mul", [g.add("Abs", ["x"]), g.add("Sigmoid", ["x"])]));
    expect(findActivations(model).map(({ form }) => form)).toEqual(["Sigmoid"]);
  });
});

describe("a number", () => {
  const swishBy = (beta: (g: GraphWriter) => string, initializer: TensorProto[] = []) => {
    const g = new GraphWriter();
    const result = g.add("Mul", ["x", g.add("Sigmoid", [g.add("Mul", ["x", beta(g)])])]);
    return modelOf(g.graph([result], ["x"], { initializer }), { opset: 17 });
  };
  const tensor = (given: MessageInitShape<typeof TensorProtoSchema>) =>
    create(TensorProtoSchema, { name: "beta", ...given });
  const constantOf = (attribute: MessageInitShape<typeof AttributeProtoSchema>) => (g: GraphWriter) => {
    g.nodes.push(
      create(NodeProtoSchema, {
        opType: "Constant",
        output: ["beta"],
        attribute: [create(AttributeProtoSchema, attribute)],
      }),
    );
    return "beta";
  };
  const { FLOAT: single, FLOATS: several } = AttributeProto_AttributeType;
  const { FLOAT, DOUBLE, FLOAT16 } = TensorProto_DataType;
  const raw = (...bytes: number[]) => new Uint8Array(bytes);

  it.each<[string, Uint8Array]>([
    ["a constant's number", swishBy(constantOf({ name: "value_float", type: single, f: 1.5 }))],
    ["a constant's list of one", swishBy(constantOf({ name: "value_floats", type: several, floats: [1.5] }))],
    ["an initializer", swishBy(() => "beta", [tensor({ dataType: FLOAT, floatData: [1.5] })])],
    ["one with an axis", swishBy(() => "beta", [tensor({ dataType: FLOAT, dims: [1n], floatData: [1.5] })])],
    ["bytes", swishBy(() => "beta", [tensor({ dataType: FLOAT, rawData: raw(0, 0, 0xc0, 0x3f) })])],
    [
      "what is passed on",
      swishBy((g) => g.add("Identity", ["beta"]), [tensor({ dataType: FLOAT, floatData: [1.5] })]),
    ],
    [
      "a double that is cast",
      swishBy((g) => g.add("Cast", ["beta"], { to: 1n }), [tensor({ dataType: DOUBLE, doubleData: [1.5] })]),
    ],
    [
      "a half that is cast",
      swishBy(
        (g) => g.add("Cast", ["beta"], { to: 1n }),
        [tensor({ dataType: FLOAT16, rawData: raw(0, 0x3e) })],
      ),
    ],
  ])("can be %s", async (_, model) => {
    expect(findActivations(model)).toEqual([
      expect.objectContaining({ name: "Swish", parameters: { beta: 1.5 }, obstacle: undefined }),
    ]);
    const run = await load("native", model);
    const results = Object.values(await run({ x: { data: new Float32Array([2]), shape: [1] } }));
    expect(results[0]?.data[0]).toBeCloseTo(2 * logistic(3), 6);
  });

  it.each<[string, Uint8Array, string]>([
    ["several", swishBy(constantOf({ name: "value_floats", type: several, floats: [1.5, 2] })), "[2]"],
    [
      "with more axes than x may have",
      swishBy(() => "beta", [tensor({ dataType: FLOAT, dims: [1n, 1n], floatData: [1.5] })]),
      "[1, 1]",
    ],
  ])("may be %s, and then give the result another shape", (_, model, shape) => {
    expect(findActivations(model).map(({ name, obstacle }) => [name, obstacle])).toEqual([
      ["Swish", `its numbers have the shape ${shape}, which the file does not show its input to have`],
    ]);
  });

  it("can't be NaN", () => {
    const model = swishBy((g) => g.constant(Number.NaN));
    expect(findActivations(model).map(({ name }) => name)).toEqual(["Sigmoid"]);
  });
});
