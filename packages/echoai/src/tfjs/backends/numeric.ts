import { type KernelBackend, type TensorInfo, util } from "@tensorflow/tfjs-core";
import type { Expression } from "../../expression/index.ts";
import { kernelFor } from "../../functions/engine.ts";
import type { Operand, Result } from "../../targets/target.ts";
import type { BackendKernels, Computation } from "./backend.ts";
import { placesIn, repeatOf } from "./layout.ts";

/** How the tensors of a backend that keeps them in the machine's memory are reached. */
export interface Access {
  /** A new float32 tensor. */
  create(shape: readonly number[], backend: KernelBackend): TensorInfo;
  /** The values of a float32 tensor, where they are; it has at least one. Valid until the next tensor is made. */
  values(tensor: TensorInfo, backend: KernelBackend): Float32Array;
}

/** Kernels by Echo's engine, for a backend whose tensors are in the machine's memory. */
export const numericKernels = ({ create, values }: Access): BackendKernels => ({
  compute(computation, backend) {
    const result = create(computation.shape, backend);
    if (util.sizeFromShape([...computation.shape]) > 0) {
      const read = (tensor: TensorInfo) => values(tensor, backend);
      run(computation, read, { kind: "each", values: values(result, backend) });
    }
    return result;
  },

  computeSum(computation, shape, backend) {
    const sum = create(shape, backend);
    const size = util.sizeFromShape([...shape]);
    if (size === 0) return sum;
    const to = values(sum, backend);
    const read = (tensor: TensorInfo) => values(tensor, backend);
    if (util.sizeFromShape([...computation.shape]) === 0) to.fill(0);
    else to.set(sums(computation, shape, size, read));
    return sum;
  },
});

/** In float64, whatever the shape is. */
function sums(computation: Computation, shape: readonly number[], size: number, read: Read): Float64Array {
  const total = new Float64Array(size);
  const repeat = repeatOf(shape, computation.shape);
  if (repeat !== undefined) {
    run(computation, read, { kind: "sum", values: total, repeat });
    return total;
  }
  const places = placesIn(shape, computation.shape);
  const terms = new Float32Array(places.length);
  run(computation, read, { kind: "each", values: terms });
  terms.forEach((term, index) => {
    const place = places[index] as number;
    total[place] = (total[place] as number) + term;
  });
  return total;
}

type Read = (tensor: TensorInfo) => Float32Array;

function run({ formula, tensors, numbers, shape }: Computation, read: Read, result: Result): void {
  const operands: Record<string, Operand> = {};
  for (const [name, number] of Object.entries(numbers)) operands[name] = { values: [number], repeat: 1 };
  for (const [name, tensor] of Object.entries(tensors))
    operands[name] = operandOf(tensor.shape, shape, read(tensor));
  kernelFor(outputsOf(formula)).run(util.sizeFromShape([...shape]), operands, [result]);
}

function operandOf(shape: readonly number[], whole: readonly number[], values: Float32Array): Operand {
  const repeat = repeatOf(shape, whole);
  if (repeat !== undefined) return { values, repeat };
  const places = placesIn(shape, whole);
  return { values: Float32Array.from(places, (place) => values[place] as number), repeat: 1 };
}

/** Kernels are kept by the list of their formulas. */
function outputsOf(formula: Expression): readonly [Expression] {
  const outputs = lists.get(formula) ?? ([formula] as const);
  lists.set(formula, outputs);
  return outputs;
}

const lists = /* @__PURE__ */ new WeakMap<Expression, readonly [Expression]>();
