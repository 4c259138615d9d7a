import {
  AttributeProtoSchema,
  FunctionProtoSchema,
  GraphProtoSchema,
  ModelProtoSchema,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
  SparseTensorProtoSchema,
  TensorProtoSchema,
  TypeProto_TensorSchema,
  TypeProtoSchema,
  ValueInfoProtoSchema,
} from "onnx-buf";
import {
  decode,
  type Field,
  fieldsOf,
  integerAt,
  lastField,
  ModelError,
  type Range,
  textAt,
} from "./wire.ts";

/** An ONNX file: its structure, and where in the bytes each part stands. Tensors and all that is of no account stay unread. */
export interface Model extends Container {
  readonly bytes: Uint8Array;
  readonly irVersion: Integer;
  readonly graph: Graph;
  readonly functions: readonly ModelFunction[];
}

/** What imports operator sets: a model or a function. */
export interface Container {
  readonly range: Range;
  readonly imports: readonly Import[];
}

export interface Integer {
  readonly value: number;
  readonly field: Field | undefined;
}

export interface Import {
  readonly domain: string;
  readonly version: number;
  readonly field: Field;
}

export interface ModelFunction extends Container {
  readonly domain: string;
  readonly name: string;
  readonly field: Field;
  readonly graph: Graph;
}

/** A graph, or the body of a function. */
export interface Graph {
  /** Where it is: "" for the model's own graph, "then_branch of If_3" and the like for others. */
  readonly place: string;
  readonly parent: Graph | undefined;
  readonly field: Field;
  /** The number of the field that its nodes have. */
  readonly nodeField: number;
  readonly nodes: readonly Node[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  /** What the file says of the values between. */
  readonly values: readonly Value[];
  readonly initializers: readonly Value[];
}

/** A name, with the type of its elements (a number of `TensorProto.DataType`) where the file gives one. */
export interface Value {
  readonly name: string;
  readonly elementType: number | undefined;
  /** Where its description stands: a tensor or a value's type. */
  readonly range: Range;
}

export interface Node {
  readonly field: Field;
  readonly name: string;
  readonly operator: string;
  /** "" for ONNX's own. */
  readonly domain: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: readonly Attribute[];
  readonly graphs: readonly Graph[];
}

export interface Attribute {
  readonly name: string;
  readonly field: Field;
  readonly graphs: readonly Graph[];
}

/** Protobuf's own limit of a hundred messages within one another, of which a graph in a graph takes three. */
const deepest = 32;

/** Of nodes, their operands and tensors, all in all: no model comes near, and with it no file can take all memory. */
const most = 1_500_000;

/**
 * Reads the structure of an ONNX file.
 * @throws ModelError for what is none
 */
export function readModel(bytes: Uint8Array): Model {
  const range = { start: 0, end: bytes.length };
  const fields = ModelProtoSchema.field;
  const reader = new Reader(bytes);
  const imports: Import[] = [];
  const functions: ModelFunction[] = [];
  let irVersion: Integer = { value: 0, field: undefined };
  let graph: Graph | undefined;
  for (const field of fieldsOf(bytes, range)) {
    if (field.number === fields.irVersion.number)
      irVersion = { value: integerAt(bytes, field.content), field };
    else if (field.number === fields.opsetImport.number) imports.push(reader.import(field));
    else if (field.number === fields.functions.number) functions.push(reader.function(field));
    else if (field.number === fields.graph.number) {
      if (graph !== undefined) throw new ModelError("is no ONNX model that can be read: it has two graphs");
      graph = reader.graph(field, undefined, "");
    }
  }
  if (graph === undefined || irVersion.value < 1 || imports.length === 0) {
    const lacks = graph === undefined ? "graph" : imports.length === 0 ? "operator sets" : "version";
    throw new ModelError(`is no ONNX model: it has no ${lacks}`);
  }
  return { bytes, range, irVersion, imports, graph, functions };
}

class Reader {
  readonly bytes: Uint8Array;
  private count = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  import(field: Field): Import {
    const { domain, version } = decode(OperatorSetIdProtoSchema, this.bytes, this.small(field));
    return { domain: canonical(domain), version: Number(version), field };
  }

  function(field: Field): ModelFunction {
    const fields = FunctionProtoSchema.field;
    const imports: Import[] = [];
    let [domain, name] = ["", ""];
    for (const part of fieldsOf(this.bytes, field.content)) {
      if (part.number === fields.domain.number) domain = canonical(this.text(part));
      else if (part.number === fields.name.number) name = this.text(part);
      else if (part.number === fields.opsetImport.number) imports.push(this.import(part));
    }
    const graph = this.graph(field, undefined, `function ${name}`, {
      node: fields.node,
      input: fields.input,
      output: fields.output,
      valueInfo: fields.valueInfo,
    });
    return { domain, name, field, range: field.content, imports, graph };
  }

  graph(
    field: Field,
    parent: Graph | undefined,
    place: string,
    fields: GraphFields = GraphProtoSchema.field,
    depth = 0,
  ): Graph {
    if (depth > deepest) throw new ModelError(`has more than ${deepest} graphs within one another`);
    const graph = {
      place,
      parent,
      field,
      nodeField: fields.node.number,
      nodes: [] as Node[],
      inputs: [] as Value[],
      outputs: [] as Value[],
      values: [] as Value[],
      initializers: [] as Value[],
    };
    const readValue = fields.initializer !== undefined ? this.value : this.nameAlone;
    for (const part of fieldsOf(this.bytes, field.content)) {
      if (part.number === fields.node.number) graph.nodes.push(this.node(part, graph, depth));
      else if (part.number === fields.input.number) graph.inputs.push(readValue.call(this, part));
      else if (part.number === fields.output.number) graph.outputs.push(readValue.call(this, part));
      else if (part.number === fields.valueInfo.number) graph.values.push(this.value(part));
      else if (part.number === fields.initializer?.number) graph.initializers.push(this.tensor(part.content));
      else if (part.number === fields.sparseInitializer?.number) {
        const values = this.last(part.content, SparseTensorProtoSchema.field.values.number);
        if (values !== undefined) graph.initializers.push(this.tensor(values.content));
      }
    }
    return graph;
  }

  private node(field: Field, graph: Graph, depth: number): Node {
    const fields = NodeProtoSchema.field;
    const node = { name: "", operator: "", domain: "" };
    const [inputs, outputs, attributes]: [string[], string[], Field[]] = [[], [], []];
    this.tally();
    for (const part of fieldsOf(this.bytes, field.content)) {
      if (part.number === fields.input.number) inputs.push(this.text(part));
      else if (part.number === fields.output.number) outputs.push(this.text(part));
      else if (part.number === fields.attribute.number) attributes.push(part);
      else if (part.number === fields.name.number) node.name = this.text(part);
      else if (part.number === fields.opType.number) node.operator = this.text(part);
      else if (part.number === fields.domain.number) node.domain = canonical(this.text(part));
    }
    if (node.operator === "") throw new ModelError("is no ONNX model: a node has no operator");
    const label = node.name || outputs[0] || node.operator;
    const read = attributes.map((attribute) => this.attribute(attribute, graph, label, depth));
    return {
      ...node,
      field,
      inputs,
      outputs,
      attributes: read,
      graphs: read.flatMap(({ graphs }) => graphs),
    };
  }

  private attribute(field: Field, graph: Graph, owner: string, depth: number): Attribute {
    const fields = AttributeProtoSchema.field;
    let name = "";
    const parts: Field[] = [];
    this.tally();
    for (const part of fieldsOf(this.bytes, field.content)) {
      if (part.number === fields.name.number) name = this.text(part);
      else if (part.number === fields.g.number || part.number === fields.graphs.number) parts.push(part);
    }
    const outer = graph.place === "" ? "" : ` in ${graph.place}`;
    const place = `${name} of ${owner}${outer}`;
    return {
      name,
      field,
      graphs: parts.map((part) => this.graph(part, graph, place, GraphProtoSchema.field, depth + 1)),
    };
  }

  private value(field: Field): Value {
    const { name, type } = ValueInfoProtoSchema.field;
    const named = this.last(field.content, name.number);
    const described = this.last(field.content, type.number);
    const tensor = described && this.last(described.content, TypeProtoSchema.field.tensorType.number);
    const element = tensor && this.last(tensor.content, TypeProto_TensorSchema.field.elemType.number);
    return {
      name: named === undefined ? "" : this.text(named),
      elementType: element && integerAt(this.bytes, element.content),
      range: field.content,
    };
  }

  private nameAlone(field: Field): Value {
    return { name: this.text(field), elementType: undefined, range: field.content };
  }

  private tensor(range: Range): Value {
    const { name, dataType } = TensorProtoSchema.field;
    const named = this.last(range, name.number);
    const type = this.last(range, dataType.number);
    return {
      name: named === undefined ? "" : this.text(named),
      elementType: type && integerAt(this.bytes, type.content),
      range,
    };
  }

  private last(range: Range, number: number): Field | undefined {
    return lastField(this.bytes, range, number);
  }

  private text(field: Field): string {
    this.tally();
    return textAt(this.bytes, this.small(field));
  }

  private small({ content }: Field): Range {
    if (content.end - content.start <= longestName) return content;
    throw new ModelError(`is no ONNX model that can be read: a name of ${content.end - content.start} bytes`);
  }

  private tally(): void {
    this.count += 1;
    if (this.count > most)
      throw new ModelError(`has more than ${most} nodes, operands and tensors, which is too many`);
  }
}

const longestName = 65_536;

/** The fields that a graph and a function's body have, and those that a graph alone has. */
interface GraphFields {
  readonly node: FieldNumber;
  readonly input: FieldNumber;
  readonly output: FieldNumber;
  readonly valueInfo: FieldNumber;
  readonly initializer?: FieldNumber;
  readonly sparseInitializer?: FieldNumber;
}

interface FieldNumber {
  readonly number: number;
}

/** ONNX's own domain has two names. */
const canonical = (domain: string): string => (domain === "ai.onnx" ? "" : domain);
