// Runs in a browser's page: formulas on TensorFlow.js's backends for graphics cards. `tools/browser` bundles it.
import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-backend-webgl";
import "@tensorflow/tfjs-backend-webgpu";
import type { Expression } from "../../expression/index.ts";
import { fromPortable, type Portable } from "../../expression/portable.ts";
import type { Compute } from "../../tfjs/backends/backend.ts";
import { isUsable, webgl } from "../../tfjs/backends/webgl.ts";
import { webgpu } from "../../tfjs/backends/webgpu.ts";

export interface BackendRun {
  readonly formula: Portable;
  readonly tensors: Readonly<
    Record<string, { readonly values: readonly number[]; readonly shape: readonly number[] }>
  >;
  readonly numbers: Readonly<Record<string, number>>;
  readonly shape: readonly number[];
}

const computes: Readonly<Record<string, Compute>> = { webgl, webgpu };

/** Whether this browser has what a backend needs. */
export const has = (backend: string): Promise<boolean> => tf.setBackend(backend).catch(() => false);

/** The results of each run, float32; throws where a tensor is left over or the device reports an error. */
export async function compute(backend: string, runs: readonly BackendRun[]): Promise<number[][]> {
  if (!(await tf.setBackend(backend))) throw new Error(`no backend ${backend}`);
  if (backend === "webgl" && !isUsable()) throw new Error("webgl without WebGL2 or 32-bit floats");
  const errors: string[] = [];
  const device = Reflect.get(tf.backend(), "device") as EventTarget | undefined;
  const listen = (event: Event) =>
    errors.push(String(Reflect.get(Reflect.get(event, "error") as object, "message")));
  device?.addEventListener("uncapturederror", listen);
  const before = tf.memory().numTensors;
  const results: number[][] = [];
  for (const run of runs) {
    const tensors = Object.fromEntries(
      Object.entries(run.tensors).map(([name, { values, shape }]) => [
        name,
        tf.tensor([...values], [...shape], "float32"),
      ]),
    );
    const formula = fromPortable(run.formula)[0] as Expression;
    const info = (computes[backend] as Compute)({ ...run, formula, tensors }, tf.backend());
    // What operations of TensorFlow.js gave is a tensor already.
    const result = info instanceof tf.Tensor ? info : tf.engine().makeTensorFromTensorInfo(info);
    if (result.shape.join() !== run.shape.join())
      throw new Error(`shape ${result.shape}, should be ${run.shape}`);
    results.push([...(await result.data())]);
    tf.dispose([result, ...Object.values(tensors)]);
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  device?.removeEventListener("uncapturederror", listen);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  if (tf.memory().numTensors !== before)
    throw new Error(`${tf.memory().numTensors - before} tensors left over`);
  return results;
}

/** How many programs the backend keeps after a formula has run with each of some numbers; and on an input that is packed. */
export async function programs(
  backend: string,
  formula: Portable,
  numbers: readonly number[],
): Promise<number> {
  await tf.setBackend(backend);
  const cache = Reflect.get(tf.backend(), backend === "webgl" ? "binaryCache" : "pipelineCache") as object;
  const x = tf.tensor1d([1, 2, 3]);
  const before = Object.keys(cache).length;
  for (const beta of numbers) {
    const task = {
      formula: fromPortable(formula)[0] as Expression,
      tensors: { x },
      numbers: { beta },
      shape: [3],
    };
    tf.engine()
      .makeTensorFromTensorInfo((computes[backend] as Compute)(task, tf.backend()))
      .dispose();
  }
  x.dispose();
  return Object.keys(cache).length - before;
}

/** The formula of a packed tensor: what a matrix product gives on webgl. */
export async function ofProduct(
  backend: string,
  formula: Portable,
): Promise<{ got: number[]; given: number[] }> {
  await tf.setBackend(backend);
  const [a, b] = [
    tf.ones([5, 7]),
    tf.tensor2d(
      Array.from({ length: 21 }, (_, at) => at / 50),
      [7, 3],
    ),
  ];
  const x = tf.matMul(a as tf.Tensor2D, b);
  const task = {
    formula: fromPortable(formula)[0] as Expression,
    tensors: { x },
    numbers: {},
    shape: [5, 3],
  };
  const y = tf.engine().makeTensorFromTensorInfo((computes[backend] as Compute)(task, tf.backend()));
  const [got, given] = [[...(await y.data())], [...(await x.data())]];
  tf.dispose([a, b, x, y]);
  return { got, given };
}
