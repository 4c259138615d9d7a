import { TensorProto_DataType } from "onnx-buf";
import { lazily } from "../../expression/lazily.ts";
import { elements, type FloatType, floatTypes } from "../../targets/onnx/index.ts";
import type { Named, Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { domain } from "../versions.ts";
import { attributeOf, tensorTypeOf } from "./attributes.ts";
import { outputTypes } from "./schemas.ts";

/** A type of elements: a number of `TensorProto.DataType`. */
export type ElementType = number;

const { DOUBLE, FLOAT16, BFLOAT16 } = TensorProto_DataType;

/** A type's name, as in "float16". */
const typeName = (type: ElementType): string => (TensorProto_DataType[type] ?? `type ${type}`).toLowerCase();

/** The types of a model's values, as far as the file tells them or they follow from it. */
export class Types {
  private readonly known = new Map<Named, ElementType | undefined>();
  private readonly model: Model;
  private readonly names: Names;
  private others: boolean | undefined;

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
      const source = named.producer && this.sourceOf(named.producer, named.graph, next);
      if (typeof source === "object") [next, place] = [source.name, source.graph ?? named.graph];
      else {
        found = source;
        break;
      }
    }
    for (const named of trail) this.known.set(named, found);
    return found;
  }

  /**
   * What an activation's elements are; an obstacle where they can't be other floats, or nobody knows what they are.
   */
  elementsOf({ x, root, graph }: Placed): {
    readonly type: FloatType;
    readonly obstacle: string | undefined;
  } {
    const code = this.of(x, graph) ?? this.of(root.outputs[0] ?? "", graph);
    const type = floatTypes.find((each) => elements[each].code === code);
    if (type !== undefined) return { type, obstacle: undefined };
    if (code !== undefined)
      return { type: "float32", obstacle: `its elements are ${typeName(code)}, which are no floats` };
    this.others ??= this.hasOtherFloats();
    const obstacle = "its type is not known, and the model has floats other than float32";
    return { type: "float32", obstacle: this.others ? obstacle : undefined };
  }

  /** The type of what a node gives, or the value that has the same. */
  private sourceOf(node: Node, graph: Graph, output: string): ElementType | Source | undefined {
    const place = node.outputs.indexOf(output);
    if (node.operator === "If" || node.operator === "Loop" || node.operator === "Scan") {
      const [inner] = node.graphs;
      const value = inner?.outputs[place + (node.operator === "Loop" ? 1 : 0)];
      return inner && value && { name: value.name, graph: inner };
    }
    // Echo's functions give what x is.
    const words = node.domain === domain ? ["0"] : this.ruleOf(node, graph);
    const alternatives = (words[place] ?? words.at(-1) ?? "").split("|");
    for (const alternative of alternatives) {
      const source = this.read(alternative, node);
      if (source !== undefined) return source;
    }
    return undefined;
  }

  /** The words of the rule that holds for the version of operators that the graph has. */
  private ruleOf({ domain, operator }: Node, graph: Graph): readonly string[] {
    const versions = rules().get(domain === "" ? operator : `${domain}:${operator}`) ?? [];
    const version = versionIn(this.model, graph, domain);
    return versions.findLast(({ since }) => since <= version)?.words ?? [];
  }

  private read(alternative: string, node: Node): ElementType | Source | undefined {
    const [text = "", condition] = alternative.split("?").reverse();
    if (condition !== undefined && !node.attributes.some(({ name }) => name === condition)) return undefined;
    if (text.startsWith("@")) return this.typeFrom(node, text.slice(1));
    if (!/^\d+$/.test(text)) return typeNamed(text);
    const name = node.inputs[Number(text)];
    return name === undefined || name === "" ? undefined : { name };
  }

  /** The type of a tensor that an attribute has, or that its number stands for. */
  private typeFrom(node: Node, name: string): ElementType | undefined {
    return (
      tensorTypeOf(this.model, node, name) || Number(attributeOf(this.model, node, name)?.i) || undefined
    );
  }
}

/** An activation's place. */
interface Placed {
  readonly x: string;
  readonly root: Node;
  readonly graph: Graph;
}

interface Source {
  readonly name: string;
  readonly graph?: Graph;
}

interface Rule {
  readonly since: number;
  readonly words: readonly string[];
}

/** By operator, with its domain where that is not ONNX's own; older versions first. */
const rules = /* @__PURE__ */ lazily(
  (): ReadonlyMap<string, readonly Rule[]> =>
    new Map(
      Object.entries(outputTypes).flatMap(([rule, operators]) => {
        const versions = rule.split("; ").map((text) => {
          const [, since = "1", words = ""] = /^(?:(\d+): )?(.*)$/.exec(text) ?? [];
          return { since: Number(since), words: words.split(" ") };
        });
        return operators
          .trim()
          .split(/\s+/)
          .map((operator) => [operator, versions] as const);
      }),
    ),
);

const typeNamed = (name: string): ElementType | undefined =>
  TensorProto_DataType[name.toUpperCase() as keyof typeof TensorProto_DataType];

const otherFloats: ReadonlySet<ElementType> = /* @__PURE__ */ new Set([DOUBLE, FLOAT16, BFLOAT16]);

/** Operators that make a type that nothing before them has. */
const makers: ReadonlySet<string> = /* @__PURE__ */ new Set(["Cast", "Constant", "ConstantOfShape"]);

/** The version of an operator set, ONNX's own by default, that a graph has: a function's body has the function's. */
export function versionIn(model: Model, graph: Graph, domain = ""): number {
  let outermost = graph;
  while (outermost.parent !== undefined) outermost = outermost.parent;
  const owner = outermost === model.graph ? model : model.functions.find(({ graph }) => graph === outermost);
  const { imports } = owner ?? model;
  return imports.find((each) => each.domain === domain)?.version ?? 1;
}

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
