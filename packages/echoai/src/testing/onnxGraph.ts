import { create, type MessageInitShape, toBinary } from "@bufbuild/protobuf";
import {
  type AttributeProto,
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type FunctionProto,
  type GraphProto,
  GraphProtoSchema,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
  TensorProto_DataType,
  TensorProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  type ValueInfoProto,
  ValueInfoProtoSchema,
} from "onnx-buf";

type Operand = string | number;
export type AttributeValue = number | bigint | readonly bigint[] | string | GraphProto | Float32Array;

/** An ONNX graph as a test writes it: each call adds a node and gives the name of its result. */
export class GraphWriter {
  readonly nodes: NodeProto[] = [];
  private readonly prefix: string;

  /** Names must differ between graphs within one another. */
  constructor(prefix = "") {
    this.prefix = prefix;
  }

  /** A node; a number among the operands becomes a Constant of rank 0. An operator of another domain is "domain:Operator". */
  add(
    name: string,
    operands: readonly Operand[],
    attributes: Readonly<Record<string, AttributeValue>> = {},
  ): string {
    const input = operands.map((operand) => (typeof operand === "number" ? this.constant(operand) : operand));
    const [operator = name, domain] = name.split(":").reverse();
    const output = `${this.prefix}${operator}_${this.nodes.length}`;
    const attribute = Object.entries(attributes).map(([key, value]) => attributeOf(key, value));
    const node = { name: `node_${output}`, opType: operator, input, output: [output], attribute };
    this.nodes.push(create(NodeProtoSchema, domain === undefined ? node : { ...node, domain }));
    return output;
  }

  constant(value: number): string {
    return this.tensor(value, []);
  }

  /** A Constant of a shape and type: the same number everywhere, or one after the other. */
  tensor(
    values: number | readonly number[],
    dims: readonly number[],
    dataType: number = TensorProto_DataType.FLOAT,
  ): string {
    const count = dims.reduce((product, length) => product * length, 1);
    const all = typeof values === "number" ? new Array<number>(count).fill(values) : [...values];
    const { FLOAT, INT64 } = TensorProto_DataType;
    const data =
      dataType === FLOAT
        ? { floatData: all }
        : dataType === INT64
          ? { int64Data: all.map(BigInt) }
          : { int32Data: all };
    const t = create(TensorProtoSchema, { dataType, dims: dims.map(BigInt), ...data });
    const output = `${this.prefix}constant_${this.nodes.length}`;
    const attribute = [
      create(AttributeProtoSchema, { name: "value", type: AttributeProto_AttributeType.TENSOR, t }),
    ];
    this.nodes.push(create(NodeProtoSchema, { opType: "Constant", output: [output], attribute }));
    return output;
  }

  graph(
    outputs: readonly string[],
    inputs: readonly string[] = ["x"],
    given: Readonly<Pick<MessageInitShape<typeof GraphProtoSchema>, "initializer" | "valueInfo">> = {},
  ): GraphProto {
    return create(GraphProtoSchema, {
      name: `${this.prefix}graph`,
      input: inputs.map((name) => describedValue(name)),
      output: outputs.map((name) => describedValue(name)),
      node: this.nodes,
      ...given,
    });
  }
}

/** A value's name and type: a tensor of floats, or of other elements; of unknown shape, unless it is given. */
export const describedValue = (
  name: string,
  elemType: number = TensorProto_DataType.FLOAT,
  lengths?: readonly number[],
): ValueInfoProto => {
  const dim = lengths?.map((length) => ({ value: { case: "dimValue" as const, value: BigInt(length) } }));
  const shape = dim && { shape: { dim } };
  return create(ValueInfoProtoSchema, {
    name,
    type: create(TypeProtoSchema, {
      value: { case: "tensorType", value: create(TypeProto_TensorSchema, { elemType, ...shape }) },
    }),
  });
};

export interface ModelGiven
  extends Pick<
    MessageInitShape<typeof ModelProtoSchema>,
    "functions" | "irVersion" | "metadataProps" | "producerName"
  > {
  readonly opset?: number;
  readonly domains?: readonly string[];
}

/** A whole model; opset 17 unless another is given. */
export function modelOf(
  graph: GraphProto,
  { opset = 17, domains = [], ...given }: ModelGiven = {},
): Uint8Array {
  const imports = [importOf("", opset), ...domains.map((domain) => importOf(domain, 1))];
  return toBinary(
    ModelProtoSchema,
    create(ModelProtoSchema, { irVersion: 8n, opsetImport: imports, graph, ...given }),
  );
}

export const importOf = (domain: string, version: number): FunctionProto["opsetImport"][number] =>
  create(OperatorSetIdProtoSchema, { domain, version: BigInt(version) });

/** A model that takes x through what `write` adds and gives the last result. */
export function modelThat(write: (graph: GraphWriter) => string, given: ModelGiven = {}): Uint8Array {
  const graph = new GraphWriter();
  return modelOf(graph.graph([write(graph)]), given);
}

function attributeOf(name: string, value: AttributeValue): AttributeProto {
  const { FLOAT, INT, INTS, STRING, GRAPH, TENSOR } = AttributeProto_AttributeType;
  if (typeof value === "number") return create(AttributeProtoSchema, { name, type: FLOAT, f: value });
  if (typeof value === "bigint") return create(AttributeProtoSchema, { name, type: INT, i: value });
  if (Array.isArray(value)) return create(AttributeProtoSchema, { name, type: INTS, ints: [...value] });
  if (typeof value === "string")
    return create(AttributeProtoSchema, { name, type: STRING, s: new TextEncoder().encode(value) });
  if (value instanceof Float32Array) {
    const t = { dataType: TensorProto_DataType.FLOAT, dims: [BigInt(value.length)], floatData: [...value] };
    return create(AttributeProtoSchema, { name, type: TENSOR, t: create(TensorProtoSchema, t) });
  }
  return create(AttributeProtoSchema, { name, type: GRAPH, g: value as GraphProto });
}
