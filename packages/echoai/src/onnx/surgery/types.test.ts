import { create } from "@bufbuild/protobuf";
import { TensorProto_DataType, TensorProtoSchema } from "onnx-buf";
import { describe, expect, test } from "vitest";
import { mish } from "../../functions/catalogue.ts";
import { describedValue, GraphWriter, modelOf } from "../../testing/onnxGraph.ts";
import { replaceActivations } from "./replace.ts";
import { outputTypes } from "./schemas.ts";

const { INT64, INT32, FLOAT16, UINT8 } = TensorProto_DataType;

type Write = (graph: GraphWriter) => string;

/** Whether the Relu of what is written is of floats, in a model that has float16 too; and if not, why. */
function obstacleTo(write: Write, opset = 20): string | undefined {
  const graph = new GraphWriter();
  const initializer = [
    create(TensorProtoSchema, { name: "n", dataType: INT64, int64Data: [4n] }),
    create(TensorProtoSchema, { name: "i", dataType: INT32, int32Data: [4] }),
    create(TensorProtoSchema, { name: "h", dataType: FLOAT16, int32Data: [0] }),
    create(TensorProtoSchema, { name: "zero", dataType: UINT8, int32Data: [0] }),
  ];
  const result = graph.add("Identity", [graph.add("Relu", [write(graph)])]);
  const whole = graph.graph([result], ["x"], { initializer });
  // What comes out is of a type that nothing says.
  whole.output = [describedValue(result, 0)];
  const { replaced, skipped } = replaceActivations(modelOf(whole, { opset }), { from: "Relu", to: mish });
  expect(replaced.length + skipped.length).toBe(1);
  return skipped[0]?.obstacle;
}

const unknown = "its type is not known, and the model has floats other than float32";

// By ONNX's operator definitions.
describe("what an operator gives is known to be floats", () => {
  test.each<[string, Write, number?]>([
    ["HannWindow of an integer", (g) => g.add("HannWindow", ["n"])],
    ["EyeLike of integers, with its type", (g) => g.add("EyeLike", ["n"], { dtype: 1n })],
    ["EyeLike of floats", (g) => g.add("EyeLike", ["x"])],
    ["Cast", (g) => g.add("Cast", ["n"], { to: 1n })],
    ["CastLike", (g) => g.add("CastLike", ["n", "x"])],
    ["RandomNormal", (g) => g.add("RandomNormal", [])],
    ["RandomNormalLike of integers, with its type", (g) => g.add("RandomNormalLike", ["n"], { dtype: 1n })],
    ["Bernoulli", (g) => g.add("Bernoulli", ["x"])],
    ["ConstantOfShape", (g) => g.add("ConstantOfShape", ["n"])],
    ["Constant of a float", (g) => g.add("Constant", [], { value_float: 1 })],
    ["DequantizeLinear before opset 19", (g) => g.add("DequantizeLinear", ["zero", "h"]), 18],
    ["DequantizeLinear by its scale", (g) => g.add("DequantizeLinear", ["zero", "x"])],
    ["OneHot", (g) => g.add("OneHot", ["n", "n", "x"])],
    ["Where", (g) => g.add("Where", [g.add("Equal", ["n", "n"]), "x", "x"])],
    [
      "a matrix product of quantised numbers, scaled",
      (g) => g.add("com.microsoft:MatMulIntegerToFloat", ["n", "n", "x"]),
    ],
    ["BlackmanWindow", (g) => g.add("BlackmanWindow", ["i"], { output_datatype: 1n })],
    ["one of ONNX Runtime's", (g) => g.add("com.microsoft:QuickGelu", ["x"])],
  ])("%s", (_, write, opset) => {
    expect(obstacleTo(write, opset)).toBeUndefined();
  });
});

describe("or of something else", () => {
  test.each<[string, Write, string, number?]>([
    ["ArgMax", (g) => g.add("ArgMax", ["x"]), "its elements are int64, which are no floats"],
    ["EyeLike of integers", (g) => g.add("EyeLike", ["i"]), "its elements are int32, which are no floats"],
    ["Shape", (g) => g.add("Shape", ["x"]), "its elements are int64, which are no floats"],
    [
      "QuantizeLinear",
      (g) => g.add("QuantizeLinear", ["x", "x"]),
      "its elements are uint8, which are no floats",
    ],
    [
      "Constant of an integer",
      (g) => g.add("Constant", [], { value_int: 1n }),
      "its elements are int64, which are no floats",
    ],
    [
      "BlackmanWindow of doubles is what it says",
      (g) => g.add("ArgMin", [g.add("BlackmanWindow", ["i"], { output_datatype: 11n })]),
      "its elements are int64, which are no floats",
    ],
    ["a sequence", (g) => g.add("SequenceAt", [g.add("SequenceConstruct", ["x"]), "n"]), unknown],
    ["an operator that nobody knows", (g) => g.add("other:Operator", ["x"]), unknown],
  ])("%s", (_, write, obstacle, opset) => {
    expect(obstacleTo(write, opset)).toBe(obstacle);
  });
});

test("the second result of an operator has its own type", () => {
  const graph = new GraphWriter();
  graph.add("DynamicQuantizeLinear", ["x"]);
  graph.nodes[0]?.output.push("scale", "point");
  const half = graph.add("Cast", [graph.add("Cast", ["scale"], { to: 10n })], { to: 1n });
  const model = modelOf(graph.graph([graph.add("Relu", ["scale"]), half]));
  expect(replaceActivations(model, { from: "Relu", to: mish }).replaced).toHaveLength(1);
});

test("the table has each operator once, and rules that can be read", () => {
  const operators = Object.values(outputTypes).flatMap((names) => names.trim().split(/\s+/));
  expect(new Set(operators).size).toBe(operators.length);
  const word = String.raw`(?:\w+\?\w+|@\w+|\w+|\?)(?:\|(?:\w+\?\w+|@\w+|\w+|\?))*`;
  const version = String.raw`(?:\d+: )?${word}(?: ${word})*`;
  for (const rule of Object.keys(outputTypes))
    expect(rule).toMatch(new RegExp(`^${version}(?:; ${version})*$`));
});
