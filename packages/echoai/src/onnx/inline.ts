import { create, toBinary } from "@bufbuild/protobuf";
import { AttributeProtoSchema, type FunctionProto, type NodeProto, NodeProtoSchema } from "onnx-buf";
import { fingerprint } from "./fingerprint.ts";

/** What a function's body is, by which it is known again: values have the body's own names. */
export interface Body {
  readonly opset: number;
  readonly variables: readonly string[];
  readonly nodes: readonly BodyNode[];
}

export interface BodyNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  /** Each as the bytes that the file has for it. */
  readonly attributes: readonly Uint8Array[];
}

/** "mish_2qx0...": equal names are equal bodies. */
export const nameOf = (activation: string, body: Body): string =>
  `${activation}_${fingerprint({
    ...body,
    nodes: body.nodes.map((node) => ({ ...node, attributes: node.attributes.map((bytes) => [...bytes]) })),
  })}`;

/** The same for nodes that are to be written. */
export const nameOfBody = (
  activation: string,
  { nodes, ...rest }: Omit<Body, "nodes"> & { readonly nodes: readonly NodeProto[] },
): string =>
  nameOf(activation, {
    ...rest,
    nodes: nodes.map(({ opType, input, output: [output = ""], attribute }, place) => ({
      operator: opType,
      inputs: input,
      // In a graph the last one has another.
      output: place < nodes.length - 1 ? output : "",
      attributes: attribute.map((each) => toBinary(AttributeProtoSchema, each)),
    })),
  });

/**
 * The function's nodes as nodes of a graph. What lies between has the names "y/mish_2qx0.../exp_3", with the result's name before
 * the function's, so that nothing in the graph has them and the whole is found again.
 */
export const inlined = (
  { name, input, output: [result = ""], node }: FunctionProto,
  inputs: readonly string[],
  output: string,
): NodeProto[] => {
  const outer = new Map([
    ...input.map((each, place) => [each, inputs[place] ?? ""] as const),
    [result, output],
  ]);
  const nameIn = (value: string) => outer.get(value) ?? `${output}/${name}/${value}`;
  return node.map((each) =>
    create(NodeProtoSchema, {
      ...each,
      name: `${output}/${name}/${each.name}`,
      input: each.input.map(nameIn),
      output: each.output.map(nameIn),
    }),
  );
};

/** The activation's name, of the function's. */
export const activationOf = (name: string): string => name.slice(0, name.lastIndexOf("_"));

/** The parts of a name that `inlined` has given. */
export function partsOf(value: string): { output: string; name: string; local: string } | undefined {
  const found = /^(.*)\/([A-Za-z]\w*_[0-9a-z]+)\/(\w+)$/s.exec(value);
  const [, output = "", name = "", local = ""] = found ?? [];
  return found === null ? undefined : { output, name, local };
}
