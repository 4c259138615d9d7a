import type { Completion } from "../activations/completion.ts";
import type { Definition } from "../activations/define.ts";
import { assemble, type Derived } from "../activations/derived.ts";
import { mayCompile } from "../targets/javascript/index.ts";
import type { FloatArray } from "../targets/target.ts";
import type { CallOptions, Values } from "./arguments.ts";
import { kernelFor } from "./engine.ts";
import { createForms, type Form, type Forms } from "./forms.ts";

/** What `backward` returns: the gradient in x, and in every parameter and further input, in that one's own shape. */
export interface Gradients<X, Name extends string = string> {
  readonly dx: X;
  readonly dparams: Readonly<Record<Name, number | FloatArray>>;
}

/**
 * An activation function. It takes a number, a Float32Array or a Float64Array and gives the same. Numbers and Float64Arrays are
 * computed in float64; Float32Arrays by SIMD, to `options.precision` (docs/accuracy.md has the errors). `parameters` has numbers, or arrays that broadcast over the trailing axes or over `options.axis`; what is left out
 * or undefined is the default. `out` (default: a new array) may be x itself,
 * and may overlap what is read: that is copied first.
 *
 * All three forms throw, before anything is computed: TypeError for a wrong type; RangeError for an unknown parameter, a
 * value outside its domain, lengths or shapes that do not fit. Detached arrays, and parameters that are no plain object, are
 * wrong types; arrays of another realm are not.
 */
export interface Activation<
  Name extends string = string,
  Input extends string = string,
  VectorName extends string = never,
> {
  (x: number, parameters?: Values<Name, Input, VectorName>): number;
  <X extends FloatArray>(
    x: X,
    parameters?: Values<Name, Input, VectorName>,
    out?: X,
    options?: CallOptions,
  ): X;

  /**
   * The derivative in x, element by element; at a kink the one that the definition declares. Where the definition declares a surrogate,
   * `definition.surrogates`, it is that, which is not the derivative; and so in `backward`.
   */
  derivative(x: number, parameters?: Values<Name, Input, VectorName>): number;
  derivative<X extends FloatArray>(
    x: X,
    parameters?: Values<Name, Input, VectorName>,
    out?: X,
    options?: CallOptions,
  ): X;

  /** The gradients of a loss, given its gradient `dy` in the result; `out` receives dx and may be x or dy. */
  backward(
    x: number,
    dy: number,
    parameters?: Values<Name, Input, VectorName>,
  ): Gradients<number, Name | Input | VectorName>;
  backward<X extends FloatArray>(
    x: X,
    dy: X,
    parameters?: Values<Name, Input, VectorName>,
    out?: X,
    options?: CallOptions,
  ): Gradients<X, Name | Input | VectorName>;

  readonly definition: Definition<Name, Input, VectorName>;
}

/** The callable for a definition whose formulas' completions are known. */
export const createCompleted = <Name extends string, Input extends string, VectorName extends string>(
  definition: Definition<Name, Input, VectorName>,
  completions: Readonly<Record<string, Completion>>,
): Activation<Name, Input, VectorName> =>
  assembleActivation(
    definition,
    assemble(definition, (form) => completions[form]),
  );

/** The callable for a definition and its formulas. */
export function assembleActivation<Name extends string, Input extends string, VectorName extends string>(
  definition: Definition<Name, Input, VectorName>,
  derived: Derived,
): Activation<Name, Input, VectorName> {
  const { name } = definition;
  const forms = createForms(definition, derived);
  const callable = (form: Form) => {
    let callsToCome = often;
    let ofNumber: ((x: number) => number) | undefined;
    // Each by its own name: a list of them would be made anew for every number.
    return (x: unknown, a?: unknown, b?: unknown, c?: unknown, d?: unknown) => {
      if (typeof x === "number" && a === undefined && b === undefined && c === undefined) {
        if (ofNumber !== undefined) return ofNumber(x);
        if (--callsToCome === 0 && mayCompile()) ofNumber = form.compileDefault?.();
      }
      const task = form(x, a, b, c, d);
      const kernel = kernelFor(task.outputs);
      if (task.kind === "number") return task.finish(kernel.evaluate(task.values));
      kernel.run(task.length, task.operands, task.results, task);
      return task.finish();
    };
  };
  const activation = Object.assign(callable(forms.value), {
    derivative: callable(forms.derivative),
    backward: callable(forms.backward),
    definition,
  });
  formsByActivation.set(Object.defineProperty(activation, "name", { value: name }), forms);
  return activation as unknown as Activation<Name, Input, VectorName>;
}

/** The calls after which a function of numbers is worth its translation. */
const often = 64;

/** Whether a value is an activation function made by Echo. */
export const isActivation = (value: unknown): value is Activation => formsByActivation.has(value as object);

/** The forms that an activation was made with. */
export const formsOf = (activation: object): Forms => formsByActivation.get(activation) as Forms;

const formsByActivation = /* @__PURE__ */ new WeakMap<object, Forms>();
