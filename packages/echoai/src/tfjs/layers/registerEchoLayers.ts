import * as catalogue from "../../activations/catalogue.ts";
import type { Definition } from "../../activations/define.ts";
import { activationName } from "./activationNames.ts";
import * as generic from "./catalogue.ts";
import * as families from "./families.ts";
import * as forms from "./forms.ts";
import { FReLU } from "./frelu.ts";
import type { ElementwiseClass } from "./layerOf.ts";
import * as plain from "./plain.ts";
import { type LayerClass, register } from "./registry.ts";
import { SReLU } from "./srelu.ts";
import * as vectors from "./vectorCatalogue.ts";
import type { VectorLayerClass } from "./vectorLayer.ts";

/**
 * Makes every layer of Echo known to TensorFlow.js, so that saved models that have one can be loaded, and every function under
 * the name that `activation:` takes, such as "EchoMish". Registering again changes nothing.
 * @param own layers of one's own, made by `layerOf` or `vectorLayerOf`
 */
export function registerEchoLayers(
  own: readonly (ElementwiseClass<never> | VectorLayerClass<never>)[] = [],
): void {
  for (const layer of [
    ...Object.values({ ...generic, ...families, ...forms, ...plain, ...vectors, SReLU, FReLU }),
    ...own,
  ])
    register(layer as unknown as LayerClass);
  for (const definition of Object.values(catalogue) as readonly Definition[])
    if (definition.inputs.length === 0) activationName(definition);
}
