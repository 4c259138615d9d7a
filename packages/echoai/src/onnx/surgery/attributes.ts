import { getTextEncoding } from "@bufbuild/protobuf/wire";
import { type AttributeProto, AttributeProtoSchema, TensorProto_DataType, TensorProtoSchema } from "onnx-buf";
import type { Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { decode, integerAt, lastField, type Range } from "../file/wire.ts";

/** A longer one is no number, and is not decoded. */
const longestNumber = 1024;

/** An attribute of a node; undefined where it has none of that name, or one that a call of the function decides. */
export function attributeOf(model: Model, node: Node, name: string): AttributeProto | undefined {
  const found = node.attributes.find((attribute) => attribute.name === name);
  if (found === undefined || sizeOf(found.field) > longestNumber) return undefined;
  const attribute = decode(AttributeProtoSchema, model.bytes, found.field.content);
  return attribute.refAttrName === "" ? attribute : undefined;
}

/** The text of an attribute. */
export const textOf = ({ s }: AttributeProto): string => getTextEncoding().decodeUtf8(s);

/** The type of the elements of a tensor, however large it is, that an attribute has. */
export function tensorTypeOf(model: Model, node: Node, name: string): number | undefined {
  const found = node.attributes.find((attribute) => attribute.name === name);
  const tensor = found && lastField(model.bytes, found.field.content, AttributeProtoSchema.field.t.number);
  const type = tensor && lastField(model.bytes, tensor.content, TensorProtoSchema.field.dataType.number);
  return type && integerAt(model.bytes, type.content);
}

const sizeOf = ({ start, end }: Range): number => end - start;

/** The number that a value always has, where it is a single one that the file gives. */
export function constantOf(model: Model, names: Names, name: string, graph: Graph): number | undefined {
  let [found, steps] = [names.find(name, graph), 0];
  while (found?.producer !== undefined && steps < 8) {
    const { operator, domain, inputs } = found.producer;
    if (domain !== "") return undefined;
    if (operator === "Constant") return constantNode(model, found.producer);
    if ((operator !== "Identity" && operator !== "Cast") || inputs[0] === undefined) return undefined;
    [found, steps] = [names.find(inputs[0], found.graph), steps + 1];
  }
  // From version 4 of the format on, an input's initializer is but its default.
  const isFixed = found?.input === undefined || model.irVersion.value < 4;
  return found?.initializer !== undefined && isFixed
    ? tensorNumber(model.bytes, found.initializer.range)
    : undefined;
}

function constantNode(model: Model, node: Node): number | undefined {
  const single = attributeOf(model, node, "value_float");
  if (single !== undefined) return single.f;
  const list = attributeOf(model, node, "value_floats");
  if (list !== undefined) return list.floats.length === 1 ? list.floats[0] : undefined;
  const { t } = attributeOf(model, node, "value") ?? {};
  return t === undefined ? undefined : numberOf(t);
}

function tensorNumber(bytes: Uint8Array, range: Range): number | undefined {
  return sizeOf(range) > longestNumber ? undefined : numberOf(decode(TensorProtoSchema, bytes, range));
}

type Tensor = NonNullable<AttributeProto["t"]>;

/** The only element of a tensor that adds no axis to what it meets: of rank 0, or of shape [1]. */
function numberOf(tensor: Tensor): number | undefined {
  const isSingle = tensor.dims.length <= 1 && tensor.dims.every((size) => size === 1n);
  if (!isSingle || tensor.externalData.length > 0) return undefined;
  return numberTypes[tensor.dataType]?.(tensor);
}

/** How the numbers of each type are stored. */
const numberTypes: Readonly<Record<number, (tensor: Tensor) => number | undefined>> = {
  [TensorProto_DataType.FLOAT]: ({ floatData, rawData }) =>
    floatData[0] ?? viewOf(rawData, 4)?.getFloat32(0, true),
  [TensorProto_DataType.DOUBLE]: ({ doubleData, rawData }) =>
    doubleData[0] ?? viewOf(rawData, 8)?.getFloat64(0, true),
  [TensorProto_DataType.FLOAT16]: ({ int32Data, rawData }) =>
    half(int32Data[0] ?? viewOf(rawData, 2)?.getUint16(0, true)),
};

/** The number that a float stands for, with no more digits than tell it from its neighbours: 0.2, not 0.20000000298023224. */
export function shortest(value: number): number {
  for (let digits = 6; digits < 9; digits += 1) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.fround(rounded) === Math.fround(value)) return rounded;
  }
  return value;
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array, size: number): DataView | undefined =>
  length === size ? new DataView(buffer, byteOffset, length) : undefined;

/** The number with these bits in IEEE 754's binary16. */
function half(bits: number | undefined): number | undefined {
  if (bits === undefined) return undefined;
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}
