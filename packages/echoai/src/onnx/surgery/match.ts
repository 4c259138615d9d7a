import type { Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { attributeOf, constantOf, shortest, textOf } from "./attributes.ts";
import type { AttributePattern, OperatorPattern, Pattern } from "./pattern.ts";

/** What a pattern stands for in a graph. */
export interface Match {
  /** The name of the activation's input. */
  readonly x: string | undefined;
  readonly parameters: Readonly<Record<string, number>>;
  /** The nodes, that which gives the result first. */
  readonly nodes: readonly Node[];
  /** Nodes that give the numbers. */
  readonly constants: readonly Node[];
}

/** The match of a pattern with what ends in a node, if it is one. */
export function match(
  model: Model,
  names: Names,
  pattern: OperatorPattern,
  node: Node,
  graph: Graph,
): Match | undefined {
  for (const found of new Matcher(model, names, graph).node(pattern, node, nothing)) return found;
  return undefined;
}

const nothing: Match = { x: undefined, parameters: {}, nodes: [], constants: [] };

/** Gives all ways in which a pattern can be matched, since what fits one operand may not fit the next. */
class Matcher {
  private readonly model: Model;
  private readonly names: Names;
  private readonly graph: Graph;

  constructor(model: Model, names: Names, graph: Graph) {
    this.model = model;
    this.names = names;
    this.graph = graph;
  }

  *node(pattern: OperatorPattern, node: Node, known: Match): Generator<Match> {
    if (node.operator !== pattern.operator || node.domain !== pattern.domain) return;
    const written = node.inputs.length - [...node.inputs].reverse().findIndex((name) => name !== "");
    if (written !== pattern.operands.length || node.outputs.length !== 1) return;
    const parameters = this.attributes(pattern.attributes, node);
    if (parameters === undefined) return;
    const next = {
      ...known,
      nodes: known.nodes.includes(node) ? known.nodes : [...known.nodes, node],
      parameters: { ...known.parameters, ...parameters },
    };
    const operands = node.inputs.slice(0, written);
    yield* this.all(pattern.operands, operands, next);
    if (commutative.has(node.operator) && operands.length === 2)
      yield* this.all(pattern.operands, [...operands].reverse(), next);
  }

  private *all(patterns: readonly Pattern[], operands: readonly string[], known: Match): Generator<Match> {
    const [pattern, ...others] = patterns;
    const [operand, ...rest] = operands;
    if (pattern === undefined || operand === undefined) yield known;
    else for (const found of this.value(pattern, operand, known)) yield* this.all(others, rest, found);
  }

  private *value(pattern: Pattern, name: string, known: Match): Generator<Match> {
    switch (pattern.kind) {
      case "any":
        yield known;
        return;
      case "x":
        if (known.x === undefined || known.x === name) yield { ...known, x: name };
        return;
      case "either":
        for (const each of pattern.patterns) yield* this.value(each, name, known);
        return;
      case "operator": {
        const found = this.names.find(name, this.graph);
        if (found?.graph === this.graph && found.producer !== undefined)
          yield* this.node(pattern, found.producer, known);
        return;
      }
      case "number":
      case "parameter": {
        const value = constantOf(this.model, this.names, name, this.graph);
        if (value === undefined || !Number.isFinite(value)) return;
        const constants = this.constants(name, known);
        if (pattern.kind === "number" && isNear(value, pattern.value)) yield { ...known, constants };
        if (pattern.kind === "parameter")
          yield { ...known, constants, parameters: { ...known.parameters, [pattern.name]: shortest(value) } };
      }
    }
  }

  /** With the node that gives this number, if it is one of this graph. */
  private constants(name: string, known: Match): readonly Node[] {
    const found = this.names.find(name, this.graph);
    const isOne = found?.graph === this.graph && found.producer?.operator === "Constant";
    return isOne && found.producer ? [...known.constants, found.producer] : known.constants;
  }

  private attributes(
    patterns: OperatorPattern["attributes"],
    node: Node,
  ): Readonly<Record<string, number>> | undefined {
    const parameters: Record<string, number> = {};
    for (const [name, pattern] of Object.entries(patterns)) {
      const value = this.attribute(name, pattern, node);
      if (value === undefined) return undefined;
      if (pattern.parameter !== undefined) parameters[pattern.parameter] = shortest(Number(value));
      else if (typeof pattern.is === "number" ? !isNear(Number(value), pattern.is) : value !== pattern.is)
        return undefined;
    }
    return parameters;
  }

  private attribute(name: string, pattern: AttributePattern, node: Node): number | string | undefined {
    if (!node.attributes.some((attribute) => attribute.name === name)) return pattern.default;
    const found = attributeOf(this.model, node, name);
    return typeof pattern.default === "number" ? found?.f : found && textOf(found);
  }
}

const commutative: ReadonlySet<string> = /* @__PURE__ */ new Set(["Add", "Max", "Min", "Mul"]);

/** Exporters write numbers with as few as five digits, and ONNX's own defaults are rounded. */
const isNear = (value: number, wanted: number): boolean =>
  Math.abs(value - wanted) <= 2e-5 * Math.abs(wanted);
