import { BinaryReader } from "@bufbuild/protobuf/wire";
import { TensorProtoSchema, ValueInfoProtoSchema } from "onnx-buf";
import type { Named, Names } from "../file/names.ts";
import type { Value as Described, Graph, Model, Node } from "../file/structure.ts";
import { decode, fieldsOf, type Range } from "../file/wire.ts";
import type { Constant } from "./constants.ts";
import { meanings } from "./operators.ts";

/** The least that a shape can be: a length that the file does not tell counts as 1, and so does an axis that it does not tell of. */
type Least = readonly number[];

/** So far it is looked back for a shape. */
const farthest = 64;

/** The shapes of values, as far as the file tells them or they follow from it. */
export class Shapes {
  private readonly described = new Map<Named, Described>();
  private readonly model: Model;
  private readonly names: Names;

  constructor(model: Model, names: Names, graphs: Iterable<Graph>) {
    this.model = model;
    this.names = names;
    for (const graph of graphs) {
      for (const value of [...graph.values, ...graph.inputs, ...graph.outputs]) {
        const named = names.find(value.name, graph);
        if (named?.graph === graph) this.described.set(named, value);
      }
    }
  }

  /** Why these numbers could give what is computed with them another shape than that of the value, if so. */
  widening(constants: readonly Constant[], named: Named): string | undefined {
    const wide = constants.filter(({ shape, values }) => shape.length > 1 || values.length > 1);
    const least = wide.length === 0 ? [] : this.least(named, 0);
    const found = wide.find(
      ({ shape }) =>
        shape.length > least.length ||
        shape.some((length, axis) => {
          const own = least[axis + least.length - shape.length];
          return length !== 1 && length !== own;
        }),
    );
    return (
      found &&
      `its numbers have the shape [${found.shape.join(", ")}], which the file does not show its input to have`
    );
  }

  private least(named: Named | undefined, depth: number): Least {
    if (named === undefined || depth > farthest) return [];
    const described = this.described.get(named);
    const own = described === undefined ? [] : this.describedShape(described);
    if (own.length > 0) return own;
    if (named.initializer !== undefined) return dimensionsOf(this.model.bytes, named.initializer.range);
    const { producer, graph } = named;
    if (producer === undefined || producer.domain !== "") return [];
    const operand = (place: number) =>
      this.least(this.names.find(producer.inputs[place] ?? "", graph), depth + 1);
    return shapeOf[producer.operator]?.(operand) ?? this.elementWise(producer, operand);
  }

  private elementWise({ operator, inputs }: Node, operand: (place: number) => Least): Least {
    const meaning = meanings[operator === "Cast" ? "Cast:float" : operator];
    if (meaning === undefined) return [];
    return (meaning.passes ? [0] : inputs.map((_, place) => place)).map(operand).reduce(broadcast, []);
  }

  private describedShape({ range }: Described): Least {
    // A function's values have but a name.
    if (this.model.bytes.length === 0 || range.end - range.start > 4096) return [];
    const { type } = decode(ValueInfoProtoSchema, this.model.bytes, range);
    if (type?.value.case !== "tensorType") return [];
    return (type.value.value.shape?.dim ?? []).map(({ value }) =>
      value.case === "dimValue" && value.value > 0n ? Number(value.value) : 1,
    );
  }
}

function broadcast(a: Least, b: Least): Least {
  const rank = Math.max(a.length, b.length);
  const at = (shape: Least, axis: number) => shape[axis - rank + shape.length] ?? 1;
  return Array.from({ length: rank }, (_, axis) => Math.max(at(a, axis), at(b, axis)));
}

const dimensionsOf = (bytes: Uint8Array, range: Range): Least => {
  const lengths: number[] = [];
  for (const { number, content } of fieldsOf(bytes, range)) {
    if (number !== TensorProtoSchema.field.dims.number) continue;
    const reader = new BinaryReader(bytes.subarray(content.start, content.end));
    while (reader.pos < reader.len) lengths.push(Number(reader.int64()));
  }
  return lengths;
};

type ShapeOf = (operand: (place: number) => Least) => Least;

const same: ShapeOf = (operand) => operand(0);
/** Batch and channels stay, the other axes become shorter. */
const pooled: ShapeOf = (operand) => operand(0).map((length, axis) => (axis < 2 ? length : 1));

/** Operators that are not element-wise. */
const shapeOf: Readonly<Record<string, ShapeOf>> = {
  AveragePool: pooled,
  BatchNormalization: same,
  Conv: (operand) => operand(1).map((_, axis, weights) => (axis === 1 ? (weights[0] ?? 1) : 1)),
  GlobalAveragePool: pooled,
  InstanceNormalization: same,
  LayerNormalization: same,
  MatMul: (operand) => {
    const [left, right] = [operand(0), operand(1)];
    const rank = Math.max(left.length, right.length);
    const columns = right.length > 1 ? (right.at(-1) ?? 1) : 1;
    return rank < 2 ? [] : [...Array.from({ length: rank - 1 }, () => 1), columns];
  },
  MaxPool: pooled,
  Softmax: same,
};
