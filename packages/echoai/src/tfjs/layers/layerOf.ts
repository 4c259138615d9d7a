import type { Definition } from "../../activations/define.ts";
import { type ActivationLike, readDefinition } from "../../activations/readDefinition.ts";
import { type Choices, Elementwise, type ElementwiseOptions } from "./elementwise.ts";
import { type LayerClass, register, savedName } from "./registry.ts";

/** The class of a layer of an activation function. */
export interface ElementwiseClass<Options = ElementwiseOptions<string>> {
  new (options?: Options): Elementwise;
  readonly className: string;
}

/**
 * The layer for an activation function, one's own included: `const Snake = layerOf(snake)`, then `new Snake({ alpha: 2 })`.
 * Parameters that the definition calls trainable are weights. To load a saved model that has it, in a page that made none yet,
 * hand it to `registerEchoLayers`.
 * @param activation an activation function or its definition
 * @throws TypeError for what is no activation function; when a layer is made, for one that has further inputs
 */
export function layerOf<Name extends string, VectorName extends string = never>(
  activation: ActivationLike<Name, string, VectorName>,
): ElementwiseClass<ElementwiseOptions<Name, VectorName>> {
  const definition = readDefinition("layerOf", activation);
  return createLayer(pascalCase(definition.name), {}, () => definition);
}

/**
 * A layer class.
 * @param choices options that say which function it is, with their defaults
 */
export function createLayer<Options extends object>(
  name: string,
  choices: Choices,
  choose: (options: Options) => Definition,
): ElementwiseClass<Options> {
  const layer = class extends Elementwise {
    static readonly className = savedName(name);

    constructor(options: Options = {} as Options) {
      const chosen = Object.keys(choices).map((key) => [
        key,
        (options as Partial<Choices>)[key] ?? choices[key],
      ]);
      super(name, choose(options), options as ElementwiseOptions<string>, Object.fromEntries(chosen));
      register(new.target as unknown as LayerClass);
    }
  };
  return Object.defineProperty(layer, "name", { value: name });
}

export const pascalCase = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
