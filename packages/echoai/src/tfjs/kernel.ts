import * as tf from "@tensorflow/tfjs-core";
import { lazily } from "../expression/lazily.ts";
import { kernelsFor } from "./backends/kernels.ts";
import type { Differentiable } from "./differentiable.ts";

/** A formula applied to tensors that broadcast to one another, and to numbers; all are variables of the formula by name. */
export interface Application {
  readonly formula: Differentiable;
  readonly tensors: Readonly<Record<string, tf.Tensor>>;
  readonly numbers: Readonly<Record<string, number>>;
  /** The tensor to whose shape the result is summed up; default: it is not, and has the shape that all broadcast to. */
  readonly sumLike?: string;
}

/** Computes it in one pass; right under `tf.grad` to any order, and nothing but the tensors is kept for that. */
export function apply({ formula, tensors, numbers, sumLike }: Application): tf.Tensor {
  // Brings the backend up, if nothing has yet.
  tf.backend();
  const kernelName = kernelNameOn(tf.getBackend());
  const attributes: Attributes = { formula, names: Object.keys(tensors), numbers, sumLike };
  // An array, of which TensorFlow.js can save all for the backward pass, whatever they are called.
  const inputs = Object.values(tensors) as unknown as tf.NamedTensorMap;
  return tf.engine().runKernel(kernelName, inputs, attributes as unknown as tf.NamedAttrMap) as tf.Tensor;
}

interface Attributes {
  readonly formula: Differentiable;
  readonly names: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly sumLike: string | undefined;
}

/**
 * One kernel does all formulas. TensorFlow.js keeps kernels by name for all that runs on a page; a second copy of this library,
 * whose formulas are not this one's, takes another name.
 */
const kernelName = /* @__PURE__ */ lazily(() => {
  let name = "EchoFormula";
  while (tf.getGradient(name) !== undefined) name += "_";
  tf.registerGradient({ kernelName: name, saveAllInputs: true, gradFunc });
  return name;
});

/** The name, under which there is a kernel for the backend. */
function kernelNameOn(backendName: string): string {
  const name = kernelName();
  if (tf.getKernel(name, backendName) !== undefined) return name;
  tf.registerKernel({
    kernelName: name,
    backendName,
    kernelFunc: ({ inputs, attrs, backend }) =>
      compute(
        inputs as unknown as readonly tf.TensorInfo[],
        attrs as unknown as Attributes,
        backendName,
        backend as tf.KernelBackend,
      ),
  });
  return name;
}

function compute(
  inputs: readonly tf.TensorInfo[],
  { formula, names, numbers, sumLike }: Attributes,
  backendName: string,
  backend: tf.KernelBackend,
): tf.TensorInfo {
  const tensors = Object.fromEntries(names.map((name, index) => [name, inputs[index] as tf.TensorInfo]));
  const shape = inputs.map((input) => input.shape).reduce(tf.backend_util.assertAndGetBroadcastShape);
  const task = { formula: formula.formula, tensors, numbers, shape };
  const kernels = kernelsFor(backendName);
  const wanted = sumLike === undefined ? shape : (tensors[sumLike] as tf.TensorInfo).shape;
  return tf.util.arraysEqual(wanted, shape)
    ? kernels.compute(task, backend)
    : kernels.computeSum(task, wanted, backend);
}

/** The gradients are the same kernel's, on the derivatives times what comes from above. */
const gradFunc: tf.GradFunc = (dy, saved, attrs) => {
  const { formula, names, numbers } = attrs as unknown as Attributes;
  // No variable has this name yet: a definition's are camelCase identifiers, and each gradient adds one.
  const upstream = `d_${names.length}`;
  const tensors = Object.fromEntries(names.map((name, index) => [name, saved[index] as tf.Tensor]));
  const gradient = (name: string) => () =>
    apply({
      formula: formula.derivative(name).times(upstream),
      tensors: { ...tensors, [upstream]: dy as tf.Tensor },
      numbers,
      sumLike: name,
    });
  return Object.fromEntries(names.map((name, index) => [String(index), gradient(name)]));
};
