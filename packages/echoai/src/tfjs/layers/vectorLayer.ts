import { type serialization, type Tensor, tidy } from "@tensorflow/tfjs-core";
import { layers } from "@tensorflow/tfjs-layers";
import { checkOptions } from "../../activations/options.ts";
import { readVectorDefinition, type VectorFunctionLike } from "../../activations/readDefinition.ts";
import type { VectorDefinition } from "../../activations/vectorFunction.ts";
import { describe } from "../../expression/describe.ts";
import { type TensorVectorFunction, tensorVectorFunction } from "../vectorFunction.ts";
import { argumentNames, checkOnlyInput, onlyTensor, plainName } from "./arguments.ts";
import type { Inputs, Keywords, LayerArguments, Outputs, Shape } from "./frameworkTypes.ts";
import { pascalCase } from "./layerOf.ts";
import { type LayerClass, register, savedName } from "./registry.ts";

/** What a layer of a vector function takes. */
export type VectorLayerOptions<Name extends string> = LayerArguments & {
  /** The value of a parameter; default: the definition's. */
  readonly [N in Name]?: number | null;
} & {
  /** The axis of the input whose values are taken together, the batch being 0; from the end if negative. Default -1. */
  readonly axis?: number | null;
};

/** The class of a layer of a vector function. */
export interface VectorLayerClass<Options = VectorLayerOptions<string>> {
  new (options?: Options): VectorLayer;
  readonly className: string;
}

/** A layer that takes all values along an axis together; input and output have the same shape. It has no weights. */
export abstract class VectorLayer extends layers.Layer {
  readonly #function: TensorVectorFunction;
  readonly #owner: string;
  readonly #parameters: Readonly<Record<string, number>>;
  readonly #axis: number;

  /** @throws TypeError or RangeError for an unknown option, a value outside its domain, and an axis that is no integer */
  constructor(owner: string, definition: VectorDefinition, options: VectorLayerOptions<string>) {
    const names = Object.keys(definition.parameters);
    checkOptions<Readonly<Record<string, unknown>>>(owner, options, [...argumentNames, ...names, "axis"]);
    const axis = options.axis ?? -1;
    if (!Number.isInteger(axis))
      throw new RangeError(`${owner}: axis must be an integer, got ${describe(axis)}`);
    const parameters = Object.fromEntries(
      Object.entries(definition.parameters).map(([key, { default: usual }]) => [key, options[key] ?? usual]),
    ) as Record<string, number>;
    // The function itself knows what is wrong with a value.
    const named = tensorVectorFunction({ ...definition, name: owner });
    tidy(() => named([0], parameters));
    super(options);
    plainName(this, owner, options.name);
    this.supportsMasking = true;
    this.#owner = owner;
    this.#function = named;
    this.#parameters = parameters;
    this.#axis = axis;
    register(this.constructor as unknown as LayerClass);
  }

  /** @throws RangeError for several inputs */
  override apply(inputs: Inputs, keywords?: Keywords): Outputs {
    checkOnlyInput(this.#owner, inputs);
    return super.apply(inputs, keywords);
  }

  override call(inputs: Tensor | Tensor[], keywords: Keywords): Tensor {
    return tidy(() => {
      this.invokeCallHook(inputs, keywords);
      return this.#function(onlyTensor(inputs), this.#parameters, { axis: this.#axis });
    });
  }

  override computeOutputShape(inputShape: Shape): Shape {
    return inputShape;
  }

  override getConfig(): serialization.ConfigDict {
    return { ...super.getConfig(), ...this.#parameters, axis: this.#axis };
  }
}

/**
 * The layer for a vector function, one's own included: `new (vectorLayerOf(softmax))({ axis: 1 })`. To load a saved model that has it, in
 * a page that made none yet, hand it to `registerEchoLayers`.
 * @param given a vector function or its definition
 * @throws TypeError for what is neither
 */
export function vectorLayerOf<Name extends string>(
  given: VectorFunctionLike<Name>,
): VectorLayerClass<VectorLayerOptions<Name>> {
  const definition = readVectorDefinition("vectorLayerOf", given);
  const name = pascalCase(definition.name);
  const layer = class extends VectorLayer {
    static readonly className = savedName(name);

    constructor(options: VectorLayerOptions<Name> = {} as VectorLayerOptions<Name>) {
      super(name, definition, options as VectorLayerOptions<string>);
    }
  };
  return Object.defineProperty(layer, "name", { value: name });
}
