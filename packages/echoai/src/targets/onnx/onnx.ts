import type { Application, Expression } from "../../expression/index.ts";
import { saturate } from "../../lowering/saturate.ts";
import { boundOf, cheaper } from "./cheaper.ts";
import { elements, type FloatType, type OnnxSetting } from "./elements.ts";
import { lowered } from "./lowering.ts";
import { clip, type OnnxAttributes, spellings } from "./operators.ts";

/** A use of an operator of ONNX's own domain, with one result. */
export interface OnnxNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes: OnnxAttributes;
}

/** What stands in a graph or a function: nodes in an order in which they can run. */
export interface OnnxBody {
  readonly output: string;
  readonly nodes: readonly OnnxNode[];
}

/** A formula in the operators that an opset has, from 7 on, on tensors that broadcast; its variables are values of their own names. */
export function toOnnx(formula: Expression, setting: OnnxSetting): OnnxBody {
  const { opset, type } = setting;
  const nodes: OnnxNode[] = [];
  const names = new Map<Expression | string, string>();
  const once = (key: Expression | string, make: () => string): string => {
    const name = names.get(key) ?? make();
    names.set(key, name);
    return name;
  };
  const emit = (
    operator: string,
    operands: readonly (string | number)[],
    attributes: OnnxAttributes = {},
  ) => {
    const inputs = operands.map((operand) => (typeof operand === "number" ? constantOf(operand) : operand));
    // The variables' names have no underscore.
    const output = `${operator.toLowerCase()}_${nodes.length + 1}`;
    nodes.push({ operator, inputs, output, attributes });
    return output;
  };
  const constantOf = (value: number): string => {
    const scalar = type === "double" ? value : Math.fround(value);
    return once(Object.is(scalar, -0) ? "-0" : `${scalar}`, () =>
      emit("Constant", [], { value: { scalar, type } }),
    );
  };
  const nameOf = (node: Expression): string => {
    if (node.kind === "constant") return constantOf(node.value);
    if (node.kind !== "application") return node.name;
    return once(node, () => {
      const bounds = clipOf(node);
      if (bounds !== undefined) return clip(emit, [nameOf(bounds.a), bounds.low, bounds.high], opset);
      return spellings[node.operation as keyof typeof spellings](emit, node.operands.map(nameOf), setting);
    });
  };

  const root = computed(formula, setting);
  const result = nameOf(root);
  // What a node gives is a result; a variable or a constant has to be made one.
  return { output: root.kind === "application" ? result : emit("Identity", [result]), nodes };
}

/** What is computed for a formula: the same values, by what ONNX has and what is fast there. */
export const computed = (formula: Expression, setting: OnnxSetting): Expression =>
  cheaper(lowered(saturate(formula, elements[setting.type].largest), setting), setting.type);

/**
 * An operation that bounds its operand by numbers, or two of them, as one `Clip`. ONNX Runtime has it in place: for 2^20 floats it
 * takes a quarter of the time of `Min` and `Max`.
 */
function clipOf({
  operation,
  operands,
}: Application): { a: Expression; low: number; high: number } | undefined {
  const outer = operation === "min" || operation === "max" ? boundOf(operands) : undefined;
  if (outer === undefined) return undefined;
  const bounds = (bound: number, isUpper: boolean) =>
    isUpper ? { low: Number.NEGATIVE_INFINITY, high: bound } : { low: bound, high: Number.POSITIVE_INFINITY };
  const single = { a: outer.a, ...bounds(outer.bound, operation === "min") };
  if (outer.a.kind !== "application") return single;
  const other = operation === "min" ? "max" : "min";
  const inner = outer.a.operation === other ? boundOf(outer.a.operands) : undefined;
  if (inner === undefined) return single;
  const [low, high] = operation === "min" ? [inner.bound, outer.bound] : [outer.bound, inner.bound];
  return low <= high ? { a: inner.a, low, high } : single;
}

/** What computes in float32 and takes and gives elements of another type. */
export function betweenCasts({ nodes, output }: OnnxBody, type: FloatType): OnnxBody {
  const given = new Set(nodes.map((node) => node.output));
  const variables = new Set(nodes.flatMap(({ inputs }) => inputs).filter((name) => !given.has(name)));
  const single = (name: string) => (variables.has(name) ? `${name}_float32` : name);
  const cast = (name: string, result: string, to: FloatType): OnnxNode => ({
    operator: "Cast",
    inputs: [name],
    output: result,
    attributes: { to: BigInt(elements[to].code) },
  });
  return {
    output: "result",
    nodes: [
      ...[...variables].map((name) => cast(name, single(name), "float32")),
      ...nodes.map(({ inputs, ...node }) => ({ ...node, inputs: inputs.map(single) })),
      cast(output, "result", type),
    ],
  };
}
