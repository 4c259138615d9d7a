import type { Names } from "../file/names.ts";
import type { Graph, Model, Node } from "../file/structure.ts";
import { activationOf, type BodyNode, nameOf, partsOf } from "../inline.ts";
import { versionIn } from "./types.ts";

/** The nodes of one of Echo's functions in a graph. */
export interface Inlined {
  /** The function's, which begins with the activation's. */
  readonly name: string;
  readonly root: Node;
  readonly x: string;
  readonly rest: readonly Node[];
}

/**
 * Echo's functions whose nodes stand in a graph: those with the names that `inlined` gives, if they still are what was written. The
 * fingerprint in the names tells that.
 */
export function inlinedIn(model: Model, names: Names, graph: Graph): Inlined[] {
  const opset = versionIn(model, graph);
  const groups = new Map<string, { output: string; name: string; rest: Node[] }>();
  for (const node of graph.nodes) {
    const parts = partsOf(node.outputs[0] ?? "");
    if (parts === undefined) continue;
    const { output, name } = parts;
    const key = `${output}/${name}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { output, name, rest: [node] });
    else known.rest.push(node);
  }
  return [...groups.values()].flatMap(({ output, name, rest }) => {
    const found = names.find(output, graph);
    const root = found?.producer;
    if (root === undefined || found?.graph !== graph) return [];
    const nodes = [...rest, root];
    const localName = (value: string) => (value === output ? "" : (partsOf(value)?.local ?? ""));
    const given = new Map(nodes.map(({ outputs: [value = ""] }) => [value, localName(value)]));
    const [x, ...others] = new Set(
      nodes.flatMap(({ inputs }) => inputs).filter((input) => !given.has(input)),
    );
    if (x === undefined || others.length > 0) return [];
    const body = nodes.map(
      (node): BodyNode => ({
        operator: node.operator,
        inputs: node.inputs.map((input) => given.get(input) ?? "x"),
        output: localName(node.outputs[0] ?? ""),
        attributes: node.attributes.map(({ field: { content } }) =>
          model.bytes.subarray(content.start, content.end),
        ),
      }),
    );
    const isUnchanged = nameOf(activationOf(name), { opset, variables: ["x"], nodes: body }) === name;
    return isUnchanged ? [{ name, root, x, rest }] : [];
  });
}
