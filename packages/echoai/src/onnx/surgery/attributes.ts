import { getTextEncoding } from "@bufbuild/protobuf/wire";
import { type AttributeProto, AttributeProtoSchema, TensorProtoSchema } from "onnx-buf";
import type { Model, Node } from "../file/structure.ts";
import { decode, integerAt, lastField, type Range } from "../file/wire.ts";

/** A longer one is no number, and is not decoded. */
const longestNumber = 1024;

/** An attribute of a node; undefined where it has none of that name, a longer one, or one that a call of the function decides. */
export function attributeOf(
  model: Model,
  node: Node,
  name: string,
  longest = longestNumber,
): AttributeProto | undefined {
  const found = node.attributes.find((attribute) => attribute.name === name);
  if (found === undefined || sizeOf(found.field) > longest) return undefined;
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
