import { checkOptions, checkParameters } from "../activations/options.ts";
import { isVectorFunction } from "../activations/vectorFunction.ts";
import { describe } from "../expression/describe.ts";
import type { VectorFunction } from "../functions/vectorFunction.ts";
import { forwardFirst, Module, type ModuleGradients, type Tensors } from "./module.ts";
import { checkShape, checkTensor, scalar, type Tensor } from "./tensor.ts";

export interface AxiswiseOptions {
  /** The axis whose values are taken together; from the end if negative. Default -1. */
  readonly axis?: number | undefined;
}

/**
 * A module of a vector function, which takes all values along an axis together; the output has the shape of x. The built-in ones are
 * made of it, and it takes a user's own: `new Axiswise(defineVectorFunction(...))`. Parameters that the definition calls trainable are
 * trained, one number each.
 */
export class Axiswise extends Module {
  readonly activation: VectorFunction;
  readonly axis: number;
  readonly #fixed: Readonly<Record<string, number>>;
  readonly #trained: Tensors;
  #x: Tensor | undefined;

  /**
   * @param parameters start values by name; what is left out has the definition's default
   * @throws TypeError or RangeError for what is no vector function, an unknown name or option, a value outside its domain, and an axis
   * that is no integer
   */
  constructor(
    activation: VectorFunction,
    parameters: Readonly<Record<string, number | undefined>> = {},
    options: AxiswiseOptions = {},
  ) {
    super();
    const owner = this.constructor.name;
    if (!isVectorFunctionCallable(activation))
      throw new TypeError(`${owner}: activation must be a vector function, got ${describe(activation)}`);
    const { axis = -1 } = checkOptions(owner, options, ["axis"]);
    if (!Number.isInteger(axis))
      throw new RangeError(`${owner}: axis must be an integer, got ${describe(axis)}`);
    const { name, parameters: declared } = activation.definition;
    checkParameters(name, parameters, Object.keys(declared));
    const values = Object.entries(declared).map(
      ([key, { default: usual }]) => [key, parameters[key] ?? usual] as const,
    );
    // The function itself knows what is wrong with a value.
    activation(new Float32Array(0), Object.fromEntries(values));
    const trains = (key: string) => declared[key]?.trainable === true;
    this.activation = activation;
    this.axis = axis;
    this.#fixed = Object.fromEntries(values.filter(([key]) => !trains(key)));
    this.#trained = Object.fromEntries(
      values.filter(([key]) => trains(key)).map(([key, value]) => [key, scalar(value)]),
    );
  }

  override forward(x: Tensor): Tensor {
    const tensor = checkTensor(this.constructor.name, "x", x);
    const { data, shape } = tensor;
    const y = this.activation(data, this.#numbers(), undefined, { shape, axis: this.axis });
    this.#x = tensor;
    return { data: y, shape };
  }

  override backward(dy: Tensor): ModuleGradients {
    const owner = this.constructor.name;
    const { data, shape } = forwardFirst(owner, this.#x);
    const upstream = checkTensor(owner, "dy", dy);
    checkShape(owner, "dy", upstream, shape);
    const trained = Object.keys(this.#trained);
    const options = { shape, axis: this.axis, gradients: trained };
    const { dx, dparams } = this.activation.backward(
      data,
      upstream.data,
      this.#numbers(),
      undefined,
      options,
    );
    const gradients = trained.map((key) => [key, scalar(dparams[key] as number)] as const);
    return { dx: { data: dx, shape }, dparams: Object.fromEntries(gradients) };
  }

  override parameters(): Tensors {
    return this.#trained;
  }

  /** All parameters of the function by name, trained or not; the tensors are not copies. */
  get values(): Readonly<Record<string, number | Tensor>> {
    return { ...this.#fixed, ...this.#trained };
  }

  #numbers(): Record<string, number> {
    const trained = Object.entries(this.#trained).map(([key, { data }]) => [key, data[0] as number] as const);
    return { ...this.#fixed, ...Object.fromEntries(trained) };
  }
}

const isVectorFunctionCallable = (value: unknown): value is VectorFunction =>
  typeof value === "function" && "definition" in value && isVectorFunction(value.definition as object);
