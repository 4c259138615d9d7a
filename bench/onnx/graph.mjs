import { create, toBinary } from "@bufbuild/protobuf";
import {
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  TensorProto_DataType,
  TensorProtoSchema,
  TypeProtoSchema,
  ValueInfoProtoSchema,
} from "onnx-buf";

/**
 * @typedef {Readonly<Record<string, number | bigint | readonly bigint[]>>} Attributes Floats, integers, and lists of integers.
 *
 * @typedef {object} Tensor
 * @property {Float32Array} data
 * @property {readonly number[]} shape
 *
 * @typedef {string | number | Tensor} Operand The name of a value, or a constant.
 *
 * @callback Build Adds an operator and gives the name of its result.
 * @param {string} operator
 * @param {readonly Operand[]} operands
 * @param {Attributes} [attributes]
 * @returns {string}
 */

const irVersion = 10n;
/** The first that has Gelu. */
export const opset = 20;

/**
 * The bytes of a model with one input, "x", and one output, "y".
 * @param {readonly (number | string)[]} shape of both; a string names a dimension of any size
 * @param {(build: Build, x: string) => string} formula gives the name of the result
 */
export function encodeModel(shape, formula) {
  /** @type {ReturnType<typeof encodeNode>[]} */
  const nodes = [];
  /** @type {ReturnType<typeof encodeTensor>[]} */
  const constants = [];

  /** @param {Operand} operand */
  const nameOf = (operand) => {
    if (typeof operand === "string") return operand;
    const name = `constant${constants.length}`;
    const tensor = typeof operand === "number" ? { data: Float32Array.of(operand), shape: [] } : operand;
    constants.push(encodeTensor(name, tensor));
    return name;
  };
  /** @type {Build} */
  const build = (operator, operands, attributes = {}) => {
    const output = `value${nodes.length}`;
    nodes.push(encodeNode(operator, operands.map(nameOf), output, attributes));
    return output;
  };
  const result = formula(build, "x");
  nodes.push(encodeNode("Identity", [result], "y", {}));

  const graph = create(GraphProtoSchema, {
    name: "activation",
    node: nodes,
    initializer: constants,
    input: [describeValue("x", shape)],
    output: [describeValue("y", shape)],
  });
  const model = { irVersion, opsetImport: [{ domain: "", version: BigInt(opset) }], graph };
  return toBinary(ModelProtoSchema, create(ModelProtoSchema, model));
}

/** @param {string} operator @param {readonly string[]} inputs @param {string} output @param {Attributes} attributes */
function encodeNode(operator, inputs, output, attributes) {
  return create(NodeProtoSchema, {
    opType: operator,
    input: [...inputs],
    output: [output],
    attribute: Object.entries(attributes).map(([name, value]) => encodeAttribute(name, value)),
  });
}

/** @param {string} name @param {Attributes[string]} value */
function encodeAttribute(name, value) {
  const { FLOAT, INT, INTS } = AttributeProto_AttributeType;
  if (typeof value === "number") return create(AttributeProtoSchema, { name, type: FLOAT, f: value });
  if (typeof value === "bigint") return create(AttributeProtoSchema, { name, type: INT, i: value });
  return create(AttributeProtoSchema, { name, type: INTS, ints: [...value] });
}

/** @param {string} name @param {Tensor} tensor */
function encodeTensor(name, { data, shape }) {
  return create(TensorProtoSchema, {
    name,
    dataType: TensorProto_DataType.FLOAT,
    dims: shape.map(BigInt),
    floatData: [...data],
  });
}

/** @param {string} name @param {readonly (number | string)[]} shape */
function describeValue(name, shape) {
  const dim = shape.map((size) => ({
    value:
      typeof size === "number"
        ? { case: /** @type {const} */ ("dimValue"), value: BigInt(size) }
        : { case: /** @type {const} */ ("dimParam"), value: size },
  }));
  const value = { elemType: TensorProto_DataType.FLOAT, shape: { dim } };
  const type = create(TypeProtoSchema, { value: { case: "tensorType", value } });
  return create(ValueInfoProtoSchema, { name, type });
}
