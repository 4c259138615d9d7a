import type { Activation } from "../functions/activation.ts";
import type { CallOptions } from "../functions/arguments.ts";
import { product } from "../functions/broadcast.ts";
import { forwardFirst, Module, type ModuleGradients, type Tensors } from "./module.ts";
import { checkShape, checkTensor, scalar, type Tensor, written } from "./tensor.ts";

/**
 * A module that applies an activation function to each element. The built-in ones are made of it, and it takes a user's own:
 * `new Elementwise(snake, { alpha: 0.5 })`. Parameters that the definition calls trainable are trained; a tensor's shape is
 * broadcast against that of the input, so that [C, 1, 1] is one value a channel of (N, C, H, W).
 */
export class Elementwise extends Module {
  readonly activation: Activation;
  readonly #fixed: Readonly<Record<string, number>>;
  readonly #trained: Tensors;
  #x: Tensor | undefined;

  /**
   * @param parameters start values by name; what is left out has the definition's default
   * @throws TypeError or RangeError for an unknown name, a value outside its domain, or a function with a further input
   */
  constructor(
    activation: Activation,
    parameters: Readonly<Record<string, number | Tensor | undefined>> = {},
  ) {
    super();
    const { parameters: declared, inputs, name } = activation.definition;
    const owner = this.constructor.name;
    if (inputs.length > 0) throw new TypeError(`${owner}: ${name} also needs the input ${inputs.join(", ")}`);
    const given = Object.entries({ ...defaultsOf(activation), ...withoutUndefined(parameters) });
    const trains = (key: string) => declared[key]?.trainable === true;
    this.activation = activation;
    this.#fixed = Object.fromEntries(given.filter(([key]) => !trains(key))) as Record<string, number>;
    this.#trained = Object.fromEntries(
      given
        .filter(([key]) => trains(key))
        .map(([key, value]) => [
          key,
          typeof value === "number" ? scalar(value) : checkTensor(owner, key, value),
        ]),
    );
    // The activation itself knows what is wrong with a name or a value.
    activation(new Float32Array(0), this.#fixed);
    for (const [key, { data }] of Object.entries(this.#trained)) activation(data, { [key]: data });
  }

  override forward(x: Tensor): Tensor {
    const { data, shape } = checkTensor(this.constructor.name, "x", x);
    const y = this.activation(data, this.#values(), undefined, this.#options(shape));
    this.#x = x;
    return { data: y, shape };
  }

  override backward(dy: Tensor): ModuleGradients {
    const owner = this.constructor.name;
    const { data, shape } = forwardFirst(owner, this.#x);
    checkShape(owner, "dy", checkTensor(owner, "dy", dy), shape);
    const { dx, dparams } = this.activation.backward(
      data,
      dy.data,
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

  #values(): Record<string, number | Float32Array> {
    const trained = Object.entries(this.#trained).map(([name, { data }]) => [name, data] as const);
    return { ...this.#fixed, ...Object.fromEntries(trained) };
  }

  #options(shape: readonly number[]): CallOptions {
    const axes = Object.values(this.#trained).map((parameter) =>
      parameterAxis(this.constructor.name, parameter, shape),
    );
    return { shape, axis: axes.find((axis) => axis !== undefined) };
  }
}

/**
 * The axis of an input, counted from its end, along which a parameter lies; undefined for the trailing ones.
 * @throws RangeError if the parameter can't be broadcast to the input, or has several axes before trailing ones.
 */
function parameterAxis(owner: string, parameter: Tensor, shape: readonly number[]): number | undefined {
  const sizes = parameter.shape;
  const first = sizes.findIndex((axis) => axis !== 1);
  const last = sizes.findLastIndex((axis) => axis !== 1);
  const ones = sizes.length - 1 - last;
  const isOneAxis = ones === 0 || first === last;
  const offset = shape.length - sizes.length;
  if (
    offset < 0 ||
    !isOneAxis ||
    !sizes.every((axis, index) => axis === 1 || axis === shape[offset + index])
  ) {
    throw new RangeError(
      `${owner}: parameters of shape ${written(sizes)} can't be broadcast to ${written(shape)}`,
    );
  }
  return first === -1 || ones === 0 ? undefined : -1 - ones;
}

/** How many neighbouring elements of the input share one element of the parameter. */
export function parameterRepeat(owner: string, parameter: Tensor, shape: readonly number[]): number {
  const axis = parameterAxis(owner, parameter, shape);
  return axis === undefined ? 1 : product(shape.slice(axis + 1));
}

const defaultsOf = ({ definition }: Activation): Record<string, number> =>
  Object.fromEntries(
    Object.entries(definition.parameters).map(([name, parameter]) => [name, parameter.default]),
  );

const withoutUndefined = <Value>(
  record: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
