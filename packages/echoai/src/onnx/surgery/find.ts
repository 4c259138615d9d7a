import { Names } from "../file/names.ts";
import { printable } from "../file/printable.ts";
import { type Graph, type Model, type Node, readModel } from "../file/structure.ts";
import { activationOf } from "../inline.ts";
import { isInteger } from "../meaning/elements.ts";
import { Flow, type Value } from "../meaning/flow.ts";
import { labelOf, partOf, quantisedBy } from "../meaning/judge.ts";
import { constantsOf, type Region, Regions } from "../meaning/regions.ts";
import { Shapes } from "../meaning/shape.ts";
import { singleOf } from "../meaning/single.ts";
import { domain } from "../versions.ts";
import { inlinedIn } from "./inlined.ts";
import { graphsOf, Types } from "./types.ts";

/** An activation that a model has. */
export interface FoundActivation {
  /** The function, by the name of ONNX's operator or of its kind: "Relu", "Relu6", "Silu", "GeluTanh"; Echo's functions by their own. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its parameters, where the file gives their numbers, and they are the same for all elements. */
  readonly parameters: Readonly<Record<string, number>>;
  /** How it is written: the operators, in the order of computing, such as "Softplus-Tanh-Mul". */
  readonly form: string;
  /** How far it is from the function of that name, at most: 0 but for forms of GELU with few digits. */
  readonly difference: number;
  /** The name of the node that gives the result; of the result, where the node has none. */
  readonly node: string;
  /** Where the node is: "" for the model's own graph, else such as "then_branch of If_3" or "function block". */
  readonly place: string;
  /** Why it is not replaced, if so. */
  readonly obstacle: string | undefined;
}

/** Why an activation is not replaced, and what may be done about it: name its node, ask for quantised ones too, or nothing. */
export interface Obstacle {
  readonly kind: (typeof kinds)[number];
  readonly reason: string;
}

const kinds = ["impossible", "part", "quantised"] as const;

/** What is found, with the nodes that it consists of. */
export interface Occurrence extends FoundActivation {
  readonly obstacles: readonly Obstacle[];
  readonly graph: Graph;
  readonly root: Node;
  readonly x: string;
  /** The other nodes, and those that give its numbers. */
  readonly rest: readonly Node[];
}

/** A model that has been read, and what was found in it. */
export interface Survey {
  readonly model: Model;
  readonly names: Names;
  readonly types: Types;
  readonly found: readonly Occurrence[];
}

/** @throws ModelError for what is no model */
export function survey(bytes: Uint8Array): Survey {
  const model = readModel(bytes);
  const names = new Names(model);
  const types = new Types(model, names);
  return { model, names, types, found: new Finder(model, names, types).all() };
}

/** What is found, before it is judged. */
interface Candidate extends Omit<FoundActivation, "obstacle" | "place"> {
  readonly graph: Graph;
  readonly root: Node;
  readonly x: string;
  readonly rest: readonly Node[];
  readonly region: Region | undefined;
  readonly obstacles: readonly Obstacle[];
}

class Finder {
  private readonly model: Model;
  private readonly names: Names;
  private readonly flow: Flow;
  private readonly types: Types;
  private readonly shapes: Shapes;

  constructor(model: Model, names: Names, types: Types) {
    this.model = model;
    this.names = names;
    this.types = types;
    this.flow = new Flow(model, names);
    this.shapes = new Shapes(model, names, graphsOf(model));
  }

  all(): Occurrence[] {
    const echo = this.model.functions.filter((each) => each.domain === domain);
    const own = new Map(echo.map(({ name, graph }) => [name, graph]));
    const bodies = new Set(own.values());
    const graphs = [...graphsOf(this.model)].filter((graph) => !bodies.has(graph));
    const candidates = graphs.flatMap((graph) => this.candidatesIn(graph, new Set(own.keys())));
    const begins = new Set(candidates.flatMap(({ x, graph }) => this.flow.of(x, graph) ?? []));
    return candidates.map(({ region, ...candidate }) => {
      const all = [...candidate.obstacles, ...this.obstaclesOf(candidate, region, begins)];
      // What can't be done at all is said first.
      const obstacles = all
        .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
        .map(({ kind, reason }) => ({ kind, reason: printable(reason) }));
      return { ...candidate, place: candidate.graph.place, obstacles, obstacle: obstacles[0]?.reason };
    });
  }

  /** By meaning, what consists of the most nodes first; then single operators that are left. In the order of the file. */
  private candidatesIn(graph: Graph, echo: ReadonlySet<string>): Candidate[] {
    const taken = new Set<Node>();
    const others = new Map<Node, string>();
    const found = new Map<Node, Candidate>();
    for (const { name, root, x, rest } of inlinedIn(this.model, this.names, graph)) {
      for (const node of [root, ...rest]) taken.add(node);
      found.set(root, { ...singleCandidate(root, graph, echoName(name), "ai.echo"), x, rest });
    }
    const regions = new Regions(this.flow).in(graph, this.names.orderOf(graph));
    for (const region of regions.sort((a, b) => b.values.length - a.values.length)) {
      const nodes = region.values.map(({ step }) => step.node);
      const root = nodes.at(-1);
      if (root === undefined || nodes.some((node) => taken.has(node)) || this.counts(region, root)) continue;
      if (region.known.isOther) {
        if (nodes.length === 1) continue;
        for (const node of nodes) {
          taken.add(node);
          others.set(node, region.known.name);
        }
        continue;
      }
      for (const node of [root, ...unusedWithout(new Set([root]), nodes, this.names, graph)]) taken.add(node);
      found.set(root, this.candidate(region, graph, root, nodes));
    }
    for (const node of graph.nodes) {
      const isEcho = node.domain === domain && echo.has(node.operator) && node.inputs.length === 1;
      if (isEcho) found.set(node, singleCandidate(node, graph, echoName(node.operator), "ai.echo"));
      else if (!taken.has(node) || others.has(node)) {
        const single = singleOf(this.model, node);
        if (single === undefined) continue;
        const { obstacle, ...named } = single;
        const part = others.get(node);
        const obstacles: Obstacle[] = [
          ...(obstacle === undefined ? [] : [{ kind: "impossible" as const, reason: obstacle }]),
          ...(part === undefined ? [] : [{ kind: "part" as const, reason: `it is a part of ${part}` }]),
        ];
        found.set(node, { ...singleCandidate(node, graph, named, node.operator), obstacles });
      }
    }
    return graph.nodes.flatMap((node) => found.get(node) ?? []);
  }

  /** Whether it is arithmetic of whole numbers: it is no activation, unless its operator says so. */
  private counts({ x, values }: Region, root: Node): boolean {
    const type = this.types.of(x.named.name, x.named.graph);
    return (
      type !== undefined && isInteger(type) && (values.length > 1 || singleOf(this.model, root) === undefined)
    );
  }

  private candidate(region: Region, graph: Graph, root: Node, nodes: readonly Node[]): Candidate {
    const { known, name, parameters, difference } = region;
    const numbers = region.values.flatMap(({ step }) =>
      step.operands.flatMap((operand) => ("takers" in operand ? [] : operand.nodes)),
    );
    // An operator's own name stays: PRelu with equal slopes is LeakyRelu.
    const own = nodes.length === 1 ? (singleOf(this.model, root)?.name ?? name) : name;
    const aliases = [...(known.aliases ?? []), own].filter((each) => each !== name);
    return {
      name,
      aliases: [...new Set(aliases)],
      parameters,
      difference,
      form: nodes.map(({ operator }) => operator).join("-"),
      node: labelOf(root),
      graph,
      root,
      x: region.x.named.name,
      rest: [...nodes.slice(0, -1), ...numbers],
      region,
      obstacles: [],
    };
  }

  private obstaclesOf(
    { graph, root, x }: Pick<Candidate, "graph" | "root" | "x">,
    region: Region | undefined,
    begins: ReadonlySet<Value>,
  ): Obstacle[] {
    const { obstacle } = this.types.elementsOf({ x, root, graph });
    const impossible = obstacle ?? this.shapeObstacle(region);
    const given = this.flow.of(x, graph);
    const result = this.flow.of(root.outputs[0] ?? "", graph);
    const whole = result && given && { x: given, result, values: region?.values ?? [] };
    const part = whole && partOf(whole, this.flow, this.names, begins);
    const quantised = whole && quantisedBy(whole, this.flow, this.names);
    return [
      ...(impossible === undefined ? [] : [{ kind: "impossible" as const, reason: impossible }]),
      ...(part === undefined ? [] : [{ kind: "part" as const, reason: part }]),
      ...(quantised === undefined ? [] : [{ kind: "quantised" as const, reason: quantised }]),
    ];
  }

  private shapeObstacle(region: Region | undefined): string | undefined {
    if (region?.slope !== undefined) return "its slope varies, and may give the result another shape";
    return region && this.shapes.widening(constantsOf(region), region.x.named);
  }
}

/** Those of the candidates whose results nothing takes once the `gone` nodes take nothing. */
export function unusedWithout(
  gone: ReadonlySet<Node>,
  candidates: readonly Node[],
  names: Names,
  graph: Graph,
): Set<Node> {
  const unused = new Set<Node>();
  const isUnused = (node: Node) =>
    node.outputs.every((name) =>
      (names.find(name, graph)?.uses ?? []).every(
        (use) => use.node !== undefined && (gone.has(use.node) || unused.has(use.node)),
      ),
    );
  for (let before = -1; before < unused.size; ) {
    before = unused.size;
    for (const node of candidates) if (!gone.has(node) && isUnused(node)) unused.add(node);
  }
  return unused;
}

/** Echo's functions have the activation's name, and a fingerprint after it. */
const echoName = (name: string) => ({ name: activationOf(name), aliases: [], parameters: {} });

const singleCandidate = (
  node: Node,
  graph: Graph,
  named: Pick<Candidate, "name" | "aliases" | "parameters">,
  form: string,
): Candidate => ({
  ...named,
  difference: 0,
  form,
  node: labelOf(node),
  graph,
  root: node,
  x: node.inputs[0] ?? "",
  rest: [],
  region: undefined,
  obstacles: [],
});
