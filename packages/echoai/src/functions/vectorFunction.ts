import { checkOptions } from "../activations/options.ts";
import {
  defineVectorFunction as define,
  type VectorDefinition,
  type VectorFunctionDescription,
} from "../activations/vectorFunction.ts";
import { describe } from "../expression/describe.ts";
import type { Expression } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import { needed } from "../expression/reductions.ts";
import { reverse, upstreamName } from "../expression/reverse.ts";
import type { FloatArray, Operands, Result } from "../targets/target.ts";
import { type CallOptions, readCall, readLike, readOut } from "./arguments.ts";
import { product, readLayout } from "./broadcast.ts";
import { asFloats } from "./floats.ts";
import { apartFrom } from "./overlap.ts";
import { createReduced, type ReducedKernel } from "./reduced.ts";
import { runSlices, type Slices } from "./slices.ts";

/** Numbers for the parameters that are not to have their defaults. */
export type VectorFunctionParameters<Name extends string = string> = {
  readonly [N in Name]?: number | undefined;
};

export interface VectorFunctionOptions extends Omit<CallOptions, "axis"> {
  /** The axis of `shape` that is taken together; from the end if negative. Default -1. */
  readonly axis?: number | undefined;
}

/** The gradients of a vector function: in x, and in every parameter. */
export interface VectorFunctionGradients<X, Name extends string = string> {
  readonly dx: X;
  readonly dparams: Readonly<Record<Name, number>>;
}

/**
 * A function of all values along an axis, such as softmax. It takes one Float32Array or Float64Array in the shape `options.shape`
 * (default: one axis), and gives one of the same shape; each slice along `options.axis` is computed by itself. `out` receives the result,
 * and may overlap what is read. Sums are added in float64; `precision` is as in `Activation`. Of a NaN the whole slice is NaN, and so of
 * what no limit is known: an infinity that is the largest value, or nothing but -infinity.
 *
 * Both forms throw, before anything is computed: TypeError for a wrong type; RangeError for an unknown parameter or option, a value
 * outside its domain, an axis that x has not, and lengths that do not fit.
 */
export interface VectorFunction<Name extends string = string> {
  <X extends FloatArray>(
    x: X,
    parameters?: VectorFunctionParameters<Name>,
    out?: X,
    options?: VectorFunctionOptions,
  ): X;

  /** The gradients of a loss, given its gradient `dy` in the result; `out` receives dx and may be x or dy. */
  backward<X extends FloatArray>(
    x: X,
    dy: X,
    parameters?: VectorFunctionParameters<Name>,
    out?: X,
    options?: VectorFunctionOptions,
  ): VectorFunctionGradients<X, Name>;

  readonly definition: VectorDefinition<Name>;
}

/**
 * Makes a function of all values along an axis of one's own, from its formula:
 * `defineVectorFunction({ name: "centred", formula: (x, parameters, along) => sub(x, along.mean(x)) })`.
 * @throws TypeError or RangeError for what is no such description, as `defineActivation` does
 */
export const defineVectorFunction = <const Name extends string = never>(
  description: VectorFunctionDescription<Name>,
): VectorFunction<Name> => createVectorFunction(define(description));

/** The callable for the definition of a vector function. */
export function createVectorFunction<Name extends string>(
  definition: VectorDefinition<Name>,
): VectorFunction<Name> {
  const { name, stable } = definition;
  const forward = lazily(() => createReduced(stable.reductions, [stable.value], ["x"]));
  const backward = gradientsOf(definition);

  const callable = (given: unknown, parameters?: unknown, out?: unknown, options?: unknown) => {
    const { x, slices, numbers, isPrecise } = read(name, definition, given, parameters, options);
    const y = readOut(name, x, out);
    const elements = apartFrom(y, { x: { values: x, repeat: 1 } });
    runSlices(forward(), slices, { elements, numbers, out: y, sums: [], isPrecise });
    return out ?? y;
  };

  const back = (given: unknown, dy: unknown, parameters?: unknown, out?: unknown, options?: unknown) => {
    const owner = `${name}.backward`;
    const call = read(owner, definition, given, parameters, options);
    const { x, slices, numbers, isPrecise, gradients } = call;
    const upstream = readLike(owner, "dy", x, dy) as FloatArray;
    const dx = readOut(owner, x, out);
    const elements = apartFrom(dx, {
      x: { values: x, repeat: 1 },
      [upstreamName]: { values: upstream, repeat: 1 },
    });
    const sums = gradients.map((): Result => ({ kind: "sum", values: new Float64Array(1), repeat: 1 }));
    runSlices(backward(gradients), slices, { elements, numbers, out: dx, sums, isPrecise });
    const dparams = Object.fromEntries(gradients.map((key, index) => [key, sums[index]?.values[0]]));
    return { dx: out ?? dx, dparams };
  };

  const made = Object.assign(callable, { backward: back, definition });
  return Object.defineProperty(made, "name", { value: name }) as unknown as VectorFunction<Name>;
}

/** The backward passes, by the parameters whose gradients are wanted. */
function gradientsOf({ stable, parameters }: VectorDefinition): (wanted: readonly string[]) => ReducedKernel {
  const known = new Map<string, ReducedKernel>();
  const reversed = lazily(() => reverse(stable, ["x", ...Object.keys(parameters)]));
  return (wanted) => {
    const key = wanted.join();
    const { reductions, gradient } = reversed();
    const outputs = ["x", ...wanted].map((variable) => gradient[variable] as Expression);
    const kernel = known.get(key) ?? createReduced(needed(reductions, outputs), outputs, ["x", upstreamName]);
    known.set(key, kernel);
    return kernel;
  };
}

/** The arguments of a call, checked. */
function read(
  owner: string,
  { parameters }: VectorDefinition,
  x: unknown,
  given: unknown,
  options: unknown,
): {
  readonly x: FloatArray;
  readonly slices: Slices;
  readonly numbers: Operands;
  readonly isPrecise: boolean;
  readonly gradients: readonly string[];
} {
  const known = ["shape", "axis", "precision", "gradients"] as const;
  const { axis = -1, ...others } =
    options === undefined ? {} : checkOptions(owner, options as VectorFunctionOptions, known);
  const values = asFloats(x);
  if (values === undefined)
    throw new TypeError(`${owner}: x must be a Float32Array or a Float64Array, got ${describe(x)}`);
  const call = readCall(owner, { parameters, inputs: [] }, values, given, others);
  const array = Object.entries(call.given).find(([, value]) => typeof value !== "number");
  if (array !== undefined)
    throw new TypeError(`${owner}: ${array[0]} must be a number, got ${describe(array[1])}`);
  const { shape, axis: along } = readLayout(owner, values.length, others.shape, axis);
  const place = along as number;
  const { x: _, ...numbers } = call.operands;
  return {
    x: values,
    slices: {
      outer: product(shape.slice(0, place)),
      length: shape[place] as number,
      inner: product(shape.slice(place + 1)),
    },
    numbers,
    isPrecise: call.precision === "precise" && values instanceof Float32Array,
    gradients: call.gradients,
  };
}
