import { create } from "@bufbuild/protobuf";
import { type NodeProto, TensorProto_DataType, TensorProtoSchema } from "onnx-buf";
import { describe, expect, it } from "vitest";
import type { GraphWriter } from "../../testing/onnxGraph.ts";
import { modelOfSpelling, spellings } from "../../testing/onnxSpellings.ts";
import { findActivations } from "../surgery/replace.ts";

const { FLOAT, FLOAT16, BFLOAT16 } = TensorProto_DataType;

const tensorOf = (node: NodeProto | undefined) =>
  node?.opType === "Constant" ? node.attribute[0]?.t : undefined;

const found = (model: Uint8Array) =>
  findActivations(model).map(({ name, parameters, difference }) => ({ name, parameters, difference }));

/** What has no bearing on the function, or next to none: an end beyond all numbers, a border beyond which both sides are equal. */
const free = new Set([
  "ReLU with the largest float as its end",
  "softplus with beta and a threshold of PyTorch",
]);

describe.each(Object.entries(spellings).filter(([name]) => !free.has(name)))("%s", (_, spelling) => {
  const original = found(modelOfSpelling(spelling, 12));
  const graphs: GraphWriter[] = [];
  modelOfSpelling(spelling, 12, (graph) => graphs.push(graph));
  const numbers = (graphs[0]?.nodes ?? []).flatMap((node, place) => {
    const [value] = tensorOf(node)?.floatData ?? [];
    return value === undefined || value === 0 || !Number.isFinite(value) ? [] : [{ place, value }];
  });

  it("is something else where a number differs by a hundredth", () => {
    for (const { place, value } of numbers) {
      const model = modelOfSpelling(spelling, 12, ({ nodes }) => {
        const tensor = tensorOf(nodes[place]);
        if (tensor !== undefined) tensor.floatData = tensor.floatData.map((each) => each * 1.01);
      });
      expect([value, found(model)]).not.toEqual([value, original]);
    }
  });

  it.each([
    ["float16", FLOAT16, half],
    ["bfloat16", BFLOAT16, brain],
  ])("has its name where its numbers are %s", (_, dataType, bitsOf) => {
    const model = modelOfSpelling(spelling, 12, ({ nodes }) => {
      for (const node of nodes) {
        const tensor = tensorOf(node);
        const [attribute] = node.attribute;
        if (tensor?.dataType === FLOAT && attribute !== undefined)
          attribute.t = create(TensorProtoSchema, {
            dims: tensor.dims,
            dataType,
            int32Data: tensor.floatData.map(bitsOf),
          });
      }
    });
    expect(findActivations(model).map(({ name }) => name)).toEqual(original.map(({ name }) => name));
  });
});

/** The nearest number of IEEE 754's binary16, in bits; for what is none of its subnormals. */
function half(value: number): number {
  const size = Math.abs(value);
  const sign = value < 0 ? 0x8000 : 0;
  if (size === 0) return sign;
  if (size > 65504) return sign | 0x7c00;
  const exponent = Math.floor(Math.log2(size));
  return sign | (((exponent + 15) << 10) + Math.round((size / 2 ** exponent - 1) * 1024));
}

/** The nearest number of bfloat16, in bits; ties away from 0. */
function brain(value: number): number {
  const [bits = 0] = new Uint32Array(new Float32Array([value]).buffer);
  return (bits + (Number.isFinite(value) ? 0x8000 : 0)) >>> 16;
}
