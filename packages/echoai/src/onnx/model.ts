import type { NodeProto } from "onnx-buf";
import type { Definition } from "../activations/define.ts";
import { contains, describeDomain } from "../activations/domain.ts";
import { frelu } from "../activations/frelu.ts";
import { checkOptions, isPlain } from "../activations/options.ts";
import { type ActivationLike, readDefinition } from "../activations/readDefinition.ts";
import { isVectorFunction, type VectorDefinition } from "../activations/vectorFunction.ts";
import { describe } from "../expression/describe.ts";
import type { FloatType } from "../targets/onnx/index.ts";
import { checkNames, readNumbers } from "./arguments.ts";
import { checkType, onnxActivation, readFlag } from "./function.ts";
import { createNode, encodeModel, floatTensor, floatValue } from "./protobuf.ts";
import { checkBroadcast, checkSymbolicShape, type SymbolicShape, writtenShape } from "./shape.ts";
import { firstWithThresholds, vectorNodes } from "./vectorNodes.ts";
import { checkOpset, defaultOpset } from "./versions.ts";

/** Numbers with a shape, the last axis running fastest; as the modules have it. */
export interface OnnxTensor {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** A module that applies an activation to each element: `Elementwise`, and all that are made of it. */
export interface ElementwiseLike {
  readonly activation: ActivationLike;
  readonly values: Readonly<Record<string, number | OnnxTensor>>;
}

/** A vector function, as `echoai` exports them or `defineVectorFunction` makes them, or its definition alone. */
export type VectorFunctionLike = VectorDefinition | { readonly definition: VectorDefinition };

/** A module of a vector function: `Axiswise`, and all that are made of it. */
export interface AxiswiseLike {
  readonly activation: VectorFunctionLike;
  readonly values: Readonly<Record<string, number | OnnxTensor>>;
  readonly axis: number;
}

/** The module FReLU. */
export interface FunnelLike {
  readonly inChannels: number;
  readonly training: boolean;
  readonly folded: { readonly weight: OnnxTensor; readonly bias: OnnxTensor };
}

export interface ModelOptions {
  /** The shape of x and of the result. An axis with a name has any length: ["N", 16, 32, 32]; default ["N"]. */
  readonly shape?: SymbolicShape | undefined;
  /**
   * Of an activation: numbers, which become part of its function, and tensors that broadcast to x, which become initializers.
   * A vector's are numbers, or a tensor whose first axis has an element for each entry: the entries become initializers a0, a1, ...
   * Default the definition's numbers. A module has its own.
   */
  readonly params?: Readonly<Record<string, number | readonly number[] | OnnxTensor | undefined>> | undefined;
  /** Of a vector function: the axis whose values are taken together; from the end if negative. Default -1. A module has its own. */
  readonly axis?: number | undefined;
  /** Of the standard operators, 7 to 28; default 26, the newest that ONNX Runtime 1.30 takes. */
  readonly opset?: number | undefined;
  /** Whether to use ONNX's own operator where the opset has one for the function; default false. */
  readonly standard?: boolean | undefined;
  /** Whether the activation is a function of domain "ai.echo" that the graph calls; default false, its nodes stand in the graph. */
  readonly functions?: boolean | undefined;
  /** What x and the result consist of; default "float32". */
  readonly type?: FloatType | undefined;
  /** Whether other types are computed in float32, between two Casts; default true. docs/onnx.md has the errors without. */
  readonly casts?: boolean | undefined;
}

/**
 * The bytes of an ONNX model that computes an activation function or a module on tensors of floats: input "x", and one of x's shape
 * for each further input that the function has; output "y", or "y_" if it has a variable "y". Tensor parameters are initializers of their names. FReLU is as in
 * evaluation mode, its normalisation folded into the convolution. A vector function is nodes in the graph, from opset 12 on, in float32.
 * @throws TypeError or RangeError for what is none of them, a shape that doesn't fit, and all that `onnxFunction` throws for
 */
export function toModel(
  source: ActivationLike | ElementwiseLike | VectorFunctionLike | AxiswiseLike | FunnelLike,
  options: ModelOptions = {},
): Uint8Array {
  const given = checkOptions(owner, options, optionNames);
  const shape = checkSymbolicShape(owner, given.shape ?? ["N"]);
  const settings = {
    shape,
    opset: checkOpset(owner, given.opset ?? defaultOpset),
    type: checkType(owner, given.type ?? "float32"),
    standard: readFlag(owner, "standard", given.standard, false),
    casts: readFlag(owner, "casts", given.casts, true),
    functions: readFlag(owner, "functions", given.functions, false),
  };
  if (isFunnel(source) || isElementwise(source)) {
    if (given.params !== undefined)
      throw new RangeError(`${owner}: a module has its own params, none may be given`);
    if (isFunnel(source)) return funnelModel(source, settings);
    if (isAxiswise(source)) {
      if (given.axis !== undefined)
        throw new RangeError(`${owner}: a module has its own axis, none may be given`);
      return vectorModel(definitionOf(source.activation), source.values, source.axis, settings);
    }
    return activationModel(readDefinition(owner, source.activation), source.values, settings);
  }
  const params = readParams(given.params);
  if (isVectorLike(source)) return vectorModel(definitionOf(source), params, given.axis ?? -1, settings);
  if (given.axis !== undefined) throw new RangeError(`${owner}: axis is for vector functions alone`);
  return activationModel(readDefinition(owner, source), params, settings);
}

const owner = "toModel";
const optionNames = ["shape", "params", "axis", "opset", "standard", "functions", "type", "casts"] as const;

interface Settings {
  readonly shape: SymbolicShape;
  readonly opset: number;
  readonly standard: boolean;
  readonly functions: boolean;
  readonly type: FloatType;
  readonly casts: boolean;
}

const isElementwise = (source: object): source is ElementwiseLike | AxiswiseLike =>
  typeof source === "object" && source !== null && "activation" in source && "values" in source;

const isAxiswise = (source: ElementwiseLike | AxiswiseLike): source is AxiswiseLike =>
  isVectorLike(source.activation);

const definitionOf = (source: VectorFunctionLike): VectorDefinition =>
  "definition" in source ? source.definition : source;

function isVectorLike(source: unknown): source is VectorFunctionLike {
  const isObject = (typeof source === "object" || typeof source === "function") && source !== null;
  const definition = isObject && "definition" in source ? source.definition : source;
  return typeof definition === "object" && definition !== null && isVectorFunction(definition);
}

const isFunnel = (source: object): source is FunnelLike =>
  typeof source === "object" && source !== null && "inChannels" in source && "folded" in source;

function activationModel(
  definition: Definition,
  given: Readonly<Record<string, unknown>>,
  { shape, functions, ...settings }: Settings,
): Uint8Array {
  const { name, vectors } = definition;
  const values =
    vectors?.spread(name, given, (key, value, count) => entriesOf(name, key, value, count)) ?? given;
  checkNames(definition, Object.keys(values));
  const tensors = Object.entries(values).flatMap(([name, value]) => {
    if (!isTensor(value)) return [];
    checkTensor(definition, name, value, shape);
    return [[name, value] as const];
  });
  const numbers = Object.entries(values).filter(([, value]) => !isTensor(value)) as [string, number][];
  const inputs = tensors.map(([name]) => name);
  const { type } = settings;
  const use = onnxActivation(definition, Object.fromEntries(numbers), { ...settings, inputs });
  const { input } = use.function;
  // No variable's name has an underscore.
  const output = input.includes("y") ? "y_" : "y";
  return encodeModel(settings.opset, {
    name: definition.name,
    ...(functions
      ? { nodes: [use.node(input, output)], functions: [use.function] }
      : { nodes: use.nodes(input, output) }),
    inputs: input.filter((name) => !inputs.includes(name)).map((name) => floatValue(name, shape, type)),
    outputs: [floatValue(output, shape, type)],
    initializers: tensors.map(([name, { data, shape }]) => floatTensor(name, data, shape, type)),
  });
}

function vectorModel(
  definition: VectorDefinition,
  given: Readonly<Record<string, unknown>>,
  axis: number,
  { shape, opset, type, functions, standard, casts }: Settings,
): Uint8Array {
  const { name } = definition;
  if (functions || standard || !casts)
    throw new RangeError(
      `${owner}: ${name} is neither a function nor a standard operator, and has its casts`,
    );
  if (opset < firstWithThresholds)
    throw new RangeError(`${owner}: ${name} needs an opset from ${firstWithThresholds} on, got ${opset}`);
  const place = axis < 0 ? axis + shape.length : axis;
  if (shape[place] === undefined)
    throw new RangeError(`${owner}: axis must be one of ${writtenShape(shape)}, got ${describe(axis)}`);
  const single = Object.entries(given).map(([key, value]) => [
    key,
    isTensor(value) && value.data.length === 1 ? value.data[0] : value,
  ]);
  const numbers = readNumbers({ ...definition, inputs: [] }, Object.fromEntries(single), []);
  return encodeModel(opset, {
    name,
    nodes: vectorNodes(definition, numbers, { opset, type, axis: place }),
    inputs: [floatValue("x", shape, type)],
    outputs: [floatValue("y", shape, type)],
  });
}

function funnelModel(
  { inChannels, training, folded }: FunnelLike,
  { shape, functions, ...settings }: Settings,
): Uint8Array {
  if (training) throw new RangeError(`${owner}: FReLU must be in evaluation mode, call eval() first`);
  if (shape.length !== 4 || shape[1] !== inChannels)
    throw new RangeError(
      `${owner}: shape must be like ["N", ${inChannels}, "H", "W"] for this FReLU, got ${writtenShape(shape)}`,
    );
  const { weight, bias } = folded;
  const { type } = settings;
  const funnel = onnxActivation(frelu, {}, settings);
  const condition = ["x", "condition"];
  return encodeModel(settings.opset, {
    name: "frelu",
    ...(functions
      ? { nodes: [convolution(inChannels), funnel.node(condition, "y")], functions: [funnel.function] }
      : { nodes: [convolution(inChannels), ...funnel.nodes(condition, "y")] }),
    inputs: [floatValue("x", shape, type)],
    outputs: [floatValue("y", shape, type)],
    initializers: [
      floatTensor("weight", weight.data, weight.shape, type),
      floatTensor("bias", bias.data, bias.shape, type),
    ],
  });
}

const convolution = (channels: number): NodeProto =>
  createNode("Conv", ["x", "weight", "bias"], "condition", {
    group: BigInt(channels),
    kernel_shape: [3n, 3n],
    pads: [1n, 1n, 1n, 1n],
  });

function readParams(params: unknown): Readonly<Record<string, unknown>> {
  if (params === undefined) return {};
  if (isPlain(params)) return params;
  throw new TypeError(`${owner}: params must be an object such as { alpha: 1 }, got ${describe(params)}`);
}

/** What a vector's tensor has for each entry, along its first axis. */
function entriesOf(owner: string, name: string, value: unknown, count: number): readonly OnnxTensor[] {
  if (!isTensor(value) || !(value.data instanceof Float32Array) || value.shape?.[0] !== count)
    throw new TypeError(
      `${owner}: ${name} must be ${count} numbers, or a tensor whose first axis has ${count} elements`,
    );
  const size = value.data.length / count;
  return Array.from({ length: count }, (_, index) => ({
    data: value.data.subarray(index * size, (index + 1) * size),
    shape: value.shape.slice(1),
  }));
}

const isTensor = (value: unknown): value is OnnxTensor =>
  typeof value === "object" && value !== null && "data" in value && "shape" in value;

function checkTensor(
  { name: owner, parameters }: Definition,
  name: string,
  { data, shape }: OnnxTensor,
  of: SymbolicShape,
): void {
  if (!(data instanceof Float32Array) || !Array.isArray(shape))
    throw new TypeError(`${owner}: ${name} must be a number or { data: Float32Array, shape: number[] }`);
  if (shape.reduce((size, axis) => size * axis, 1) !== data.length)
    throw new RangeError(
      `${owner}: the shape of ${name}, ${writtenShape(shape)}, must have its ${data.length} elements`,
    );
  checkBroadcast(owner, name, shape, of);
  const domain = parameters[name]?.domain;
  const strange = domain && data.find((value) => !contains(domain, value));
  if (domain !== undefined && strange !== undefined)
    throw new RangeError(`${owner}: ${name} must be ${describeDomain(domain)}, got ${strange}`);
}
