import { create, toBinary } from "@bufbuild/protobuf";
import {
  type AttributeProto,
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type FunctionProto,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  type TensorProto,
  TensorProto_DataType,
  TensorProtoSchema,
  TensorShapeProto_DimensionSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from "onnx-buf";
import type { OnnxAttributes } from "../targets/onnx/index.ts";
import { irVersionOf, opsetImports } from "./versions.ts";

export interface Graph {
  readonly name: string;
  readonly nodes: readonly NodeProto[];
  readonly functions: readonly FunctionProto[];
  readonly inputs: readonly ValueInfoProto[];
  readonly outputs: readonly ValueInfoProto[];
  readonly initializers?: readonly TensorProto[];
}

/** The bytes of a model. */
export const encodeModel = (opset: number, graph: Graph): Uint8Array => {
  const { name, nodes, functions, inputs, outputs, initializers = [] } = graph;
  const model = create(ModelProtoSchema, {
    irVersion: irVersionOf(opset),
    producerName: "Echo",
    opsetImport: opsetImports(opset),
    functions: [...functions],
    graph: {
      name,
      node: [...nodes],
      input: [...inputs],
      output: [...outputs],
      initializer: [...initializers],
    },
  });
  return toBinary(ModelProtoSchema, model);
};

/** A tensor of float32 by name; an axis that has a name has any length. */
export const floatValue = (name: string, shape: readonly (number | string)[]): ValueInfoProto => {
  const dim = shape.map((axis) =>
    create(TensorShapeProto_DimensionSchema, {
      value:
        typeof axis === "string"
          ? { case: "dimParam", value: axis }
          : { case: "dimValue", value: BigInt(axis) },
    }),
  );
  const value = { elemType: TensorProto_DataType.FLOAT, shape: { dim } };
  return create(ValueInfoProtoSchema, { name, type: { value: { case: "tensorType", value } } });
};

export const floatTensor = (name: string, data: Float32Array, shape: readonly number[]): TensorProto =>
  create(TensorProtoSchema, {
    name,
    dataType: TensorProto_DataType.FLOAT,
    dims: shape.map(BigInt),
    // Little-endian, as every machine is that runs JavaScript.
    rawData: new Uint8Array(data.slice().buffer),
  });

/** A node of the standard domain, or of another one. */
export const createNode = (
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: OnnxAttributes = {},
  domain = "",
): NodeProto =>
  create(NodeProtoSchema, {
    opType: operator,
    domain,
    input: [...inputs],
    output: [output],
    attribute: Object.entries(attributes).map(([name, value]) => createAttribute(name, value)),
  });

function createAttribute(name: string, value: OnnxAttributes[string]): AttributeProto {
  const { FLOAT, INT, INTS } = AttributeProto_AttributeType;
  if (typeof value === "number") return create(AttributeProtoSchema, { name, type: FLOAT, f: value });
  if (typeof value === "bigint") return create(AttributeProtoSchema, { name, type: INT, i: value });
  return create(AttributeProtoSchema, { name, type: INTS, ints: [...value] });
}
