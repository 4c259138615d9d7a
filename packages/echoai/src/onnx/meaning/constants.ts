import { type TensorProto, TensorProto_DataType, TensorProtoSchema } from "onnx-buf";
import type { Named, Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { decode, type Range } from "../file/wire.ts";
import { attributeOf } from "../surgery/attributes.ts";
import { elementsOf } from "./elements.ts";

/** Numbers that a value always has: a single one, whatever its shape, or one for each place along an axis. */
export interface Constant {
  readonly values: readonly number[];
  readonly shape: readonly number[];
  /** A number of `TensorProto.DataType`. */
  readonly type: number;
  /** The nodes that give it. */
  readonly nodes: readonly Node[];
}

/** A tensor of more elements is no parameter, and is not read. */
const mostElements = 2048;

/** More than the header of a tensor of so many elements ever takes. */
const mostBytes = mostElements * 10 + 1024;

const { FLOAT, INT64 } = TensorProto_DataType;

/** The number of a float32 attribute. */
export const number = (value: number): Constant => ({ values: [value], shape: [], type: FLOAT, nodes: [] });

/** The axis, counted from the last, along which the values lie. */
export const axisOf = ({ shape }: Constant): number =>
  [...shape].reverse().findIndex((length) => length !== 1);

/** The numbers of a model: those that the file has, and those that follow from them. */
export class Constants {
  private readonly known = new Map<Named, Constant | undefined>();
  private readonly model: Model;
  private readonly names: Names;

  constructor(model: Model, names: Names) {
    this.model = model;
    this.names = names;
  }

  of(name: string, graph: Graph): Constant | undefined {
    const named = name === "" ? undefined : this.names.find(name, graph);
    if (named === undefined) return undefined;
    if (!this.known.has(named)) this.known.set(named, this.read(named));
    return this.known.get(named);
  }

  /** Notes what follows from others. */
  put(named: Named, constant: Constant): void {
    this.known.set(named, constant);
  }

  private read({ producer, initializer, input }: Named): Constant | undefined {
    if (producer !== undefined)
      return producer.domain === "" && producer.operator === "Constant"
        ? this.constantNode(producer)
        : undefined;
    // From version 4 of the format on, an input's initializer is but its default.
    const isFixed = input === undefined || this.model.irVersion.value < 4;
    if (initializer === undefined || !isFixed || sizeOf(initializer.range) > mostBytes) return undefined;
    return constantOf(decode(TensorProtoSchema, this.model.bytes, initializer.range), []);
  }

  private constantNode(node: Node): Constant | undefined {
    const read = (name: string) => attributeOf(this.model, node, name, mostBytes);
    const { t } = read("value") ?? {};
    if (t !== undefined) return constantOf(t, [node]);
    const [single, integer] = [read("value_float"), read("value_int")];
    if (single !== undefined) return compact([single.f], [], FLOAT, [node]);
    if (integer !== undefined) return compact([Number(integer.i)], [], INT64, [node]);
    const floats = read("value_floats")?.floats;
    if (floats !== undefined) return compact(floats, [floats.length], FLOAT, [node]);
    const integers = read("value_ints")?.ints;
    return integers && compact(integers.map(Number), [integers.length], INT64, [node]);
  }
}

const sizeOf = ({ start, end }: Range): number => end - start;

function constantOf(tensor: TensorProto, nodes: readonly Node[]): Constant | undefined {
  const shape = tensor.dims.map(Number);
  const count = shape.reduce((product, length) => product * length, 1);
  if (count < 1 || count > mostElements || tensor.externalData.length > 0) return undefined;
  const values = elementsOf(tensor);
  return values?.length === count ? compact(values, shape, tensor.dataType, nodes) : undefined;
}

/** None for what varies along two axes. */
export function compact(
  values: readonly number[],
  shape: readonly number[],
  type: number,
  nodes: readonly Node[],
): Constant | undefined {
  const [first = 0] = values;
  if (values.length === 0) return undefined;
  if (values.every((value) => Object.is(value, first))) return { values: [first], shape, type, nodes };
  return shape.filter((length) => length !== 1).length === 1 ? { values, shape, type, nodes } : undefined;
}
