import { checkOptions, checkParameters, checkSeed, valueNames } from "../activations/options.ts";
import { uniform } from "../activations/random.ts";
import { type DeclaredParameter, declaredParameters, gather } from "../activations/vectors.ts";
import { describe } from "../expression/describe.ts";
import { type Activation, isActivation } from "../functions/activation.ts";
import type { CallOptions } from "../functions/arguments.ts";
import { product, written } from "../functions/broadcast.ts";
import { forwardFirst, Module, type ModuleGradients, type Tensors } from "./module.ts";
import { checkShape, checkTensor, copy, scalar, type Tensor } from "./tensor.ts";

/**
 * A module that applies an activation function to each element. The built-in ones are made of it, and it takes a user's own:
 * `new Elementwise(snake, { alpha: 0.5 })`. Parameters that the definition calls trainable are trained; a tensor's shape is
 * broadcast against that of the input, so that [C, 1, 1] is one value a channel of (N, C, H, W).
 */
export class Elementwise extends Module {
  readonly activation: Activation;
  readonly #declared: Readonly<Record<string, DeclaredParameter>>;
  readonly #fixed: Readonly<Record<string, number | Tensor>>;
  readonly #trained: Tensors;
  readonly #seeds: () => number;
  #x: Tensor | undefined;
  #drawn: Pick<CallOptions, "training" | "seed"> = {};

  /**
   * @param parameters start values by name; what is left out has the definition's default. A vector's is a number for each entry, or a
   *   tensor whose first axis has an element for each
   * @param options.seed of what a random function draws in training mode, anew in each forward pass; default 0. The state has no draws.
   * @throws TypeError or RangeError for an unknown name, a value outside its domain, or a function with a further input
   */
  constructor(
    activation: Activation,
    parameters: Readonly<Record<string, number | readonly number[] | Tensor | undefined>> = {},
    options: { readonly seed?: number } = {},
  ) {
    super();
    const owner = this.constructor.name;
    if (!isActivation(activation))
      throw new TypeError(`${owner}: activation must be an activation function, got ${describe(activation)}`);
    const { definition } = activation;
    const { inputs, name } = definition;
    const declared = declaredParameters(definition);
    if (inputs.length > 0) throw new TypeError(`${owner}: ${name} also needs the input ${inputs.join(", ")}`);
    const trains = (key: string) => declared[key]?.trainable === true;
    checkParameters(name, parameters, valueNames(definition));
    const starts = gather(name, definition, withoutUndefined(parameters));
    const given = Object.entries(declared).map(
      ([key, parameter]) => [key, read(owner, key, starts[key] ?? parameter.default, parameter)] as const,
    );
    // The activation itself knows what is wrong with a value.
    for (const [key, value] of given) {
      const data = dataOf(value);
      activation(typeof data === "number" ? new Float32Array(0) : data, { [key]: data });
    }
    const { seed = 0 } = checkOptions(owner, options, ["seed"]);
    this.#seeds = uniform(checkSeed(owner, seed));
    this.activation = activation;
    this.#declared = declared;
    this.#fixed = Object.fromEntries(given.filter(([key]) => !trains(key)));
    this.#trained = Object.fromEntries(given.filter(([key]) => trains(key))) as Tensors;
  }

  override forward(x: Tensor): Tensor {
    const tensor = checkTensor(this.constructor.name, "x", x);
    const { data, shape } = tensor;
    const isRandom = this.training && this.activation.definition.random !== undefined;
    this.#drawn = isRandom ? { training: true, seed: Math.floor(this.#seeds() * 2 ** 32) } : {};
    const y = this.activation(data, this.#values(), undefined, this.#options(shape));
    this.#x = tensor;
    return { data: y, shape };
  }

  override backward(dy: Tensor): ModuleGradients {
    const owner = this.constructor.name;
    const { data, shape } = forwardFirst(owner, this.#x);
    const upstream = checkTensor(owner, "dy", dy);
    checkShape(owner, "dy", upstream, shape);
    const { dx, dparams } = this.activation.backward(
      data,
      upstream.data,
      this.#values(),
      undefined,
      this.#options(shape),
    );
    const trained = Object.entries(this.#trained).map(([name, parameter]): [string, Tensor] => [
      name,
      { data: dparams[name] as Float32Array, shape: parameter.shape },
    ]);
    return { dx: { data: dx, shape }, dparams: Object.fromEntries(trained) };
  }

  override parameters(): Tensors {
    return this.#trained;
  }

  /** All parameters of the activation by name, trained or not; the tensors are not copies. */
  get values(): Readonly<Record<string, number | Tensor>> {
    return { ...this.#fixed, ...this.#trained };
  }

  #values(): Record<string, number | Float32Array> {
    return Object.fromEntries(Object.entries(this.values).map(([key, value]) => [key, dataOf(value)]));
  }

  #options(shape: readonly number[]): CallOptions {
    const tensors = Object.entries(this.values).flatMap(([key, value]) => {
      if (typeof value === "number") return [];
      // What a vector has for each entry lies along x, and its first axis is none of x's.
      const own = this.#declared[key]?.entries ? value.shape.slice(1) : value.shape;
      return product(own) === 1 ? [] : [{ data: value.data, shape: own }];
    });
    const owner = this.constructor.name;
    const axes = new Set(tensors.map((parameter) => parameterAxis(owner, parameter, shape)));
    if (axes.size > 1) {
      const shapes = tensors.map((parameter) => written(parameter.shape)).join(", ");
      throw new RangeError(`${owner}: parameters must lie along the same axis of x, got shapes ${shapes}`);
    }
    return { shape, axis: [...axes][0], ...this.#drawn };
  }
}

/**
 * The axis of an input, counted from its end, along which a parameter lies; undefined for the trailing ones.
 * @throws RangeError if the parameter can't be broadcast to the input, or lies neither along one axis nor all trailing ones
 */
function parameterAxis(owner: string, parameter: Tensor, shape: readonly number[]): number | undefined {
  const sizes = parameter.shape;
  const aligned = shape.slice(shape.length - sizes.length);
  const first = sizes.findIndex((size) => size !== 1);
  const isAlong = (size: number, axis: number) => size === aligned[axis];
  if (sizes.length <= shape.length) {
    if (first === -1 || sizes.every((size, axis) => axis < first || isAlong(size, axis))) return undefined;
    if (sizes.every((size, axis) => (axis === first ? isAlong(size, axis) : size === 1)))
      return first - sizes.length;
  }
  throw new RangeError(
    `${owner}: parameters of shape ${written(sizes)} can't be broadcast to ${written(shape)}`,
  );
}

/** How many neighbouring elements of the input share one element of the parameter. */
export function parameterRepeat(owner: string, parameter: Tensor, shape: readonly number[]): number {
  const axis = parameterAxis(owner, parameter, shape);
  return axis === undefined ? 1 : product(shape.slice(axis + 1));
}

/** A parameter as the module keeps it: copied, and a tensor if it is trained or a vector. */
function read(
  owner: string,
  key: string,
  value: unknown,
  { trainable, entries }: DeclaredParameter,
): number | Tensor {
  if (entries === undefined) {
    if (typeof value !== "number") return copy(checkTensor(owner, key, value));
    return trainable ? scalar(value) : value;
  }
  const { length } = entries;
  const numbers = typeof value === "number" ? entries.map(() => value) : value;
  const isList = Array.isArray(numbers) && numbers.every((number) => typeof number === "number");
  const tensor = isList
    ? { data: Float32Array.from(numbers), shape: [numbers.length] }
    : copy(checkTensor(owner, key, numbers));
  if (tensor.shape[0] === length) return tensor;
  throw new RangeError(
    `${owner}: ${key} must have ${length} entries along its first axis, got the shape ${written(tensor.shape)}`,
  );
}

const dataOf = (value: number | Tensor): number | Float32Array =>
  typeof value === "number" ? value : value.data;

const withoutUndefined = <Value>(
  record: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
