import { create, fromBinary } from "@bufbuild/protobuf";
import {
  FunctionProtoSchema,
  type ModelProto,
  ModelProtoSchema,
  NodeProtoSchema,
  StringStringEntryProtoSchema,
  TensorProto_DataLocation,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import { describe, expect, it } from "vitest";
import { catalogue as activations } from "../../catalogue.ts";
import { tanh } from "../../expression/index.ts";
import type { Activation } from "../../functions/activation.ts";
import * as catalogue from "../../functions/catalogue.ts";
import { defineActivation } from "../../functions/defineActivation.ts";
import { sampled } from "../../testing/definitions.ts";
import { describedValue, GraphWriter, importOf, modelOf, modelThat } from "../../testing/onnxGraph.ts";
import { load } from "../../testing/onnxRuntime.ts";
import type { FoundActivation } from "./find.ts";
import { findActivations, replaceActivations } from "./replace.ts";

const { mish, gelu, swish, elu, silu, frelu } = catalogue;
const { FLOAT, INT32 } = TensorProto_DataType;

const inputs = new Float32Array([-Infinity, -3, -0.5, -0, 0, 0.25, 2, 40, Infinity, Number.NaN]);
const decode = (bytes: Uint8Array): ModelProto => fromBinary(ModelProtoSchema, bytes);

async function outputs(model: Uint8Array): Promise<Float32Array[]> {
  const results = await (await load("native", model))({ x: { data: inputs, shape: [inputs.length] } });
  return Object.values(results).map(({ data }) => data);
}

/** The operators of a graph without the nodes that came before those that were replaced. */
const withoutInner = (bytes: Uint8Array) =>
  decode(bytes).graph?.node.flatMap(({ name, opType }) => (name.includes("/mish_") ? [] : [opType]));

/** Relu, then the others of the given operators in a chain. */
const chain = (...operators: string[]) =>
  modelThat((graph) => operators.reduce((x, operator) => graph.add(operator, [x]), "x"));

describe("a replacement", () => {
  it("computes the new function", async () => {
    const { bytes, replaced } = replaceActivations(chain("Relu"), {
      from: "Relu",
      to: swish,
      params: { beta: 0.5 },
    });
    expect(replaced).toEqual([
      {
        name: "Relu",
        aliases: [],
        parameters: {},
        form: "Relu",
        difference: 0,
        node: "node_Relu_0",
        place: "",
        obstacle: undefined,
        by: "swish",
        warning: undefined,
      },
    ]);
    const [y] = await outputs(bytes);
    inputs.forEach((x, index) => {
      const expected = swish(x, { beta: 0.5 });
      expect(y?.[index]).toEqual(Number.isFinite(expected) ? expect.closeTo(expected, 6) : expected);
    });
  });

  it("keeps name, output and all else of the node, and has its other nodes before it", () => {
    const before = decode(chain("Relu", "Relu", "Neg"));
    const after = decode(replaceActivations(chain("Relu", "Relu", "Neg"), { from: "Relu", to: mish }).bytes);
    expect([after.functions, after.opsetImport]).toEqual([[], before.opsetImport]);
    const nodes = after.graph?.node ?? [];
    const kept = nodes.filter(({ name }) => before.graph?.node.some((node) => node.name === name));
    expect(kept.map(({ opType, output }) => [opType, output])).toEqual([
      ["Div", ["Relu_0"]],
      ["Div", ["Relu_1"]],
      ["Neg", ["Neg_2"]],
    ]);
    expect(new Set(nodes.map(({ name }) => name)).size).toBe(nodes.length);
    expect(
      nodes.every(({ name, output }) => kept.some((node) => node.name === name) || name === output[0]),
    ).toBe(true);
  });

  it("is one function and one import where it is asked for, and goes as it came", () => {
    const model = chain("Relu", "Relu", "Neg");
    const before = decode(model);
    const { bytes } = replaceActivations(model, { from: "Relu", to: mish, functions: true });
    const after = decode(bytes);
    expect(after.functions.map(({ domain, name }) => [domain, name.split("_")[0]])).toEqual([
      ["ai.echo", "mish"],
    ]);
    expect(after.opsetImport.map(({ domain }) => domain)).toEqual(["", "ai.echo"]);
    const changed = before.graph?.node.map((node) =>
      node.opType === "Relu" ? { ...node, opType: after.functions[0]?.name, domain: "ai.echo" } : node,
    );
    expect(after.graph?.node).toEqual(changed);
    expect(replaceActivations(bytes, { from: "mish", to: "Relu" }).bytes).toEqual(model);
  });

  it("is ONNX's own operator where it is asked for and there", () => {
    const model = modelThat((graph) => graph.add("Relu", ["x"]), { opset: 18 });
    const { bytes } = replaceActivations(model, { from: "Relu", to: mish, standard: true });
    expect(decode(bytes).graph?.node.map(({ opType }) => opType)).toEqual(["Mish"]);
  });

  it("and the way back give the first bytes again", () => {
    const model = chain("Relu", "Neg", "Relu", "Sigmoid");
    const there = replaceActivations(model, { from: "Relu", to: mish });
    const back = replaceActivations(there.bytes, { from: "mish", to: "Relu" });
    expect(back.bytes).toEqual(model);
  });

  it("keeps the functions that are still called", async () => {
    const some = replaceActivations(chain("Relu", "Tanh"), { from: "Relu", to: mish, functions: true }).bytes;
    const both = replaceActivations(some, { from: "Tanh", to: gelu, functions: true }).bytes;
    const names = (model: Uint8Array) => decode(model).functions.map(({ name }) => name.split("_")[0]);
    expect(names(both)).toEqual(["mish", "gelu"]);
    const one = replaceActivations(both, { from: "mish", to: "Relu" }).bytes;
    expect(names(one)).toEqual(["gelu"]);
    expect(decode(one).opsetImport).toHaveLength(2);
    await expect(outputs(one)).resolves.toHaveLength(1);
  });

  it("is an activation of one's own as well as one of Echo's", async () => {
    const own = defineActivation({
      name: "own",
      parameters: { slope: 1 },
      formula: (x, { slope }) => tanh(slope) && tanh(x),
    });
    const { bytes } = replaceActivations(chain("Relu"), { from: "relu", to: own });
    const [y] = await outputs(bytes);
    expect(y?.[6]).toBeCloseTo(Math.tanh(2), 6);
  });

  it("is a standard operator with its attributes", async () => {
    const { bytes } = replaceActivations(chain("Relu"), { from: "Relu", to: "Elu", params: { alpha: 0.25 } });
    expect(decode(bytes).functions).toEqual([]);
    const [y] = await outputs(bytes);
    expect(y?.[1]).toBeCloseTo(elu(-3, { alpha: 0.25 }), 6);
  });

  it("drops the attributes of what it replaces", async () => {
    const model = modelThat((graph) => graph.add("Elu", ["x"], { alpha: 2 }));
    const { bytes } = replaceActivations(model, { from: "Elu", to: "Relu" });
    expect(decode(bytes).graph?.node[0]?.attribute).toEqual([]);
    await expect(outputs(bytes)).resolves.toHaveLength(1);
  });

  it.each(
    sampled
      .filter(({ name }) => name !== "frelu")
      .map(({ name }) => [name, activations[name] as Activation] as const),
  )(
    "by %s runs at the model's opset, from 7 on, and in the model's format unless it is a function",
    async (name, to) => {
      // The logistic map makes an error larger each of the times that it is applied.
      const digits = name === "hcaf" ? 5 : 6;
      for (const opset of [7, 11, 26]) {
        const model = modelThat((graph) => graph.add("Relu", ["x"]), { opset, irVersion: 6n });
        for (const functions of [false, true]) {
          const { bytes } = replaceActivations(model, { from: "Relu", to, functions });
          expect(decode(bytes).irVersion).toBe(functions ? 8n : 6n);
          const [y] = await outputs(bytes);
          expect(y?.[5]).toBeCloseTo(to(0.25), digits);
          expect(y?.[9]).toBeNaN();
        }
      }
    },
  );

  it("needs little of old opsets where the function needs little", async () => {
    const model = modelThat((graph) => graph.add("Relu", ["x"]), { opset: 8 });
    const [y] = await outputs(replaceActivations(model, { from: "Relu", to: mish }).bytes);
    expect(y?.[6]).toBeCloseTo(mish(2), 6);
  });
});

describe("the nodes of a pattern", () => {
  it("go, with the constants that only they need", () => {
    const model = modelThat((g) => g.add("Mul", ["x", g.add("Sigmoid", [g.add("Mul", ["x", 2])])]));
    const { bytes } = replaceActivations(model, { from: "Swish", to: mish });
    expect(withoutInner(bytes)).toEqual(["Div"]);
  });

  it("stay where something else needs them", async () => {
    const graph = new GraphWriter();
    const gate = graph.add("Sigmoid", ["x"]);
    const result = graph.add("Add", [graph.add("Mul", ["x", gate]), gate]);
    const model = modelOf(graph.graph([result]));
    expect(findActivations(model).map(({ name }) => name)).toEqual(["Sigmoid", "Silu"]);
    expect(replaceActivations(model, { from: "silu", to: mish }).replaced).toEqual([]);
    const { bytes } = replaceActivations(model, { from: "silu", to: mish, where: ["node_Mul_1"] });
    expect(withoutInner(bytes)).toEqual(["Sigmoid", "Div", "Add"]);
    const [y] = await outputs(bytes);
    expect(y?.[6]).toBeCloseTo(mish(2) + 1 / (1 + Math.exp(-2)), 6);
  });

  it("stay where the graph gives them out", async () => {
    const graph = new GraphWriter();
    const gate = graph.add("Sigmoid", ["x"]);
    const model = modelOf(graph.graph([graph.add("Mul", ["x", gate]), gate]));
    const { bytes } = replaceActivations(model, { from: "silu", to: "Relu" });
    expect(decode(bytes).graph?.node.map(({ opType }) => opType)).toEqual(["Sigmoid", "Relu"]);
    expect(await outputs(bytes)).toHaveLength(2);
  });

  it("stay where a graph within needs them", async () => {
    const graph = new GraphWriter();
    const gate = graph.add("Sigmoid", ["x"]);
    const result = graph.add("Mul", ["x", gate]);
    const inner = (name: string) => {
      const branch = new GraphWriter(name);
      return branch.graph([branch.add("Identity", [gate])], []);
    };
    const condition = graph.add("Equal", [1, 1]);
    const branches = { then_branch: inner("then_"), else_branch: inner("else_") };
    const model = modelOf(graph.graph([result, graph.add("If", [condition], branches)]));
    const { bytes } = replaceActivations(model, { from: "silu", to: mish });
    expect(await outputs(bytes)).toEqual([expect.anything(), (await outputs(model))[1]]);
  });

  it("may have a type that the file gives", async () => {
    const graph = new GraphWriter();
    const gate = graph.add("Sigmoid", ["x"]);
    const whole = graph.graph([graph.add("Mul", ["x", gate])], ["x"], { valueInfo: [describedValue(gate)] });
    const { bytes } = replaceActivations(modelOf(whole), { from: "silu", to: mish });
    const [y] = await outputs(bytes);
    expect(y?.[6]).toBeCloseTo(mish(2), 6);
  });

  it("share constants, which stay as long as one needs them", async () => {
    const graph = new GraphWriter();
    const two = graph.constant(2);
    const swishOf = (x: string) => graph.add("Mul", [x, graph.add("Sigmoid", [graph.add("Mul", [x, two])])]);
    const first = swishOf("x");
    const model = modelOf(graph.graph([swishOf(first)]));
    const node = findActivations(model)[1]?.node ?? "";
    const one = replaceActivations(model, { from: "Swish", to: mish, where: [node] });
    expect(withoutInner(one.bytes)).toContain("Constant");
    const all = replaceActivations(model, { from: "Swish", to: mish });
    expect(withoutInner(all.bytes)).toEqual(["Div", "Div"]);
    await Promise.all([outputs(one.bytes), outputs(all.bytes)]);
  });

  it("are not taken where a number may be another one", () => {
    const graph = new GraphWriter();
    const beta = create(TensorProtoSchema, { name: "beta", dataType: FLOAT, floatData: [2] });
    const result = graph.add("Mul", ["x", graph.add("Sigmoid", [graph.add("Mul", ["x", "beta"])])]);
    const given = { initializer: [beta] };
    const names = (model: Uint8Array) => findActivations(model).map(({ name }) => name);
    expect(names(modelOf(graph.graph([result], ["x"], given)))).toEqual(["Swish"]);
    expect(names(modelOf(graph.graph([result], ["x", "beta"], given)))).toEqual(["Sigmoid"]);
    expect(names(modelOf(graph.graph([result], ["x", "beta"], given), { irVersion: 3n }))).toEqual(["Swish"]);
  });
});

describe("graphs within", () => {
  it("of If, at any depth, have their activations replaced", async () => {
    const innermost = new GraphWriter("a_");
    const within = (prefix: string, operator: string) => {
      const branch = new GraphWriter(prefix);
      return branch.graph([branch.add(operator, ["x"])], []);
    };
    const deep = innermost.graph(
      [
        innermost.add("If", [innermost.add("Equal", [1, 1])], {
          then_branch: within("b_", "Relu"),
          else_branch: within("c_", "Relu"),
        }),
      ],
      [],
    );
    const graph = new GraphWriter();
    const branches = { then_branch: deep, else_branch: within("d_", "Relu") };
    const model = modelOf(graph.graph([graph.add("If", [graph.add("Equal", [1, 1])], branches)]));
    expect(findActivations(model).map(({ place }) => place)).toEqual([
      "then_branch of node_a_If_3 in then_branch of node_If_3",
      "else_branch of node_a_If_3 in then_branch of node_If_3",
      "else_branch of node_If_3",
    ]);
    const { bytes, replaced } = replaceActivations(model, { from: "Relu", to: mish });
    expect(replaced).toHaveLength(3);
    const [y] = await outputs(bytes);
    expect(y?.[1]).toBeCloseTo(mish(-3), 6);
    expect(replaceActivations(bytes, { from: "mish", to: "Relu" }).bytes).toEqual(model);
  });

  it("of functions too, which import Echo's domain where they call its functions", async () => {
    const body = new GraphWriter("f_");
    const result = body.add("Relu", ["a"]);
    const block = create(FunctionProtoSchema, {
      name: "block",
      domain: "own",
      input: ["a"],
      output: [result],
      node: body.nodes,
      opsetImport: [importOf("", 17)],
    });
    const given = { functions: [block], domains: ["own"] };
    const model = modelThat((graph) => graph.add("own:block", ["x"]), given);
    for (const [functions, domains] of [
      [false, [""]],
      [true, ["", "ai.echo"]],
    ] as const) {
      const { bytes, replaced } = replaceActivations(model, { from: "Relu", to: mish, functions });
      expect(replaced.map(({ place }) => place)).toEqual(["function block"]);
      const after = decode(bytes).functions[0]?.opsetImport.map(({ domain }) => domain);
      expect(after).toEqual(domains);
      const [y] = await outputs(bytes);
      expect(y?.[1]).toBeCloseTo(mish(-3), 6);
      expect(replaceActivations(bytes, { from: "mish", to: "Relu" }).bytes).toEqual(model);
    }
  });
});

describe("a function with operators of its own version", () => {
  const body = new GraphWriter("f_");
  const result = body.add("Relu", ["a"]);
  const block = create(FunctionProtoSchema, {
    name: "block",
    domain: "own",
    input: ["a"],
    output: [result],
    node: body.nodes,
    opsetImport: [importOf("", 10)],
  });
  const model = modelThat((graph) => graph.add("own:block", ["x"]), {
    functions: [block],
    domains: ["own"],
    opset: 18,
  });

  it("has its activations replaced in forms of that version", () => {
    const { bytes } = replaceActivations(model, { from: "Relu", to: mish });
    const clip = decode(bytes).functions[0]?.node.find(({ opType }) => opType === "Clip");
    // The limits are attributes before opset 11.
    expect([clip?.input, clip?.attribute.map(({ name }) => name)]).toEqual([["a"], ["min", "max"]]);
    expect(replaceActivations(bytes, { from: "mish", to: "Relu" }).bytes).toEqual(model);
  });

  it("keeps them where that version has not what is to come", () => {
    const { skipped } = replaceActivations(model, { from: "Relu", to: "Mish" });
    expect(skipped.map(({ obstacle }) => obstacle)).toEqual(["Mish needs opset 18, the model has opset 10"]);
  });
});

describe("what is not touched", () => {
  it("stays byte for byte: tensors, external data, metadata, fields that nobody knows", () => {
    const graph = new GraphWriter();
    const entry = (key: string, value: string) => create(StringStringEntryProtoSchema, { key, value });
    const weights = create(TensorProtoSchema, {
      name: "w",
      dataType: FLOAT,
      dims: [4n],
      dataLocation: TensorProto_DataLocation.EXTERNAL,
      externalData: [entry("location", "weights.bin"), entry("length", "16")],
    });
    const inner = create(TensorProtoSchema, { name: "v", dataType: FLOAT, dims: [2n], floatData: [1, 2] });
    const result = graph.add("Relu", [graph.add("Mul", ["x", "w"])]);
    const plain = modelOf(graph.graph([result], ["x"], { initializer: [weights, inner] }), {
      metadataProps: [entry("author", "someone")],
      producerName: "a test",
    });
    // Field 900, a number, and field 901, a text.
    const model = new Uint8Array([...plain, 0xa0, 0x38, 0x07, 0xaa, 0x38, 0x02, 0x68, 0x69]);
    const { chunks, bytes } = replaceActivations(model, { from: "Relu", to: mish });
    const shared = chunks.filter(({ buffer }) => buffer === model.buffer);
    expect(shared.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(model.length - 40);
    expect(replaceActivations(bytes, { from: "mish", to: "Relu" }).bytes).toEqual(model);
  });

  it("is the whole file where there is nothing to replace", () => {
    const model = chain("Sigmoid");
    const { chunks, replaced, found } = replaceActivations(model, { from: "Relu", to: mish });
    expect(chunks).toEqual([model]);
    expect(chunks[0]).toBe(model);
    expect(replaced).toEqual([]);
    expect(found.map(({ name }) => name)).toEqual(["Sigmoid"]);
  });

  it("are activations of integers", () => {
    const graph = new GraphWriter();
    const result = graph.add("Relu", [graph.add("Identity", ["x"])]);
    const whole = graph.graph([result]);
    whole.input = [describedValue("x", INT32)];
    whole.output = [describedValue(result, INT32)];
    const { skipped, chunks } = replaceActivations(modelOf(whole), { from: "Relu", to: mish });
    expect(skipped.map(({ obstacle }) => obstacle)).toEqual(["its elements are int32, which are no floats"]);
    expect(chunks).toHaveLength(1);
  });

  it("are activations whose type nobody knows, in a model that has other floats", () => {
    const model = modelThat(
      (g) =>
        g.add("Cast", [g.add("Cast", [g.add("Relu", [g.add("other:Operator", ["x"])])], { to: 10n })], {
          to: 1n,
        }),
      {
        domains: ["other"],
      },
    );
    expect(
      replaceActivations(model, { from: "Relu", to: mish }).skipped.map(({ obstacle }) => obstacle),
    ).toEqual(["its type is not known, and the model has floats other than float32"]);
  });

  it("are activations whose result is quantised", () => {
    const graph = new GraphWriter();
    const result = graph.add("DequantizeLinear", [
      graph.add("QuantizeLinear", [graph.add("Relu", ["x"]), 0.1, "zero"]),
      0.1,
      "zero",
    ]);
    const zero = create(TensorProtoSchema, {
      name: "zero",
      dataType: TensorProto_DataType.UINT8,
      int32Data: [0],
    });
    const model = modelOf(graph.graph([result], ["x"], { initializer: [zero] }));
    expect(
      replaceActivations(model, { from: "Relu", to: mish }).skipped.map(({ obstacle }) => obstacle),
    ).toEqual(["its result is quantised, for the range that it has"]);
  });

  it("are activations that are parts of larger operators", () => {
    const model = modelThat((g) => g.add("com.microsoft:FusedConv", ["x", "x"], { activation: "Relu" }), {
      domains: ["com.microsoft"],
    });
    expect(findActivations(model)).toEqual([
      expect.objectContaining({ name: "Relu", obstacle: "it is fused into FusedConv" }),
    ]);
  });

  it("are the bodies of Echo's own functions", () => {
    for (const functions of [false, true]) {
      const { bytes } = replaceActivations(chain("Relu"), { from: "Relu", to: catalogue.elish, functions });
      expect(findActivations(bytes).map(({ name, form }) => [name, form])).toEqual([["elish", "ai.echo"]]);
    }
  });
});

describe("which are replaced", () => {
  const model = chain("Relu", "Tanh", "Relu");
  const replacedBy = (options: object) =>
    replaceActivations(model, { from: "Relu", to: mish, ...options }).replaced.map(({ node }) => node);

  it("is said by one name or several, however they are spelt", () => {
    for (const from of ["Relu", "relu", "RELU", "re-lu"]) expect(replacedBy({ from })).toHaveLength(2);
    expect(replacedBy({ from: ["relu", "tanh"] })).toHaveLength(3);
  });

  it("is said by the names of nodes", () => {
    expect(replacedBy({ where: ["node_Relu_2"] })).toEqual(["node_Relu_2"]);
    expect(replacedBy({ where: [] })).toEqual([]);
  });

  it("is said by a function", () => {
    const where = ({ node, form, place }: FoundActivation) =>
      node.endsWith("_0") && form === "Relu" && place === "";
    expect(replacedBy({ where })).toEqual(["node_Relu_0"]);
  });

  it("is said by the result where a node has no name", () => {
    const graph = new GraphWriter();
    graph.nodes.push(create(NodeProtoSchema, { opType: "Relu", input: ["x"], output: ["y"] }));
    const { replaced } = replaceActivations(modelOf(graph.graph(["y"])), {
      from: "Relu",
      to: silu,
      where: ["y"],
    });
    expect(replaced).toHaveLength(1);
  });
});

describe("refused with one clear line", () => {
  const model = chain("Relu", "Tanh");
  it.each<[string, object, string]>([
    ["no name", { from: 3 }, "replaceActivations: from must be a name or several, got 3"],
    [
      "an unknown operator",
      { to: "Mosh" },
      "replaceActivations: to must be an activation function or one of the operators Celu, ",
    ],
    [
      "what is no activation",
      { to: 7 },
      "replaceActivations: activation must be an activation function or its definition, got 7",
    ],
    [
      "one with a further input",
      { to: frelu },
      "replaceActivations: frelu takes more than x (condition), and can't come in its place",
    ],
    [
      "an unknown parameter",
      { to: mish, params: { beta: 1 } },
      'mish: unknown parameter "beta"; it has none',
    ],
    [
      "an unknown attribute",
      { to: "Elu", params: { beta: 1 } },
      'replaceActivations: unknown parameter "beta" of Elu; it has alpha',
    ],
    [
      "an attribute that is no number",
      { to: "Elu", params: { alpha: Number.NaN } },
      "replaceActivations: alpha must be a finite number, got NaN",
    ],
    [
      "a node that does not exist",
      { where: ["foo"] },
      'replaceActivations: where: no activation has the name "foo"',
    ],
    [
      "a node of another kind",
      { where: ["node_Tanh_1"] },
      'replaceActivations: where: "node_Tanh_1" is Tanh',
    ],
    [
      "another place",
      { where: 1 },
      "replaceActivations: where must be an array of nodes' names or a function, got 1",
    ],
    [
      "an unknown option",
      { wear: 1 },
      'replaceActivations: unknown option "wear"; there are from, to, params, where, quantised, functions, standard, casts',
    ],
    [
      "an operator that the opset lacks",
      { to: "Mish" },
      "replaceActivations: Mish needs opset 18, the model has opset 17",
    ],
  ])("is %s", (_, options, message) => {
    const act = () => replaceActivations(model, { from: "Relu", to: mish, ...options } as never);
    expect(act).toThrow(message);
    expect(() => act()).toThrow(/^[^\n]+$/);
  });

  it("is a model that is too old or too new", () => {
    const of = (opset: number) => modelThat((graph) => graph.add("Relu", ["x"]), { opset });
    expect(() => replaceActivations(of(6), { from: "Relu", to: mish })).toThrow(
      "replaceActivations: the model has opset 6, and Echo knows those from 7 to 28",
    );
    expect(() => replaceActivations(of(29), { from: "Relu", to: mish })).toThrow(
      "replaceActivations: the model has opset 29, and Echo knows those from 7 to 28",
    );
  });
});
