import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { describe, expect, it } from "vitest";
import { bounded } from "../../testing/bounded.ts";
import { GraphWriter, modelOf } from "../../testing/onnxGraph.ts";
import { findActivations } from "./replace.ts";

const field = (number: number, content: Uint8Array): Uint8Array =>
  new BinaryWriter().tag(number, WireType.LengthDelimited).bytes(content).finish();

describe("what is made to take the reader long", () => {
  it("are millions of nodes, of which only so many are read", () => {
    const node = field(1, field(4, new TextEncoder().encode("A")));
    const nodes = new Uint8Array(node.length * 1_000_000);
    for (let at = 0; at < nodes.length; at += node.length) nodes.set(node, at);
    const version = new Uint8Array([0x08, 0x08]);
    const operators = field(8, new Uint8Array([0x10, 0x11]));
    const model = new Uint8Array(Buffer.concat([version, operators, field(7, nodes)]));
    expect(() => findActivations(model)).toThrow("which is too many");
  });

  it("are long chains and wide graphs, which take no longer than their length", () => {
    const graph = new GraphWriter();
    let x = "x";
    for (let index = 0; index < 20_000; index += 1)
      x = graph.add(index % 2 === 0 ? "Mul" : "Sigmoid", index % 2 === 0 ? [x, x] : [x]);
    const model = modelOf(graph.graph([x]));
    expect(bounded(() => findActivations(model))).toHaveLength(10_000);
  });
});
