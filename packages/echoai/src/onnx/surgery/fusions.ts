import type { Names } from "../file/names.ts";
import type { Graph, Node } from "../file/structure.ts";

/**
 * What ONNX Runtime computes within the operator before it, so that it costs no pass over memory: the CPU provider of 1.32 was asked
 * for each by its optimised models. Its WebGPU provider has the same for Conv.
 */
const fused: Readonly<Record<string, ReadonlySet<string>>> = {
  Conv: /* @__PURE__ */ new Set(["Clip", "HardSigmoid", "LeakyRelu", "Relu", "Sigmoid", "Tanh"]),
  Gemm: /* @__PURE__ */ new Set([
    ...["Elu", "HardSigmoid", "LeakyRelu", "Relu", "Selu"],
    ...["Sigmoid", "Softplus", "Softsign", "Tanh", "ThresholdedRelu"],
  ]),
};

/** The operator before a node that takes x, if ONNX Runtime fuses the node into it, and not what comes in its place. */
export function lostFusion(
  { root, x, graph }: { readonly root: Node; readonly x: string; readonly graph: Graph },
  operators: readonly string[],
  names: Names,
): string | undefined {
  const before = names.find(x, graph);
  const { producer } = before ?? {};
  const known = producer?.domain === "" ? fused[producer.operator] : undefined;
  if (!known?.has(root.operator) || root.inputs[0] !== x || before?.uses.length !== 1) return undefined;
  const [operator = "", ...others] = operators;
  return others.length === 0 && known.has(operator) ? undefined : producer?.operator;
}
