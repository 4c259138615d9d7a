import { create } from "@bufbuild/protobuf";
import { getTextEncoding } from "@bufbuild/protobuf/wire";
import {
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type FunctionProto,
  FunctionProtoSchema,
  type NodeProto,
  NodeProtoSchema,
  TensorProto_DataType,
  TensorProtoSchema,
} from "onnx-buf";
import { describe } from "../../expression/describe.ts";
import { type ActivationLike, readDefinition } from "../arguments.ts";
import { onnxActivation } from "../function.ts";
import { createNode } from "../protobuf.ts";
import { newestOpset, oldestOpset, standardImport } from "../versions.ts";
import { floatsSince, operatorNames, operators } from "./operators.ts";

/** What comes in an activation's place: a node, and the function that it calls if it is one of Echo's. */
export interface Target {
  /** For messages. */
  readonly name: string;
  /** With an input and an output of no account. */
  readonly node: NodeProto;
  readonly function: FunctionProto | undefined;
  /** Why the model can't have it, if so. */
  readonly obstacle: string | undefined;
}

export type Parameters = Readonly<Record<string, number | undefined>>;

/**
 * @param to an activation, or the name of a standard operator
 * @param opset the model's
 * @throws TypeError or RangeError for what is neither, for parameters that it has not
 */
export function createTarget(
  owner: string,
  to: ActivationLike | string,
  params: Parameters,
  opset: number,
): Target {
  if (typeof to === "string") return operatorTarget(owner, to, params, opset);
  return echoTarget(owner, to, params, opset);
}

const tooOld = (name: string, since: number, opset: number): string | undefined =>
  opset < since ? `${name} needs opset ${since}, the model has opset ${opset}` : undefined;

function operatorTarget(owner: string, name: string, params: Parameters, opset: number): Target {
  const found = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (found === undefined) {
    const all = operatorNames.join(", ");
    throw new RangeError(
      `${owner}: to must be an activation function or one of the operators ${all}, got "${name}"`,
    );
  }
  for (const [key, value] of Object.entries(params)) {
    if (!Object.hasOwn(found.attributes, key)) {
      const names = Object.keys(found.attributes).join(", ") || "none";
      throw new RangeError(`${owner}: unknown parameter "${key}" of ${name}; it has ${names}`);
    }
    if (value !== undefined && !Number.isFinite(value))
      throw new RangeError(`${owner}: ${key} must be a finite number, got ${describe(value)}`);
  }
  const given = Object.entries(params).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  const attributes = { ...found.attributes, ...Object.fromEntries(given) };
  const { chosen } = found;
  const node = createNode(chosen?.operator ?? name, ["x"], "y", attributes);
  if (chosen !== undefined) {
    const [type, s] = [AttributeProto_AttributeType.STRING, getTextEncoding().encodeUtf8(chosen.is)];
    node.attribute.push(create(AttributeProtoSchema, { name: chosen.attribute, type, s }));
  }
  return { name, node, function: undefined, obstacle: tooOld(name, found.since, opset) };
}

function echoTarget(owner: string, to: ActivationLike, params: Parameters, opset: number): Target {
  const { name, inputs } = readDefinition(owner, to);
  if (inputs.length > 0)
    throw new RangeError(
      `${owner}: ${name} takes more than x (${inputs.join(", ")}), and can't come in its place`,
    );
  const made = onnxActivation(to, params, {
    opset: Math.min(Math.max(opset, oldestOpset), newestOpset),
  });
  const body = olderFunction(made.function, opset);
  const since = Math.max(...body.node.map(({ opType }) => floatsSince[opType] ?? oldestOpset));
  const obstacle =
    opset > newestOpset
      ? `the model has opset ${opset}, and Echo knows those up to ${newestOpset}`
      : tooOld(name, since, opset);
  return { name, node: made.node("x", "y"), function: body, obstacle };
}

/** The function as a model whose opset is below 17 can have it: it imports the model's, since its nodes come into the graph. */
function olderFunction(made: FunctionProto, opset: number): FunctionProto {
  if (opset >= oldestOpset) return made;
  const node = made.node.flatMap((each) => olderForms[each.opType]?.(each) ?? [each]);
  return create(FunctionProtoSchema, { ...made, node, opsetImport: [standardImport(opset)] });
}

/** What Echo's functions use that is young, in the operators of all opsets. */
const olderForms: Readonly<Record<string, (node: NodeProto) => NodeProto[]>> = {
  /** A number as an attribute came with opset 12; a tensor has always been one. */
  Constant: ({ attribute, ...node }) => {
    const { FLOAT } = TensorProto_DataType;
    const t = create(TensorProtoSchema, { dataType: FLOAT, floatData: [attribute[0]?.f ?? 0] });
    const value = { name: "value", type: AttributeProto_AttributeType.TENSOR, t };
    return [create(NodeProtoSchema, { ...node, attribute: [create(AttributeProtoSchema, value)] })];
  },
  /** Limits that are operands came with opset 11. */
  Clip: ({ input: [a = "", low = "", high = ""], output: [result = ""] }) => [
    createNode("Min", [a, high], `${result}_min`),
    createNode("Max", [`${result}_min`, low], result),
  ],
};
