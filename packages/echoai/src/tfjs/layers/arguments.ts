import type { Tensor } from "@tensorflow/tfjs-core";
import type { layers } from "@tensorflow/tfjs-layers";
import type { LayerArguments, Shape } from "./frameworkTypes.ts";

/** What every layer takes, and what TensorFlow.js adds when it loads one. */
export const argumentNames: readonly string[] = [
  ...([
    "inputShape",
    "batchInputShape",
    "batchSize",
    "dtype",
    "inputDType",
    "name",
    "trainable",
    "weights",
  ] satisfies readonly (keyof LayerArguments)[]),
  "customObjects",
];

/** Names a layer that was given no name after its class, with the number that TensorFlow.js counted for it: "mish_1". */
export function plainName(layer: layers.Layer, owner: string, given: string | undefined): void {
  if (given) return;
  const snake = owner.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  layer.name = `${snake}_${layer.name.match(/\d+$/)?.[0]}`;
}

/** @throws RangeError unless it is one tensor, symbolic or not, or an array of one. */
export function checkOnlyInput(owner: string, inputs: unknown): void {
  if (Array.isArray(inputs) && inputs.length !== 1)
    throw new RangeError(`${owner}: takes one input, got ${inputs.length}`);
}

export const onlyTensor = (inputs: Tensor | Tensor[]): Tensor =>
  Array.isArray(inputs) ? (inputs[0] as Tensor) : inputs;

/** The shape of the one input; the first axis, and others that may differ from batch to batch, are null. */
export const onlyShape = (shape: Shape): readonly (number | null)[] =>
  (Array.isArray(shape[0]) ? shape[0] : shape) as readonly (number | null)[];
