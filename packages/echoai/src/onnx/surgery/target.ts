import { create } from "@bufbuild/protobuf";
import { getTextEncoding } from "@bufbuild/protobuf/wire";
import {
  AttributeProto_AttributeType,
  AttributeProtoSchema,
  type FunctionProto,
  type NodeProto,
} from "onnx-buf";
import { type ActivationLike, readDefinition } from "../../activations/readDefinition.ts";
import { describe } from "../../expression/describe.ts";
import type { OnnxSetting } from "../../targets/onnx/index.ts";
import { onnxActivation } from "../function.ts";
import { createNode } from "../protobuf.ts";
import { newestOpset, oldestOpset } from "../versions.ts";
import { operatorNames, operators } from "./operators.ts";
import { floatsOfOperators } from "./schemas.ts";

/** What comes in an activation's place. */
export interface Target {
  /** For messages. */
  readonly name: string;
  /** Why a place can't have it, if so. */
  obstacleIn(place: OnnxSetting): string | undefined;
  /** What is written there. */
  writtenIn(place: OnnxSetting): Written;
}

/** Nodes of which the last one gives the result, and the function that it calls if it is one of Echo's. */
export interface Written {
  nodes(x: string, output: string): readonly NodeProto[];
  readonly function: FunctionProto | undefined;
}

export type Parameters = Readonly<Record<string, number | undefined>>;

/** How one of Echo's functions is written. */
export interface Style {
  /** As a function that the model has, instead of its nodes. */
  readonly functions?: boolean;
  /** As ONNX's own operator where the opset has one. */
  readonly standard?: boolean;
  /** Computed in float32 where the elements are others. */
  readonly casts?: boolean;
}

/**
 * @param to an activation, or the name of a standard operator
 * @throws TypeError or RangeError for what is neither, for parameters that it has not
 */
export function createTarget(
  owner: string,
  to: ActivationLike | string,
  params: Parameters,
  style: Style = {},
): Target {
  if (typeof to === "string") return operatorTarget(owner, to, params);
  return echoTarget(owner, to, params, style);
}

function operatorTarget(owner: string, name: string, params: Parameters): Target {
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
  const operator = chosen?.operator ?? name;
  const nodes = (x: string, output: string) => {
    const node = createNode(operator, [x], output, attributes);
    if (chosen !== undefined) {
      const [type, s] = [AttributeProto_AttributeType.STRING, getTextEncoding().encodeUtf8(chosen.is)];
      node.attribute.push(create(AttributeProtoSchema, { name: chosen.attribute, type, s }));
    }
    return [node];
  };
  return {
    name,
    obstacleIn({ opset, type }) {
      if (opset < found.since) return `${name} needs opset ${found.since}, the model has opset ${opset}`;
      const typed = floatsOfOperators[operator]?.[type];
      if (typed === undefined) return `${name} takes no ${type}`;
      return opset < typed
        ? `${name} takes ${type} from opset ${typed} on, the model has opset ${opset}`
        : undefined;
    },
    writtenIn: () => ({ nodes, function: undefined }),
  };
}

function echoTarget(
  owner: string,
  to: ActivationLike,
  params: Parameters,
  { functions = false, standard = false, casts = true }: Style,
): Target {
  const { name, inputs } = readDefinition(owner, to);
  if (inputs.length > 0)
    throw new RangeError(
      `${owner}: ${name} takes more than x (${inputs.join(", ")}), and can't come in its place`,
    );
  // What is wrong with the parameters is said at once.
  onnxActivation(to, params);
  const made = new Map<string, Written>();
  return {
    name,
    obstacleIn({ opset, type }) {
      if (opset < oldestOpset || opset > newestOpset)
        return `the model has opset ${opset}, and Echo knows those from ${oldestOpset} to ${newestOpset}`;
      return type === "bfloat16" && opset < 13 ? "no operator takes bfloat16 before opset 13" : undefined;
    },
    writtenIn({ opset, type }) {
      const key = `${opset} ${type}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const use = onnxActivation(to, params, { opset, standard, type, casts });
      const written = functions
        ? { nodes: (x: string, output: string) => [use.node(x, output)], function: use.function }
        : { nodes: use.nodes, function: undefined };
      made.set(key, written);
      return written;
    },
  };
}
