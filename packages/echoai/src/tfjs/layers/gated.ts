import type { Tensor } from "@tensorflow/tfjs-core";
import { InputSpec } from "@tensorflow/tfjs-layers";
import type { GatedDefinition } from "../../activations/gated.ts";
import { axisOf, readSplit, type Split } from "../../activations/split.ts";
import type { TensorValues } from "../activation.ts";
import { type TensorGated, tensorGated } from "../gated.ts";
import { onlyShape } from "./arguments.ts";
import { Elementwise, type ElementwiseOptions } from "./elementwise.ts";
import type { LayerArguments, Shape } from "./frameworkTypes.ts";
import { type ElementwiseClass, pascalCase } from "./layerOf.ts";
import { savedName } from "./registry.ts";

/** What a layer of a gated function takes: what every layer takes, its split, and its parameters as other layers have them. */
export type GatedLayerOptions = LayerArguments & { readonly [Key in keyof Split]?: Split[Key] | null } & {
  readonly [parameter: string]: unknown;
};

/**
 * A layer of a gated function: the output is half as long as the input along the axis of the split, which is not the batch's.
 * Parameters that the definition calls trainable are weights, which broadcast against the output.
 */
class Gated extends Elementwise {
  readonly #gated: TensorGated;
  readonly #split: Split;

  /** @throws TypeError or RangeError for an unknown option, a value outside its domain or a split that there is not */
  constructor(owner: string, definition: GatedDefinition, options: GatedLayerOptions) {
    const { axis, layout, gate } = definition.split;
    const split = readSplit(owner, definition.split, {
      axis: options.axis ?? axis,
      layout: options.layout ?? layout,
      gate: options.gate ?? gate,
    });
    super(owner, { ...definition, inputs: [] }, options as ElementwiseOptions<string>, { ...split });
    this.#gated = tensorGated(definition);
    this.#split = split;
    this.supportsMasking = split.axis === -1;
  }

  override build(inputShape: Shape): void {
    super.build(inputShape);
    this.inputSpec = [new InputSpec({ ndim: onlyShape(inputShape).length })];
  }

  protected override applied(x: Tensor, values: TensorValues<string, never>): Tensor {
    return this.#gated(x, values, this.#split);
  }

  override computeOutputShape(inputShape: Shape): Shape {
    const shape = onlyShape(inputShape);
    const { name } = this.#gated.definition;
    const axis = axisOf(name, shape, this.#split);
    if (axis === 0) throw new RangeError(`${name}: axis must not be the batch's, got ${this.#split.axis}`);
    const length = shape[axis] as number | null;
    return shape.with(axis, length === null ? null : length / 2);
  }
}

/**
 * The layer for a gated function, one's own included: `const Mishglu = gatedLayerOf(gated(mish))`, then `new Mishglu({ axis: 1 })`.
 * To load a saved model that has it, in a page that made none yet, hand it to `registerEchoLayers`.
 * @param activation a gated function or its definition
 */
export function gatedLayerOf(
  activation: GatedDefinition | { readonly definition: GatedDefinition },
): ElementwiseClass<GatedLayerOptions> {
  const definition = "definition" in activation ? activation.definition : activation;
  const name = pascalCase(definition.name);
  const layer = class extends Gated {
    static readonly className = savedName(name);

    constructor(options: GatedLayerOptions = {}) {
      super(name, definition, options);
    }
  };
  return Object.defineProperty(layer, "name", { value: name });
}
