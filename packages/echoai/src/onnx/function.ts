import { create } from "@bufbuild/protobuf";
import { type FunctionProto, FunctionProtoSchema, type NodeProto, type OperatorSetIdProto } from "onnx-buf";
import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { checkOptions } from "../activations/options.ts";
import { type ActivationLike, readDefinition } from "../activations/readDefinition.ts";
import { describe } from "../expression/describe.ts";
import { constant, type Expression, parameter, simplify, substitute } from "../expression/index.ts";
import {
  betweenCasts,
  type FloatType,
  floatTypes,
  type OnnxBody,
  staysRight,
  toOnnx,
} from "../targets/onnx/index.ts";
import { readNumbers } from "./arguments.ts";
import { inlined, nameOfBody } from "./inline.ts";
import { createNode } from "./protobuf.ts";
import { standardOperatorOf } from "./standard.ts";
import { checkOpset, defaultOpset, domain, opsetImports, standardImport } from "./versions.ts";

export interface OnnxFunctionOptions {
  /** Of the standard operators, 7 to 28; default 26, the newest that ONNX Runtime 1.30 takes. It must be the model's. */
  readonly opset?: number | undefined;
  /**
   * Parameters that are inputs of the function, after x: tensors that broadcast as NumPy has it. A vector's name stands for its entries,
   * each an input of its own. Default none.
   */
  readonly inputs?: readonly string[] | undefined;
  /** Whether to use ONNX's own operator where the opset has one for the function; default false. docs/onnx.md compares them. */
  readonly standard?: boolean | undefined;
  /** What the tensors consist of; default "float32". */
  readonly type?: FloatType | undefined;
  /** Whether other types are computed in float32, between two Casts; default true. docs/onnx.md has the errors without. */
  readonly casts?: boolean | undefined;
}

/** Numbers for parameters; an array for a vector's. */
export type NumbersByName = Readonly<Record<string, number | readonly number[] | undefined>>;

/** A function, and what it takes to use it in a graph. */
export interface OnnxActivation {
  readonly function: FunctionProto;
  /** What the model must import: the standard operators and Echo's domain. */
  readonly imports: readonly OperatorSetIdProto[];
  /** A node that calls the function: x, or all of `function.input` in their order, and the name of the result. */
  node(inputs: string | readonly string[], output: string): NodeProto;
  /** The nodes that do the same without the function, and need no import but that of the standard operators. */
  nodes(inputs: string | readonly string[], output: string): NodeProto[];
}

/**
 * The activation as an ONNX model-local function of domain "ai.echo", on tensors of floats. Its name begins with the activation's
 * and differs wherever the body does, so that any functions can live in one model. Inputs: x, the definition's further inputs, the
 * parameters that `options.inputs` names; one output.
 * @param params numbers for parameters; default the definition's. They are in the body, with all that follows from them.
 * @throws TypeError or RangeError for what is no activation, an unknown name, a number outside its domain, an opset below 7 or above 28
 */
export const onnxFunction = (
  activation: ActivationLike,
  params: NumbersByName = {},
  options: OnnxFunctionOptions = {},
): FunctionProto => prepare("onnxFunction", activation, params, options).function;

/** `onnxFunction` with what a graph needs to use it. Takes and throws the same. */
export const onnxActivation = (
  activation: ActivationLike,
  params: NumbersByName = {},
  options: OnnxFunctionOptions = {},
): OnnxActivation => prepare("onnxActivation", activation, params, options);

function prepare(
  owner: string,
  activation: ActivationLike,
  params: NumbersByName,
  options: OnnxFunctionOptions,
): OnnxActivation {
  const definition = readDefinition(owner, activation);
  const given = checkOptions(owner, options, optionNames);
  const { opset = defaultOpset, type = "float32" } = given;
  checkOpset(owner, opset);
  checkType(owner, type);
  const standard = readFlag(owner, "standard", given.standard, false);
  const casts = readFlag(owner, "casts", given.casts, true);
  const inputs = readInputs(owner, definition, given.inputs ?? []);
  const numbers = readNumbers(definition, params, inputs);
  const variables = ["x", ...definition.inputs, ...inputs];
  const formula = formulaOf(definition, numbers);
  const operator = standardBody(definition, numbers, opset, standard);
  const isOwn =
    type === "float32" || (!casts && (operator !== undefined || staysRight(formula, { opset, type })));
  const computed = operator ?? toOnnx(formula, { opset, type: isOwn ? type : "float32" });
  const { output, nodes } = isOwn ? computed : betweenCasts(computed, type);
  const body = nodes.map((node) => createNode(node.operator, node.inputs, node.output, node.attributes));

  const name = nameOfBody(definition.name, { opset, variables, nodes: body });
  const proto = create(FunctionProtoSchema, {
    name,
    domain,
    docString: documentation(definition, numbers),
    input: variables,
    output: [output],
    node: body,
    opsetImport: [standardImport(opset)],
  });
  const listed = (inputs: string | readonly string[]) => (typeof inputs === "string" ? [inputs] : inputs);
  return {
    function: proto,
    imports: opsetImports(opset),
    node: (inputs, output) => createNode(name, listed(inputs), output, {}, domain),
    nodes: (inputs, output) => inlined(proto, listed(inputs), output),
  };
}

const optionNames = ["opset", "inputs", "standard", "type", "casts"] as const;

/** @throws RangeError for what is no name of a type of floats */
export function checkType(owner: string, type: unknown): FloatType {
  const found = floatTypes.find((each) => each === type);
  if (found !== undefined) return found;
  throw new RangeError(`${owner}: type must be one of ${floatTypes.join(", ")}, got ${describe(type)}`);
}

/** @throws TypeError for an option that is neither true nor false, nor left out */
export function readFlag(owner: string, name: string, given: unknown, otherwise: boolean): boolean {
  if (given === undefined) return otherwise;
  if (typeof given === "boolean") return given;
  throw new TypeError(`${owner}: ${name} must be true or false, got ${describe(given)}`);
}

function readInputs(owner: string, { name, parameters, vectors }: Definition, given: unknown) {
  if (!Array.isArray(given))
    throw new TypeError(`${owner}: inputs must be an array of parameters' names, got ${describe(given)}`);
  const inputs: readonly unknown[] = vectors?.expanded(given) ?? given;
  const names = Object.keys(parameters);
  const strange = inputs.find(
    (input, index) => !names.includes(input as string) || inputs.indexOf(input) !== index,
  );
  if (strange === undefined) return inputs as readonly string[];
  const allowed = Object.keys({ ...vectors?.entries, ...parameters }).join(", ") || "none";
  throw new RangeError(
    `${owner}: inputs must be parameters of ${name} (${allowed}), each once, got ${describe(strange)}`,
  );
}

/** The definition's formula with the numbers put in; what follows from them alone is computed here, in float64. */
function formulaOf(definition: Definition, numbers: Readonly<Record<string, number>>): Expression {
  const known = Object.entries(numbers).map(([name, value]) => [parameter(name), constant(value)] as const);
  return simplify(substitute(derive(definition).value, new Map(known)));
}

function standardBody(
  definition: Definition,
  numbers: Readonly<Record<string, number>>,
  opset: number,
  isWanted: boolean,
): OnnxBody | undefined {
  const found = standardOperatorOf(definition, opset);
  if (found === undefined || !(isWanted || found.isAccurate)) return undefined;
  // An attribute is a number: a parameter that is an input has none.
  if (Object.keys(definition.parameters).some((name) => numbers[name] === undefined)) return undefined;
  const { operator, attributes } = found;
  return { output: "y", nodes: [{ operator, inputs: ["x"], output: "y", attributes: attributes(numbers) }] };
}

/** "Swish, beta = 2: ...". */
function documentation({ title, summary }: Definition, numbers: Readonly<Record<string, number>>): string {
  const assignments = Object.entries(numbers).map(([name, value]) => `, ${name} = ${value}`);
  return `${title}${assignments.join("")}${summary === "" ? "" : `: ${summary}`}`;
}
