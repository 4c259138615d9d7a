import { describe } from "../expression/describe.ts";
import { type Activation, formsOf, type Gradients, isActivation } from "../functions/activation.ts";
import type { CallOptions, Values } from "../functions/arguments.ts";
import { kernelFor } from "../functions/engine.ts";
import type { ArrayTask, Form } from "../functions/forms.ts";
import { runOnThreads } from "./threads.ts";

/**
 * An activation over several threads, for large Float32Arrays. It takes what the activation itself takes, but no numbers and
 * no Float64Arrays, and its results come as promises. Its arrays must not be touched before. An array on a SharedArrayBuffer
 * is used where it is; any other is copied to one first and back, which takes about what a second thread gains. Below four
 * million elements one thread does it all.
 *
 * All forms reject as the activation throws, and if a thread ends before it has answered; `out` may then be written in part.
 */
export interface ParallelActivation<Name extends string = string, Input extends string = string> {
  (
    x: Float32Array,
    parameters?: Values<Name, Input>,
    out?: Float32Array,
    options?: CallOptions,
  ): Promise<Float32Array>;

  /** The derivative in x, element by element. */
  derivative(
    x: Float32Array,
    parameters?: Values<Name, Input>,
    out?: Float32Array,
    options?: CallOptions,
  ): Promise<Float32Array>;

  /** The gradients of a loss, given its gradient `dy` in the result; `out` receives dx and may be x or dy. */
  backward(
    x: Float32Array,
    dy: Float32Array,
    parameters?: Values<Name, Input>,
    out?: Float32Array,
    options?: CallOptions,
  ): Promise<Gradients<Float32Array, Name | Input>>;
}

/**
 * The activation over several threads: worker threads in Node, Deno and Bun, web workers on a page that is cross-origin
 * isolated. They are started by the first large call, serve all activations, and end with the program. Where there are no
 * threads or no shared memory, one thread does it; where they can't be started, too, and the console says so once.
 * @throws TypeError for what is no activation function; a gated one is none here
 */
export function parallel<Name extends string, Input extends string>(
  activation: Activation<Name, Input>,
): ParallelActivation<Name, Input> {
  if (!isActivation(activation))
    throw new TypeError(
      `parallel: activation must be an activation function, not a gated one, got ${describe(activation)}`,
    );
  const forms = formsOf(activation);
  const callable = Object.assign(onThreads(forms.value), {
    derivative: onThreads(forms.derivative),
    backward: onThreads(forms.backward),
  });
  return callable as unknown as ParallelActivation<Name, Input>;
}

function onThreads(form: Form): (...given: readonly unknown[]) => Promise<unknown> {
  return async (...given) => {
    const task = form(...given);
    if (!isOfFloat32(task))
      throw new TypeError("parallel: x must be a Float32Array; call the activation itself for any other");
    await runOnThreads(task, kernelFor(task.outputs));
    return task.finish();
  };
}

const isOfFloat32 = (task: ReturnType<Form>): task is ArrayTask =>
  task.kind === "array" && task.results[0]?.values instanceof Float32Array;
