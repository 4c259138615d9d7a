// Parts of a model's graph.
import { create } from "@bufbuild/protobuf";
import {
  NodeProtoSchema,
  TensorProto_DataType,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  ValueInfoProtoSchema,
} from "onnx-buf";

/** An input or output of floats, of any shape. */
export const value = (name: string) =>
  create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, {
      value: {
        case: "tensorType",
        value: create(TypeProto_TensorSchema, { elemType: TensorProto_DataType.FLOAT }),
      },
    }),
  });

export const node = (name: string, opType: string, input: string[], output: string) =>
  create(NodeProtoSchema, { name, opType, input, output: [output] });
