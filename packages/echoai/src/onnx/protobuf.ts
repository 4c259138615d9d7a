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
  TensorProtoSchema,
  TensorShapeProto_DimensionSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from "onnx-buf";
import {
  bitsOf,
  elements,
  type FloatType,
  type OnnxAttributes,
  type OnnxScalar,
} from "../targets/onnx/index.ts";
import { irVersionOf, opsetImports, standardImport } from "./versions.ts";

export interface Graph {
  readonly name: string;
  readonly nodes: readonly NodeProto[];
  readonly functions?: readonly FunctionProto[];
  readonly inputs: readonly ValueInfoProto[];
  readonly outputs: readonly ValueInfoProto[];
  readonly initializers?: readonly TensorProto[];
}

/** The bytes of a model, which imports Echo's domain where it has functions. */
export const encodeModel = (opset: number, graph: Graph): Uint8Array => {
  const { name, nodes, functions = [], inputs, outputs, initializers = [] } = graph;
  const hasFunctions = functions.length > 0;
  const model = create(ModelProtoSchema, {
    irVersion: irVersionOf(opset, hasFunctions),
    producerName: "Echo",
    opsetImport: hasFunctions ? opsetImports(opset) : [standardImport(opset)],
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

/** A tensor of floats by name; an axis that has a name has any length. */
export const floatValue = (
  name: string,
  shape: readonly (number | string)[],
  type: FloatType = "float32",
): ValueInfoProto => {
  const dim = shape.map((axis) =>
    create(TensorShapeProto_DimensionSchema, {
      value:
        typeof axis === "string"
          ? { case: "dimParam", value: axis }
          : { case: "dimValue", value: BigInt(axis) },
    }),
  );
  const value = { elemType: elements[type].code, shape: { dim } };
  return create(ValueInfoProtoSchema, { name, type: { value: { case: "tensorType", value } } });
};

export const floatTensor = (
  name: string,
  data: ArrayLike<number>,
  shape: readonly number[],
  type: FloatType = "float32",
): TensorProto =>
  create(TensorProtoSchema, {
    name,
    dataType: elements[type].code,
    dims: shape.map(BigInt),
    rawData: rawDataOf(data, type),
  });

/** Little-endian, as every machine is that runs JavaScript. */
function rawDataOf(data: ArrayLike<number>, type: FloatType): Uint8Array<ArrayBuffer> {
  if (type === "float32") return new Uint8Array(Float32Array.from(data).buffer);
  if (type === "double") return new Uint8Array(Float64Array.from(data).buffer);
  return new Uint8Array(Uint16Array.from(data, (value) => bitsOf(value, type)).buffer);
}

/** A node of the standard domain, or of another one, named after its result. */
export const createNode = (
  operator: string,
  inputs: readonly string[],
  output: string,
  attributes: OnnxAttributes = {},
  domain = "",
): NodeProto =>
  create(NodeProtoSchema, {
    name: output,
    opType: operator,
    domain,
    input: [...inputs],
    output: [output],
    attribute: Object.entries(attributes).map(([name, value]) => createAttribute(name, value)),
  });

function createAttribute(name: string, value: OnnxAttributes[string]): AttributeProto {
  const { FLOAT, INT, INTS, TENSOR } = AttributeProto_AttributeType;
  if (typeof value === "number") return create(AttributeProtoSchema, { name, type: FLOAT, f: value });
  if (typeof value === "bigint") return create(AttributeProtoSchema, { name, type: INT, i: value });
  if (isScalar(value)) {
    const t = floatTensor("", [value.scalar], [], value.type);
    return create(AttributeProtoSchema, { name, type: TENSOR, t });
  }
  return create(AttributeProtoSchema, { name, type: INTS, ints: [...value] });
}

const isScalar = (value: OnnxAttributes[string]): value is OnnxScalar =>
  typeof value === "object" && "scalar" in value;
