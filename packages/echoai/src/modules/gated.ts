import { isGated } from "../activations/gated.ts";
import { checkOptions } from "../activations/options.ts";
import { readSplit, runsOf, type Split, splitNames } from "../activations/split.ts";
import { describe } from "../expression/describe.ts";
import type { GatedFunction } from "../functions/gated.ts";
import { forwardFirst, Module, type ModuleGradients, type Tensors } from "./module.ts";
import { checkShape, checkTensor, scalar, type Tensor } from "./tensor.ts";

/** Of a module of a gated function: its split, and values of its parameters by name; what is left out is as in the definition. */
export interface GatedModuleOptions extends Partial<Split> {
  readonly [parameter: string]: number | string | undefined;
}

/**
 * A module of a gated function: x holds values and gates, and the output has half of x's length along the axis of the split. The
 * built-in ones are made of it, and it takes a user's own: `new Gated(gated(mish))`. Parameters that the definition calls trainable
 * are trained, one number each.
 */
export class Gated extends Module {
  readonly activation: GatedFunction;
  /** How x is divided. */
  readonly split: Split;
  readonly #fixed: Readonly<Record<string, number>>;
  readonly #trained: Tensors;
  #x: Tensor | undefined;

  /**
   * @param options start values of parameters by name, and what of the split is other than in the definition
   * @throws TypeError or RangeError for what is no gated function, an unknown name, a value outside its domain, a split that there is not
   */
  constructor(activation: GatedFunction, options: GatedModuleOptions = {}) {
    super();
    const owner = this.constructor.name;
    if (!isGatedFunction(activation))
      throw new TypeError(`${owner}: activation must be a gated function, got ${describe(activation)}`);
    const { definition } = activation;
    const declared = Object.entries(definition.parameters);
    const known = [...declared.map(([key]) => key), ...splitNames];
    const { axis, layout, gate, ...parameters } = checkOptions(owner, options, known);
    const values = declared.map(
      ([key, { default: usual }]) => [key, (parameters[key] as number | undefined) ?? usual] as const,
    );
    // The function itself knows what is wrong with a value.
    activation(new Float32Array(0), Object.fromEntries(values));
    const trains = (key: string) => definition.parameters[key]?.trainable === true;
    this.activation = activation;
    this.split = readSplit(owner, definition.split, { axis, layout, gate });
    this.#fixed = Object.fromEntries(values.filter(([key]) => !trains(key)));
    this.#trained = Object.fromEntries(
      values.filter(([key]) => trains(key)).map(([key, value]) => [key, scalar(value)]),
    );
  }

  override forward(x: Tensor): Tensor {
    const tensor = checkTensor(this.constructor.name, "x", x);
    const { data, shape } = tensor;
    const halved = this.#halved(shape);
    const y = this.activation(data, this.#numbers(), undefined, { shape, ...this.split });
    this.#x = tensor;
    return { data: y, shape: halved };
  }

  override backward(dy: Tensor): ModuleGradients {
    const owner = this.constructor.name;
    const { data, shape } = forwardFirst(owner, this.#x);
    const upstream = checkTensor(owner, "dy", dy);
    checkShape(owner, "dy", upstream, this.#halved(shape));
    const options = { shape, ...this.split };
    const { dx, dparams } = this.activation.backward(
      data,
      upstream.data,
      this.#numbers(),
      undefined,
      options,
    );
    const trained = Object.keys(this.#trained).map((key) => [key, scalar(dparams[key] as number)] as const);
    return { dx: { data: dx, shape }, dparams: Object.fromEntries(trained) };
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

  #halved(shape: readonly number[]): readonly number[] {
    return runsOf(this.constructor.name, shape, this.split).halved;
  }
}

/** The class of a module of one gated function. */
export interface GatedClass {
  new (options?: GatedModuleOptions): Gated;
}

/** The module of a gated function, under the function's name with a capital: `new Swiglu({ axis: 1 })`. */
export function gatedModule(activation: GatedFunction): GatedClass {
  const { name } = activation;
  const module = class extends Gated {
    constructor(options: GatedModuleOptions = {}) {
      super(activation, options);
    }
  };
  return Object.defineProperty(module, "name", {
    value: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
  });
}

const isGatedFunction = (value: unknown): value is GatedFunction =>
  typeof value === "function" && "definition" in value && isGated((value as GatedFunction).definition);
