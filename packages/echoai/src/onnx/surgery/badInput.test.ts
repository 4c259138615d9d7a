import { create } from "@bufbuild/protobuf";
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { NodeProtoSchema } from "onnx-buf";
import { describe, expect, inject, it } from "vitest";
import { mish } from "../../functions/catalogue.ts";
import { bounded } from "../../testing/bounded.ts";
import { mutate, randomIntegers } from "../../testing/mutations.ts";
import { GraphWriter, modelOf, modelThat } from "../../testing/onnxGraph.ts";
import { textModels, voiceModels } from "../../testing/onnxModels.ts";
import { refusal } from "../../testing/onnxRuntime.ts";
import { ModelError } from "../file/wire.ts";
import { optimizeActivations } from "./optimize.ts";
import { findActivations, replaceActivations } from "./replace.ts";

const swap = (bytes: Uint8Array) => replaceActivations(bytes, { from: ["Relu", "HardSwish"], to: mish });

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** A field of a message, whose length can be a lie. */
const field = (number: number, content: Uint8Array, length = content.length): Uint8Array =>
  new BinaryWriter().tag(number, WireType.LengthDelimited).uint32(length).raw(content).finish();

const text = (content: string) => new TextEncoder().encode(content);
const [GRAPH, OPSET, NODE] = [7, 8, 1];
const header = new Uint8Array([0x08, 0x08, ...field(OPSET, new Uint8Array([0x10, 0x11]))]);
const modelWith = (graph: Uint8Array) => new Uint8Array([...header, ...field(GRAPH, graph)]);

describe("one clear line is what is given for", () => {
  const node = (opType: string, input: string[], output: string[]) =>
    create(NodeProtoSchema, { opType, input, output });
  const graphOf = (...nodes: ReturnType<typeof node>[]) => {
    const graph = new GraphWriter();
    graph.nodes.push(...nodes);
    return modelOf(graph.graph(["y"]));
  };
  const relu = modelThat((graph) => graph.add("Relu", ["x"]));

  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "the file is no ONNX model: it has no graph"],
    ["a text", text("This is a text, and no model."), "the file is no ONNX model, or a part of one: "],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      "the file is no ONNX model, or a part of one: ",
    ],
    ["zeros", new Uint8Array(100), "the file is no ONNX model, or a part of one: illegal tag"],
    [
      "a model that is cut off",
      relu.subarray(0, relu.length - 9),
      "the file is no ONNX model, or a part of one: premature EOF",
    ],
    ["a model without a graph", header, "the file is no ONNX model: it has no graph"],
    [
      "a model without operator sets",
      new Uint8Array([0x08, 0x08, ...field(GRAPH, new Uint8Array())]),
      "the file is no ONNX model: it has no operator sets",
    ],
    [
      "two graphs",
      new Uint8Array([...modelWith(new Uint8Array()), ...field(GRAPH, new Uint8Array())]),
      "the file is no ONNX model that can be read: it has two graphs",
    ],
    [
      "a node without an operator",
      modelWith(field(NODE, new Uint8Array())),
      "the file is no ONNX model: a node has no operator",
    ],
    [
      "a name that is no text",
      modelWith(field(NODE, field(4, new Uint8Array([0xff])))),
      "the file is no ONNX model, or a part of one: ",
    ],
    [
      "a name without end",
      modelWith(field(NODE, field(4, new Uint8Array(70_000).fill(65)))),
      "the file is no ONNX model that can be read: a name of 70000 bytes",
    ],
    [
      "a length beyond the file",
      modelWith(field(NODE, text("ab"), 0xffff_ffff)),
      "the file is no ONNX model, or a part of one: premature EOF",
    ],
    [
      "a cycle",
      graphOf(node("Add", ["x", "b"], ["a"]), node("Relu", ["a"], ["b"]), node("Neg", ["b"], ["y"])),
      'the file has a cycle through "a"',
    ],
    ["a value that needs itself", graphOf(node("Relu", ["y"], ["y"])), 'the file has a cycle through "y"'],
    [
      "a value that nothing gives",
      graphOf(node("Relu", ["z"], ["y"])),
      'the file uses "z", which nothing gives',
    ],
    [
      "a result that nothing gives",
      graphOf(node("Relu", ["x"], ["z"])),
      'the file uses "y", which nothing gives',
    ],
    [
      "a value that is given twice",
      graphOf(node("Relu", ["x"], ["y"]), node("Neg", ["x"], ["y"])),
      'the file gives "y" twice',
    ],
    [
      "a name of control characters",
      graphOf(node("Relu", ["a\nb\r\u001b[2J\u0085\u2028\u202e"], ["y"])),
      String.raw`the file uses "a\nb\r\u001b[2J\u0085\u2028\u202e", which nothing gives`,
    ],
    [
      "a node of control characters in a cycle",
      graphOf(node("Add", ["x", "b"], ["a\n"]), node("Relu", ["a\n"], ["b"]), node("Neg", ["b"], ["y"])),
      String.raw`the file has a cycle through "a\n"`,
    ],
  ])("%s", (_, bytes, message) => {
    for (const [owner, act] of [
      ["findActivations", findActivations],
      ["replaceActivations", swap],
      ["optimizeActivations", optimizeActivations],
    ] as const) {
      const error = thrownBy(() => act(bytes));
      expect(error).toBeInstanceOf(ModelError);
      expect((error as Error).message).toMatch(/^[^\n]+$/);
      expect((error as Error).message.startsWith(`${owner}: ${message}`)).toBe(true);
    }
  });

  it("what are no bytes", () => {
    expect(() => findActivations("model.onnx" as never)).toThrow(
      'findActivations: the model must be a Uint8Array, got the string "model.onnx"',
    );
  });

  it("a cycle through a graph within", () => {
    const inner = new GraphWriter("inner_");
    const branch = inner.graph([inner.add("Relu", ["y"])], []);
    const graph = new GraphWriter();
    graph.add("If", [graph.add("Equal", [1, 1])], { then_branch: branch, else_branch: branch });
    const last = graph.nodes.at(-1);
    if (last !== undefined) last.output = ["y"];
    expect(() => findActivations(modelOf(graph.graph(["y"])))).toThrow('has a cycle through "node_If_3"');
  });
});

describe("what is made to break the reader", () => {
  it("is deep nesting, which is refused", () => {
    const nested = (depth: number) => {
      let graph: Uint8Array = new Uint8Array();
      for (let level = 0; level < depth; level += 1) {
        const attribute = new Uint8Array([...field(1, text("body")), ...field(6, graph)]);
        graph = field(NODE, new Uint8Array([...field(4, text("Loop")), ...field(5, attribute)]));
      }
      return modelWith(graph);
    };
    expect(findActivations(nested(30))).toEqual([]);
    expect(() => findActivations(nested(40))).toThrow("has more than 32 graphs within one another");
    expect(() => findActivations(nested(400))).toThrow(ModelError);
  });

  it("are groups within groups, which are refused", () => {
    const groups = new Uint8Array(200_000).fill((15 << 3) | WireType.StartGroup);
    expect(() => findActivations(modelWith(groups))).toThrow(ModelError);
  });
});

describe("real files with something wrong", () => {
  /** Small enough to be tried often: its structure is that of the real ones. What fails is printed in base64. */
  const small = modelThat((g) => {
    const gate = g.add("Mul", [g.add("Relu", ["x"]), g.add("Sigmoid", [g.add("Relu", ["x"])])]);
    const inner = (prefix: string) => {
      const branch = new GraphWriter(prefix);
      return branch.graph([branch.add("Relu", [gate])], []);
    };
    const branches = { then_branch: inner("then_"), else_branch: inner("else_") };
    return g.add("If", [g.add("Equal", [1, 1])], branches);
  });

  it("give an error or a model that ONNX Runtime takes if it took the file", async () => {
    const random = randomIntegers(inject("seed"));
    for (let taken = 0; taken < 15 * inject("times"); ) {
      const broken = mutate(small, random);
      const what = Buffer.from(broken).toString("base64");
      const error = thrownBy(() => bounded(() => swap(broken)));
      if (error !== undefined) {
        expect([what, error instanceof ModelError || error instanceof RangeError, `${error}`]).toEqual([
          what,
          true,
          expect.stringMatching(/: replaceActivations: [^\n]+$/),
        ]);
        continue;
      }
      const { bytes, replaced } = swap(broken);
      if (replaced.length === 0 || (await refusal(broken)) !== undefined) continue;
      taken += 1;
      expect([what, await refusal(bytes)]).toEqual([what, undefined]);
    }
  });

  it.each([...voiceModels, ...textModels])(
    "$name: no crash, no hang, nothing that is refused",
    async ({ read }) => {
      const random = randomIntegers(inject("seed"));
      const model = read();
      for (let taken = 0; taken < inject("times"); ) {
        const broken = mutate(model, random);
        const error = thrownBy(() => bounded(() => swap(broken)));
        if (error !== undefined) {
          expect(String(error)).toMatch(/: replaceActivations: [^\n]+$/);
          continue;
        }
        if ((await refusal(broken)) !== undefined) continue;
        taken += 1;
        expect([taken, await refusal(swap(broken).bytes)]).toEqual([taken, undefined]);
      }
    },
  );
});
