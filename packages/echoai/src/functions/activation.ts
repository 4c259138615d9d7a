import { type Definition, type Description, define } from "../activations/define.ts";
import { derive } from "../activations/derive.ts";
import { type Expression, input, mul } from "../expression/index.ts";
import type { FloatArray, Kernel, Result } from "../targets/target.ts";
import { type Call, type CallOptions, readCall, readLike, type Values } from "./arguments.ts";
import { engine } from "./engine.ts";
import { lazily } from "./lazily.ts";

/** What `backward` returns: the gradient in x, and in every parameter and further input, in that one's own shape. */
export interface Gradients<X, Name extends string = string> {
  readonly dx: X;
  readonly dparams: Readonly<Record<Name, number | FloatArray>>;
}

/**
 * An activation function. It takes a number, a Float32Array or a Float64Array and gives the same. Numbers and Float64Arrays are
 * computed in float64; Float32Arrays by SIMD, to `options.precision` (docs/accuracy.md has the errors). `parameters` has numbers, or arrays that broadcast over the trailing axes or over `options.axis`; what is left out
 * or undefined is the default. `out` (default: a new array) may be x itself.
 *
 * All three forms throw, before anything is computed: TypeError for a wrong type; RangeError for an unknown parameter, a
 * value outside its domain, lengths or shapes that do not fit.
 */
export interface Activation<Name extends string = string, Input extends string = string> {
  (x: number, parameters?: Values<Name, Input>): number;
  <X extends FloatArray>(x: X, parameters?: Values<Name, Input>, out?: X, options?: CallOptions): X;

  /** The derivative in x, element by element; at a kink the one that the definition declares. */
  derivative(x: number, parameters?: Values<Name, Input>): number;
  derivative<X extends FloatArray>(x: X, parameters?: Values<Name, Input>, out?: X, options?: CallOptions): X;

  /** The gradients of a loss, given its gradient `dy` in the result; `out` receives dx and may be x or dy. */
  backward(x: number, dy: number, parameters?: Values<Name, Input>): Gradients<number, Name | Input>;
  backward<X extends FloatArray>(
    x: X,
    dy: X,
    parameters?: Values<Name, Input>,
    out?: X,
    options?: CallOptions,
  ): Gradients<X, Name | Input>;

  readonly definition: Definition<Name, Input>;
}

/**
 * Makes an activation function of one's own, with everything that a built-in one has.
 * @throws TypeError or RangeError for a description that does not hold together; see `define`.
 */
export const defineActivation = <const Name extends string = never, const Input extends string = never>(
  description: Description<Name, Input>,
): Activation<Name, Input> => createActivation(define(description));

/** The callable for a definition. */
export function createActivation<Name extends string, Input extends string>(
  definition: Definition<Name, Input>,
): Activation<Name, Input> {
  const { name } = definition;
  const kernel = lazily(() => engine([derive(definition).value]));
  const derivativeKernel = lazily(() => engine([derive(definition).gradient.x as Expression]));
  const variables = [...Object.keys(definition.parameters), ...definition.inputs];
  const backwardKernel = lazily(() => {
    const { gradient } = derive(definition);
    return engine(
      ["x", ...variables].map((variable) => mul(input(upstreamName), gradient[variable] as Expression)),
    );
  });

  const elementwise =
    (owner: string, kernel: () => Kernel) =>
    (x: unknown, parameters?: unknown, out?: unknown, options?: unknown) => {
      const call = readCall(owner, definition, x, parameters, options);
      if (typeof call.x === "number") return kernel().evaluate(scalars(call))[0];
      const values = readLike(owner, "out", call.x, out) ?? emptyLike(call.x);
      kernel().run(call.x.length, call.operands, [{ kind: "each", values }], call);
      return values;
    };

  const backward = (x: unknown, dy: unknown, parameters?: unknown, out?: unknown, options?: unknown) => {
    const owner = `${name}.backward`;
    const call = readCall(owner, definition, x, parameters, options);
    const upstream = readLike(owner, "dy", call.x, dy);
    if (upstream === undefined) throw new TypeError(`${owner}: dy is missing`);
    if (typeof call.x === "number") {
      const [dx, ...rest] = backwardKernel().evaluate({
        ...scalars(call),
        [upstreamName]: upstream as number,
      });
      return { dx, dparams: Object.fromEntries(variables.map((variable, index) => [variable, rest[index]])) };
    }
    const dx = readLike(owner, "out", call.x, out) ?? emptyLike(call.x);
    const sums = variables.map((variable): Result & { kind: "sum" } => {
      const { values, repeat } = call.operands[variable] as { values: ArrayLike<number>; repeat: number };
      return { kind: "sum", values: new Float64Array(values.length), repeat };
    });
    const operands = { ...call.operands, [upstreamName]: { values: upstream as FloatArray, repeat: 1 } };
    backwardKernel().run(call.x.length, operands, [{ kind: "each", values: dx }, ...sums], call);
    const dparams = variables.map((variable, index) => {
      const given = call.given[variable];
      const sum = (sums[index] as { values: Float64Array }).values;
      return [
        variable,
        given instanceof Float32Array ? Float32Array.from(sum) : typeof given === "number" ? sum[0] : sum,
      ];
    });
    return { dx, dparams: Object.fromEntries(dparams) };
  };

  const activation = Object.assign(elementwise(name, kernel), {
    derivative: elementwise(`${name}.derivative`, derivativeKernel),
    backward,
    definition,
  });
  activations.add(Object.defineProperty(activation, "name", { value: name }));
  return activation as unknown as Activation<Name, Input>;
}

/** Whether a value is an activation function made by Echo. */
export const isActivation = (value: unknown): value is Activation => activations.has(value as object);

const activations = /* @__PURE__ */ new WeakSet<object>();

/** No parameter or input can have this name: theirs are camelCase identifiers. */
const upstreamName = "d_y";

const scalars = ({ x, given }: Call): Record<string, number> => ({
  ...(given as Record<string, number>),
  x: x as number,
});

const emptyLike = (x: FloatArray): FloatArray =>
  x instanceof Float32Array ? new Float32Array(x.length) : new Float64Array(x.length);
