import { TensorProto_DataType } from "onnx-buf";
import type { Named, Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { attributeOf, tensorTypeOf } from "./attributes.ts";

/** A type of elements: a number of `TensorProto.DataType`. */
export type ElementType = number;

const { FLOAT, BOOL, INT64, UINT8, DOUBLE, FLOAT16, BFLOAT16 } = TensorProto_DataType;

/** A type's name, as in "float16". */
export const typeName = (type: ElementType): string =>
  (TensorProto_DataType[type] ?? `type ${type}`).toLowerCase();

/** The types of a model's values, as far as the file tells them or they follow from it. */
export class Types {
  private readonly known = new Map<Named, ElementType | undefined>();
  private readonly model: Model;
  private readonly names: Names;

  constructor(model: Model, names: Names) {
    this.model = model;
    this.names = names;
    for (const graph of graphsOf(model)) {
      const described = [...graph.values, ...graph.initializers, ...graph.inputs, ...graph.outputs];
      for (const { name, elementType } of described) {
        const named = names.find(name, graph);
        if (named?.graph === graph && elementType) this.known.set(named, elementType);
      }
    }
  }

  /** Whether the file has floats of other kinds than float32. */
  hasOtherFloats(): boolean {
    const isOther = (type: ElementType | undefined) => type !== undefined && otherFloats.has(type);
    if ([...this.known.values()].some(isOther)) return true;
    return [...graphsOf(this.model)].some((graph) =>
      graph.nodes.some((node) => makers.has(node.operator) && isOther(this.of(node.outputs[0] ?? "", graph))),
    );
  }

  /** Follows the nodes that give the value back to one whose type is known. */
  of(name: string, graph: Graph): ElementType | undefined {
    const trail: Named[] = [];
    let [next, place] = [name, graph];
    let found: ElementType | undefined;
    for (;;) {
      const named = this.names.find(next, place);
      if (named === undefined || this.known.has(named)) {
        found = named && this.known.get(named);
        break;
      }
      // What is on its way is unknown until the end, so that nothing is followed twice.
      this.known.set(named, undefined);
      trail.push(named);
      const source = named.producer && this.sourceOf(named.producer, next);
      if (typeof source === "object") [next, place] = [source.name, source.graph ?? named.graph];
      else {
        found = source;
        break;
      }
    }
    for (const named of trail) this.known.set(named, found);
    return found;
  }

  /** The type of what a node gives, or the value that has the same. */
  private sourceOf(node: Node, output: string): ElementType | Source | undefined {
    if (node.domain !== "" && !microsoft.has(node.operator)) return undefined;
    const fixed = fixedTypes[node.operator];
    if (fixed !== undefined) return fixed;
    if (node.operator === "Cast") return Number(attributeOf(this.model, node, "to")?.i) || undefined;
    if (node.operator === "Constant" || node.operator === "ConstantOfShape")
      return tensorTypeOf(this.model, node, "value") ?? FLOAT;
    if (node.operator === "If" || node.operator === "Loop" || node.operator === "Scan") {
      const [graph] = node.graphs;
      const place = node.outputs.indexOf(output) + (node.operator === "Loop" ? 1 : 0);
      const value = graph?.outputs[place];
      return graph && value && { name: value.name, graph };
    }
    const name = node.inputs[sameAsInput[node.operator] ?? 0];
    return name === undefined || name === "" ? undefined : { name };
  }
}

interface Source {
  readonly name: string;
  readonly graph?: Graph;
}

const otherFloats: ReadonlySet<ElementType> = /* @__PURE__ */ new Set([DOUBLE, FLOAT16, BFLOAT16]);

/** Operators that make a type that nothing before them has. */
const makers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Cast", "Constant", "ConstantOfShape"]);

/** Operators of ONNX Runtime's own domain that give what their first input is. */
const microsoft: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "BiasGelu",
  "FastGelu",
  "FusedConv",
  "FusedGemm",
  "FusedMatMul",
  "Gelu",
  "QuickGelu",
  "SkipLayerNormalization",
]);

/** Operators that always give the same type. */
const fixedTypes: Readonly<Record<string, ElementType>> = {
  And: BOOL,
  ArgMax: INT64,
  ArgMin: INT64,
  DynamicQuantizeLinear: UINT8,
  Equal: BOOL,
  Greater: BOOL,
  GreaterOrEqual: BOOL,
  IsInf: BOOL,
  IsNaN: BOOL,
  Less: BOOL,
  LessOrEqual: BOOL,
  NonZero: INT64,
  Not: BOOL,
  Or: BOOL,
  Shape: INT64,
  Size: INT64,
  Xor: BOOL,
};

/** Operators that give the type of another input than the first. */
const sameAsInput: Readonly<Record<string, number>> = {
  CastLike: 1,
  DequantizeLinear: 1,
  OneHot: 2,
  QuantizeLinear: 2,
  Where: 1,
};

/** All graphs of a model: its own, its functions', and those within. */
export function* graphsOf(model: Model): Generator<Graph> {
  yield* graphsWithin(model.graph);
  for (const { graph } of model.functions) yield* graphsWithin(graph);
}

/** A graph, and those within it. */
export function* graphsWithin(graph: Graph): Generator<Graph> {
  yield graph;
  for (const node of graph.nodes) for (const inner of node.graphs) yield* graphsWithin(inner);
}
