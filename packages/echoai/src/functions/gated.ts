import type { Definition } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { defineGated, type GatedDefinition } from "../activations/gated.ts";
import { checkOptions } from "../activations/options.ts";
import { readSplit, runsOf, type Split, splitNames } from "../activations/split.ts";
import { describe } from "../expression/describe.ts";
import { type Expression, input, mul } from "../expression/index.ts";
import { lazily } from "../expression/lazily.ts";
import type { FloatArray, Operands } from "../targets/target.ts";
import { type Activation, assembleActivation, isActivation } from "./activation.ts";
import { type CallOptions, readCall, readLike, readOut } from "./arguments.ts";
import { readLayout } from "./broadcast.ts";
import { kernelFor } from "./engine.ts";
import { asFloats, copyOf } from "./floats.ts";
import { apartFrom, overlaps } from "./overlap.ts";
import { type Pairs, runPairs } from "./pairs.ts";

/** Numbers for the parameters that are not to have their defaults. */
export type GatedParameters<Name extends string = string> = { readonly [N in Name]?: number | undefined };

/** How x is divided, where not as the function's definition says, and what of `CallOptions` there is. */
export interface GatedOptions extends Partial<Split>, Omit<CallOptions, "axis"> {}

/** The gradients of a gated function: in x, values and gates each in their places, and in every parameter. */
export interface GatedGradients<X, Name extends string = string> {
  readonly dx: X;
  readonly dparams: Readonly<Record<Name, number>>;
}

/**
 * A gated function. It takes one Float32Array or Float64Array of values and gates, in the shape `options.shape` (default: one axis)
 * with an even length along `options.axis`, and gives one with half that length. `out` receives the result, and may overlap what is
 * read. Precision as in `Activation`.
 *
 * Both forms throw, before anything is computed: TypeError for a wrong type; RangeError for an unknown parameter or option, a value
 * outside its domain, an axis that x has not or cannot be divided along, and lengths that do not fit.
 */
export interface GatedFunction<Name extends string = string> {
  <X extends FloatArray>(x: X, parameters?: GatedParameters<Name>, out?: X, options?: GatedOptions): X;

  /** The gradients of a loss, given its gradient `dy` in the result; `out` receives dx and may be x. */
  backward<X extends FloatArray>(
    x: X,
    dy: X,
    parameters?: GatedParameters<Name>,
    out?: X,
    options?: GatedOptions,
  ): GatedGradients<X, Name>;

  /** The same of values and gates that lie in two arrays: `swiglu.pairwise(value, { gate })`. */
  readonly pairwise: Activation<Name, "gate">;

  readonly definition: GatedDefinition<Name>;
}

/** What `gated` takes beside the activation: what is done to the value, how a tensor is divided, and a name for messages. */
export interface GatedDesign extends Partial<Split> {
  /** Applied to the value. Default: the value as it is. */
  readonly value?: Activation | undefined;
  /** A camelCase identifier. Default: "gated" and the activation's name. */
  readonly name?: string | undefined;
}

/**
 * Makes a gated function of one's own: the value, or an activation of it, times an activation of its gate, in one pass over memory.
 * @throws TypeError or RangeError for what is no activation of one input, for an unknown option and a split that there is not
 */
export function gated(activation: Activation, design: GatedDesign = {}): GatedFunction {
  const { value, name, ...split } = checkOptions("gated", design, ["value", "name", ...splitNames]);
  const definitionOf = (argument: string, given: unknown): Definition => {
    if (isActivation(given)) return given.definition;
    throw new TypeError(`gated: ${argument} must be an activation function, got ${describe(given)}`);
  };
  const gate = definitionOf("activation", activation);
  const before = value === undefined ? undefined : definitionOf("value", value);
  const described = {
    name: name ?? `gated${gate.name.slice(0, 1).toUpperCase()}${gate.name.slice(1)}`,
    activation: gate,
    value: before,
    split,
  };
  return createGated(defineGated(described, "gated"));
}

/** The callable for a gated definition. */
export function createGated<Name extends string>(definition: GatedDefinition<Name>): GatedFunction<Name> {
  const { name } = definition;
  const derived = lazily(() => derive(definition));
  const forward = lazily(() => [derived().value]);
  const backward = gradientsOf(() => derived().gradient);

  const callable = (given: unknown, parameters?: unknown, out?: unknown, options?: unknown) => {
    const { x, pairs, others, precision } = read(name, definition, given, parameters, options);
    const half = x.subarray(0, x.length / 2);
    const y = readOut(name, half, out);
    const call = {
      x: overlaps(x, y) ? copyOf(x) : x,
      others,
      out: y,
      isOutPaired: false,
      sums: [],
      precision,
    };
    runPairs(kernelFor(forward()), pairs, call);
    return out ?? y;
  };

  const back = (given: unknown, dy: unknown, parameters?: unknown, out?: unknown, options?: unknown) => {
    const owner = `${name}.backward`;
    const { x, pairs, others, precision, gradients } = read(owner, definition, given, parameters, options);
    const upstream = readLike(owner, "dy", x.subarray(0, x.length / 2), dy);
    const dx = readOut(owner, x, out);
    const apart = apartFrom(dx, {
      x: { values: x, repeat: 1 },
      [upstreamName]: { values: upstream as FloatArray, repeat: 1 },
    });
    const valuesOf = (operand: string) => apart[operand]?.values as FloatArray;
    const sums = gradients.map(() => ({ kind: "sum", values: new Float64Array(1), repeat: 1 }) as const);
    runPairs(kernelFor(backward(gradients)), pairs, {
      x: valuesOf("x"),
      upstream: [upstreamName, valuesOf(upstreamName)],
      others,
      out: dx,
      isOutPaired: true,
      sums,
      precision,
    });
    const dparams = Object.fromEntries(gradients.map((key, index) => [key, sums[index]?.values[0]]));
    return { dx: out ?? dx, dparams };
  };

  const pairwise = lazily(() => {
    const inErrors = { ...definition, name: `${name}.pairwise` };
    return Object.assign(assembleActivation(inErrors, derived()), { definition });
  });
  const made = Object.assign(callable, { backward: back, definition });
  return Object.defineProperties(made, {
    name: { value: name },
    pairwise: { get: pairwise, enumerable: true },
  }) as unknown as GatedFunction<Name>;
}

/** The outputs of a backward pass, by the parameters whose gradients are wanted. */
function gradientsOf(gradient: () => Readonly<Record<string, Expression>>) {
  const known = new Map<string, readonly Expression[]>();
  return (parameters: readonly string[]): readonly Expression[] => {
    const key = parameters.join();
    const weighted = (variable: string) => mul(input(upstreamName), gradient()[variable] as Expression);
    const outputs = known.get(key) ?? ["x", "gate", ...parameters].map(weighted);
    known.set(key, outputs);
    return outputs;
  };
}

const upstreamName = "d_y";

/** The arguments of a call, checked. */
function read(
  owner: string,
  definition: Definition & GatedDefinition,
  x: unknown,
  parameters: unknown,
  options: unknown,
) {
  const known = ["shape", "precision", "gradients", ...splitNames] as const;
  const { axis, layout, gate, ...others } =
    options === undefined ? ({} as GatedOptions) : checkOptions(owner, options as GatedOptions, known);
  const split = readSplit(owner, definition.split, { axis, layout, gate });
  const values = asFloats(x);
  if (values === undefined)
    throw new TypeError(`${owner}: x must be a Float32Array or a Float64Array, got ${describe(x)}`);
  const call = readCall(owner, { ...definition, inputs: [] }, values, parameters, others);
  const array = Object.entries(call.given).find(([, value]) => typeof value !== "number");
  if (array !== undefined)
    throw new TypeError(`${owner}: ${array[0]} must be a number, got ${describe(array[1])}`);
  const { x: _, ...operands } = call.operands;
  return {
    x: values,
    pairs: pairsOf(owner, values.length, others.shape, split),
    others: operands as Operands,
    precision: call.precision,
    gradients: call.gradients,
  };
}

function pairsOf(owner: string, size: number, given: readonly number[] | undefined, split: Split): Pairs {
  const { shape } = readLayout(owner, size, given, undefined);
  const { rows, run, isGateFirst } = runsOf(owner, shape, split);
  return { rows: size === 0 ? 0 : rows, run, isGateFirst };
}
