import type { NodeProto } from "onnx-buf";
import type { VectorDefinition } from "../activations/vectorFunction.ts";
import {
  constant,
  type Expression,
  parameter,
  type ReductionKind,
  simplify,
  substitute,
} from "../expression/index.ts";
import { perform, planLevels } from "../expression/levels.ts";
import { correctedThreshold, thresholdSteps } from "../expression/reductions.ts";
import { elements, type FloatType, type OnnxAttributes, toOnnx } from "../targets/onnx/index.ts";
import { createNode } from "./protobuf.ts";

export interface VectorSetting {
  readonly opset: number;
  readonly type: FloatType;
  /** The axis whose values are taken together, from the front. */
  readonly axis: number;
}

/** From here on ONNX has all that thresholds are found with. */
export const firstWithThresholds = 12;

/**
 * The nodes that compute a vector function of "x", the result being "y": its expressions by ONNX's operators, and ONNX's own reductions
 * between them, in float32.
 */
export function vectorNodes(
  { stable }: VectorDefinition,
  numbers: Readonly<Record<string, number>>,
  { opset, type, axis }: VectorSetting,
): readonly NodeProto[] {
  const nodes: NodeProto[] = [];
  // No variable's name has an underscore.
  const fresh = () => `v_${nodes.length}`;
  const emit = (operator: string, inputs: readonly string[], attributes: OnnxAttributes = {}): string => {
    const output = fresh();
    nodes.push(createNode(operator, inputs, output, attributes));
    return output;
  };
  const known = new Map(
    Object.entries(numbers).map(([name, value]) => [parameter(name), constant(value)] as const),
  );
  const evaluate = (formula: Expression, values: Readonly<Record<string, string>>): string => {
    const { nodes: own, output } = toOnnx(simplify(substitute(formula, known)), { opset, type: "float32" });
    const names = new Map<string, string>();
    const nameOf = (name: string) => names.get(name) ?? values[name] ?? name;
    for (const node of own)
      names.set(node.output, emit(node.operator, node.inputs.map(nameOf), node.attributes));
    return nameOf(output);
  };
  const reduceBy = (operator: string, firstWithInput: number) => (values: string) =>
    opset < firstWithInput
      ? emit(operator, [values], { axes: [BigInt(axis)], keepdims: 1n })
      : emit(operator, [values, emit("Constant", [], { value_ints: [BigInt(axis)] })], { keepdims: 1n });
  const sum = reduceBy("ReduceSum", 13);
  const largest = reduceBy("ReduceMax", 18);
  const number = (value: number) => emit("Constant", [], { value: { scalar: value, type: "float32" } });
  const sums = (values: string) =>
    emit("CumSum", [values, emit("Constant", [], { value_int: BigInt(axis) })]);

  /** Largest first, none of them further below the largest than a threshold can be; their numbers from 1 on, and their sums so far. */
  const descending = (values: string) => {
    const near = emit("Max", [values, emit("Sub", [largest(values), number(1)])]);
    const along = emit("Constant", [], { value_ints: [BigInt(axis)] });
    const count = emit("Gather", [emit("Shape", [values]), along]);
    const sorted = fresh();
    const top = createNode("TopK", [near, count], sorted, { axis: BigInt(axis) });
    nodes.push(Object.assign(top, { output: [sorted, `${sorted}_places`] }));
    const ones = emit("Add", [emit("Sub", [sorted, sorted]), number(1)]);
    return { sorted, ranks: sums(ones), totals: sums(sorted) };
  };
  /** One of Newton's steps takes back what the sums have lost. */
  const refined = (values: string, start: string, power: 1 | 2) => {
    const { terms, weights } = thresholdSteps[power];
    const given = { t: start, v: values };
    const [total, size] = [sum(evaluate(terms, given)), sum(evaluate(weights, given))];
    // Neither sorting nor the largest need pass on a NaN.
    const isNone = emit("IsNaN", [sum(values)]);
    return emit("Where", [
      isNone,
      number(Number.NaN),
      evaluate(correctedThreshold, { t: start, total, size }),
    ]);
  };
  const reductions: Readonly<Record<ReductionKind, (values: string) => string>> = {
    sum,
    mean: reduceBy("ReduceMean", 18),
    max: largest,
    shift: largest,
    threshold: (values) => {
      const { ranks, totals } = descending(values);
      return refined(values, largest(emit("Div", [emit("Sub", [totals, number(1)]), ranks])), 1);
    },
    squareThreshold: (values) => {
      const { sorted, ranks, totals } = descending(values);
      const means = emit("Div", [totals, ranks]);
      const squares = emit("Div", [sums(emit("Mul", [sorted, sorted])), ranks]);
      const spread = emit("Sub", [squares, emit("Mul", [means, means])]);
      const reach = emit("Max", [emit("Sub", [emit("Div", [number(1), ranks]), spread]), number(0)]);
      const thresholds = emit("Sub", [means, emit("Sqrt", [reach])]);
      const isAbove = emit("LessOrEqual", [thresholds, sorted]);
      const lowest = number(Number.NEGATIVE_INFINITY);
      return refined(values, largest(emit("Where", [isAbove, thresholds, lowest])), 2);
    },
  };

  const isOther = type !== "float32";
  const cast = (name: string, to: FloatType) => emit("Cast", [name], { to: BigInt(elements[to].code) });
  const x = isOther ? cast("x", "float32") : "x";
  const [result = x] = perform<string>(
    planLevels(stable.reductions, [stable.value], ["x"]),
    { x },
    { evaluate, reduce: (kind, values) => reductions[kind](values) },
  );
  const y = isOther ? cast(result, type) : result;
  return [...nodes, createNode("Identity", [y], "y")];
}
