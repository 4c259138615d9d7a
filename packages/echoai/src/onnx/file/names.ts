import type { Graph, Model, Node, Value } from "./structure.ts";
import { ModelError } from "./wire.ts";

/** A value of a graph: what gives it, and what takes it. */
export interface Named {
  readonly name: string;
  readonly graph: Graph;
  /** None for what comes from outside: inputs and initializers. */
  readonly producer: Node | undefined;
  readonly input: Value | undefined;
  readonly initializer: Value | undefined;
  readonly uses: Use[];
}

/** A node that takes the value, in the same graph or in one within it; none for a graph that gives it out. */
export interface Use {
  readonly node: Node | undefined;
  readonly graph: Graph;
}

/** The names of a model, each in the graph that gives it. */
export class Names {
  private readonly tables = new Map<Graph, ReadonlyMap<string, Named>>();
  private readonly orders = new Map<Graph, readonly Node[]>();

  /**
   * @throws ModelError where a value is given twice, is given by nothing, or needs itself
   */
  constructor(model: Model) {
    for (const graph of [model.graph, ...model.functions.map(({ graph }) => graph)]) this.enter(graph);
  }

  /** The value that has this name in a graph: its own, or that of a graph around it. */
  find(name: string, graph: Graph): Named | undefined {
    for (let place: Graph | undefined = graph; place !== undefined; place = place.parent) {
      const found = this.tables.get(place)?.get(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The nodes of a graph, each after those that give what it takes; files may have them in another order. */
  orderOf(graph: Graph): readonly Node[] {
    return this.orders.get(graph) ?? graph.nodes;
  }

  private enter(graph: Graph): void {
    this.tables.set(graph, tableOf(graph));
    const use = (name: string, node: Node | undefined) => {
      // An operand that is left out has no name.
      if (name === "") return;
      const found = this.find(name, graph);
      if (found === undefined) throw new ModelError(`uses "${name}"${where(graph)}, which nothing gives`);
      found.uses.push({ node, graph });
    };
    for (const node of graph.nodes) {
      for (const name of node.inputs) use(name, node);
      for (const inner of node.graphs) this.enter(inner);
    }
    for (const { name } of graph.outputs) use(name, undefined);
    this.orders.set(graph, ordered(graph, this));
  }
}

const where = ({ place }: Graph): string => (place === "" ? "" : ` (${place})`);

function tableOf(graph: Graph): Map<string, Named> {
  const table = new Map<string, Named>();
  const enter = (name: string, parts: Partial<Named>) => {
    const known = table.get(name);
    // An input may have an initializer, which is then its default.
    if (known !== undefined && (parts.initializer === undefined || known.initializer !== undefined))
      throw new ModelError(`gives "${name}" twice${where(graph)}`);
    table.set(name, {
      name,
      graph,
      producer: undefined,
      input: known?.input,
      initializer: undefined,
      uses: [],
      ...parts,
    });
  };
  for (const input of graph.inputs) enter(input.name, { input });
  for (const initializer of graph.initializers) enter(initializer.name, { initializer });
  for (const producer of graph.nodes) {
    for (const name of producer.outputs) if (name !== "") enter(name, { producer });
  }
  return table;
}

/** Kahn's algorithm: nodes that wait for nothing go first, and where some are left over there is a cycle. */
function ordered(graph: Graph, names: Names): readonly Node[] {
  const waiting = new Map<Node, number>();
  const followers = new Map<Node, Node[]>();
  const follow = (node: Node, name: string, from: Graph) => {
    const found = name === "" ? undefined : names.find(name, from);
    if (found?.graph !== graph || found.producer === undefined) return;
    waiting.set(node, (waiting.get(node) ?? 0) + 1);
    const known = followers.get(found.producer);
    if (known === undefined) followers.set(found.producer, [node]);
    else known.push(node);
  };
  for (const node of graph.nodes) {
    waiting.set(node, waiting.get(node) ?? 0);
    for (const [name, from] of operandsOf(node, graph)) follow(node, name, from);
  }
  const ready = graph.nodes.filter((node) => waiting.get(node) === 0);
  for (const node of ready) {
    for (const follower of followers.get(node) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) ready.push(follower);
    }
  }
  if (ready.length === graph.nodes.length) return ready;
  const stuck = graph.nodes.find((node) => (waiting.get(node) ?? 0) > 0);
  throw new ModelError(`has a cycle through "${stuck?.name || stuck?.outputs[0]}"${where(graph)}`);
}

/** What a node takes, and what the graphs within it take, with the graph in which that is written. */
function* operandsOf(node: Node, graph: Graph): Generator<readonly [string, Graph]> {
  for (const name of node.inputs) yield [name, graph];
  for (const inner of node.graphs) {
    for (const { name } of inner.outputs) yield [name, inner];
    for (const each of inner.nodes) yield* operandsOf(each, inner);
  }
}
