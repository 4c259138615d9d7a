import { lazily } from "../../expression/lazily.ts";
import { Names } from "../file/names.ts";
import { type Graph, type Model, type ModelFunction, type Node, readModel } from "../file/structure.ts";
import { activationOf } from "../inline.ts";
import { domain } from "../versions.ts";
import { attributeOf, textOf } from "./attributes.ts";
import { type Form, forms } from "./forms.ts";
import { inlinedIn } from "./inlined.ts";
import { type Match, match } from "./match.ts";
import { type OperatorPattern, roots } from "./pattern.ts";
import { graphsOf, Types } from "./types.ts";

/** An activation that a model has. */
export interface FoundActivation {
  /** The function, by the name of ONNX's operator or of its kind: "Relu", "Relu6", "Silu", "GeluTanh"; Echo's functions by their own. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its parameters, where the file gives their numbers. */
  readonly parameters: Readonly<Record<string, number>>;
  /** How it is written: the operators, in the order of computing, such as "Softplus-Tanh-Mul". */
  readonly form: string;
  /** The name of the node that gives the result; of the result, where the node has none. */
  readonly node: string;
  /** Where the node is: "" for the model's own graph, else such as "then_branch of If_3" or "function block". */
  readonly place: string;
  /** Why it can't be replaced, if so. */
  readonly obstacle: string | undefined;
}

/** What is found, with the nodes that it consists of. */
export interface Occurrence extends FoundActivation {
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
  const echo = new Map(
    model.functions.filter((each) => each.domain === domain).map((each) => [each.name, each]),
  );
  const bodies = new Set([...echo.values()].map(({ graph }) => graph));
  const types = new Types(model, names);
  const judge = createJudge(types, names);
  const found = [...graphsOf(model)]
    .filter((graph) => !bodies.has(graph))
    .flatMap((graph) => [...fusedIn(model, graph), ...occurrencesIn(model, names, graph, echo)])
    .map((occurrence) => ({ ...occurrence, obstacle: occurrence.obstacle ?? judge(occurrence) }));
  return { model, names, types, found };
}

/** What consists of the most nodes goes first, so that its parts are not taken for activations of their own. */
function occurrencesIn(
  model: Model,
  names: Names,
  graph: Graph,
  echo: ReadonlyMap<string, ModelFunction>,
): Occurrence[] {
  const taken = new Set<Node>();
  const found = new Map<Node, Occurrence>();
  for (const { name, root, x, rest } of inlinedIn(model, names, graph)) {
    for (const node of [root, ...rest]) taken.add(node);
    found.set(root, { ...echoFunction(root, graph, name), graph, root, x, rest });
  }
  const matches = graph.nodes.flatMap((node) => matchesOf(model, names, node, graph));
  for (const { form, matched } of matches.sort((a, b) => b.matched.nodes.length - a.matched.nodes.length)) {
    const { x, nodes, constants, parameters } = matched;
    const [root, ...others] = nodes;
    if (root === undefined || x === undefined || nodes.some((node) => taken.has(node))) continue;
    for (const node of [root, ...unusedWithout(new Set([root]), others, names, graph)]) taken.add(node);
    const rest = [...others, ...constants];
    found.set(root, {
      ...describe(root, graph, matched),
      ...namesOf(form, parameters),
      graph,
      root,
      x,
      rest,
    });
  }
  for (const node of graph.nodes) {
    const [x = ""] = node.inputs;
    if (node.domain === domain && echo.has(node.operator) && node.inputs.length === 1)
      found.set(node, { ...echoFunction(node, graph, node.operator), graph, root: node, x, rest: [] });
  }
  // In the order of the file.
  return graph.nodes.flatMap((node) => found.get(node) ?? []);
}

interface FormMatch {
  readonly form: Form;
  readonly matched: Match;
}

function matchesOf(model: Model, names: Names, node: Node, graph: Graph): FormMatch[] {
  return (patternsByRoot().get(node.operator) ?? []).flatMap(({ form, pattern }) => {
    const matched = match(model, names, pattern, node, graph);
    return matched === undefined ? [] : [{ form, matched }];
  });
}

interface RootedForm {
  readonly form: Form;
  readonly pattern: OperatorPattern;
}

const patternsByRoot = /* @__PURE__ */ lazily((): ReadonlyMap<string, readonly RootedForm[]> => {
  const all = forms().flatMap((form) => form.patterns.flatMap(roots).map((pattern) => ({ form, pattern })));
  return new Map(
    all.map(({ pattern: { operator } }) => [
      operator,
      all.filter(({ pattern }) => pattern.operator === operator),
    ]),
  );
});

function namesOf({ name, aliases = [], special = [] }: Form, parameters: Match["parameters"]) {
  const found = special.find((each) =>
    Object.entries(each.parameters).every(([key, value]) => parameters[key] === value),
  );
  return found === undefined ? { name, aliases } : { name: found.name, aliases: [name, ...aliases] };
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

function describe(node: Node, { place }: Graph, { nodes, parameters }: Match) {
  const form = [...nodes]
    .reverse()
    .map(({ operator }) => operator)
    .join("-");
  return { form, parameters, node: labelOf(node), place, obstacle: undefined };
}

const labelOf = ({ name, outputs, operator }: Node): string => name || outputs[0] || operator;

/** Echo's functions have the activation's name, and a fingerprint after it. */
function echoFunction(node: Node, { place }: Graph, name: string) {
  return {
    name: activationOf(name),
    aliases: [],
    parameters: {},
    form: "ai.echo",
    node: labelOf(node),
    place,
    obstacle: undefined,
  };
}

/** Activations within an operator that does more, as ONNX Runtime writes them: they can be seen, but not replaced. */
function fusedIn(model: Model, graph: Graph): Occurrence[] {
  return graph.nodes.flatMap((node) => {
    const attribute = node.domain.startsWith("com.microsoft")
      ? attributeOf(model, node, "activation")
      : undefined;
    const fused = attribute === undefined ? node.operator === "BiasGelu" && "Gelu" : textOf(attribute);
    if (!fused) return [];
    const [obstacle, form] = [`it is fused into ${node.operator}`, node.operator];
    const shared = {
      name: fused,
      aliases: [],
      parameters: {},
      form,
      node: labelOf(node),
      place: graph.place,
    };
    return [{ ...shared, obstacle, graph, root: node, x: "", rest: [] }];
  });
}

/** Says why an activation must stay: Echo's functions are for floats, and a quantised range is that of the function before it. */
const createJudge =
  (types: Types, names: Names) =>
  (occurrence: Occurrence): string | undefined => {
    const { obstacle } = types.elementsOf(occurrence);
    if (obstacle !== undefined) return obstacle;
    const { root, graph } = occurrence;
    const uses = names.find(root.outputs[0] ?? "", graph)?.uses ?? [];
    const isQuantised = uses.some(({ node }) => node?.operator === "QuantizeLinear");
    return isQuantised ? "its result is quantised, for the range that it has" : undefined;
  };
