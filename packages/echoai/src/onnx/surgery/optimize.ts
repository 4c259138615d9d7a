import { mish } from "../../activations/mish.ts";
import type { ActivationLike } from "../../activations/readDefinition.ts";
import { softplus } from "../../activations/softplus.ts";
import type { FoundActivation, Occurrence } from "./find.ts";
import { operate, read, type Surgery } from "./replace.ts";
import { createTarget, type Target } from "./target.ts";

/** What is slower than what can be written for it, on ONNX Runtime. */
interface Rule {
  readonly name: string;
  /** Whether it is written in the slower way. */
  readonly isSlow: (found: FoundActivation) => boolean;
  readonly to: ActivationLike | string;
}

/**
 * Those for which `bench/experiments/onnxRewrites.mjs` measures a gain. The others are as fast as they are: ONNX Runtime has good
 * kernels for Sigmoid, Tanh, Elu and Gelu, and makes its own Gelu of Div-Erf-Add-Mul-Mul. A logistic function that is written out
 * would gain, but the operator is 0 below -18 there, which is not the same.
 */
const rules: readonly Rule[] = [
  { name: "Mish", isSlow: () => true, to: mish },
  // ln(1 + e^x) written out is faster, and infinite from 89 on.
  { name: "Softplus", isSlow: ({ form }) => form === "Softplus", to: softplus },
  { name: "HardSwish", isSlow: ({ form }) => form !== "HardSwish", to: "HardSwish" },
  { name: "GeluTanh", isSlow: ({ form }) => form.includes("-"), to: "GeluTanh" },
];

/**
 * Gives activations the form in which ONNX Runtime computes them fastest: Echo's function for Mish and Softplus, the operator for
 * what an exporter has written out. The function stays the same, to the rounding of float32. docs/onnx.md has the measured gains.
 * @param bytes an ONNX file
 * @throws ModelError for what is no ONNX model, a graph with a cycle, a value that nothing gives
 */
export function optimizeActivations(bytes: Uint8Array): Surgery {
  const owner = "optimizeActivations";
  const surveyed = read(owner, bytes);
  const targets = new Map<Rule, Target>();
  const chosen = surveyed.found.flatMap((found): (readonly [Occurrence, Target])[] => {
    const isExact = found.difference === 0;
    const rule = rules.find(({ name, isSlow }) => isExact && name === found.name && isSlow(found));
    if (rule === undefined) return [];
    const target = targets.get(rule) ?? createTarget(owner, rule.to, {});
    targets.set(rule, target);
    return [[found, target]];
  });
  // The function stays the same, whatever it is a part of.
  return operate(surveyed, new Map(chosen), ["part", "quantised"]);
}
