import { create, toBinary } from "@bufbuild/protobuf";
import {
  AttributeProtoSchema,
  type FunctionProto,
  FunctionProtoSchema,
  ModelProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  OperatorSetIdProtoSchema,
} from "onnx-buf";
import type { Container, Graph, Model, Node } from "../file/structure.ts";
import { delimited, type Edit, type Field, fieldsOf, splice, text, varint } from "../file/wire.ts";
import { domain, opsetImports } from "../versions.ts";
import type { Written } from "./target.ts";
import { graphsWithin } from "./types.ts";

/** What is to change in a model. */
export interface Changes {
  readonly replaced: ReadonlyMap<Node, Replacement>;
  readonly removed: ReadonlySet<Node>;
}

/** What comes in a node's place, and the name of the value that it takes. */
export interface Replacement {
  readonly written: Written;
  readonly x: string;
}

/** The first format of the file that has functions. */
const irVersionWithFunctions = 8;

/**
 * The file with the changes, in chunks; what does not change are parts of the bytes that were read. New nodes stand before the one
 * that becomes their last. Echo's functions come in when they are called, and go when they no longer are; so does the import of
 * their domain.
 */
export function write(model: Model, changes: Changes): Uint8Array[] {
  const { bytes, graph, functions, range, irVersion } = model;
  const { before, after } = callsIn([graph, ...functions.map((each) => each.graph)], changes);
  const known = new Set(functions.filter((each) => each.domain === domain).map(({ name }) => name));
  const added = [...after].filter(([name]) => !known.has(name)).map(([, made]) => made);

  const edits = [...within(bytes, graph.field, graphEdits(bytes, graph, changes))];
  for (const each of functions) {
    const isGone = each.domain === domain && before.has(each.name) && !after.has(each.name);
    const inner = [
      ...graphEdits(bytes, each.graph, changes),
      ...importEdits(each, [each.graph], functionImport, changes),
    ];
    edits.push(...(isGone ? [{ ...each.field, chunks: [] }] : within(bytes, each.field, inner)));
  }
  edits.push(...importEdits(model, [graph, ...functions.map((each) => each.graph)], modelImport, changes));
  if (added.length > 0 && irVersion.value < irVersionWithFunctions && irVersion.field !== undefined)
    edits.push({ ...irVersion.field, chunks: [varint(irVersion.field.number, irVersionWithFunctions)] });
  for (const made of added)
    if (made !== undefined) edits.push(atEnd(range, functionsField, toBinary(FunctionProtoSchema, made)));
  return splice(bytes, range, edits);
}

/** Echo's functions that graphs call before the changes and after them; with what brings them, where that is new. */
function callsIn(graphs: readonly Graph[], { replaced, removed }: Changes) {
  const before = new Set<string>();
  const after = new Map<string, FunctionProto | undefined>();
  for (const node of graphs.flatMap((graph) => [...graphsWithin(graph)]).flatMap(({ nodes }) => nodes)) {
    const change = replaced.get(node);
    const called = change?.written.function;
    if (node.domain === domain) before.add(node.operator);
    if (called !== undefined) after.set(called.name, called);
    else if (
      change === undefined &&
      !removed.has(node) &&
      node.domain === domain &&
      !after.has(node.operator)
    )
      after.set(node.operator, undefined);
  }
  return { before, after };
}

/** The import of Echo's domain comes with the first call, and goes with the last. */
function importEdits(
  { imports, range }: Container,
  graphs: readonly Graph[],
  number: number,
  changes: Changes,
): Edit[] {
  const { before, after } = callsIn(graphs, changes);
  const present = imports.filter((each) => each.domain === domain);
  if (after.size > 0 && present.length === 0) return [atEnd(range, number, echoImport())];
  const isGone = before.size > 0 && after.size === 0;
  return isGone ? present.map(({ field }) => ({ ...field, chunks: [] })) : [];
}

const echoImport = (): Uint8Array => {
  const [, echo = create(OperatorSetIdProtoSchema)] = opsetImports(0);
  return toBinary(OperatorSetIdProtoSchema, echo);
};

const { number: modelImport } = ModelProtoSchema.field.opsetImport;
const { number: functionImport } = FunctionProtoSchema.field.opsetImport;
const { number: functionsField } = ModelProtoSchema.field.functions;

const atEnd = ({ end }: { readonly end: number }, number: number, content: Uint8Array): Edit => ({
  start: end,
  end,
  chunks: delimited(number, [content]),
});

/** The edits of a message's content as an edit of the message, whose length they change; none when there are none. */
const within = (bytes: Uint8Array, field: Field, edits: readonly Edit[]): Edit[] =>
  edits.length === 0
    ? []
    : [{ ...field, chunks: delimited(field.number, splice(bytes, field.content, edits)) }];

function graphEdits(bytes: Uint8Array, graph: Graph, changes: Changes): Edit[] {
  return graph.nodes.flatMap((node) => {
    if (changes.removed.has(node)) return [{ ...node.field, chunks: [] }];
    const replacement = changes.replaced.get(node);
    if (replacement !== undefined) return replacementEdits(bytes, node, replacement);
    const edits = node.attributes.flatMap(({ field, graphs }) =>
      within(
        bytes,
        field,
        graphs.flatMap((inner) => within(bytes, inner.field, graphEdits(bytes, inner, changes))),
      ),
    );
    return within(bytes, node.field, edits);
  });
}

/** The node becomes the last of the new ones, and the others come before it. */
function replacementEdits(bytes: Uint8Array, node: Node, { written, x }: Replacement): Edit[] {
  const nodes = written.nodes(x, node.outputs[0] ?? "");
  const last = nodes.at(-1) ?? create(NodeProtoSchema);
  const { number, start } = node.field;
  const chunks = nodes.slice(0, -1).flatMap((each) => delimited(number, [toBinary(NodeProtoSchema, each)]));
  return [
    ...(chunks.length === 0 ? [] : [{ start, end: start, chunks }]),
    ...within(bytes, node.field, nodeEdits(bytes, node, last)),
  ];
}

/** The node is of another operator; its output, its name and all else stay. */
function nodeEdits(bytes: Uint8Array, node: Node, made: NodeProto): Edit[] {
  const { input, opType, domain, overload, attribute } = NodeProtoSchema.field;
  const keepsInput =
    node.inputs.length === made.input.length &&
    node.inputs.every((name, place) => name === made.input[place]);
  const placed = new Set<number>();
  const edits: Edit[] = [];
  const put = (field: Field, chunks: readonly Uint8Array[]) => {
    edits.push({ ...field, chunks: placed.has(field.number) ? [] : chunks });
    placed.add(field.number);
  };
  const inputs = made.input.map((name) => text(input.number, name));
  const attributes = made.attribute.flatMap((each) =>
    delimited(attribute.number, [toBinary(AttributeProtoSchema, each)]),
  );
  const domainField = made.domain === "" ? [] : [text(domain.number, made.domain)];
  for (const field of fieldsOf(bytes, node.field.content)) {
    if (field.number === input.number && !keepsInput) put(field, inputs);
    else if (field.number === opType.number)
      put(field, [text(opType.number, made.opType), ...attributes, ...domainField]);
    else if ([attribute.number, domain.number, overload.number].includes(field.number)) put(field, []);
  }
  return edits;
}
